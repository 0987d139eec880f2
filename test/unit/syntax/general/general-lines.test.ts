import { describe, expect, it } from "vitest";
import { readGenerally as read } from "./read-generally";

/** What nobody may take for a code, in lines that speak of mail all the same. */
const units = [
  "bytes",
  "byte",
  "octets",
  "octet",
  "KB",
  "MiB",
  "GB",
  "TB",
  "kb",
  "mb",
  "ms",
  "msec",
  "msecs",
  "sec",
  "secs",
  "s",
  "second",
  "seconds",
  "min",
  "minute",
  "minutes",
  "hour",
  "hours",
  "day",
  "days",
  "messages",
  "msgs",
  "mails",
  "emails",
  "e-mails",
  "recipients",
  "item",
  "items",
  "file",
  "files",
  "row",
  "rows",
  "record",
  "records",
  "users",
  "hosts",
  "connections",
  "requests",
  "times",
  "lines",
  "pages",
  "point",
  "points",
  "attempt",
  "attempts",
  "tries",
  "passed",
  "failed",
  "skipped",
  "EUR",
  "USD",
];

describe("a number that counts", () => {
  it.each(units)("SMTP error: 550 %s", (unit) => {
    const line = `SMTP error: 550 ${unit}`;
    expect(read(line)).toBe(line);
    expect(read(`SMTP error: 550${unit}`)).toBe(`SMTP error: 550${unit}`);
  });

  it.each([
    "SMTP error: 550%",
    "SMTP error: 550 (12%)",
    "SMTP error: 550(12%)",
    "SMTP error: 550 of 600",
    "SMTP error: 550.5",
    "SMTP error: 550,5",
    "SMTP error: 550:25",
    "SMTP error: 550/25",
    "SMTP error: 550@example.org",
    "SMTP error: 550°",
    "SMTP error: 550#1",
    "SMTP error: 5.1.1-rc1",
    "SMTP error: 5.1.1-beta",
    "SMTP error: 5.1.1-alpha2",
    "SMTP error: 5.1.1-dev",
    "SMTP error: 5.1.1-ubuntu3",
    "SMTP error: 5.1.1-deb9",
    "SMTP error: 5.1.1-r0",
    "SMTP error: 5.1.1-1",
    "SMTP error: 5.1.1-x.2",
    "SMTP error: 5.1.1.1",
    "SMTP error: 5.1.1:1",
    "SMTP error: 5.1.1~deb",
    "SMTP error: 5.1.1+git",
    "SMTP error: 5.8.1",
  ])("%s", (line) => {
    expect(read(line)).toBe(line);
  });

  it.each([
    "SMTP error: ⟦550⟧ bytesized mailbox",
    "SMTP error: ⟦550⟧ days-off mailbox",
    "SMTP error: ⟦550⟧ Mailbox full",
  ])("unlike %s", (line) => {
    expect(read(line)).toBe(line);
  });
});

describe("a code behind a line end or mark that was written out", () => {
  it.each([
    String.raw`\r`,
    String.raw`\n`,
    String.raw`\012`,
    String.raw`\015`,
    "#012",
    "#015",
    String.raw`\x0a`,
    String.raw`\x0d`,
    String.raw`\u000a`,
    String.raw`\u000d`,
    "&lt;",
    "&gt;",
    "&quot;",
    "&#39;",
    "=0a",
    "=0d",
    "=3d",
  ])("SMTP said:%s550 5.1.1 User unknown", (mark) => {
    const line = `SMTP said:${mark}⟦550⟧ ⟦5.1.1⟧ User unknown`;
    expect(read(line)).toBe(line);
  });

  it.each([String.raw`\x0b`, String.raw`\u000b`, "=0b", "&amp", String.raw`\013`])(
    "SMTP said:%s550 is none",
    (mark) => {
      const line = `SMTP said:${mark}550`;
      expect(read(line)).toBe(line);
    },
  );
});

describe("the numbers of versions and products", () => {
  it.each([
    "mail server version 5.1.1 is installed",
    "mail server versions 5.1.1 and others",
    "smtp relay release 5.1.1 is out",
    "mailer upgraded from 4.9.2 to 5.1.1",
    "mailer 4.9.2 -> 5.1.1",
    "mailer 4.9.2 => 5.1.1",
    "mailer 4.9.2 → 5.1.1",
    "smtp library bumped: 5.1.1",
    "smtp library bumps: 5.1.1",
    "smtp library installed: 5.1.1",
    "smtp library installing: 5.1.1",
    "smtp library published: 5.1.1",
    "smtp library publishing: 5.1.1",
    "smtp library pulled: 5.1.1",
    "smtp library pushed: 5.1.1",
    "smtp library tagged: 5.1.1",
    "smtp library deprecated: 5.1.1",
    "smtp library downloaded: 5.1.1",
    "smtp library downloading: 5.1.1",
    "smtp library changelog: 5.1.1",
    "smtp library updated: 5.1.1",
    "smtp library upgrades: 5.1.1",
    "postfix 5.1.1 starts",
    "exim 5.1.1 starts",
    "sendmail 5.1.1 starts",
    "mail client uses openssl 5.1.1 (library)",
    "mail daemon on linux 5.1.1 (kernel)",
    "mail queue needs libfoo 5.1.1 (library)",
    "mail queue needs php-mail 5.1.1 (library)",
    "smtp: see section 5.1.1 of the manual",
    "smtp: see sections 5.1.1 and others",
    "smtp: see § 5.1.1 of the manual",
    "smtp: see RFC 5321, 5.1.1",
    "smtp: see chapter 5.1.1 of the manual",
    "smtp: figure 5.1.1 shows it",
    "smtp: patch 5.1.1 was applied",
    "smtp: score 5.1.1",
    "helo 5.1.1 from a mail client",
    "ehlo=5.1.1 from a mail client",
    "H=(5.1.1) from a mail client",
  ])("%s", (line) => {
    expect(read(line)).toBe(line);
  });
});

describe("an enhanced code alone", () => {
  it.each([
    "mail for bob was refused: dsn=⟦5.1.1⟧",
    "mail for bob was refused: dsn: ⟦5.1.1⟧",
    'mail for bob was refused: "dsn": "⟦5.1.1⟧"',
    "mail for bob was refused: dsn => ⟦5.1.1⟧",
    "mail for bob was refused: enhanced_code=⟦5.1.1⟧",
    "mail for bob was refused: enhanced status code: ⟦5.1.1⟧",
    "mail for bob was refused: enhcode=⟦5.1.1⟧",
    "mail for bob was refused: ench_code (#⟦5.1.1⟧)",
    "mail for bob was refused: delivery-status: ⟦5.1.1⟧",
    "mail for bob was refused: delivery status='⟦5.1.1⟧'",
    "Status: ⟦5.1.1⟧",
    "  Status: ⟦5.1.1⟧",
    '  "status": "⟦5.1.1⟧",',
    "mail for bob was rejected (#⟦5.1.1⟧)",
    "mail for bob was rejected [#⟦5.1.1⟧]",
    "mail for bob was rejected #⟦5.1.1⟧",
  ])("%s", (line) => {
    expect(read(line)).toBe(line);
  });

  it.each([
    "mail,5.1.1,bob@example.net",
    "mail;5.1.1;bob@example.net",
    "mail|5.1.1|bob@example.net",
    "diagnostic smtp 5.1.1",
    "diagnostic smtp 5.1.1, of mail",
    "the package has 5.1.1",
    "see 5.1.1 there",
  ])("is none in: %s", (line) => {
    expect(read(line)).toBe(line);
  });
});

describe("a line in which no code can stand", () => {
  it.each([
    "Subject",
    "Received",
    "Message-ID",
    "References",
    "In-Reply-To",
    "Return-Path",
    "MIME-Version",
    "Content-Type",
    "Content-Description",
    "DKIM-Signature",
    "ARC-Seal",
    "ARC-Authentication-Results",
    "Authentication-Results",
    "User-Agent",
    "X-Mailer",
    "X-Spam-Status",
    "X-Spam-Report",
    "List-Id",
    "List-Unsubscribe",
    "Thread-Topic",
    "Thread-Index",
  ])("%s: SMTP said 550 5.1.1 User unknown", (name) => {
    const line = `${name}: SMTP said 550 5.1.1 User unknown`;
    expect(read(line)).toBe(line);
    expect(read(` ${line.toLowerCase()}`)).toBe(` ${line.toLowerCase()}`);
  });

  it.each([
    "client.example.com)>>> 550 5.1.1 User unknown in SMTP",
    "-> 550 5.1.1 User unknown in SMTP",
    "~> 550 5.1.1 User unknown in SMTP",
    "*> 550 5.1.1 User unknown in SMTP",
    "**> 550 5.1.1 User unknown in SMTP",
    ">>> 550 5.1.1 User unknown in SMTP",
    "  C: 550 5.1.1 User unknown in SMTP",
    "In: 550 5.1.1 User unknown in SMTP",
    "0010: 35 35 30 20 35 2e 31 2e  550 5.1.1 smtp user unknown",
    "00000010  35 35 30 20 35 2e 31 2e 550 5.1.1 smtp user unknown",
    "0x0010:  35 35 30 20 35 2e 31 2e 550 5.1.1 smtp user unknown",
  ])("%s", (line) => {
    expect(read(line)).toBe(line);
  });

  it.each([
    "Contents: SMTP said ⟦550⟧ ⟦5.1.1⟧ User unknown",
    '-> "⟦550⟧ ⟦5.1.1⟧ User unknown in SMTP',
    "S: ⟦550⟧ ⟦5.1.1⟧ User unknown in SMTP",
  ])("unlike: %s", (line) => {
    expect(read(line)).toBe(line);
  });
});

describe("two columns of a table", () => {
  it.each([
    'mail,bob@example.net,"⟦5.1.1⟧","⟦550⟧",User unknown',
    "mail;bob@example.net;⟦5.1.1⟧;⟦550⟧;User unknown",
    "mail|bob@example.net|⟦5.1.1⟧|⟦550⟧|User unknown",
    "mail | bob@example.net | ⟦5.1.1⟧ | ⟦550⟧ | User unknown",
    "mail\tbob@example.net\t⟦5.1.1⟧\t⟦550⟧\tUser unknown",
  ])("%s", (line) => {
    expect(read(line)).toBe(line);
  });
});
