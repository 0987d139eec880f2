import { describe, expect, it } from "vitest";
import { isAddress } from "../../../server/src/syntax/bounce";
import {
  evidenceOf,
  isPlausible,
  isQuotable,
  opensConnection,
  replyLineAt,
} from "../../../server/src/syntax/conversation/evidence";
import {
  endsConversation,
  isConnecting,
  isNoise,
  isOtherProtocol,
  isTrying,
} from "../../../server/src/syntax/conversation/noise";

/** The reply line that a line is. */
function reply(line: string) {
  const found = replyLineAt(line, 0);
  if (found === undefined) throw new Error(`no reply: ${line}`);
  return found;
}

describe("what a reply line proves by itself", () => {
  it.each([
    "220 mail.example.com ESMTP Postfix",
    "220 mail.example.com (ESMTP)",
    "220 mail.example.com [LMTP]",
    "220 [192.0.2.1] SMTP",
    "220 192.0.2.1 ESMTPS",
    "220 mail.example.com ESMTPSA",
    "220 mail.example.com Simple Mail Transfer Service",
    "220 mail.example.com Dovecot ready.",
    "220 mail.example.com Dovecot (Ubuntu) ready.",
    "220 mail ESMTP",
    "220 mail LMTP",
    "220 mail ESMTP Postfix",
    "421 mail.example.com ESMTP busy",
    "554 mail.example.com ESMTP no service",
    "250 mail.example.com Hello mx.example.org",
    "250 8BITMIME",
    "250-BINARYMIME",
    "250-CHUNKING",
    "250 DSN",
    "250-ENHANCEDSTATUSCODES",
    "250-ETRN",
    "250 PIPELINING",
    "250 SMTPUTF8",
    "250-STARTTLS",
    "250-REQUIRETLS",
    "250-DELIVERBY 240",
    "250-PIPECONNECT",
    "250-PRDR",
    "250-VRFY",
    "250-XCLIENT NAME ADDR",
    "250-XFORWARD NAME ADDR",
    "250 SIZE 10240000",
    "250-AUTH PLAIN LOGIN",
    "250 AUTH=LOGIN",
    "250 LIMITS RCPTMAX=10",
    "250 LIMITS RCPTMAX=10 MAILMAX=5",
    "250 AUTH PLAIN LOGIN",
    "220 mail ESMTP  ",
    "250-MT-PRIORITY",
    "250-BURL imap",
    "354 End data with <CR><LF>.<CR><LF>",
    "354 end with <CRLF>.<CRLF>",
    "354 end with CRLF",
    '354 Enter message, end with "." on a line by itself',
    "354 end with .",
    "334 VXNlcm5hbWU6",
    "334 UGFzc3dvcmQ6",
    "250 2.1.0 Ok",
    "250 2.1.0",
  ])("%s: a conversation", (line) => {
    expect(evidenceOf(line, reply(line))).toBe("conversation");
  });

  it.each([
    "550 5.1.1 User unknown",
    "550 (5.1.1) unknown",
    "550 (#5.1.1) unknown",
    "550 #5.1.1 unknown",
    "550 #5.1.1",
    "550 sorry (#5.1.1)",
    "450-4.2.0 later",
    "550 5.1.1",
  ])("%s: a reply", (line) => {
    expect(evidenceOf(line, reply(line))).toBe("reply");
  });

  it.each([
    "220 mail esmtp",
    "220 ready",
    "220 mail.example.com my Dovecot ready",
    "220 mail my ESMTP",
    "421 mail ESMTP Busy",
    "235 VXNlcm5hbWU6",
    "220 mail ESMTPX ready",
    "220 mail xESMTP",
    "220 mail ESMTP is a protocol",
    "421 mail ESMTP busy",
    "250 mail Hello you",
    "250 mail.example.com is fine",
    "250 SIZE matters",
    "250 DSN is an extension",
    "250 DSN-x",
    "250 PIPELININGX",
    "354 go ahead",
    "354 end without a dot",
    "334 UGFzc3dvcmQ",
    "251 VRFY",
    "450 5.1.1 class of another",
    "550 5.1.1x glued",
    "550 5.1.1-x glued",
    "550 sorry x#5.1.1",
    "550 sorry (#4.1.1)",
    "550 no such user",
    "550 5.1.1 123",
  ])("%s: nothing", (line) => {
    expect(evidenceOf(line, reply(line))).toBeUndefined();
  });

  it.each([
    ["550 5.1.1 User unknown", true],
    ["550 5.1.1 неизвестен", true],
    ["550 5.1.1", false],
    ["550 User unknown", false],
  ])("%s can be quoted: %s", (line, is) => {
    expect(isQuotable(line, reply(line))).toBe(is);
  });

  it.each([
    ["220 mail.example.com ready", true],
    ["421 mail.example.com busy", true],
    ["521 mail.example.com", true],
    ["554 no SMTP here", true],
    ["554 access denied", true],
    ["554 you are blocked", true],
    ["554 go away", false],
    ["220 ready", false],
    ["220 ftp.example.com FTP ready", false],
    ["220 news.example.com NNTP", false],
    ["250 mail.example.com", false],
    ["220 a..b", false],
    ["220 mail.1x", false],
    ["220 mail.1xy", false],
    ["220 mail.example.com:25", false],
    ["220 mail.1.example.com", true],
    ["220 192.0.2.1", true],
    ["220 [192.0.2.1]", true],
    ["220 [192.0.2.1", false],
  ])("%s opens a connection: %s", (line, is) => {
    expect(opensConnection(line, reply(line))).toBe(is);
  });

  it.each(["211", "214", "220", "221", "235", "250", "251", "252", "334", "354", "421", "422"])(
    "%s is plausible",
    (code) => expect(isPlausible(code)).toBe(true),
  );
  it.each(["430", "450", "451", "471", "500", "504", "510", "550", "571"])("%s too", (code) =>
    expect(isPlausible(code)).toBe(true),
  );
  it.each([
    "200",
    "212",
    "213",
    "222",
    "230",
    "234",
    "331",
    "340",
    "400",
    "404",
    "429",
    "505",
    "509",
  ])("%s is not", (code) => expect(isPlausible(code)).toBe(false));

  it.each(["550x", "550.", "550_", "550/"])("%j is no line of a reply", (line) => {
    expect(replyLineAt(line, 0)).toBeUndefined();
  });
});

describe("what tools say around a conversation", () => {
  it.each([
    "Trying 192.0.2.1...",
    "Trying 2001:db8::1...",
    "Trying mx.example.com...",
    "Connected to mx.example.com.",
    "Connected to mx.example.com. ",
    "Escape character is '^]'.",
    "Connection to mx.example.com 25 port [tcp/smtp] succeeded!",
    "Ncat: Connected to 192.0.2.1:25.",
    "mx.example.com [192.0.2.1] 25 (smtp) open",
    "(UNKNOWN) [192.0.2.1] 25 (?) open",
    "CONNECTED(00000003)",
    "a@example.org... Connecting to mx.example.org. via esmtp...",
  ])("%j: it opens a connection", (line) => expect(isConnecting(line)).toBe(true));

  it.each([
    "x Trying 192.0.2.1...",
    "Trying 192.0.2.1... x",
    "Connected to mx.example.com",
    "Connected to mx.example.com. x",
    "x Connected to mx.example.com.",
    "Connection to mx.example.com 25 port [tcp/smtp] failed!",
    "x Ncat: Connected to 192.0.2.1:25.",
    "Ncat: Connected to 192.0.2.1:25. x",
    "the shop (smtp) open",
    "[x] 25 (smtp) open x",
    "[x] (smtp) open",
    `Trying ${"1".repeat(1000)}...`,
  ])("%j: it does not", (line) => expect(isConnecting(line)).toBe(false));

  it.each([
    ["Trying 192.0.2.1...", true],
    ["Trying 2001:db8::1... ", true],
    ["Trying hard...", false],
    ["Trying 192.0.2.1... again", false],
    ["I am Trying 192.0.2.1...", false],
    ["Trying ...", false],
  ])("%j tries an address: %s", (line, is) => expect(isTrying(line)).toBe(is));

  it.each([
    "USER anna",
    "PASS secret",
    "GROUP misc.test",
    "MODE READER",
    "CAPA",
    "CAPA ",
    "GET / HTTP/1.1",
    "HEAD /x HTTP/1.0",
    "POST /x HTTP/1.1",
    "PUT /x HTTP/1.1",
    "DELETE /x HTTP/1.1",
    "OPTIONS * HTTP/1.1",
    "CONNECT x:443 HTTP/1.1",
  ])("%j is another protocol's command", (line) => {
    expect(isOtherProtocol(`> ${line}`, 2)).toBe(true);
    expect(endsConversation(line, 0)).toBe(true);
  });

  it.each([
    "USER anna and others",
    "MODE READERS",
    "MODE READER now",
    "CAPABLE",
    "CAPA bility",
    "GET it",
  ])("%j is none", (line) => expect(isOtherProtocol(line, 0)).toBe(false));

  it.each([
    "+OK ready",
    "+OK",
    "-ERR no",
    "* OK ready",
    "HTTP/1.1 404 Not Found",
    "SIP/2.0 404 Not Found",
    "404 Not Found",
    "404",
    "200-x",
    "200 ",
    "Connection closed by foreign host.",
  ])("%j ends a conversation", (line) => expect(endsConversation(line, 0)).toBe(true));

  it.each(["+OKAY", "-ERROR", "* OKAY", "HTTP/x", "SIP/x", "404x", "hello", "604 x"])(
    "%j does not",
    (line) => expect(endsConversation(line, 0)).toBe(false),
  );

  it.each([
    "",
    "  ",
    " indented",
    "0010: 35 35",
    "00FF: 35 35",
    "> 2026/11/21 21:21:53.000506342  length=36",
    "< 2026/11/21 21:21:53.000506342  length=36",
    ">>> TLS 1.3",
    "<<< TLS 1.3",
    "*** x",
    "=== x",
    "DEBUG: x",
    "SSL-Session:",
    "Ncat: x",
    "---",
    "DONE",
    "read R BLOCK",
    "read:errno=0",
    "Post-Handshake New Session Ticket arrived:",
  ])("%j is noise", (line) => expect(isNoise(line)).toBe(true));

  it.each(["x", "x 0010: 35", "0010 35", "> 2026", "250 ok", "EHLO x", "xDEBUG"])(
    "%j is none",
    (line) => expect(isNoise(line)).toBe(false),
  );
});

describe("isAddress", () => {
  it.each([
    ["a@example.org", true],
    ["a+b=c@example.org", true],
    ["a@b@example.org", true],
    ["@example.org", false],
    ["a@", false],
    ["a b@example.org", false],
    ["<a@example.org>", false],
    ["a@example.org,", false],
    ["a@example.org>", false],
    ["(a@example.org", false],
    [`${"a".repeat(200)}@${"b".repeat(119)}`, true],
    [`${"a".repeat(200)}@${"b".repeat(120)}`, false],
  ])("%j: %s", (word, is) => expect(isAddress(word)).toBe(is));
});
