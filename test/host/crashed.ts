import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { results } from "./paths";
import { equal, includes } from "./suite/expect";
import { hoverText, openFile, problemRows, reveal, screenshot, waitForProblems } from "./ui";
import { until } from "./until";
import type { Language } from "./words";

/** So often the server is started by itself before the user is asked. */
const MOST = 5;

/** What is said of a server that is not started again. */
interface Words {
  readonly message: string;
  readonly stopped: string;
  readonly restart: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    message:
      "The SMTP Lens server has ended unexpectedly several times and is not started again by itself.",
    stopped: "The SMTP Lens server is not running.",
    restart: "Restart",
  },
  fr: {
    message:
      "Le serveur SMTP Lens s'est arrêté plusieurs fois de façon inattendue ; il ne sera plus relancé automatiquement.",
    stopped: "Le serveur SMTP Lens n'est pas en marche.",
    restart: "Redémarrer",
  },
};

/** Kills the server as often as it is borne: one message is shown, and its button brings server and problems back. */
export async function survivesKills(page: Page, name: Language): Promise<void> {
  const { message, stopped, restart } = words[name];
  await openFile(page, "maillog");
  const before = await waitForProblems(page, (rows) => rows.length > 3);
  for (let times = 1, last = 0; times <= MOST; times++) last = await kill(last);
  const toast = page.locator(".notification-toast");
  await toast.first().waitFor();
  const shown = (await toast.allInnerTexts()).join("\n").replaceAll("\u00a0", " ");
  includes(shown, message);
  equal(await toast.count(), 1);
  await until("no problems without a server", async () =>
    (await problemRows(page)).length === 0 ? true : undefined,
  );
  await page.locator(".statusbar-item[id='status.languageStatus'] a").click();
  await page.locator(".hover-language-status").getByText(stopped).first().waitFor();
  await screenshot(page, join(results, `crashed-${name}.png`));
  // Escape would put the message away, too.
  await page.locator(".view-line").first().click();
  await toast.getByText(restart, { exact: true }).click();
  equal(await waitForProblems(page, (rows) => rows.length >= before.length), before);
  await reveal(page, 5);
  includes(await hoverText(page, "550", { containing: "550 5.1.1 " }), "550 5.1.1 ");
}

/** Kills the server that took the place of another one, as soon as there is one. Answers its process. */
async function kill(last: number): Promise<number> {
  const pid = await until("another server", () => {
    const found = serverHere();
    return found === last ? undefined : found;
  });
  process.kill(pid, "SIGKILL");
  return pid;
}

/** The process of the language server that a workbench of this process started, if one runs. */
function serverHere(): number | undefined {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,stat=,args="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((row) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(row)?.slice(1) ?? []);
  const parents = new Map(rows.map(([pid, parent]) => [Number(pid), Number(parent)]));
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  const servers = rows.filter(
    ([, , state = "", args = ""]) =>
      !state.startsWith("Z") && /dist.server\.js .*--node-ipc/.test(args),
  );
  return servers.map(([pid]) => Number(pid)).find(isOurs);
}
