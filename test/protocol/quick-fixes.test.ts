import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodeAction, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { actionLiterals, type ClientOptions, startClient, type TestClient } from "./client";

const uri = "file:///var/log/maillog";
const denied =
  "Nov 21 21:16:42 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from c.example.org[192.0.2.7]: 554 5.7.1 <b@example.net>: Relay access denied; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<c>";
const start = { line: 0, character: denied.indexOf("554") };
const capabilities = {
  textDocument: { diagnostic: {}, codeAction: actionLiterals },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};

let client: TestClient;

async function begin(options: ClientOptions): Promise<void> {
  client = await startClient(options);
  await client.open(uri, `${denied}\n`);
}

async function problems() {
  const report = await client.connection.sendRequest<DocumentDiagnosticReport>(
    "textDocument/diagnostic",
    { textDocument: { uri } },
  );
  return report.kind === "full" ? report.items : [];
}

function fixes(context: object): Promise<CodeAction[]> {
  return client.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri },
    range: { start, end: start },
    context,
  });
}

describe("a client that runs our commands", () => {
  beforeAll(() =>
    begin({ capabilities, locale: "fr", initializationOptions: { commandLinks: true } }),
  );
  afterAll(() => client.stop());

  it("gets quick fixes in its language, attached to the problem that it knows", async () => {
    const diagnostics = await problems();
    const found = await fixes({ diagnostics });
    expect(found.map(({ title }) => title)).toEqual([
      "Expliquer 554 5.7.1",
      "Comparer 5.7.1 avec 5.7.0",
      "Comparer 5.7.1 avec 5.7.26",
      "Comparer 5.7.1 avec 5.1.1",
      "Ouvrir la référence\u00a0: RFC 5321, section 4.2.2",
      "Copier l'explication de 554 5.7.1 en Markdown",
      "Masquer 554 5.7.1 dans cet espace de travail",
      "Masquer 554 5.7.1 dans ce fichier",
      "Masquer 554 5.7.1 pour les destinataires de example.net",
    ]);
    for (const fix of found) {
      expect(fix.kind).toBe("quickfix");
      expect(fix.diagnostics).toEqual(diagnostics);
    }
  });

  it("gets none where it asks for another kind", async () => {
    expect(await fixes({ diagnostics: [], only: ["source.organizeImports"] })).toEqual([]);
    expect(await fixes({ diagnostics: [], only: ["quickfix"] })).toHaveLength(9);
  });

  it("gets the address of a reference from the catalogue, and an error for what is no code", async () => {
    const ask = (code: unknown) =>
      client.connection.sendRequest("workspace/executeCommand", {
        command: "smtpLens.server.reference",
        arguments: [{ code }],
      });
    expect(await ask("554 5.7.1")).toEqual({
      url: "https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.2",
    });
    await expect(ask("http://x/y")).rejects.toThrow("http://x/y");
    await expect(ask(5)).rejects.toThrow();
  });

  it("learns what could be hidden at a place", async () => {
    const ask = (position: object, document = uri) =>
      client.connection.sendRequest("smtpLens/hiding", { uri: document, position });
    expect(await ask(start)).toEqual({ code: "554 5.7.1", domain: "example.net" });
    expect(await ask({ line: 0, character: 0 })).toBeNull();
    expect(await ask(start, "file:///other")).toBeNull();
  });
});

describe("hiding", () => {
  it("leaves a failure out, and brings it back, as soon as the settings say so", async () => {
    const pushed = "file:///pushed.log";
    client = await startClient({ capabilities: {} });
    const opened = client.nextPush(pushed);
    await client.open(pushed, denied);
    expect((await opened).diagnostics).toHaveLength(1);
    const settle = async (hide: readonly object[]) => {
      const next = client.nextPush(pushed);
      await client.connection.sendNotification("workspace/didChangeConfiguration", {
        settings: { smtpLens: { hide } },
      });
      return (await next).diagnostics.length;
    };
    expect(await settle([{ code: "5.7.1", domain: "example.net" }])).toBe(0);
    expect(await settle([{ code: "5.7.1", domain: "example.com" }])).toBe(1);
    expect(await settle([{ code: "554", file: pushed }])).toBe(0);
    expect(await settle([])).toBe(1);
    await client.stop();
  });
});

describe("a client without our commands", () => {
  it("gets no quick fix that it cannot run", async () => {
    await begin({ capabilities });
    expect(await fixes({ diagnostics: [] })).toEqual([]);
    await client.stop();
  });
});
