import Mocha from "mocha";
import { outcome, silent } from "./outcome";

declare const SMTP_LENS_ONLY: string;

/** What VS Code calls in the extension host of a desktop or a server. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", reporter: silent, timeout: 20_000 });
  mocha.fgrep(SMTP_LENS_ONLY);
  // Puts `describe` and `it` in place, as mocha does before it loads a file.
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, "", mocha);
  await import("./list");
  await outcome((done) => mocha.run(done));
}
