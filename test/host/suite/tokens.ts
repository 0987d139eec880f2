import {
  CancellationTokenSource,
  commands,
  env,
  type InlayHint,
  Range,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { CodeLinks } from "../../../client/src/views/terminal-links";
import { equal, includes } from "./expect";
import { said } from "./language";
import { api, hoversAt, openSample, placeOf } from "./sample";
import { until } from "./until";

describe("colours", () => {
  it("tell codes by class, and commands, addresses and queue ids from the rest", async () => {
    const document = await openSample("maillog");
    equal(await colouredIn(document, 4), [
      "smtpCommand RCPT",
      "smtpPermanent 550",
      "smtpPermanent 5.1.1",
      "smtpAddress nosuchuser@example.net",
      "smtpAddress sales@shop.example.com",
      "smtpAddress nosuchuser@example.net",
    ]);
    equal(await colouredIn(document, 0), [
      "smtpQueueId 9411019A3AA",
      "smtpAddress alice@example.net",
      "smtpSuccess 2.0.0",
    ]);
  });

  it("are there by default in whatever we read", async () => {
    const languages = ["log", "mail-log", "smtp-transcript", "mail-message"];
    const enabled = languages.map((languageId) =>
      workspace.getConfiguration("editor", { languageId }).get("semanticHighlighting.enabled"),
    );
    equal(enabled, [true, true, true, true]);
  });
});

describe("names of codes", () => {
  it("come and go by a command, one for a pair and one for a multi-line reply", async () => {
    const document = await openSample("session.swaks");
    equal(await hintsOf(document), []);
    await commands.executeCommand("smtpLens.toggleInlayHints");
    const hints = await until(async () => {
      const found = await hintsOf(document);
      return found.length > 0 ? found : undefined;
    });
    equal(hints.slice(0, 3), [
      `3 220 ${said("Service Ready", "Service prêt")}`,
      `5 250 ${said("Requested Action Completed", "Action demandée effectuée")}`,
      `18 220 2.0.0 ${said("Service Ready", "Service prêt")}`,
    ]);
    await commands.executeCommand("smtpLens.toggleInlayHints");
    await until(async () => ((await hintsOf(document)).length === 0 ? true : undefined));
  });
});

describe("a terminal's lines", () => {
  it("have links from a code, or a pair, to its explanation", async () => {
    const text = "<** 550 5.1.1 <x@example.net>: Recipient address rejected";
    const [link, ...others] = await linksIn(text);
    equal(others, []);
    equal([link?.startIndex, link?.length, link?.code], [4, 9, "550 5.1.1"]);
    const name = said("Unknown Recipient Mailbox", "Boîte du destinataire inconnue");
    equal(link?.tooltip, `550 5.1.1 ${name}`);
    equal(await linksIn("200 files"), []);
    if (link === undefined) throw new Error("There is no link.");
    await new CodeLinks((await api()).server).handleTerminalLink(link);
    await until(
      () => window.tabGroups.activeTabGroup.activeTab?.label.includes("550 5.1.1") || undefined,
    );
  });

  it("have none where the setting is off, or when nobody waits any more", async () => {
    equal(await linksIn("<-  250 OK", true), []);
    await settings().update("terminalLinks.enabled", false, true);
    equal(await linksIn("<-  250 OK"), []);
    await settings().update("terminalLinks.enabled", undefined, true);
    equal((await linksIn("<-  250 OK")).length, 1);
  });
});

describe("output panels", () => {
  it("are served as soon as, and as long as, the setting asks for it", async function () {
    // The panels of this host stay empty: nobody watches the files in which they are.
    if (env.remoteName) return this.skip();
    const channel = window.createOutputChannel("Probe");
    channel.appendLine("said: 550 5.1.1 User unknown");
    channel.show(true);
    const document = await until(() =>
      workspace.textDocuments.find(
        (one) => one.uri.scheme === "output" && one.getText().includes("550 5.1.1"),
      ),
    );
    const hovers = () => hoversAt(document, placeOf(document, "550"));
    equal(await hovers(), []);
    await settings().update("outputPanels.enabled", true, true);
    const [hover] = await until(async () => {
      const found = await hovers();
      return found.length > 0 ? found : undefined;
    });
    includes(hover?.markdown ?? "", "550 5.1.1");
    await settings().update("outputPanels.enabled", undefined, true);
    await until(async () => ((await hovers()).length === 0 ? true : undefined));
    channel.dispose();
  });
});

function settings() {
  return workspace.getConfiguration("smtpLens");
}

async function linksIn(line: string, cancelled = false) {
  const source = new CancellationTokenSource();
  if (cancelled) source.cancel();
  const { server } = await api();
  return new CodeLinks(server).provideTerminalLinks({ line }, source.token);
}

/** The hints of a document: line, the codes before it, its label. */
async function hintsOf(document: TextDocument): Promise<string[]> {
  const all = new Range(0, 0, document.lineCount, 0);
  const hints = await commands.executeCommand<InlayHint[]>(
    "vscode.executeInlayHintProvider",
    document.uri,
    all,
  );
  return hints.map(({ position: { line, character }, label }) => {
    const before = document.lineAt(line).text.slice(0, character);
    return `${line} ${before.replace(/^\D*/, "")} ${label}`;
  });
}

/** The coloured pieces of a line: type and text. */
async function colouredIn(document: TextDocument, wanted: number): Promise<string[]> {
  await api();
  const [legend, tokens] = await Promise.all([
    commands.executeCommand<SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      document.uri,
    ),
    commands.executeCommand<SemanticTokens>("vscode.provideDocumentSemanticTokens", document.uri),
  ]);
  const found: string[] = [];
  let [line, start] = [0, 0];
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = tokens.data.slice(at, at + 4);
    line += down;
    start = down === 0 ? start + right : right;
    if (line !== wanted) continue;
    const text = document.lineAt(line).text.slice(start, start + length);
    found.push(`${legend.tokenTypes[type]} ${text}`);
  }
  return found;
}
