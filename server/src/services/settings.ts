import { readSettings } from "../settings";
import type { Service } from "./service";

/** Follows the client's settings. */
export const settings: Service = {
  serve(connection, session) {
    /** What a client leaves out stays as it said at the start: many send no settings at all, or empty ones. */
    const put = (section: unknown) =>
      session.setSettings(readSettings(section, session.client.settings));
    const pull = async () => put(await connection.workspace.getConfiguration("smtpLens"));
    const report = (error: unknown) =>
      connection.console.error(`settings could not be read: ${String(error)}`);
    connection.onInitialized(() => {
      if (session.client.configuration) void pull().catch(report);
    });
    connection.onDidChangeConfiguration(({ settings: given }) => {
      if (session.client.configuration) void pull().catch(report);
      else put((given as { smtpLens?: unknown } | null | undefined)?.smtpLens);
    });
  },
};
