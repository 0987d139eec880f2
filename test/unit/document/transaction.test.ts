import { describe, expect, it } from "vitest";
import { recipientAt } from "../../../server/src/document/context";
import { LogDocument } from "../../../server/src/document/log-document";
import { transactionAt } from "../../../server/src/document/transaction";

const BEGUN = ["220 mx.example.org ESMTP", "EHLO c.example.com", "250 mx.example.org"];
const MAIL = "MAIL FROM:<from@example.com>";
const rcpt = (name: string) => `RCPT TO:<${name}@example.org>`;

/** Of whom each reply of a conversation is, `sender → recipient`. */
function parties(...lines: string[]): string[] {
  const document = new LogDocument("file:///x.log", 1, lines.join("\n"));
  document.readAll();
  return lines.flatMap((line, number) => {
    if (!/(?:^|> .*: )\d{3}[ -]/.test(line)) return [];
    const { sender, recipient } = transactionAt(document, number);
    return `${nameIn(sender)} → ${nameIn(recipient)}`;
  });
}

function nameIn(address: string | undefined): string {
  return address?.replace(/@.*/, "") ?? "-";
}

/** A line of one of several conversations. */
function said(session: number, mark: string, text: string): string {
  return `Nov 21 21:23:28 mail postfix/smtpd[${session}]: ${mark} a.example[192.0.2.${session}]: ${text}`;
}

describe("whom a reply is about", () => {
  it("the sender it has from MAIL, each reply to RCPT its own recipient", () => {
    expect(
      parties(
        ...[...BEGUN, MAIL, "250 ok", rcpt("a"), "250 ok", rcpt("b"), "550-no", "550 no"],
        ...[rcpt("c"), "250 ok", "DATA", "354 go", ".", "250 queued"],
      ).slice(2),
    ).toEqual(["from → -", "from → a", "from → b", "from → b", "from → c", "from → -", "from → -"]);
  });

  it("of one recipient all replies are, but that to MAIL", () => {
    expect(
      parties(
        ...BEGUN,
        MAIL,
        rcpt("a"),
        "250 ok",
        "250 ok",
        "DATA",
        "354 go",
        ".",
        "550 spam",
      ).slice(2),
    ).toEqual(["from → -", "from → a", "from → a", "from → a"]);
  });

  it("of one recipient they are, though the reply to its RCPT is missing", () => {
    expect(parties(...BEGUN, MAIL, "250 ok", rcpt("a"), "DATA", "354 go").at(-1)).toBe("from → a");
  });

  it("of pipelined recipients each has its reply", () => {
    expect(
      parties(...BEGUN, MAIL, rcpt("a"), rcpt("b"), "250 ok", "550 no", "450 later").slice(2),
    ).toEqual(["from → -", "from → a", "from → b"]);
  });

  it("a new MAIL begins anew, and so does a new connection", () => {
    const second = "MAIL FROM:<second@example.com>";
    expect(
      parties(
        ...BEGUN,
        MAIL,
        "250 ok",
        rcpt("a"),
        "250 ok",
        second,
        "250 ok",
        rcpt("b"),
        "550 no",
      ).slice(4),
    ).toEqual(["second → -", "second → b"]);
    expect(
      parties(...BEGUN, MAIL, "250 ok", rcpt("a"), "250 ok", ...BEGUN, rcpt("b"), "550 no").slice(
        4,
      ),
    ).toEqual(["- → -", "- → -", "- → b"]);
  });

  it("a line that says that a connection begins begins anew", () => {
    const first = ["=== Trying x", "<-  220 mx ESMTP", " -> MAIL FROM:<from@example.com>"];
    const second = ["=== Trying y", "<-  250 ok", " -> RCPT TO:<a@example.org>", "<** 550 no"];
    const document = new LogDocument("file:///x.log", 1, [...first, ...second].join("\n"));
    document.readAll();
    expect(transactionAt(document, 6)).toEqual({ recipient: "a@example.org" });
  });

  it("stays in its session", () => {
    const lines = [
      said(1, "<", MAIL),
      said(2, "<", "MAIL FROM:<other@example.com>"),
      said(1, ">", "250 ok"),
      said(2, ">", "250 ok"),
      said(1, "<", rcpt("a")),
      said(2, "<", rcpt("b")),
      said(1, ">", "550 no"),
      said(2, ">", "550 no"),
    ];
    const document = new LogDocument("file:///x.log", 1, lines.join("\n"));
    document.readAll();
    expect(transactionAt(document, 6)).toEqual({
      sender: "from@example.com",
      recipient: "a@example.org",
    });
    expect(transactionAt(document, 7)).toEqual({
      sender: "other@example.com",
      recipient: "b@example.org",
    });
  });

  it("is known over four hundred lines, not further", () => {
    const apart = (distance: number) => {
      const others = Array<string>(distance - 1).fill("");
      const end = [said(1, "<", rcpt("a")), said(1, ">", "550 no")];
      return parties(said(1, "<", MAIL), said(1, ">", "250 ok"), ...others, ...end).at(-1);
    };
    expect(apart(400)).toBe("from → a");
    expect(apart(401)).toBe("- → a");
  });

  it("is not known of a line of no conversation, though one stands around it", () => {
    const failed =
      "Nov 21 21:16:42 mail postfix/smtp[1]: 906CB19A3B7: to=<x@y.example>, relay=none, dsn=5.4.4, status=bounced (x)";
    const lines = ["<-  220 mx ESMTP", " -> MAIL FROM:<a@b>", " -> RCPT TO:<c@d>", failed];
    const talk = new LogDocument("file:///x.log", 1, lines.join("\n"));
    talk.readAll();
    expect([...talk.tellingLines()].map(([number]) => number)).toEqual([0, 1, 2, 3]);
    expect(transactionAt(talk, 3)).toEqual({});
    const document = new LogDocument("file:///x.log", 1, "550 5.1.1 no");
    expect(transactionAt(document, 7)).toEqual({});
  });
});

describe("recipientAt", () => {
  const at = (line: number, ...lines: string[]) =>
    recipientAt(new LogDocument("file:///x.log", 1, lines.join("\n")), line);

  it("is what the line says, else what its conversation does", () => {
    const bounced =
      "Nov 21 21:16:42 mail postfix/smtp[1]: 906CB19A3B7: to=<bob@example.net>, relay=none, dsn=5.4.4, status=bounced (x)";
    expect(at(0, bounced)).toBe("bob@example.net");
    expect(at(5, ...BEGUN, MAIL, rcpt("a"), "550 no")).toBeUndefined();
    expect(at(6, ...BEGUN, MAIL, rcpt("a"), "250 ok", "550 no")).toBe("a@example.org");
    expect(at(0, "nothing")).toBeUndefined();
    expect(at(9, "nothing")).toBeUndefined();
  });

  it("is the line's own where it names one, whoever else is of the transaction", () => {
    const commands = [" -> RCPT TO:<a@example.org>", " -> RCPT TO:<b@example.org>"];
    expect(at(1, "<-  220 mx ESMTP", ...commands)).toBe("a@example.org");
    expect(at(2, "<-  220 mx ESMTP", ...commands)).toBe("b@example.org");
  });

  it("is that of a notification's other fields", () => {
    const fields = ["Final-Recipient: rfc822; a@example.org", "Status: 5.1.1"];
    expect(at(1, ...fields)).toBe("a@example.org");
    expect(at(3, ...fields, "", "Status: 5.1.1")).toBeUndefined();
  });
});
