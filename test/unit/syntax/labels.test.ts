import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { score } from "../../score/count";
import { type Excerpt, labels, type Mark } from "../../score/labels";
import { type Reader, readers } from "../../score/readers";

const folder = fileURLToPath(new URL("../../corpus/labels", import.meta.url));

/** A producer's excerpts, which people have marked by reading. */
const byProducer = new Map<string, Excerpt[]>();
for (const excerpt of labels("open", folder))
  byProducer.set(excerpt.producer, [...(byProducer.get(excerpt.producer) ?? []), excerpt]);
const producers = [...byProducer];

/** How many codes a reader finds wrongly, and how many it misses. */
type Mistakes = readonly [wrong: number, missed: number];

/** What is known to be read otherwise than people marked it: of these no more may come; where one is mended, a figure falls. */
const ofAllFormats: Readonly<Record<string, Mistakes>> = { contacts: [1, 0], zonemta: [0, 2] };
/** The same of the general reader, which knows none of these producers. */
const ofGeneral: Readonly<Record<string, Mistakes>> = {
  "bounce-exim": [0, 2],
  "bounce-opensmtpd": [0, 1],
  bouncetext: [0, 2],
  chasquid: [0, 1],
  contacts: [1, 0],
  courier: [0, 1],
  curl: [0, 1],
  exchangetracking: [0, 1],
  exim: [0, 4],
  "git-send-email": [0, 1],
  haraka: [1, 2],
  iis: [2, 6],
  kumomta: [0, 1],
  maddy: [1, 0],
  "mail-nocode": [1, 0],
  mailgun: [0, 2],
  nginxmail: [0, 4],
  openssl: [0, 1],
  opensmtpd: [0, 6],
  phpmailer: [0, 2],
  postal: [0, 6],
  postfix: [0, 5],
  powermta: [0, 1],
  qmail: [0, 3],
  qpsmtpd: [0, 4],
  sendgrid: [0, 1],
  sparkpost: [0, 1],
  zimbra: [0, 1],
  zonemta: [0, 3],
};

/** The mistakes of a reader in excerpts, and their lines, for whoever looks for the reason. */
function mistakesOf(reader: Reader | undefined, excerpts: readonly Excerpt[]) {
  if (reader === undefined) throw new Error("no such reader");
  const { mistakes } = score(excerpts, reader);
  const sum = (kind: "wrong" | "missed") => mistakes.flatMap((mistake) => mistake[kind]).length;
  const values = (marks: readonly Mark[]) => marks.map(({ value }) => value).join(" ");
  const lines = mistakes.map(
    ({ line, wrong, missed }) => `wrong: ${values(wrong)} missed: ${values(missed)} in ${line}`,
  );
  return { counted: [sum("wrong"), sum("missed")], lines: lines.join("\n") };
}

describe("codes that people marked", () => {
  it.each(producers)("all formats together find those of %s", (producer, excerpts) => {
    const { counted, lines } = mistakesOf(readers[0], excerpts);
    expect(counted, lines).toEqual(ofAllFormats[producer] ?? [0, 0]);
  });

  it.each(producers)("the general reader alone finds those of %s", (producer, excerpts) => {
    const { counted, lines } = mistakesOf(readers[1], excerpts);
    expect(counted, lines).toEqual(ofGeneral[producer] ?? [0, 0]);
  });

  it("knows the producers of which it counts mistakes", () => {
    const named = [...Object.keys(ofAllFormats), ...Object.keys(ofGeneral)];
    expect(named.filter((producer) => !byProducer.has(producer))).toEqual([]);
  });
});
