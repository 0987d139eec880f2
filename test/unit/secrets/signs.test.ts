import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SIGNS, signFinder } from "../../../server/src/secrets/signs";

const signs = [
  ...["auth", "pass", "pwd", "secret", "token", "bearer", "apikey", "api_key", "api-key"],
  ...["init_response", "uncoded", "resp=", "unrecognized_c", "decoded", "-ap ", "-xp ", "curl"],
  ...["$1 = ", "$2 = ", "$3 = ", "-ap\t", "-xp\t", "://:", "://user:"],
];
/** Parts of log lines, of signs, and letters whose small or capital forms are others' or longer. */
const noise = [
  "\n",
  " ",
  "dsn=2.0.0",
  "api",
  "-",
  "$4 = ",
  "://"[0] as string,
  "İ",
  "ſ",
  "\u212a",
  "é",
];
const mixedCase = fc
  .tuple(fc.constantFrom(...signs), fc.infiniteStream(fc.boolean()))
  .map(([sign, capital]) =>
    [...sign].map((unit) => (capital.next().value === true ? unit.toUpperCase() : unit)).join(""),
  );
const texts = fc
  .array(fc.oneof(mixedCase, fc.constantFrom(...noise), fc.string({ maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

describe("what may hold a secret", () => {
  test.each(signs)("%j is a sign, in small letters and capitals", (sign) => {
    for (const text of [sign, sign.toUpperCase(), `a line with ${sign}in it`]) {
      expect(SIGNS.test(text)).toBe(true);
      expect(signFinder(text)(0)).toBeGreaterThanOrEqual(0);
    }
  });

  test.each([
    "",
    "Nov 21 21:24:53 mail postfix/qmgr[9580]: 7DAEE19A44F: removed",
    "550 5.1.1 see https://support.example.com/mail/?p=NoSuchUser 4-20020a5d",
    "connect from mx4.shop.example.com[198.51.100.12]",
    "to=<load@example.net>, relay=local, delay=0.08, dsn=2.0.0, status=sent (delivered to file: /dev/null)",
  ])("nothing is looked at in %j", (text) => {
    expect(signFinder(text)(0)).toBe(-1);
  });

  test("every sign is found from wherever one looks, before it ends", () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, from) => {
        const next = signFinder(text);
        const ahead = [...text.matchAll(new RegExp(SIGNS.source, "gi"))].filter(
          ({ index }) => index >= from,
        );
        for (const { index, 0: sign } of ahead) {
          for (const begin of [from, index]) {
            const found = next(begin);
            expect(found).toBeGreaterThanOrEqual(begin);
            expect(found).toBeLessThan(index + sign.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("asked again further back, it answers as before", () => {
    const next = signFinder("auth … pwd … token");
    const all = [0, 5, 12].map(next);
    expect(all).toEqual([0, 8, 13]);
    expect([12, 5, 0].map(next)).toEqual([13, 8, 0]);
  });
});
