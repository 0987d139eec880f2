import type { LogLine } from "../../../server/src/document/line";
import { startState } from "../../../server/src/document/line";
import type { Numbered } from "../../../server/src/document/passages";
import type { Asked, Bounce, Reading, Speech } from "../../../server/src/syntax/reading";
import type { Token } from "../../../server/src/syntax/token";

const CLIENT: Speech = {
  by: "client",
  text: 0,
  verb: "NOOP",
  login: false,
  dot: false,
  octets: 6,
  chunk: undefined,
};

/** What words say of a line's speech. */
function speechOf(words: readonly string[]): Speech | undefined {
  if (words.includes("client")) return CLIENT;
  if (words.includes("session")) return { by: "session" };
  const more = words.includes("more");
  const code = words.find((word) => /^\d{3}$/.test(word)) ?? "250";
  return more || words.includes("last") ? { by: "server", code, more, text: 4 } : undefined;
}

/** The value of `name=value`. */
function named(words: readonly string[], name: string): string | undefined {
  return words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Codes as tokens, each behind a blank; a word that is no code takes its room. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/(?<!\S)(\d{3}|\d\.\d+\.\d+)(?!\S)/g)].map(({ index, 0: value }) => {
    const kind = value.includes(".") ? "enhanced" : "reply";
    return { kind, value, start: index, end: index + value.length };
  });
}

/**
 * A line as it may be read: `+2 550 more block=a asked=RCPT bounce=notice to=a@b final`. `more` and `last` are a
 * server's lines, `client` and `session` what they say; `-` is a line that no format reads.
 */
export function madeLine(text: string): LogLine {
  const words = text.split(" ");
  const [above = "0"] = words.filter((word) => /^\+\d+$/.test(word));
  const turn = { asked: undefined, above: Number(above), credentials: words.includes("secret") };
  if (text === "-") return { reading: undefined, turn, after: startState };
  const [speech, block, asked] = [speechOf(words), named(words, "block"), named(words, "asked")];
  const bounce = bounceOf(words);
  const reading: Reading = {
    format: "test",
    tokens: tokensOf(text),
    ...(speech && { speech }),
    ...(block !== undefined && { block }),
    ...(asked !== undefined && { asked: asked as Asked }),
    ...(bounce && { bounce }),
  };
  return { reading, turn, after: startState };
}

function bounceOf(words: readonly string[]): Bounce | undefined {
  const [part, recipient] = [named(words, "bounce"), named(words, "to")];
  if (part === undefined) return undefined;
  return {
    part: part as Bounce["part"],
    ...(recipient !== undefined && { recipient }),
    ...(words.includes("final") && { final: true }),
  };
}

/** Such lines with their numbers, from 0 on; an empty text leaves a number out. */
export function numbered(...texts: string[]): Numbered[] {
  return texts.flatMap((text, number) => (text === "" ? [] : [[number, madeLine(text)] as const]));
}
