import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver-protocol";
import {
  type ReportAdded,
  type ReportId,
  type ReportPage,
  reportRequests,
} from "../../protocol/messages";
import { startClient, type TestClient } from "./client";

const uri = "file:///var/log/maillog";
const log = [
  "Nov 21 21:16:26 mx postfix/smtpd[1]: connect from a.example.org[192.0.2.1]",
  "Nov 21 21:16:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.1]: 554 5.7.1 <x@example.net>: Relay access denied; from=<s@example.org> to=<x@example.net> proto=ESMTP helo=<a>",
  "Nov 21 21:17:27 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.1]: 450 4.2.0 <y@example.net>: Recipient address rejected: Greylisted; from=<s@example.org> to=<y@example.net> proto=ESMTP helo=<a>",
  "",
].join("\n");

describe("reports", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({ capabilities: {} });
    await client.open(uri, log);
  });
  afterAll(() => client.stop());

  const ask = <T>(method: string, params: object) =>
    client.connection.sendRequest<T>(method, params);
  const totals = (page: ReportPage | null) =>
    Object.fromEntries((page?.totals ?? []).map(({ label, value }) => [label, value]));

  it("reports on an open document", async () => {
    const page = await ask<ReportPage | null>(reportRequests.document, { uri });
    expect(page?.title).toBe("Report on maillog");
    expect(totals(page)).toMatchObject({ Lines: "3", Failures: "2", "Permanent failures": "1" });
    expect(page?.sections.map(({ id }) => id)).toEqual([
      "time",
      "reason",
      "code",
      "domain",
      "host",
      "sender",
    ]);
    const host = page?.sections.find(({ id }) => id === "host")?.rows[0];
    expect(host?.places).toEqual([
      { uri, line: 1 },
      { uri, line: 2 },
    ]);
  });

  it("reports on some lines of it", async () => {
    const lines = { start: 2, end: 3 };
    const page = await ask<ReportPage | null>(reportRequests.document, { uri, lines });
    expect(page?.about).toContain("Lines 3 to 3.");
    expect(totals(page)).toMatchObject({ Lines: "1", Failures: "1", "Permanent failures": "0" });
  });

  it("follows the setting that hides failures", async () => {
    const hide = [{ code: "450" }];
    const set = (smtpLens: object) =>
      client.connection.sendNotification("workspace/didChangeConfiguration", {
        settings: { smtpLens },
      });
    await set({ hide });
    const page = await ask<ReportPage | null>(reportRequests.document, { uri });
    await set({});
    expect(totals(page)).toMatchObject({ Failures: "1", "Temporary failures": "0" });
  });

  it("has no report on a document that it does not hold", async () => {
    expect(await ask(reportRequests.document, { uri: "file:///other" })).toBeNull();
  });

  it("adds up the logs that the client reads", async () => {
    const { id } = await ask<ReportId>(reportRequests.begin, {});
    const add = (name: string, text?: string) =>
      ask<ReportAdded | null>(reportRequests.add, { id, uri: name, ...(text && { text }) });
    expect(await add(uri)).toEqual({ failures: 2 });
    expect(await add("file:///b", "550 5.1.1 unknown\n550 5.1.1 unknown")).toEqual({ failures: 4 });
    const skipped = [{ uri: "file:///c.gz", why: "binary" }];
    const page = await ask<ReportPage | null>(reportRequests.end, { id, skipped });
    expect(page?.title).toBe("Report on 2 files");
    expect(page?.about).toContain("Left out: c.gz (no text file).");
    expect(totals(page)).toMatchObject({ Lines: "5", Failures: "4" });
    expect(await ask(reportRequests.end, { id, skipped })).toBeNull();
  });

  it("forgets a report that is cancelled", async () => {
    const { id } = await ask<ReportId>(reportRequests.begin, {});
    await ask(reportRequests.cancel, { id });
    expect(await ask(reportRequests.add, { id, uri, text: log })).toBeNull();
  });

  it("takes no report of another server for one of its own", async () => {
    const other = await startClient({ capabilities: {} });
    const { id } = await other.connection.sendRequest<ReportId>(reportRequests.begin, {});
    await other.stop();
    await ask<ReportId>(reportRequests.begin, {});
    expect(await ask<ReportAdded | null>(reportRequests.add, { id, uri, text: log })).toBeNull();
  });

  it("stops reading a log when that is cancelled", async () => {
    const { id } = await ask<ReportId>(reportRequests.begin, {});
    const source = new CancellationTokenSource();
    const adding = client.connection.sendRequest(
      reportRequests.add,
      { id, uri: "file:///big", text: log.repeat(20_000) },
      source.token,
    );
    source.cancel();
    await expect(adding).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await ask(reportRequests.document, { uri })).not.toBeNull();
  });
});
