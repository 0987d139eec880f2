import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../../../server/src/syntax/formats/index";
import { quietReading } from "../../../server/src/syntax/quiet-line";
import { everyTongue, tokeniseLine } from "../../../server/src/syntax/tokenise";
import { corpusFiles } from "../secrets/marked";
import { plainLines } from "./annotated";

/** What the formats read of a line, each of them being asked. */
function readSlowly(line: string) {
  return tokeniseLine(line, undefined, { ...everyTongue });
}

const heads = [
  "Nov 21 21:16:42 mail postfix/smtpd[9565]: ",
  "2026-11-21T21:16:42.123456+01:00 mail postfix-out/submission/smtpd[9565]: ",
  "2026-11-21 21:30:09 ",
];

describe("quietReading", () => {
  it("tells what the formats tell of all lines of the corpus and the samples", () => {
    const samples = formats.flatMap(({ samples: own, counterSamples }) => [
      ...own.flatMap(plainLines),
      ...counterSamples.flatMap(plainLines),
    ]);
    const corpus = corpusFiles().flatMap(({ text }) => text.split(/\r\n|\n|\r/));
    const quiet = [...new Set([...samples, ...corpus])].filter((line) => quietReading(line));
    expect(quiet.length).toBeGreaterThan(500);
    for (const line of quiet)
      expect([line, readSlowly(line)]).toEqual([
        line,
        { reading: quietReading(line), carry: undefined },
      ]);
  });

  it("tells what the formats tell of lines that are made to mislead", () => {
    const id = fc.constantFrom(
      "",
      "2F5EE19A3D8: ",
      "1234567890: ",
      "Jan123: ",
      "1abcde-000abc-XX ",
    );
    const event = fc.constantFrom(
      ...[
        "client=",
        "connect from ",
        "removed",
        "from=<",
        "<= ",
        "=> ",
        "Completed",
        "message-id=",
      ],
      ...["no host name found for IP address ", "Untrusted TLS connection established "],
    );
    const rest = fc.array(
      fc.constantFrom(
        ...["550 5.1.1 no", "dsn=4.4.1, status=deferred (550 no)", "\u001b[31m", "#033[1m", "{"],
        ...[
          " said: 550 5.1.1",
          "reject: RCPT from a[192.0.2.1]: 550 5.1.1 no",
          "12:00:01 ",
          "> ",
          ' C="550 no"',
        ],
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...heads), id, event, rest, (head, name, what, more) => {
        const line = `${head}${name}${what}${more.join("")}`;
        const quiet = quietReading(line);
        if (quiet !== undefined)
          expect(readSlowly(line)).toEqual({ reading: quiet, carry: undefined });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "Nov 21 21:16:42 mail postfix/smtpd[9565]: NOQUEUE: reject: RCPT from a[192.0.2.1]: 550 no",
    "Nov 21 21:16:42 mail sendmail[9565]: from=<a@b.example>",
    '2026-11-21 21:30:09 1abcde-000abc-XX => a@b.example C="250 ok"',
    "removed",
    "",
  ])("says nothing of %j", (line) => {
    expect(quietReading(line)).toBeUndefined();
  });
});
