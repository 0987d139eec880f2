import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver-protocol";
import type {
  FailureGroups,
  FailureLines,
  FailuresCsv,
  LogStatus,
  Page,
} from "../../protocol/messages";
import { startClient, type TestClient } from "./client";

const uri = "file:///var/log/maillog";
const other = "file:///var/log/mainlog";
const bounced =
  "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@outlook.example.org>, relay=mx.example.org[127.0.0.1]:25, delay=0.18, delays=0.04/0/0.09/0.04, dsn=5.1.1, status=bounced (host mx.example.org[127.0.0.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))";
const rejected =
  "2025-11-21 21:34:17 1vMYb2-000046-0r ** nobody@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<nobody@example.net>: 550 5.1.1 User unknown";

describe("a plain client asks about its logs", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({ capabilities: {}, locale: "fr" });
    await client.open(uri, `${bounced}\n${bounced}\n`);
    await client.open(other, rejected);
  });
  afterAll(() => client.stop());

  const ask = <Result>(method: string, params: object) =>
    client.connection.sendRequest<Result>(method, params);

  it("gets the failures of all logs in groups, in its language", async () => {
    const found = await ask<FailureGroups>("smtpLens/failures", {});
    expect(found).toMatchObject({ failures: 3, total: 3, hidden: 0, left: 0 });
    expect(found.groups).toMatchObject([
      { key: "unknown-recipient", label: "Destinataire inconnu", failures: 3, permanent: 3 },
    ]);
  });

  it("gets those of one log, and none of a log that is not open", async () => {
    const one = await ask<FailureGroups>("smtpLens/failures", { uris: [other] });
    expect(one.failures).toBe(1);
    const none = await ask<FailureGroups>("smtpLens/failures", { uris: ["file:///no"] });
    expect(none).toEqual({ groups: [], left: 0, failures: 0, total: 0, hidden: 0, older: 0 });
  });

  it("gets the failures of a group one by one, and as CSV", async () => {
    const scope = { reason: "unknown-recipient", domain: "outlook.example.org" };
    const { lines, left } = await ask<FailureLines>("smtpLens/failureLines", {
      ...scope,
      count: 1,
    });
    expect(left).toBe(1);
    const start = bounced.indexOf("550 5.1.1");
    expect(lines).toMatchObject([{ uri, line: 0, start, end: start + 9, permanent: true }]);
    const { csv } = await ask<FailuresCsv>("smtpLens/failuresCsv", scope);
    expect(csv.split("\r\n")).toHaveLength(4);
  });

  it("hears how a log was read", async () => {
    expect(await ask<LogStatus>("smtpLens/status", { uri })).toEqual({
      formats: [{ name: "Postfix", lines: 2 }],
      permanent: 2,
      transient: 0,
      hidden: 0,
      problems: 2,
      leftOut: 0,
    });
    expect(await ask("smtpLens/status", { uri: "file:///no" })).toBeNull();
  });

  it("gets a summary, or hears which logs are open", async () => {
    const page = await ask<Page>("smtpLens/summary", { uri, language: "en" });
    expect(page.markdown).toContain("Failures: 2 (permanent: 2, temporary: 0).");
    const missing = ask("smtpLens/summary", { uri: "file:///no", language: "en" });
    await expect(missing).rejects.toThrow(`Open logs: ${uri} and ${other}.`);
  });

  it("gets an explanation of a line, or hears what would be one", async () => {
    const page = await ask<Page>("smtpLens/explainText", { text: bounced, language: "en" });
    expect(page.title).toMatch(/^550 5\.1\.1 /);
    expect(page.markdown).toContain("Reason: unknown recipient");
    await expect(ask("smtpLens/explainText", { text: "999" })).rejects.toThrow(/999/);
  });

  it("hears of a cancellation", async () => {
    const source = new CancellationTokenSource();
    const big = "file:///var/log/big";
    await client.open(big, `${bounced}\n`.repeat(5000));
    const asked = client.connection.sendRequest("smtpLens/summary", { uri: big }, source.token);
    source.cancel();
    // LSP's RequestCancelled.
    await expect(asked).rejects.toMatchObject({ code: -32800 });
  });
});
