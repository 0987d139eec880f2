import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withHost } from "../test/host/hosts";
import { project, samples } from "../test/host/paths";
import { openFile, runCommand, waitForEditor } from "../test/host/ui";
import { median, type Row, time, times } from "./row";
import { tableOf } from "./table";

const ours = "SMTP Lens";
/** Comes with VS Code, and has a language client and a server of its own, too. */
const reference = "JSON Language Features";
const runs = 5;

/** How long VS Code says that it took to load and activate two extensions, in milliseconds, once in a workbench of its own. */
async function activations(folder: string): Promise<readonly [number, number]> {
  const options = { extension: project, installed: true, folder, file: join(folder, "maillog") };
  return withHost("server", options, async ({ page }) => {
    await waitForEditor(page, "maillog");
    await openFile(page, "settings.json");
    await runCommand(page, "Developer: Show Running Extensions");
    const timeOf = async (name: string) => {
      const row = page.locator(".runtime-extensions-editor .extension").filter({ hasText: name });
      const text = (await row.first().locator(".activation-time").textContent()) ?? "";
      return Number(/(\d+) ?ms/.exec(text)?.[1] ?? Number.NaN);
    };
    return [await timeOf(ours), await timeOf(reference)];
  });
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "activation-"));
  try {
    await copyFile(join(samples, "maillog"), join(folder, "maillog"));
    await writeFile(join(folder, "settings.json"), "{}\n");
    const taken: (readonly [number, number])[] = [];
    for (let run = 0; run < runs; run++) taken.push(await activations(folder));
    const [own, others] = [median(taken.map(([one]) => one)), median(taken.map(([, two]) => two))];
    const row: Row = {
      what: "load and activate the extension, as VS Code says",
      figure: time(own),
      against: reference,
      reference: time(others),
      ratio: times(own / others),
    };
    console.log(tableOf([row]));
  } finally {
    await rm(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
