import { describe, expect, it } from "vitest";
import { readingsOf, remarked } from "../read-marked";

const plain = (marked: string) => marked.replace(/[⟦⟧]/g, "");
const last = (text: string) => readingsOf(plain(text)).at(-1);
const session = "08DE550250421A3F";

/** A row of a protocol log; https://learn.microsoft.com/exchange/mail-flow/connectors/protocol-logging names its fields. */
function row(event: string, data: string, local = "192.0.2.10:25", remote = "203.0.113.5:50250") {
  return `2026-11-21T21:00:02.255Z,EX1\\Default EX1,${session},12,${local},${remote},${event},${data},`;
}

describe("a row of Exchange's protocol logs", () => {
  it.each([
    [row(">", "⟦250⟧ ⟦2.1.0⟧ Sender OK"), "server"],
    [row("<", "MAIL FROM:<550@example.com>"), "client"],
    [row("<", "⟦250⟧ ok", "192.0.2.10:50250", "203.0.113.5:25"), "server"],
    [row(">", "RCPT TO:<550@example.com>", "192.0.2.10:50250", "203.0.113.5:587"), "client"],
    [row(">", "⟦220⟧ mx", "192.0.2.10:2525", "192.0.2.11:50250"), "server"],
    [row(">", "⟦220⟧ mx", "192.0.2.10:12525", "192.0.2.11:50250"), "server"],
    [row("<", "⟦220⟧ mx", "192.0.2.10:50251", "192.0.2.11:50250"), "server"],
    [row("<", "QUIT", "192.0.2.10:50251", "192.0.2.11:50250"), "client"],
    [row("+", ""), "session"],
    [row("-", "", "192.0.2.10:25"), undefined],
    [`${row("*", "550")}Tarpit for '0.00:00:05' due to '⟦550⟧ ⟦5.7.54⟧ no relay'`, undefined],
    [`${row("*", "550")}Tarpit for '0.00:00:05' due to '⟦550⟧ no relay'`, undefined],
    [`${row(">", "⟦250⟧-mx")}250 x`, "server"],
    [
      `#Log-type: SMTP Receive Protocol Log\n${row("*", "")}x\n${row("-", "")}\n${row(">", "⟦250⟧ ok", "[::1]:50250")}`,
      "server",
    ],
    [`${row("*", "")}⟦451⟧ ⟦4.4.0⟧ primary target failed`, undefined],
    [`${row("*", "550")}attempting to connect to 550`, undefined],
    [row(">", "⟦250⟧ ok").replace(",12,", ",0,"), "server"],
    [row(">", "⟦250⟧ ok").replace(".255Z", "Z"), "server"],
    [row(">", '"⟦250⟧ a, b"'), "server"],
    [`#Log-type: SMTP Send Protocol Log\n${row("<", "⟦250⟧ ok")}`, "server"],
    [`#Log-type: SMTP Send Protocol Log\n${row(">", "QUIT")}`, "client"],
    [`#Log-type: SMTP Receive Protocol Log\n${row(">", "⟦250⟧ ok", "[::1]:50250")}`, "server"],
    [
      `#Log-Type: smtp send protocol log\n#Date: 2026-11-21\n#Fields: date-time,connector-id,session-id,sequence-number,x\n${row("+", "")}\n${row("<", "⟦250⟧ ok")}`,
      "server",
    ],
  ])("%s", (text, by) => {
    expect(remarked(text)).toBe(text);
    const reading = last(text);
    expect(reading).toMatchObject({ format: "exchange-protocol" });
    expect(reading?.speech?.by).toBe(by);
    if (by !== undefined) expect(reading?.session).toBe(session);
  });

  it.each([
    row("x", "QUIT"),
    row("<>", "QUIT"),
    row("<", "QUIT").replace(session, `${session}0`),
    row("<", "QUIT").replace(session, "08DE55025042"),
    row("<", "QUIT").replace(session, session.toLowerCase()),
    row("<", "QUIT").replace(",12,", ",x12,"),
    row("<", "QUIT").replace(",12,", ",12x,"),
    row("<", "QUIT").replace("T21:", " 21:"),
    row("<", "QUIT").replace("2026-", "x2026-"),
    "#Date: 2026-11-21T21:00:02.255Z",
    "#Version: 15.0.0.0",
  ])("is none: %s", (line) => expect(last(line)?.format).not.toBe("exchange-protocol"));
});

describe("a row of Exchange's message tracking", () => {
  const tracked = (source: string, event: string, status: string, id = "") =>
    `2026-11-21T21:00:02.255Z,192.0.2.1,cas,203.0.113.5,mx.example.com,,conn,${source},${event},1,<550@x>,${id}b@example.com,${status},2550,1,,,s,a@example.com,a@example.com,`;
  const network = "550e8400-e29b-41d4-a716-446655440000,";

  /** https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking */
  it.each([
    "ADMIN",
    "AGENT",
    "APPROVAL",
    "BOOTLOADER",
    "DNS",
    "DSN",
    "GATEWAY",
    "MAILBOXRULE",
    "MEETINGMESSAGEPROCESSOR",
    "ORAR",
    "PICKUP",
    "POISONMESSAGE",
    "PUBLICFOLDER",
    "QUEUE",
    "REDUNDANCY",
    "RESOLVER",
    "ROUTING",
    "SAFETYNET",
    "SMTP",
    "STOREDRIVER",
  ])("has the source %s", (source) => {
    const line = tracked(source, "FAIL", "⟦550⟧ ⟦5.1.1⟧ no");
    expect(remarked(line)).toBe(line);
    expect(last(line)?.format).toBe("exchange-tracking");
    expect(last(tracked(`X${source}`, "FAIL", "550"))?.format).not.toBe("exchange-tracking");
    expect(last(tracked(`${source}X`, "FAIL", "550"))?.format).not.toBe("exchange-tracking");
  });

  it.each([
    tracked("SMTP", "SEND", "⟦250⟧ ⟦2.1.5⟧ ok;⟦550⟧ ⟦5.1.1⟧ no", network),
    tracked("SMTP", "SEND", "⟦250⟧ ⟦2.1.5⟧ ok").replace(".255Z", "Z"),
    tracked(
      "SMTP",
      "DEFER",
      "[{LED=⟦450⟧ ⟦4.4.316⟧ no [Message=⟦451⟧ later]};{MSG=550 no};{FQDN=550}]",
    ),
    tracked("SMTP", "DEFER", "[{LED=⟦450⟧ a};{MSG=};{LED=⟦550⟧ b};{MSG=550 5.1.1}]"),
    tracked("SMTP", "DEFER", "{LED=⟦450⟧ ⟦4.4.1⟧ a}];550"),
    tracked("SMTP", "SEND", "⟦250⟧ ok", ","),
    tracked("SMTP", "HAREDIRECT", ""),
    `#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,recipient-address,recipient-status,total-bytes\n${tracked("SMTP", "SEND", "⟦250⟧ ok")}\n${tracked("SMTP", "SEND", "⟦550⟧ no")}`,
  ])("%s", (text) => {
    expect(remarked(text)).toBe(text);
    expect(last(text)?.format).toBe("exchange-tracking");
  });

  it.each([
    tracked("SMTP", "1SEND", "550"),
    tracked("SMTP", "send", "550"),
    tracked("SMTP", "SE", "550"),
    tracked("SMTP", "SEND1", "550"),
    `x${tracked("SMTP", "SEND", "550")}`,
  ])("is none: %s", (line) => expect(last(line)?.format).not.toBe("exchange-tracking"));
});

describe("a header of message tracking", () => {
  const names = [
    "client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id",
    "internal-message-id,message-id,recipient-address,recipient-status,total-bytes",
  ].join(",");
  const none = (status: string) =>
    `2026-11-21T21:00:02.255Z,,,,,,,SMTP,SEND,1,<5@x>,,${status},2550,1`;
  const online = names.replaceAll("-", "_");
  const quoted = online.replaceAll(",", '","');

  it.each([
    `#Fields: date-time,${names}`,
    `date_time_utc,${online}`,
    `"date_time_utc","${quoted}"`,
  ])("tells where the status stands, for all rows: %s", (header) => {
    const text = `${header}\n${none("⟦250⟧ ⟦2.1.5⟧ ok")}\n${none("⟦550⟧ ⟦5.1.1⟧ no")}`;
    expect(remarked(text)).toBe(text);
    expect(readingsOf(header)[0]?.format).toBe("exchange-tracking");
  });

  it("may leave the status out, or be that of another log", () => {
    const text = `#Fields: date-time,client-ip,x\n${none("550 5.1.1 no")}`;
    expect(remarked(text)).toBe(text);
    expect(last("#Log-type: Message Tracking Log")?.format).toBe("exchange-tracking");
    expect(last(`x,date_time_utc,${online}`)?.format).not.toBe("exchange-tracking");
  });
});

describe("what Exchange's commands print", () => {
  it.each([
    "RecipientStatus : {⟦250⟧ ⟦2.1.5⟧ ok}",
    "RecipientStatus : ⟦250⟧ ⟦2.1.5⟧ ok",
    "  SourceContext   : {⟦550⟧-⟦5.1.1⟧ no}",
    "recipient_status: ⟦550⟧ ⟦5.1.1⟧ no".replace("status:", "status :"),
    "LastError : ⟦451⟧ ⟦4.4.0⟧ no",
    "LastError : 451 later",
    "LastError : 351 4.4.0 later",
    "RecipientStatus : {5501}",
    "RecipientStatus : {650 no}",
    "Nov 21 21:16:42 mail x[1]: RecipientStatus : {550 items}",
    "[{LED=⟦450⟧ ⟦4.4.1⟧ a};{LED=⟦550⟧ b};{MSG=550}]",
    "[{LED=⟦550⟧ ⟦5.1.1⟧ a\n    ⟦550⟧ ⟦5.1.1⟧ b};{MSG=\n    550 5.1.1}]".replace(
      "⟦550⟧ ⟦5.1.1⟧ b",
      "b",
    ),
    "[{LED=⟦550⟧-⟦5.1.1⟧ a\n    ⟦550⟧-⟦5.1.1⟧ b\n    ⟦550⟧ ⟦5.1.1⟧ c}]\n    550 no",
    "[{LED=⟦550⟧-⟦5.1.1⟧ a ⟦550⟧\n    ⟦5.1.1⟧ b};{MSG=}]",
    "[{LED=⟦550⟧-⟦5.1.1⟧ a\n  550 5 b",
    "[{LED=⟦550⟧-a\n    b\n    ⟦550⟧ c};{MSG=550 5.1.1}]",
    "[{LED=⟦550⟧ a\n    550 b\n    c};{MSG=550 5.1.1}]",
  ])("%s", (text) => expect(remarked(text)).toBe(text));

  it.each([
    "Remote Server at mx (192.0.2.1) returned '550 5.4.316 no [{LED=450 4.4.316 x};{MSG=}]'",
    "\t  Remote Server returned '550 5.4.316 no [{LED=450 4.4.316 x};{MSG=}]'",
    "at 11/21/2026 5:50 PM\rRemote Server returned '550 5.4.316 no [{LED=450 x};{MSG=}]'",
    "[{LED=550-5.1.1 a\nx    b",
  ])("%j is a notice for people, or goes on no longer", (text) =>
    expect(last(text)?.format).not.toBe("exchange-error"),
  );
});
