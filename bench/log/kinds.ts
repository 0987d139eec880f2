import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Stamp } from "./clock";
import { eximKeys, openSmtpdKeys, syslogKeys } from "./keys";
import { type Keys, type Story, storiesOf } from "./stories";
import { type Template, templateOf } from "./template";

/** What can be made: Postfix with either time, Exim's main log, or a machine's syslog that several mail programs write to. */
export const kinds = ["postfix", "postfix-rfc3339", "exim", "mixed"] as const;
/** One of them. */
export type Kind = (typeof kinds)[number];

/** The stories that a log is made of, and what stands before each of their lines. */
export interface Shapes {
  readonly templates: readonly Template[];
  readonly stamp: Stamp;
}

const syslogTime = /^[A-Z][a-z]{2} [ \d]\d [\d:]{8} /;
const eximTime = /^[\d-]{10} [\d:]{8} /;

/** Reads the packed logs that a kind is made of. */
export function shapesOf(kind: Kind): Shapes {
  switch (kind) {
    case "postfix":
      return { templates: postfix(), stamp: "traditional" };
    case "postfix-rfc3339":
      return { templates: postfix(), stamp: "rfc3339" };
    case "exim":
      return { templates: exim((line) => line), stamp: "exim" };
    case "mixed":
      return { templates: mixed(), stamp: "traditional" };
  }
}

function postfix(): Template[] {
  const stories = storiesOf(linesOf("postfix", syslogTime), syslogKeys());
  return stories.filter(isWhole).map(templateOf);
}

/** Whether each session that begins also ends: the last ones of a packed log are cut off. */
function isWhole(story: Story): boolean {
  const count = (word: string): number => story.filter((line) => line.includes(word)).length;
  return count(": connect from ") === count(": disconnect from ");
}

function exim(dress: (line: string) => string): Template[] {
  return storiesOf(linesOf("exim", eximTime), eximKeys()).map((story) =>
    templateOf(story.map(dress)),
  );
}

/** Postfix and Exim in equal parts, and Sendmail and OpenSMTPD, whose packed log is short, eight times as often. */
function mixed(): Template[] {
  const others = linesOf("others", syslogTime);
  const openSmtpd = (line: string): boolean => line.includes(" smtpd[");
  const few = [
    ...templates(
      others.filter((line) => !openSmtpd(line)),
      syslogKeys(),
    ),
    ...templates(others.filter(openSmtpd), openSmtpdKeys()),
  ];
  return [
    ...postfix(),
    ...exim((line) => `mail exim[1]: ${line}`),
    ...Array.from({ length: 8 }, () => few).flat(),
  ];
}

function templates(lines: readonly string[], keys: Keys): Template[] {
  return storiesOf(lines, keys).map(templateOf);
}

/** The lines of a packed log without their times; lines that begin otherwise are left out. */
function linesOf(log: string, time: RegExp): string[] {
  const text = gunzipSync(readFileSync(join(__dirname, "..", "logs", `${log}.log.gz`)));
  return text
    .toString("utf8")
    .split("\n")
    .filter((line) => time.test(line))
    .map((line) => line.replace(time, ""));
}
