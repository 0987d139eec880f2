import { describe, expect, it } from "vitest";
import { tokeniseLine } from "../../../server/src/syntax/tokenise";

const greeting = "220 mx.example.com ESMTP";
const hello = "EHLO client.example.com";
const time = "[2026-11-21 10:20:05]";
const zimbra = "2026-03-03 09:13:44,554 DEBUG [LmtpServer-551] [ip=192.0.2.20;] lmtp -";
const sendEmail = "Nov 21 10:20:05 client sendEmail[486]:";

/** A tool, the server's greeting and the client's first command as it marks them, and what tells the session from others. */
const rows: readonly (readonly [
  format: string,
  server: string,
  client: string,
  session: string,
])[] = [
  ["mutt", `${time} 4< ${greeting}`, `${time} 4> ${hello}`, ""],
  ["mutt", `${time} 12< ${greeting}`, `${time} 12> ${hello}`, ""],
  ["msmtp", `<-- ${greeting}`, `--> ${hello}`, ""],
  ["ruby-net-smtp", `-> "${greeting}\\r\\n"`, `<- "${hello}\\r\\n"`, ""],
  ["ruby-net-smtp", `-> "${greeting}\\n"`, `<- "${hello}\\n"`, ""],
  ["smtplib", `reply: b'${greeting}\\r\\n'`, `send: '${hello}\\r\\n'`, ""],
  ["smtplib", `reply: '${greeting}\\r\\n'`, `send: b'${hello}\\r\\n'`, ""],
  [
    "net-smtp-perl",
    `Net::SMTP=GLOB(0x55f0a1)<<< ${greeting}`,
    `Net::SMTP=GLOB(0x55f0a1)>>> ${hello}`,
    "0x55f0a1",
  ],
  [
    "net-smtp-perl",
    `Net::SMTP::_SSL=GLOB(0x5)<<< ${greeting}`,
    `sent it Net::SMTP::_SSL=GLOB(0x5)>>> ${hello}`,
    "0x5",
  ],
  ["qmail-recordio", `31442 > ${greeting}`, `31442 < ${hello}`, "31442"],
  ["ssmtp-verbose", `[<-] ${greeting}`, `[->] ${hello}`, ""],
  [
    "opensmtpd-trace",
    `smtp: 0x55a75a25c020: >>> ${greeting}`,
    `smtp: 0x55a75a25c020: <<< ${hello}`,
    "0x55a75a25c020",
  ],
  ["opensmtpd-trace", `mta: 0x5: <<< ${greeting}`, `mta: 0x5: >>> ${hello}`, "0x5"],
  ["zimbra", `${zimbra} S: ${greeting}`, `${zimbra} C: ${hello}`, "zimbra LmtpServer-551"],
  [
    "sendemail",
    `${sendEmail} SUCCESS => Received: \t${greeting}`,
    `${sendEmail} INFO => Sending: \t${hello}`,
    "sendEmail[486]",
  ],
  [
    "sendemail",
    `${sendEmail} DEBUG => Received: ${greeting}`,
    `${sendEmail} DEBUG => Sending: ${hello}`,
    "sendEmail[486]",
  ],
];

describe("what Stalwart shows of a side at once", () => {
  const raw = (kind: string, contents: string) =>
    tokeniseLine(
      `2026-08-11T14:41:01Z TRACE Raw SMTP it was (smtp.raw-${kind}) remoteIp = 192.0.2.7, remotePort = 5, contents = "${contents}"`,
      undefined,
    ).reading;

  it("ends with the reply's last line", () => {
    expect(raw("output", "250-mx.example.com\\r\\n250-SIZE 1\\r\\n250 HELP\\r\\n")).toMatchObject({
      tokens: [{ value: "250" }, { value: "250" }, { value: "250" }],
      speech: { by: "server", code: "250", more: false },
    });
  });

  it.each([".\\r\\n", ".\\n", "."])("is the client's without its line end: %s", (dot) => {
    expect(raw("input", dot)?.speech).toMatchObject({ by: "client", dot: true, octets: 3 });
  });
});

describe("both sides by a tool's marks", () => {
  it.each(rows)("%s: %s", (format, server, client, session) => {
    const said = tokeniseLine(server, undefined).reading;
    expect(said).toMatchObject({ format, speech: { by: "server", code: "220", more: false } });
    expect(said?.session ?? "").toBe(session);
    const asked = tokeniseLine(client, undefined).reading;
    expect(asked).toMatchObject({ format, tokens: [], speech: { by: "client", verb: "EHLO" } });
    expect(asked?.session ?? "").toBe(session);
  });
});
