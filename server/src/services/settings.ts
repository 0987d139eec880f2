import { readSettings } from "../settings";
import type { Service } from "./service";

/** Follows the client's settings. */
export const settings: Service = {
  serve(connection, session) {
    const pull = async () =>
      session.setSettings(readSettings(await connection.workspace.getConfiguration("smtpLens")));
    const report = (error: unknown) =>
      connection.console.error(`settings could not be read: ${String(error)}`);
    connection.onInitialized(() => {
      if (session.client.configuration) void pull().catch(report);
    });
    connection.onDidChangeConfiguration(({ settings: given }) => {
      if (session.client.configuration) void pull().catch(report);
      else session.setSettings(readSettings((given as { smtpLens?: unknown } | null)?.smtpLens));
    });
  },
};
