import { parseArgs } from "node:util";
import { withCleanup } from "./cleanup";
import { openHost } from "./hosts";
import { userSettings } from "./profile";

/** Runs a suite as the desktop VS Code would: the same arguments, the same exit code. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    // The arguments that only mean something to Electron are passed over.
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: "string" },
      extensionTestsPath: { type: "string" },
      locale: { type: "string" },
      "user-data-dir": { type: "string" },
    },
  });
  const host = process.env["SMTP_LENS_HOST"] === "web" ? "web" : "server";
  const given = (name: string) => values[name]?.toString();
  const profile = given("user-data-dir");
  const options = {
    extension: given("extensionDevelopmentPath") ?? process.cwd(),
    tests: given("extensionTestsPath"),
    folder: positionals[0],
    language: given("locale"),
    settings: profile ? await userSettings(profile) : undefined,
  };
  process.exitCode = await withCleanup(async (cleanup) => {
    const session = await openHost(host, options, cleanup, ({ text }) => console.log(text));
    return session.exitCode;
  });
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
