import {
  CancellationTokenSource,
  commands,
  env,
  Position,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { writeCsv } from "../../../client/src/views/failures/export";
import type { FailureNode } from "../../../client/src/views/failures/nodes";
import { equal, includes } from "./expect";
import { said } from "./language";
import { api, openSample, problemsOf } from "./sample";
import { until } from "./until";

/** Read from the log by eye: how many failures it has, and those of recipients that nobody knows. */
const all = 31;
const unknownRecipients = 7;

describe("the view of failures", () => {
  beforeEach(async () => {
    await commands.executeCommand("workbench.action.closeAllEditors");
    for (const command of ["clearFilter", "sortByCount", "showActive"]) await run(command);
  });

  it("shows reason, domain and line of the active log, with words for everything", async () => {
    await openSample("maillog");
    const [reason] = await children();
    equal(await shown(reason), [unknownRecipient(), `${unknownRecipients}`]);
    const [domain] = await children(reason);
    equal(await shown(domain), ["example.net", "3"]);
    const lines = await children(domain);
    equal(lines.length, 3);
    const place = said("550 5.1.1 · line 5", "550 5.1.1 · ligne 5");
    equal(await shown(lines[0]), ["nosuchuser", place]);
    const spoken = (await item(lines[0])).accessibilityInformation?.label ?? "";
    includes(spoken, said("permanent failure", "échec permanent"));
  });

  it("opens the line with the code selected", async () => {
    const document = await openSample("maillog");
    await run("open", await firstLine());
    const { selection } = await until(() => window.activeTextEditor);
    equal([selection.start.line, document.getText(selection)], [4, "550 5.1.1"]);
  });

  it("filters, and says how much that leaves", async () => {
    await openSample("maillog");
    const { choice, tree, view } = await failures();
    choice.setFilter("gmail 4.2.2");
    equal(await Promise.all((await tree.getChildren()).map(shown)), [
      [said("Mailbox full", "Boîte aux lettres pleine"), "1"],
    ]);
    includes(view.message ?? "", said(`1 of ${all}`, `1 sur ${all}`));
    choice.setFilter("nowhere");
    equal(await tree.getChildren(), []);
    includes(view.message ?? "", "nowhere");
  });

  it("sorts by name, and by count again", async () => {
    await openSample("maillog");
    const first = async () => (await shown((await children())[0]))[0];
    await run("sortByName");
    equal(await first(), said("Attachment or virus blocked", "Blocage par réputation"));
    await run("sortByCount");
    equal(await first(), unknownRecipient());
  });

  it("follows the active editor, and takes all open logs when asked", async () => {
    await keepOpen(await openSample("maillog"));
    await openSample("session.swaks");
    equal(await total(), 1);
    await run("showAll");
    equal(await total(), all + 1);
  });

  it("follows edits, and keeps the numbers of failures", async () => {
    const document = await workspace.openTextDocument({
      language: "mail-log",
      content: (await openSample("maillog")).getText(),
    });
    await window.showTextDocument(document);
    await problemsOf(document);
    const before = await item(await firstLine());
    await insert(document, "\n");
    const after = await until(async () => {
      const now = await item(await firstLine());
      return `${now.description}`.endsWith(" 6") ? now : undefined;
    });
    equal(after.id, before.id);
  });

  it("copies a line, and the lines of a group", async () => {
    const document = await openSample("maillog");
    await run("copy", await firstLine());
    equal(await env.clipboard.readText(), document.lineAt(4).text);
    const [reason] = await children();
    await run("copy", reason);
    const lines = [5, 8, 10, 26, 27, 33, 37].map((line) => document.lineAt(line - 1).text);
    equal((await env.clipboard.readText()).split("\n"), lines);
  });

  it("writes CSV, and names the file that it cannot write", async () => {
    await openSample("maillog");
    const { source } = await failures();
    const { token } = new CancellationTokenSource();
    const target = Uri.from({ scheme: "untested", path: "/failures.csv" });
    const told = await writeCsv(source, {}, target, token).then(
      () => "written",
      (error: Error) => error.message,
    );
    includes(told, "failures.csv");
    const { csv } = await source.csv({}, token);
    equal(csv.split("\r\n").length, all + 2);
  });

  it("has nothing to show where no log is open", async () => {
    const document = await workspace.openTextDocument({ language: "json", content: "{}" });
    await window.showTextDocument(document);
    const { tree, view } = await failures();
    await until(async () => ((await tree.getChildren()).length === 0 ? true : undefined));
    equal([view.message, view.description], ["", ""]);
  });
});

async function failures() {
  return (await api()).failures;
}

function run(command: string, argument?: FailureNode): Thenable<unknown> {
  return commands.executeCommand(`smtpLens.failures.${command}`, argument);
}

function unknownRecipient(): string {
  return said("Unknown recipient", "Destinataire inconnu");
}

/** What stands under a node, or at the root of the tree, as soon as something does. */
async function children(node?: FailureNode): Promise<FailureNode[]> {
  const { tree } = await failures();
  return until(async () => {
    const found = await tree.getChildren(node);
    return found.length > 0 ? found : undefined;
  });
}

async function firstLine(): Promise<FailureNode | undefined> {
  const [reason] = await children();
  const [domain] = await children(reason);
  return (await children(domain))[0];
}

async function item(node: FailureNode | undefined) {
  if (node === undefined) throw new Error("There is no such node.");
  return (await failures()).tree.getTreeItem(node);
}

async function shown(node: FailureNode | undefined): Promise<unknown[]> {
  const { label, description } = await item(node);
  return [label, description];
}

/** How many failures the roots have together. */
async function total(): Promise<number> {
  const counts = (await children()).map((node) => ("group" in node ? node.group.failures : 0));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Keeps the next editor from taking the tab. */
async function keepOpen(document: TextDocument): Promise<void> {
  await window.showTextDocument(document, { preview: false });
}

async function insert(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(0, 0), text);
  await workspace.applyEdit(edit);
}
