import { describe, expect, it } from "vitest";
import { readingsOf, remarked } from "../read-marked";

const plain = (marked: string) => marked.replace(/[⟦⟧]/g, "");
const last = (text: string) => readingsOf(plain(text)).at(-1);

/** A row of IIS's SMTP service with every field chosen, in IIS's own order. */
function row(user: string, method: string, query: string, status = "0"): string {
  return `2026-11-21 05:28:21 192.0.2.31 ${user} SMTPSVC1 WEB1 192.0.2.5 25 ${method} - ${query} ${status} 0 22 4 16 SMTP - - - -`;
}
const response = (query: string) => row("OutboundConnectionResponse", "-", query);
const command = (method: string, query: string) => row("OutboundConnectionCommand", method, query);

describe("a row of IIS's SMTP service", () => {
  it.each([
    [response("220+mx.example.com+ESMTP"), { by: "server", code: "220", more: false }],
    [response("250-mx.example.com"), { by: "server", code: "250", more: true }],
    [response("250"), { by: "server", code: "250", more: false }],
    [command("EHLO", "WEB1"), { by: "client", verb: "EHLO" }],
    [command("MAIL", "FROM:<a@example.com>+SIZE=550"), { by: "client", verb: "MAIL", octets: 36 }],
    [command("DATA", "-"), { by: "client", verb: "DATA", octets: 6 }],
    [command("RCPT", "TO:<b@example.org>"), { by: "client", verb: "RCPT", octets: 25 }],
    [command("QUIT", "-"), { by: "client", verb: "QUIT", octets: 6 }],
    [row("app", "EHLO", "+app", "250"), undefined],
  ])("%s", (line, speech) => {
    const reading = last(line);
    expect(reading?.format).toBe("iis-smtp");
    if (speech === undefined) expect(reading?.speech).toBeUndefined();
    else expect(reading).toMatchObject({ speech, session: "192.0.2.31" });
  });

  it.each([
    response("⟦550⟧+⟦5.1.1⟧+User+unknown"),
    response("⟦550⟧-⟦5.1.1⟧+User+421"),
    row("app", "RCPT", "+TO:<550@example.org>", "⟦550⟧"),
    row("app", "RCPT", "+TO:<550@example.org>", "5501"),
    row("app", "QUIT", "-", "-"),
    response("⟦250⟧-mx.example.com").replace("16 SMTP", "250 SMTP"),
    command("RCPT", "TO:<550@example.org>"),
    row("app", "GET", "/550", "200").replace("SMTPSVC1", "W3SVC1"),
    response("⟦550⟧+no").replace("SMTPSVC1", "-"),
  ])("%s", (line) => expect(remarked(line)).toBe(line));

  it.each([
    row("app", "RCPT", "+TO:<b@example.org>", "550").replace("SMTPSVC1", "XSMTPSVC1"),
    row("app", "RCPT", "+TO:<b@example.org>", "550").replace("SMTPSVC1", "SMTPSVC1x"),
    response("550+no").replace("Response SMTPSVC1", "Responses -"),
    response("550+no").replace("OutboundC", "xOutboundC").replace("SMTPSVC1", "-"),
  ])("is none: %s", (line) => expect(last(line)?.format).not.toBe("iis-smtp"));

  it.each([
    ["date time s-sitename cs-method cs-uri-query sc-status", "SMTPSVC1 RCPT +TO:<b@x.org> ⟦550⟧"],
    [
      "time cs-username cs-method cs-uri-query sc-status",
      "OutboundConnectionResponse - ⟦550⟧+no 0",
    ],
    ["sc-status cs-uri-query cs-method s-sitename", "⟦250⟧ +TO:<b@x.org> RCPT SMTPSVC12"],
    ["s-sitename cs-method cs-uri-query sc-status ", "SMTPSVC1 MAIL +FROM:<a@x.org> ⟦250⟧"],
    ["cs-method cs-uri-query sc-status", "MAIL +FROM:<a@x.org> 250"],
    ["s-sitename cs-uri-query sc-status", "SMTPSVC1 +FROM:<a@x.org> 250"],
    ["s-sitename cs-method sc-status", "SMTPSVC1 MAIL 250"],
    ["s-sitename cs-method cs-uri-query", "SMTPSVC1 MAIL +FROM:<a@x.org> 250"],
  ])("has the columns that were chosen: %s", (names, values) => {
    const text = `#Fields: ${names}\n05:28:21 ${values}`;
    expect(remarked(text)).toBe(text);
    if (text.includes("⟦")) expect(last(text)?.format).toBe("iis-smtp");
  });

  it("are not Exchange's", () => {
    const fields = "#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint";
    expect(last(fields)?.format).toBe("exchange-protocol");
  });

  it("keeps its columns from row to row, and its host where that was chosen", () => {
    const fields = "#Fields: time c-ip s-sitename cs-method cs-uri-query sc-status";
    const rows = [
      "05:28:21 192.0.2.1 SMTPSVC1 MAIL +FROM:<a@x.org> ⟦250⟧",
      "05:28:21 192.0.2.1 SMTPSVC1 RCPT +TO:<b@x.org> ⟦550⟧",
      "05:28:21 192.0.2.1 SMTPSVC1 DATA +<1@x> ⟦354⟧",
    ];
    const text = [fields, ...rows].join("\n");
    expect(remarked(text)).toBe(text);
    expect(readingsOf(plain(text)).map((reading) => reading?.asked)).toEqual([
      undefined,
      "MAIL",
      "RCPT",
      "DATA",
    ]);
    const outbound = "#Fields: c-ip cs-username cs-method cs-uri-query sc-status";
    const replies = ["220+mx", "⟦550⟧+no"].map(
      (said) => `192.0.2.9 OutboundConnectionResponse - ${said} 0`,
    );
    expect(last([outbound, ...replies].join("\n"))).toMatchObject({ session: "192.0.2.9" });
    const commands = ["MAIL FROM:<a@x.org>", "RCPT TO:<b@x.org>"].map(
      (said) => `192.0.2.9 OutboundConnectionCommand ${said} 0`,
    );
    expect(last([outbound, ...commands].join("\n"))?.speech).toMatchObject({ verb: "RCPT" });
  });
});
