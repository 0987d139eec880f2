import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  Hover,
} from "vscode-languageserver-protocol";
import { startClient, type TestClient } from "./client";
import { shipped } from "./shipped";

const uri = "file:///var/log/maillog";
const bounced =
  "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@outlook.example.org>, relay=mx.example.org[127.0.0.1]:25, delay=0.18, delays=0.04/0/0.09/0.04, dsn=5.1.1, status=bounced (host mx.example.org[127.0.0.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))";
const deferred =
  "Nov 21 21:22:50 mail postfix/smtpd[6811]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 450 4.2.0 <g@example.net>: Recipient address rejected: Greylisted; from=<a@example.org> to=<g@example.net> proto=ESMTP helo=<mx>";

describe("a client with everything", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({
      capabilities: {
        textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] } },
        workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      },
      locale: "fr",
      initializationOptions: { commandLinks: true },
    });
    await client.open(uri, `${bounced}\n${deferred}\n`);
  });
  afterAll(() => client.stop());

  const pull = (previousResultId?: string) =>
    client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  const hover = (line: number, character: number) =>
    client.connection.sendRequest<Hover | null>("textDocument/hover", {
      textDocument: { uri },
      position: { line, character },
    });

  it("hears that the server is incremental, in UTF-16, and has diagnostics to pull", () => {
    expect(client.initialized.capabilities).toMatchObject({
      positionEncoding: "utf-16",
      textDocumentSync: { change: 2, openClose: true },
      hoverProvider: true,
      diagnosticProvider: { interFileDependencies: false },
    });
    expect(client.initialized.serverInfo?.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("pulls one problem for each failure, with code, reference and severity", async () => {
    const report = (await pull()) as FullDocumentDiagnosticReport;
    const start = bounced.indexOf("550 5.1.1");
    expect(report.items).toHaveLength(2);
    expect(report.items[0]).toMatchObject({
      source: "smtp",
      code: "550 5.1.1",
      severity: 2,
      range: { start: { line: 0, character: start }, end: { line: 0, character: start + 9 } },
    });
    expect(report.items[0]?.codeDescription?.href).toMatch(
      /^https:\/\/www\.rfc-editor\.org\/rfc\/rfc5321/,
    );
    expect(report.items[1]).toMatchObject({ code: "450 4.2.0", severity: 3 });
  });

  it("hears that nothing changed when it has the report", async () => {
    const { resultId } = await pull();
    expect((await pull(resultId)).kind).toBe("unchanged");
  });

  it("has a French hover with the exact range of the code, and links to our commands only", async () => {
    const start = bounced.indexOf("5.1.1 User");
    const found = await hover(0, start + 1);
    expect(found?.range).toEqual({
      start: { line: 0, character: start },
      end: { line: 0, character: start + 5 },
    });
    const { value } = (found as Hover).contents as { value: string };
    expect(value).toContain("échec permanent");
    expect(value).toContain("En réponse à RCPT TO");
    const commands = [...value.matchAll(/command:([\w.]+)/g)].map((match) => match[1]);
    const ours = ["smtpLens.compare", "smtpLens.copyExplanation", "smtpLens.explain"];
    expect(new Set(commands)).toEqual(new Set(ours));
  });

  it("has no hover on a number that is no code", async () => {
    expect(await hover(0, bounced.indexOf("0.18") + 1)).toBeNull();
    expect(await hover(0, bounced.indexOf("821") + 1)).toBeNull();
  });

  it("follows edits", async () => {
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: "" },
      ],
    });
    const report = (await pull()) as FullDocumentDiagnosticReport;
    expect(report.items.map(({ code }) => code)).toEqual(["450 4.2.0"]);
  });

  it("compares and explains by command, in the language asked for", async () => {
    const run = (command: string, argument: object) =>
      client.connection.sendRequest<{ title: string; markdown: string }>(
        "workspace/executeCommand",
        { command, arguments: [argument] },
      );
    const page = await run("smtpLens.server.compare", { codes: ["334", "553"], language: "en" });
    expect(page.title).toBe("SMTP 334 Server Challenge vs 553 Mailbox Name Invalid");
    expect(page.markdown).toContain("## Key differences");
    expect((await run("smtpLens.server.explain", { code: "550 5.1.1" })).markdown).toContain(
      "Comment résoudre",
    );
    await expect(run("smtpLens.server.explain", { code: "999" })).rejects.toThrow(/999/);
    await expect(run("smtpLens.server.compare", { codes: ["550"] })).rejects.toThrow();
  });

  it("tells the codes at a place, and in a text of no document", async () => {
    const at = (range: object, text: string, document = uri) =>
      client.connection.sendRequest("smtpLens/codesAt", { uri: document, range, text });
    const column = deferred.indexOf("450");
    const place = { line: 0, character: column };
    expect(await at({ start: place, end: place }, "")).toEqual(["450 4.2.0"]);
    const origin = { line: 0, character: 0 };
    expect(
      await at(
        { start: origin, end: { line: 0, character: 20 } },
        "334, 553 or 550 5.1.1?",
        "file:///other",
      ),
    ).toEqual(["334", "553", "550 5.1.1"]);
  });
});

describe("a client with no capabilities", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({ capabilities: {} });
  });
  afterAll(() => client.stop());

  it("is not offered what it did not ask for", () => {
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
  });

  it("gets problems pushed, in English, and taken back when the file closes", async () => {
    const opened = client.nextPush(uri);
    await client.open(uri, bounced);
    expect((await opened).diagnostics).toMatchObject([{ code: "550 5.1.1", severity: 2 }]);
    const closed = client.nextPush(uri);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    expect((await closed).diagnostics).toEqual([]);
  });

  it("gets no command links in a hover", async () => {
    await client.open(uri, bounced);
    const found = await client.connection.sendRequest<Hover>("textDocument/hover", {
      textDocument: { uri },
      position: { line: 0, character: bounced.indexOf("550") },
    });
    expect(JSON.stringify(found)).not.toContain("command:");
  });

  it("follows settings that are pushed, and says aloud what the limit leaves out", async () => {
    const limited = "file:///limited.log";
    const opened = client.nextPush(limited);
    await client.open(limited, `${deferred}\n${bounced}\n${deferred}\n`);
    expect((await opened).diagnostics).toHaveLength(3);
    const pushed = client.nextPush(limited);
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { smtpLens: { diagnostics: { permanent: "error", limit: 1 } } },
    });
    const { diagnostics } = await pushed;
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics[0]?.message).toContain("1 of 3");
    expect(diagnostics[1]).toMatchObject({ code: "550 5.1.1", severity: 1 });
  });
});

describe("smtp-lens lsp --stdio", () => {
  it.each([
    [["cli.js", "lsp", "--stdio"]],
    [["cli.js", "lsp", "--stdio", `--clientProcessId=${process.pid}`]],
  ])("is the same server: %j", async (entry) => {
    const client = await startClient({ capabilities: {}, entry });
    expect(client.initialized.serverInfo?.name).toBe("SMTP Lens");
    await client.stop();
  });

  it.each([[["lsp"]], [["lsp", "--stdio", "--other"]], [["lsp --stdio"]]])(
    "is no server when it is used wrongly: %j",
    (args) => {
      const { status, stderr } = spawnSync(process.execPath, [shipped("cli.js"), ...args], {
        encoding: "utf8",
      });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error: /);
    },
  );
});
