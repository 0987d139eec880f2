import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { startClient, type TestClient } from "./client";

const uri = "file:///var/log/mail.log";
const refused = (code: string) =>
  `Nov 21 21:16:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.1]: ${code} <x@example.net>: no; from=<s@example.org> to=<x@example.net> proto=ESMTP helo=<a>\n`;
const quiet = "Nov 21 21:16:27 mx postfix/smtpd[1]: connect from a.example.org[192.0.2.1]\n";
/** 7 MB with temporary failures, and a permanent one at the end. */
const log = refused("450 4.2.0").repeat(30_000) + refused("550 5.1.1");
/** What VS Code and others show of it: how many are left out, and those that are not. */
const all = ["limit", "450 4.2.0", "550 5.1.1"];

describe("the problems of a long log", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it("are sent of its top before all of it is read", async () => {
    client = await startClient({ capabilities: {} });
    const first = client.nextPush(uri);
    await client.open(uri, log);
    expect(kindsOf((await first).diagnostics)).toEqual(["450 4.2.0"]);
    const later = await client.nextPush(uri);
    expect(kindsOf(later.diagnostics)).toEqual(all);
  });

  it("are sent once where the top has all of them", async () => {
    client = await startClient({ capabilities: {} });
    const first = client.nextPush(uri);
    await client.open(uri, refused("450 4.2.0") + quiet.repeat(40_000));
    expect((await first).diagnostics).toHaveLength(1);
    const other = client.nextPush("file:///b");
    await client.open("file:///b", refused("550 5.1.1"));
    expect((await other).diagnostics).toHaveLength(1);
  });

  const ask = (previousResultId?: string) =>
    client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri },
      ...(previousResultId && { previousResultId }),
    });
  const codesOf = (report: DocumentDiagnosticReport) =>
    report.kind === "full" ? kindsOf(report.items) : report.kind;

  it("are told of its top to a client that asks, which is told to ask again", async () => {
    const workspace = { diagnostics: { refreshSupport: true } };
    client = await startClient({ capabilities: { textDocument: { diagnostic: {} }, workspace } });
    const refreshed = new Promise<void>((resolve) =>
      client.connection.onRequest("workspace/diagnostic/refresh", () => {
        resolve();
        return null;
      }),
    );
    await client.open(uri, log);
    const first = await ask();
    expect(codesOf(first)).toEqual(["450 4.2.0"]);
    await refreshed;
    const later = await ask(first.resultId);
    expect(codesOf(later)).toEqual(all);
    expect(codesOf(await ask(later.resultId))).toBe("unchanged");
  });

  it("are told at once to a client that cannot be told to ask again", async () => {
    client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, log);
    expect(codesOf(await ask())).toEqual(all);
  });
});

/** The different codes, in order. */
function kindsOf(problems: readonly Diagnostic[]): unknown[] {
  return [...new Set(problems.map(({ code }) => code))];
}
