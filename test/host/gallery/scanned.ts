import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pageFrame, pageShown } from "../ui";
import type { Surface } from "./surface";

const refused = (minute: number, code: string) =>
  `Nov 21 21:${minute}:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from mx.example.org[192.0.2.1]: ${code} <x@example.net>: Relay access denied; from=<s@example.org> to=<x@example.net> proto=ESMTP helo=<mx.example.org>\n`;

const inside = "no-logs-yet";

/** The report on a folder with packed logs, of which one is damaged. */
export const scanned: Surface = {
  name: "scanned",
  file: "maillog",
  reach: async ({ page, run, said }) => {
    const folder = mkdtempSync(join(tmpdir(), "scanned-"));
    try {
      const older = gzipSync(refused(10, "554 5.7.1").repeat(40));
      writeFileSync(join(folder, "mail.log"), refused(20, "450 4.7.1").repeat(12));
      writeFileSync(join(folder, "mail.log.1.gz"), older);
      writeFileSync(join(folder, "mail.log.2.gz"), older.subarray(0, older.length - 9));
      writeFileSync(join(folder, "lastlog"), new Uint8Array(100));
      mkdirSync(join(folder, inside));
      await run("smtpLens.scanFolder");
      const picker = page.locator(".quick-input-widget");
      // Until it lists the first folder, the dialog may put that in place of what was typed.
      await picker.locator(".monaco-list-row").getByText("..", { exact: true }).waitFor();
      await picker.locator("input").first().fill(`${folder}/`);
      // The dialog has gone there once it lists what is there.
      await picker.locator(".monaco-list-row").getByText(inside).waitFor();
      await picker.getByRole("button", { name: said("Scan", "Analyser") }).click();
      await page.locator(".webview").first().waitFor();
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  seen: async ({ page, said }) => {
    const heading = said("Report on 3 files", "Rapport sur 3 fichiers");
    await pageShown(page, heading, said("Failures", "Échecs"));
    await (await pageFrame(page, heading)).locator("main svg").first().waitFor();
  },
};
