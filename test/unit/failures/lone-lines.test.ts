import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startState } from "../../../server/src/document/line";
import { LoneLines } from "../../../server/src/failures/lone-lines";
import { postfixFormAt } from "../../../server/src/syntax/formats/postfix-form";

const head = "Nov 21 21:16:42 mail postfix/smtpd[9565]:";
const out = "Nov 21 21:16:42 mail postfix/smtp[9565]:";

/** What is told of the lines, one after the other. */
function read(...lines: readonly string[]) {
  return new LoneLines().read(lines.map((line) => `${line}\n`).join(""), startState);
}

/** Who is spoken of in a line. */
interface Names {
  readonly id: string;
  readonly host: string;
  readonly ip: string;
  readonly sender: string;
  readonly recipient: string;
  readonly delay: string;
}

const address = fc.constantFrom(
  ...["a@b.example", "550@x.example", "5.1.1@x.example", "to@google.com", "x+550-5.1.1@a.example"],
  ...["virus@spam.example", "a@b@c.example", "user.unknown@mailbox.full.example", "a=b@c.example"],
);
const names: fc.Arbitrary<Names> = fc.record({
  id: fc.constantFrom("2F5EE19A3D8", "1234567890A", "4X5DBQ0Xd1z3TfC", "E550A", "1234567890"),
  host: fc.constantFrom("mx550.example.org", "5.1.1.example", "mail.google.com", "unknown", "to"),
  ip: fc.constantFrom("192.0.2.1", "2001:db8::550", "5.1.1.4"),
  sender: fc.oneof(fc.constant(""), address),
  recipient: address,
  delay: fc.constantFrom("0", "4.55", "550", "0.421"),
});
const words = fc
  .array(
    fc.constantFrom(
      ...["User unknown", "421 4.7.0", "550", "5.1.1", ";", ": ", "(in reply to RCPT TO command)"],
      ...["host mx.example.org[192.0.2.9] said: 452 4.2.2 full", "RCPT TO:", "blocked using x.org"],
      ...[" from mx.example.org[192.0.2.9]", "Relay access denied", "said: 550-no 550 no", "H="],
      ...["relay=other.example.org,", "proto", "mail.google.com", "#5.7.1", "greylisted", "reply="],
    ),
    { maxLength: 4 },
  )
  .map((list) => list.join(" "));
const bracketed = (at: Names, there: boolean) => (there ? `<${at.recipient}>` : "");

function refusal(said: string, code: string, there: boolean, at: Names): string {
  const envelope = `from=<${at.sender}> to=<${at.recipient}> proto=ESMTP helo=<${at.host}>`;
  return `${head} NOQUEUE: reject: RCPT from ${at.host}[${at.ip}]: ${code} ${bracketed(at, there)}${said}; ${envelope}`;
}

function delivery(said: string, code: string, there: boolean, at: Names): string {
  const delays = `delay=${at.delay}, delays=${at.delay}/0/0/${at.delay}`;
  const dsn = code.slice(4);
  return `${out} ${at.id}: to=<${at.recipient}>, relay=mx.example.org[192.0.2.9]:25, ${delays}, dsn=${dsn}, status=${dsn.startsWith("4") ? "deferred" : "bounced"} (${said}${bracketed(at, there)} ${said})`;
}

describe("LoneLines", () => {
  it("tells of lines what each of them tells, and counts those that tell nothing", () => {
    const told = read(
      `${head} connect from mx.example.org[192.0.2.1]`,
      `${head} NOQUEUE: reject: RCPT from mx.example.org[192.0.2.1]: 550 5.1.1 <a@b.example>: User unknown; from=<> to=<a@b.example> proto=ESMTP helo=<x>`,
      `${head} NOQUEUE: reject: RCPT from unknown[192.0.2.2]: 550 5.1.1 <c@D.example>: User unknown; from=<> to=<c@D.example> proto=ESMTP helo=<y>`,
      `${out} 2F5EE19A3D8: to=<e@f.example>, relay=none, delay=1, delays=1/0/0/0, dsn=4.4.1, status=deferred (connect to f.example[192.0.2.3]:25: Connection refused)`,
    );
    const common = { code: "550 5.1.1", reason: "unknown-recipient", permanent: true };
    expect(told).toEqual({
      lines: 4,
      failures: [
        { ...common, host: "mx.example.org", domain: "b.example" },
        { ...common, host: "192.0.2.2", domain: "d.example" },
        {
          code: "4.4.1",
          reason: "connection-failed",
          permanent: false,
          host: undefined,
          domain: "f.example",
        },
      ],
    });
  });

  it.each([
    ["a conversation", ["220 mx.example.org ESMTP", "EHLO a"]],
    ["a line that ends with CR alone", ["a\rb"]],
    ["the fields of a bounce", ["Final-Recipient: rfc822; a@b.example", "Status: 5.1.1"]],
  ])("takes nothing where there is %s", (_, lines) => {
    expect(read(...lines)).toBeUndefined();
  });

  it("tells the same of a line whether or not one like it came before", () => {
    const code = fc.constantFrom("550 5.1.1", "450 4.7.1", "554 5.7.1", "421 4.4.2");
    const form = fc.constantFrom(refusal, delivery);
    let alike = 0;
    fc.assert(
      fc.property(form, words, code, fc.boolean(), names, names, (line, said, one, there, a, b) => {
        const lines = [line(said, one, there, a), line(said, one, there, b)] as const;
        const [first, second] = lines.map((text) => postfixFormAt(`${text}\n`, 0)?.said);
        if (first !== undefined && first === second) alike++;
        const [before, after] = [read(lines[0]), read(lines[1])];
        const both = read(...lines);
        expect(both?.failures).toEqual([...(before?.failures ?? []), ...(after?.failures ?? [])]);
      }),
      { numRuns: 3000 },
    );
    expect(alike).toBeGreaterThan(500);
  });
});
