import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { LogDocument } from "../../../server/src/document/log-document";
import { atOnce } from "../../../server/src/document/steps";
import { redacted } from "../../../server/src/features/redaction";
import { linesOf } from "../document/lines";
import { copyOf, corpusFiles, documentOf } from "./marked";

function copy(...lines: string[]): string[] {
  return copyOf(documentOf(lines.join("\n"))).text.split("\n");
}

function codes(document: LogDocument): string[][] {
  return linesOf(document).map(({ reading }) => reading?.tokens.map(({ value }) => value) ?? []);
}

describe("a copy with stand-ins", () => {
  it("keeps codes, dates and structure of a delivery, and no name", () => {
    const [first, second] = copy(
      "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<bob@corp.example.org>, relay=mx.corp.example.org[198.51.100.7]:25, dsn=5.1.1, status=bounced (host mx.corp.example.org[198.51.100.7] said: 550 5.1.1 <bob@corp.example.org>: User unknown)",
      "Nov 21 21:17:06 mail postfix/qmgr[5]: 2F5EE19A3D8: from=<Bob@corp.example.org>, size=414, nrcpt=1",
    );
    expect(first).toMatch(
      /^Nov 21 21:17:06 mail-1 postfix\/smtp\[821\]: [0-9A-F]{11}: to=<user1@example1.example>, relay=mx-2.example1.example\[192.0.2.1\]:25, dsn=5.1.1, status=bounced \(host mx-2.example1.example\[192.0.2.1\] said: 550 5.1.1 <user1@example1.example>: User unknown\)$/,
    );
    const id = /\]: (\w+):/.exec(first ?? "")?.[1];
    expect(id).not.toBe("2F5EE19A3D8");
    expect(second).toBe(
      `Nov 21 21:17:06 mail-1 postfix/qmgr[5]: ${id}: from=<user1@example1.example>, size=414, nrcpt=1`,
    );
  });

  const cases: readonly (readonly [line: string, copied: string])[] = [
    ["AUTH PLAIN AGFsaWNlAHNlY3JldA==", "AUTH PLAIN [redacted]"],
    ["relay [2001:db8:17::25]:25", "relay [2001:db8::1]:25"],
    ["[IPv6:fe80::1] [::ffff:203.0.113.9]", "[IPv6:2001:db8::1] [::ffff:192.0.2.2]"],
    ["from localhost[127.0.0.1] at 21:16:42 [::1]", "from localhost[127.0.0.1] at 21:16:42 [::1]"],
    ["550-mx.acme.fr\\n550 5.7.1 bye", "550-mx-1.example\\n550 5.7.1 bye"],
    ["bounce+bob=acme.fr@lists.acme.fr", "user1@example1.example"],
    [
      "to=bob@acme.fr, to=postmaster@acme.fr",
      "to=user1@example1.example, to=postmaster@example1.example",
    ],
    ["sasl_username=bob, home /home/bob/x", "sasl_username=user1, home /home/user1/x"],
    ['From: "Bob Smith" <bob@acme.fr>', 'From: "user1" <user2@example1.example>'],
    ['to=<".bob"@acme.fr>', 'to=<"user1"@host1.example>'],
    ["password=550, 550 5.1.1 no such user", "password=[redacted], 550 5.1.1 no such user"],
    ["jose@café.fr j.o'hara", "user1@example1.example j.o'hara"],
    ["7.113.0.203.dnsbl.acme.fr", "host1.example"],
    [
      "at javax.mail.Session(Session.java:9) plugins.js:512 main.cf",
      "at javax.mail.Session(Session.java:9) plugins.js:512 main.cf",
    ],
    ["Postfix 3.10.5, TLSv1.3, delay=0.18, 12.5", "Postfix 3.10.5, TLSv1.3, delay=0.18, 12.5"],
    ["gmail-smtp-in.l.google.com[142.250.1.27]", "gmail-smtp-in.l.google.com[192.0.2.1]"],
    ["acme-fr.mail.protection.outlook.com", "host1.protection.outlook.com"],
    ["mx.google.com.acme.fr", "mx-1.example"],
  ];

  it.each(cases)("%s", (line, copied) => {
    expect(copy(line)).toEqual([copied]);
  });

  it("takes selections, whole names at their edges, and counts different things", () => {
    const document = documentOf(
      "to=<bob@acme.fr>\nto=<bob@acme.fr>, relay=mx.acme.fr[203.0.113.9]\nlast",
    );
    const parts = [{ start: { line: 0, character: 6 }, end: { line: 1, character: 16 } }];
    const { text, counts, cut } = copyOf(document, parts);
    expect(text).toBe("user1@example1.example>\nto=<user1@example1.example>");
    expect(counts).toEqual({ credential: 0, address: 1, host: 0, ip: 0, id: 0, user: 0 });
    expect(cut).toBe(false);
  });

  it("is of the log as it was taken, though that goes on meanwhile", () => {
    const log = documentOf("to=<bob@acme.fr>\n550 5.1.1 no such user");
    const expected = copyOf(log).text;
    const steps = redacted(log, { uri: log.uri, ranges: [] });
    // A step for each line that is taken, and one to come to what is done with them.
    for (const _ of [...linesOf(log), undefined]) steps.next();
    log.update([{ text: "" }], log.version + 1);
    expect(atOnce(steps).text).toBe(expected);
  });

  it("says where it ends early", () => {
    const document = documentOf(`${"x".repeat(1_500_000)}\n${"y".repeat(600_000)}`);
    const { text, cut } = copyOf(document);
    expect([text.length, cut]).toEqual([1_500_000, true]);
  });

  it("ends early also where parts have no text", () => {
    const document = documentOf("\n".repeat(1000));
    const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    const { text, cut } = copyOf(document, new Array(100).fill(whole));
    expect([text.length, cut]).toEqual([99_999, true]);
  });
});

describe("the corpus", () => {
  /** Lines of programs that no format knows are judged by words, and names are words too. */
  const judged = /labels\/open\/none/;
  const files = corpusFiles().filter(({ path }) => !judged.test(path));

  it("has the same codes in the same lines of the copy, but none of its addresses", () => {
    for (const { path, text } of files) {
      const before = documentOf(text);
      const copied = copyOf(before).text;
      expect([path, codes(documentOf(copied))]).toEqual([path, codes(before)]);
      expect(copied.match(/[\w.+]@(?:[\w-]+\.)*example\.(?:com|net|org)/g)).toBe(null);
    }
  });

  test("has them whatever part is copied", () => {
    const lines = files
      .flatMap(({ text }) => text.split(/\r\n|\n|\r/))
      .filter((line) => line !== "");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 4 }), (some) => {
        const before = documentOf(some.join("\n"));
        const copied = documentOf(copyOf(before).text);
        expect(codes(copied)).toEqual(codes(before));
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

test("any text is copied, line by line", () => {
  const pieces = [
    "@",
    ".",
    "a",
    "example.com",
    "1.2.3.4",
    "::1",
    "<",
    "\n",
    " ",
    "550 ",
    "id=",
    "💥",
    "\\n",
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" }))),
      (all) => {
        const document = documentOf(all.join(""));
        const { text } = copyOf(document);
        expect(text.split("\n").length).toBe(linesOf(document).length);
      },
    ),
  );
});

test.each(["a", "a@", "a.", "1.", "1:", "H=a ", "F=a,", '"a', "id=", "a@b.c "])(
  "a line of many %j is copied at any length",
  (bit) => {
    const document = documentOf(bit.repeat(Math.ceil(100_000 / bit.length)));
    expect(copyOf(document).cut).toBe(false);
  },
);
