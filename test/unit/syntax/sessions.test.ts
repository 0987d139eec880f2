import { describe, expect, it } from "vitest";
import { tokeniseLine } from "../../../server/src/syntax/tokenise";

const mdaemon = "Sat 2026-11-21 12:58:47: 05: [514250]";

/** A format, a line of it on which a connection opens, and what tells its session from others. */
const rows: readonly (readonly [format: string, line: string, session?: string])[] = [
  ["transcript-bare", "Trying 192.0.2.25..."],
  ["transcript-bare", "Connected to mx.example.com."],
  ["transcript-curl", "*   Trying 192.0.2.25:25..."],
  ["transcript-curl", "* Connected to mx.example.com (192.0.2.25) port 25 (#0)"],
  ["transcript-swaks", "=== Trying mx.example.com:25..."],
  ["qpsmtpd", "61184 Accepted connection 12/60 from 192.0.2.5 / client.example.com", "61184"],
  [
    "mdaemon",
    `${mdaemon} Accepting SMTP connection from [192.0.2.20:63550] to [192.0.2.10:25]`,
    "514250",
  ],
  ["mdaemon", `${mdaemon} Accepting SMTP connection from 192.0.2.20:63550 to 192.0.2.10`, "514250"],
  [
    "mdaemon",
    `${mdaemon} Accepting inbound SMTP connection from [192.0.2.20:63550] to [192.0.2.10:25]`,
    "514250",
  ],
  ["mdaemon", `${mdaemon} Attempting SMTP connection to [203.0.113.25:25]`, "514250"],
  [
    "mdaemon",
    `${mdaemon} Attempting outbound SMTP connection to mx.example.com [203.0.113.25:25]`,
    "514250",
  ],
  [
    "mdaemon",
    "Sat 2026-11-21 12:58:47: [514250:12] Attempting SMTP connection to [203.0.113.25:25]",
    "514250:12",
  ],
  [
    "thunderbird",
    "mailnews.smtp: Connecting to smtp://smtp.example.org:587 SmtpClient.sys.mjs:119:19",
  ],
  [
    "postal",
    "[8] [2026-11-18T08:56:08.803] DEBUG -- : [WKSXKI] Connection opened from 192.0.2.250",
    "WKSXKI",
  ],
  ["nodemailer", "[2026-11-21 10:20:05] INFO  [#5] Connection established to 192.0.2.25:25", "#5"],
  [
    "nodemailer",
    "[2026-11-21 10:20:05] INFO  [cZmy12F2X7Y] Secure connection established to 192.0.2.25:465",
    "cZmy12F2X7Y",
  ],
  ["mailkit", "Connected to smtp://mx.example.com:25/?starttls=when-available"],
  ["mailkit", "Connected to smtps://mx.example.com:465/"],
  ["mutt", "[2026-11-21 10:20:05] Connected to mx.example.com:25 on fd=4"],
  ["msmtp", "reading recipients from the command line"],
  ["s-nail", "s-nail: Resolving host mx.example.com:25 ... done"],
  ["s-nail", "mailx: Resolving host mx.example.com:25 ... done"],
  ["ruby-net-smtp", "Connection opened: mx.example.com:25"],
  ["smtplib", "connect: ('mx.example.com', 25)"],
  ["smtplib", "connect: to ('mx.example.com', 25) None"],
  ["net-smtp-perl", "Net::SMTP>>> Net::SMTP(3.15)"],
  ["net-smtp-perl", "Net::SMTP::SSL>>>   Net::Cmd(3.15)"],
  [
    "sendemail",
    "Nov 21 10:20:05 client sendEmail[486]: DEBUG => Connecting to mx.example.com:25",
    "sendEmail[486]",
  ],
];

describe("a line on which a connection opens", () => {
  it.each(rows.map(([format, line, session = ""]) => [format, line, session] as const))(
    "%s: %s",
    (format, line, session) => {
      const reading = tokeniseLine(line, undefined).reading;
      expect([reading?.format, reading?.speech?.by]).toEqual([format, "session"]);
      expect(reading?.session ?? "").toBe(session);
    },
  );

  it.each([
    ["thunderbird", "mailnews.smtp: Socket closed. SmtpClient.sys.mjs:550:17"],
    [
      "thunderbird",
      "2026-11-21 10:00:00.25 UTC - [Parent 4412: Main Thread]: I/SMTP SMTP entering state: 5",
    ],
    ["postal", "[8] [2026-11-18T08:56:08.803] DEBUG -- : [WKSXKI] Connection closed"],
    ["sendemail", "Nov 21 10:20:05 client sendEmail[4862]: DEBUG => My IP is: 192.0.2.1"],
  ])("is another than one of %s on which none does: %s", (format, line) => {
    const reading = tokeniseLine(line, undefined).reading;
    expect([reading?.format, reading?.speech]).toEqual([format, undefined]);
  });
});
