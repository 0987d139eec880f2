import { describe, expect, it } from "vitest";
import { tokeniseLine } from "../../../server/src/syntax/tokenise";
import { lastReading } from "./read-marked";

const uuid = "232E7A64-E421-4243-B846-0CECA7873550";
const haraka = `2026-11-21T21:46:08.735Z [PROTOCOL] [${uuid}.1] [core]`;
const exchange =
  "2026-11-21T21:00:02.255Z,EX1\\Default EX1,08DE250550421A3F,1,192.0.2.10:25,198.51.100.7:50250";
const sending =
  "2026-11-21T08:00:00.700Z,Outbound,08DE250550421B00,1,192.0.2.10:25504,203.0.113.25:25";
const stalwart = (raw: string, contents: string) =>
  `2026-08-11T14:41:01Z TRACE Raw SMTP it was (${raw}) listenerId = "smtp", localPort = 25, remoteIp = 192.0.2.7, remotePort = 50550, size = 250, contents = "${contents}"`;
const greeting = "220 mx.example.com ESMTP";
const hello = "EHLO client.example.com";

/** A format, a line of it in which one side speaks, which side that is, what it says, and what tells its session from others. */
const rows: readonly (readonly [
  format: string,
  line: string,
  by: "server" | "client",
  said: string,
  session: string | undefined,
])[] = [
  [
    "chasquid",
    `2026-11-21 21:25:51.9 _ conn.go:250        SMTP.Conn 192.0.2.1:48672: <- 220 x`,
    "server",
    "220",
    "192.0.2.1:48672",
  ],
  [
    "chasquid",
    `2026-11-21 21:25:51.9 _ conn.go:250        SMTP.Conn 192.0.2.1:48672: -> ${hello}`,
    "client",
    "EHLO",
    "192.0.2.1:48672",
  ],
  ["haraka", `${haraka} S: ${greeting}`, "server", "220", uuid],
  ["haraka", `${haraka} C: ${hello} state=1`, "client", "EHLO", uuid],
  [
    "haraka",
    `2026-11-21T21:46:08.735Z [PROTOCOL] [${uuid}.1.1] [outbound] S: ${greeting}`,
    "server",
    "220",
    `${uuid}.1.1 outbound`,
  ],
  [
    "hmailserver",
    `"SMTPD"\t4036\t551\t"2026-11-21 19:40:54.988"\t"198.51.100.6"\t"SENT: ${greeting}"`,
    "server",
    "220",
    '"SMTPD"551',
  ],
  [
    "hmailserver",
    `"SMTPD"\t4036\t551\t"2026-11-21 19:40:54.988"\t"198.51.100.6"\t"RECEIVED: ${hello}"`,
    "client",
    "EHLO",
    '"SMTPD"551',
  ],
  [
    "hmailserver",
    `"SMTPC"\t4036\t77\t"2026-11-21 19:40:54.988"\t"198.51.100.6"\t"RECEIVED: ${greeting}"`,
    "server",
    "220",
    '"SMTPC"77',
  ],
  [
    "hmailserver",
    `"SMTPC"\t4036\t77\t"2026-11-21 19:40:54.988"\t"198.51.100.6"\t"SENT: ${hello}"`,
    "client",
    "EHLO",
    '"SMTPC"77',
  ],
  [
    "kerio",
    "[21/Nov/2026 18:10:00][551] {smtps} Sent reply to EHLO: 250 mail.example.org ...",
    "server",
    "250",
    "551",
  ],
  ["kerio", `[21/Nov/2026 18:10:00][551] {smtps} Command ${hello}`, "client", "EHLO", "551"],
  ["kerio", "[21/Nov/2026 18:10:00][552] {smtpc} <<< 250 mail.example.org", "server", "250", "552"],
  ["kerio", `[21/Nov/2026 18:10:00][552] {smtpc} >>> ${hello}`, "client", "EHLO", "552"],
  ["mdaemon", `Sat 2026-11-21 13:20:00.501: [1234:2] --> ${hello}`, "client", "EHLO", "1234:2"],
  [
    "mdaemon",
    "Sat 2026-11-21 13:20:00.500: [1234:2] <-- 250 2.1.0 Sender OK",
    "server",
    "250",
    "1234:2",
  ],
  [
    "postal",
    `[8] [2026-11-18T08:56:08.803] DEBUG -- : [WKSXKI] => ${greeting}`,
    "server",
    "220",
    "WKSXKI",
  ],
  [
    "postal",
    `[8] [2026-11-18T08:56:08.803] DEBUG -- : [WKSXKI] <= ${hello}`,
    "client",
    "EHLO",
    "WKSXKI",
  ],
  ["powermta", `2026-11-21 14:30:00 #250550 <<< ${greeting}`, "server", "220", "#250550"],
  ["powermta", `2026-11-21 14:30:00 #250550 >>> ${hello}`, "client", "EHLO", "#250550"],
  ["qpsmtpd", `61184 dispatching ${hello}`, "client", "EHLO", "61184"],
  ["qpsmtpd", "61184 503 Use MAIL before RCPT", "server", "503", "61184"],
  ["exchange-protocol", `${exchange},>,${greeting},`, "server", "220", "08DE250550421A3F"],
  ["exchange-protocol", `${exchange},<,${hello},`, "client", "EHLO", "08DE250550421A3F"],
  ["exchange-protocol", `${sending},<,${greeting},`, "server", "220", "08DE250550421B00"],
  ["exchange-protocol", `${sending},>,${hello},`, "client", "EHLO", "08DE250550421B00"],
  ["aiosmtpd", `('192.0.2.25', 51478) << b'${greeting}'`, "server", "220", "('192.0.2.25', 51478)"],
  ["aiosmtpd", `('192.0.2.25', 51478) >> b'${hello}'`, "client", "EHLO", "('192.0.2.25', 51478)"],
  ["nodemailer", `[2026-11-21 21:17:09] DEBUG [#5] S: ${greeting}`, "server", "220", "#5"],
  ["nodemailer", `[2026-11-21 21:17:09] DEBUG [#5] C: ${hello}`, "client", "EHLO", "#5"],
  [
    "stalwart",
    stalwart("smtp.raw-output", "220 mx ESMTP\\r\\n"),
    "server",
    "220",
    "192.0.2.7 50550",
  ],
  ["stalwart", stalwart("smtp.raw-input", `${hello}\\r\\n`), "client", "EHLO", "192.0.2.7 50550"],
  [
    "stalwart",
    stalwart("delivery.raw-input", "220 mx ESMTP\\r\\n"),
    "server",
    "220",
    "192.0.2.7 50550",
  ],
  [
    "stalwart",
    stalwart("delivery.raw-output", `${hello}\\r\\n`),
    "client",
    "EHLO",
    "192.0.2.7 50550",
  ],
  [
    "stalwart",
    'smtp::inbound::session: event="write" data="220 mx ESMTP\\r\\n" size=1',
    "server",
    "220",
    undefined,
  ],
  [
    "stalwart",
    `smtp::inbound::session: event="read" data="${hello}\\r\\n" size=1`,
    "client",
    "EHLO",
    undefined,
  ],
  [
    "stalwart",
    `smtp::outbound::session: event="write" data="${hello}\\r\\n" size=1`,
    "client",
    "EHLO",
    undefined,
  ],
  [
    "stalwart",
    'smtp::outbound::session: event="read" data="220 mx ESMTP\\r\\n" size=1',
    "server",
    "220",
    undefined,
  ],
  ["maddy", `07.07.26 17:23:12 smtp: ${greeting}`, "server", "220", undefined],
  ["maddy", `07.07.26 17:23:12 smtp: ${hello}`, "client", "EHLO", undefined],
  [
    "sendmail",
    `Nov 21 21:16:42 mail sendmail[5]: 4ALLGkqZ000123: --- ${greeting}`,
    "server",
    "220",
    undefined,
  ],
  [
    "sendmail",
    `Nov 21 21:16:42 mail sendmail[5]: 4ALLGkqZ000123: <-- ${hello}`,
    "client",
    "EHLO",
    undefined,
  ],
  [
    "postfix",
    `Nov 21 21:16:42 mail postfix/smtpd[5]: > mx[192.0.2.1]: ${greeting}`,
    "server",
    "220",
    undefined,
  ],
  [
    "postfix",
    `Nov 21 21:16:42 mail postfix/smtpd[5]: < mx[192.0.2.1]: ${hello}`,
    "client",
    "EHLO",
    undefined,
  ],
  [
    "postfix",
    `Nov 21 21:16:42 mail postfix/smtp[5]: < mx[192.0.2.1]:25: ${greeting}`,
    "server",
    "220",
    undefined,
  ],
  [
    "postfix",
    `Nov 21 21:16:42 mail postfix/smtp[5]: > mx[192.0.2.1]:25: ${hello}`,
    "client",
    "EHLO",
    undefined,
  ],
  [
    "postfix",
    `Nov 21 21:16:42 mail postfix/lmtp[5]: > mx[192.0.2.1]: LHLO x`,
    "client",
    "LHLO",
    undefined,
  ],
  [
    "postfix",
    `Nov 21 21:16:42 mail postfix/postscreen[5]: > mx[192.0.2.1]: ${greeting}`,
    "server",
    "220",
    undefined,
  ],
  [
    "thunderbird",
    `2026-11-21 10:00:00.421000 UTC - [Parent 4412: Main Thread]: I/SMTP SMTP Send: ${hello}`,
    "client",
    "EHLO",
    undefined,
  ],
  [
    "thunderbird",
    "2026-11-21 10:00:00.421000 UTC - [Parent 4412: Main Thread]: I/SMTP SMTP Response: 250 2.1.5 Ok",
    "server",
    "250",
    undefined,
  ],
  [
    "thunderbird",
    `mailnews.smtp: S: ${greeting} SmtpClient.sys.mjs:550:17`,
    "server",
    "220",
    undefined,
  ],
  [
    "thunderbird",
    `mailnews.smtp: C: ${hello} SmtpClient.sys.mjs:629:19`,
    "client",
    "EHLO",
    undefined,
  ],
  ["phpmailer", `CLIENT -> SERVER: ${hello}`, "client", "EHLO", undefined],
  ["phpmailer", `CLIENT -> SMTP: ${hello}`, "client", "EHLO", undefined],
  ["phpmailer", `CLIENT -&gt; SMTP: ${hello}`, "client", "EHLO", undefined],
  ["phpmailer", `CLIENT -&gt; SERVER: ${hello}`, "client", "EHLO", undefined],
  ["s-nail", `s-nail: >>> SERVER: ${greeting}`, "server", "220", undefined],
];

describe("who speaks on a line, and in which session", () => {
  it.each(rows)("%s: %s", (format, line, by, said, session) => {
    const reading = tokeniseLine(line, undefined).reading;
    const speech = reading?.speech;
    const words = speech?.by === "server" ? speech.code : speech?.by === "client" && speech.verb;
    expect([reading?.format, speech?.by, words]).toEqual([format, by, said]);
    if (session !== undefined) expect(reading?.session).toBe(session);
  });
});

describe("a remark between the lines of a conversation", () => {
  it.each([
    ["transcript-swaks", "<-  220 mx.example.com ESMTP\n=== TLS started with cipher 250\n -> QUIT"],
    ["transcript-swaks", "=== Trying mx.example.com:25...\n*** 250 of them\n -> QUIT"],
    ["transcript-swaks", "=== Trying mx.example.com:25...\n=== Connected to mx.\n -> QUIT"],
    [
      "s-nail",
      "s-nail: >>> SERVER: 220 mx.example.com ESMTP\ns-nail: SMTP server: 550 no\ns-nail: >>> QUIT",
    ],
  ])("%s: %j", (format, text) => {
    const reading = lastReading(text);
    expect(reading).toMatchObject({ format, speech: { by: "client", verb: "QUIT" } });
  });

  it("of swaks before any conversation is nobody's", () => {
    expect(tokeniseLine("=== 250 of them", undefined).reading).toBeUndefined();
    expect(tokeniseLine(" -> QUIT", undefined).reading?.format).not.toBe("transcript-swaks");
  });
});

describe("Thunderbird's place in its source, behind what a client says", () => {
  it.each([
    "mailnews.smtp: C: . SmtpClient.sys.mjs:629:19",
    "mailnews.smtp: C: .   SmtpClient.jsm:62",
    "mailnews.smtp: C: . nsSmtp-x.js:6  ",
    "mailnews.smtp: C: . x.js:6:1",
  ])("is none of the client's words: %s", (line) => {
    expect(tokeniseLine(line, undefined).reading?.speech).toMatchObject({
      by: "client",
      dot: true,
    });
  });
});

describe("a line that is not MDaemon's", () => {
  it.each([
    `2026-11-21 12:58:47 --> ${hello}`,
    `2026-11-21 12:58:47 <-- ${greeting}`,
    `[514250] --> ${hello}`,
    "Sat 2026-11-21 12:58:47: 03: [514250] --> hello there",
    "Sat 2026-11-21 12:58:47: 05: [514250] Resolving MX record for example.com",
  ])("%s", (line) => {
    expect(tokeniseLine(line, undefined).reading?.format).not.toBe("mdaemon");
  });
});

describe("Cyrus's telemetry", () => {
  it("tells what a client says once the server has spoken, and what only SMTP's clients say", () => {
    const server = ">1772439900>220 mx.example.com LMTP ready";
    const said = (text: string) => {
      const reading = lastReading(text);
      return reading?.format === "cyrus" && reading.speech?.by === "client";
    };
    expect(said(`${server}\n<1772439900<NOOP`)).toBe(true);
    expect(said(`${server}\n<1772439900<NOOP\n<1772439901<hello there`)).toBe(true);
    expect(said("<1772439900<RCPT TO:<b@example.net>")).toBe(true);
    expect(said("<1772439900<a1 LOGIN anna x")).toBe(false);
  });
});
