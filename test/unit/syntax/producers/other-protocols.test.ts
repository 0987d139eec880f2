import { describe, expect, it } from "vitest";
import { remarked } from "../read-marked";

/** The beginning of a conversation that is none of SMTP's. */
const talks: Readonly<Record<string, string>> = {
  FTP: "220 ProFTPD Server (files.example.com)\nUSER anna\n331 Password required",
  "FTP with lftp's arrows": "<--- 220 FTP server ready\n---> USER anna\n<--- 331 Password required",
  "FTP as FileZilla shows it":
    "Response:\t220 FileZilla Server\nCommand:\tUSER anna\nResponse:\t331 Password required",
  NNTP: "200 news.example.org NNTP service ready\nMODE READER\n200 posting allowed",
  POP: "+OK POP3 server ready\nUSER anna\n+OK",
  IMAP: "* OK IMAP4rev1 ready\na1 LOGIN anna x\na1 OK logged in",
};

/** What may follow in any of them. */
const lines = [
  "550 5.1.1 mailbox unknown",
  "<- 550 5.1.1 mailbox unknown",
  "-> 550 mailbox unknown",
  "S: 550 5.1.1 mailbox unknown",
  "Antwort: 550 mailbox unknown",
  "550",
  "550 ",
  "LIST\n550 mailbox unknown",
  "A12 SELECT mail\n550 mailbox unknown",
  "12 BAD mail\n550 mailbox unknown",
  "* 550 EXISTS\n550 mailbox unknown",
  "+ go on\n550 mailbox unknown",
  "-ERR no\n550 mailbox unknown",
  ".\n550 mailbox unknown",
];

describe.each(Object.entries(talks))("a conversation in %s", (_, talk) => {
  it.each(lines)("has no code in: %s", (line) => {
    const text = `${talk}\n${line}`;
    expect(remarked(text)).toBe(text);
  });

  it.each([
    "221 Goodbye.",
    "221",
    "205 closing",
    "+OK server signing off",
    "+OK logging out",
    "+OK bye",
    "* BYE",
    "a9 OK user logout completed",
  ])("is over behind: %s", (end) => {
    const text = `${talk}\n${end}\n⟦550⟧ ⟦5.1.1⟧ mailbox unknown`;
    expect(remarked(text)).toBe(text);
  });

  it.each([
    "⟦220⟧ mail.example.com ESMTP Postfix\nHELO x\n⟦250⟧ mail.example.com",
    "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, dsn=⟦5.1.1⟧, status=bounced (host mx.example.org[192.0.2.1] said: ⟦550⟧ ⟦5.1.1⟧ no)",
  ])("ends where SMTP begins: %s", (smtp) => {
    const text = `${talk}\n${smtp}`;
    expect(remarked(text)).toBe(text);
  });
});

describe("an article of NNTP", () => {
  it.each(["340 send it", "335-send it"])("is called for by %s and ends with its dot", (call) => {
    const article = "550 5.1.1 mailbox unknown\n205 closing\n* BYE\n 550 5.1.1 mailbox unknown";
    const text = `200 NNTP ready\nPOST\n${call}\n${article}\n.\n550 mailbox unknown\n205 closing\n⟦550⟧ ⟦5.1.1⟧ mailbox unknown`;
    expect(remarked(text)).toBe(text);
  });
});
