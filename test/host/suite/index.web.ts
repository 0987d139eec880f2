import "mocha/mocha.js";
import { outcome, silent } from "./outcome";

declare const SMTP_LENS_ONLY: string;

/** What VS Code calls in the extension host of a web worker. */
export async function run(): Promise<void> {
  mocha.setup({ ui: "bdd", reporter: silent, timeout: 20_000 });
  mocha.fgrep(SMTP_LENS_ONLY);
  await import("./list");
  await outcome((done) => mocha.run(done));
}
