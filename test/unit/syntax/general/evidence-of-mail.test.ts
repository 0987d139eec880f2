import { describe, expect, it } from "vitest";
import { topicOf } from "../../../../server/src/syntax/general/evidence-of-mail";
import { FOLLOWED_BY_TEXT, HEAD } from "../../../../server/src/syntax/general/surroundings";

/** Words, by how much they speak of mail. */
const words: readonly (readonly string[])[] = [
  ["", "hello world", "a mxr", "an eximious rblx", "the undo"],
  ["message", "messages", "deliver", "delivered", "spam", "gmail", "a@b.example"],
  [
    ...["mailbox", "mailboxes", "recipient", "recipients", "courriel", "destinataires", "dkim"],
    ...["boite aux lettres", "boîte aux lettres", "mailer", "no such user", "postfach"],
  ],
  [
    ...["smtp", "esmtp", "smtps", "mysmtpd", "lmtp", "mail from", "undeliver", "undeliverable"],
    ...["greylist", "greylisted", "mx", "exim", "exim4", "in reply to DATA", "MX1"],
    ...["in reply to end of DATA", "relay", "relayed", "relaying", "mailbox not found", "bounce"],
  ],
];
const rows = words.flatMap((list, mail) => list.map((word) => [word, mail] as const));

describe("how much a line speaks of mail", () => {
  it.each(rows)("%j: %s", (word, mail) => {
    expect(topicOf(`x ${word} y`, "")).toEqual({ mail, other: false });
    expect(topicOf("x", `${word} `).mail).toBe(mail);
  });

  it("is told by its first 4000 units, of which an underscore parts words", () => {
    expect(topicOf("a_recipient_is", "").mail).toBe(2);
    expect(topicOf(`${"x".repeat(3900)} smtp`, "").mail).toBe(3);
    expect(topicOf(`${"x".repeat(4100)} smtp`, "").mail).toBe(0);
  });
});

describe("another protocol", () => {
  it.each([
    ...["HTTP", "HTTP/1.1", "HTTPError", "HTTPStatus", "http status", "https error", "http code"],
    ...['"GET /x', "POST http", "DELETE /x", "FTP", "FTPS", "ftpd", "ftp>", "SIP", "SIP/2.0"],
    ...["CSeq: 1", "IMAP", "IMAPS", "IMAPD", "POP", "POP3", "POP3S", "POPD", "+OK", "imap", "pop3"],
    ...["ldap", "user-agent", "useragent", "URL", "for url: x", "gateway time"],
  ])("%s", (word) => {
    expect(topicOf(`x ${word} y`, "").other).toBe(true);
    expect(topicOf(`x ${word} y SMTP`, "").other).toBe(false);
  });

  it.each(["HTTP to", "HTTP webhooks", "URL: x", "imap://x", "gateway", "CURL", "SIPS", "ftpx"])(
    "not %s",
    (word) => {
      expect(topicOf(`x ${word} y`, "").other).toBe(false);
    },
  );
});

describe("where a line begins", () => {
  it.each([
    ...["", "  ", "-- ", "12: ", "mailer: ", "mailer:", "mailer: ('", "[mailer] ", "a: b: "],
    ...["(mailer) smtp: ", "mailer: >> ", "mailer: << ", "mailer: > ", "mailer:> ", "mailer:>>> "],
    ...["postfix/smtp.x y-z] ", "a:: "],
  ])("%j leaves it open", (left) => {
    expect(HEAD.test(left)).toBe(true);
  });

  it.each(["mailer ", "a: b: c: ", "mailer: x ", "mailer: >>>>> "])("%j does not", (left) => {
    expect(HEAD.test(left)).toBe(false);
  });
});

describe("text behind a code", () => {
  it.each([
    ...[" User unknown", "-User unknown", "_User_unknown", "  (user)", ' "no"'],
    ...[" <a@b>", " 5.1.1 x", " 5.7.133 x", " (5.1.1)", " #5.1.1", " *x", " été"],
  ])("%j", (right) => {
    expect(FOLLOWED_BY_TEXT.test(right)).toBe(true);
  });

  it.each([" id=1", " status=x", "", " ", ", x", " 12", "   x"])("is not %j", (right) => {
    expect(FOLLOWED_BY_TEXT.test(right)).toBe(false);
  });
});
