import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { makePackage } from "../../tools/package/make";
import { withCleanup } from "./cleanup";
import { openHost } from "./hosts";
import { project, results, samples } from "./paths";
import type { HostOutcome } from "./run";
import { equal, includes } from "./suite/expect";
import { temporaryFolder } from "./temporary";
import { hoverText, reveal, screenshot, waitForEditor, waitForProblems } from "./ui";

const restricted = {
  "editor.wordWrap": "on",
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "always",
};

/** Installs the package, opens two folders that nobody trusts, whose settings differ, and sees whether logs are served. */
export async function testWorkspaces(): Promise<HostOutcome> {
  return withCleanup(async (cleanup) => {
    const folder = await temporaryFolder(cleanup);
    const workspace = await writeWorkspace(folder);
    const file = join(folder, "first/maillog");
    const extension = join(folder, "made.vsix");
    await writeFile(extension, await makePackage(project));
    const options = { extension, workspace, file, restricted: true };
    const settings = restricted;
    const { page, errors } = await openHost("server", { ...options, settings }, cleanup);
    const problem = await check(page, errors).catch((error: unknown) => error);
    await screenshot(page, join(results, "restricted.png"));
    if (problem) console.log(problem);
    console.log(`restricted, two folders: ${problem ? "not ok" : "ok"}`);
    return { host: "restricted, two folders", passed: problem ? 0 : 1, failed: problem ? 1 : 0 };
  });
}

/** The workspace makes permanent failures errors; the log's own folder would leave them out, if folders were asked. */
async function writeWorkspace(folder: string): Promise<string> {
  const file = join(folder, "both.code-workspace");
  await mkdir(join(folder, "first/.vscode"), { recursive: true });
  await mkdir(join(folder, "second"));
  await cp(join(samples, "maillog"), join(folder, "first/maillog"));
  const off = { "smtpLens.diagnostics.permanent": "off" };
  await writeFile(join(folder, "first/.vscode/settings.json"), JSON.stringify(off));
  const folders = [{ path: "first" }, { path: "second" }];
  const settings = { "smtpLens.diagnostics.permanent": "error" };
  await writeFile(file, JSON.stringify({ folders, settings }));
  return file;
}

async function check(page: Page, errors: () => string[]): Promise<void> {
  await page.getByText("Restricted Mode").first().waitFor();
  await waitForEditor(page, "maillog");
  const rows = await waitForProblems(page, (all) => all.some(({ code }) => code === "550 5.1.1"));
  // The icon's classes, of which one says that there is a quick fix.
  const severity = rows.find(({ code }) => code === "550 5.1.1")?.severity.split(" ")[0];
  equal(severity, "error");
  await reveal(page, 5);
  includes(await hoverText(page, "550", { containing: "550 5.1.1 " }), "550 5.1.1 ");
  equal(errors(), []);
}
