import { expect } from "vitest";
import {
  type Dialogue,
  type Step,
  startOfDialogue,
  step,
} from "../../../server/src/dialogue/dialogue";
import { clientWords } from "../../../server/src/syntax/conversation/speech";
import type { Reading } from "../../../server/src/syntax/reading";

const BARE: Reading = { format: "test", tokens: [] };

/**
 * What a line says that no format needs to read: `S: 250-ok` is the server's, `C: NOOP` the client's, `---` begins a
 * connection; any other is nobody's. A `#` before the text of a reply stands for an enhanced code.
 */
function readingOf(line: string): Reading | undefined {
  if (line === "---") return { ...BARE, speech: { by: "session" } };
  if (line.startsWith("C: "))
    return { ...BARE, speech: { by: "client", text: 3, ...clientWords(line, 3) } };
  const [, code, mark, hash] = /^S: (\d{3})([ -])(#?)/.exec(line) ?? [];
  if (code === undefined) return undefined;
  const speech = { by: "server", code, more: mark === "-", text: 7 } as const;
  const enhanced = { kind: "enhanced", start: 7, end: 8, value: "2.0.0" } as const;
  return { ...BARE, tokens: hash === "#" ? [enhanced] : [], speech };
}

/** Hears such lines in order. */
export function hearSpoken(lines: readonly string[]): Step[] {
  let dialogue = startOfDialogue;
  return lines.map((line) => {
    const heard = step(dialogue, readingOf(line));
    dialogue = heard.dialogue;
    return heard;
  });
}

/** The state after the last of some lines. */
export function stateAfter(...lines: string[]): Dialogue {
  return hearSpoken(lines).at(-1)?.dialogue ?? startOfDialogue;
}

/**
 * Expects of each line of a table `what is known | line` what the table says. Known of a reply is the command that it
 * answers (`?` if none is), `+2` on its third line; of a client's line `secret` or nothing.
 */
export function expectKnown(table: string): void {
  const rows = table.split("\n").filter((row) => row.includes("|"));
  const lines = rows.map((row) => row.slice(row.indexOf("|") + 2));
  const known = rows.map((row) => row.slice(0, row.indexOf("|")).trim());
  const heard = hearSpoken(lines).map(({ turn: { asked, above, credentials } }, at) => {
    const answers = asked ?? (lines[at]?.startsWith("S: ") ? "?" : "");
    return [answers, above > 0 ? `+${above}` : "", credentials ? "secret" : ""].join(" ").trim();
  });
  const shown = (all: readonly string[]) => all.map((one, at) => `${one} | ${lines[at]}`);
  expect(shown(heard)).toEqual(shown(known));
}
