import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Editor, type Seen, versionOf } from "./editor";
import { deferred, languageIds } from "./logs";
import { triedBlock } from "./page";
import type { Place } from "./place";
import { hasTerminal, Terminal } from "./terminal";

/** Helix, which Debian calls `hx` as its makers do. What is read back is what it draws. */
export const helix: Editor = {
  name: "helix",
  page: "helix.md",
  otherIds: { "smtp.log": "mail-log", "mail.log": "mail-log", "mail.log.1": "mail-log" },
  version: () => (hasTerminal() ? versionOf("hx", ["--version"], /helix ([\d.]+)/) : undefined),
  async run(place) {
    place.write(".config/helix/languages.toml", triedBlock("helix.md", "languages.toml"));
    const others = Object.keys(languageIds).join(" ");
    const terminal = Terminal.start(place, `hx maillog ${others}`);
    try {
      return await drive(place, terminal);
    } finally {
      terminal.stop();
    }
  },
};

/** A row in the list of problems: severity, in later versions the source, code, text. */
const problem = /│ . (?:WARN|INFO) +(?:smtp +)?[\d. ]+ +(.*?) *│/;

async function drive(place: Place, terminal: Terminal): Promise<Seen> {
  await terminal.until("a problem", /^●/);
  find(terminal, "550 5.1.1");
  terminal.press("Space", "k");
  const hover = popup(await terminal.until("the hover", /Unknown Recipient/), "550 5.1.1 Unknown");
  await terminal.escape();
  const symbols = await picked(terminal, "s", /│ . (?:object|event) +(.*?) *│/);
  const problems = await picked(terminal, "d", problem);
  terminal.press("g", "e", "o");
  await terminal.until("a new line", /^ INS /);
  // Helix 25.01 sends keys that come fast out of order.
  terminal.paste(deferred);
  await terminal.until("what was pasted", /Greylisted/);
  await terminal.escape();
  await terminal.until("the end of the edit", /^ NOR /);
  const afterEdit = await edited(terminal);
  const redacted = await redact(place, terminal);
  return { hover, problems, afterEdit, redacted, symbols };
}

function find(terminal: Terminal, text: string): void {
  terminal.press("/");
  terminal.enter(text);
}

/** The column of a box whose first line begins so, down to its first line that is empty for good. */
function popup(lines: readonly string[], begin: string): string {
  const top = lines.findIndex((line) => line.includes(begin));
  const left = lines[top]?.indexOf(begin) ?? 0;
  const box = lines.slice(top).map((line) => line.slice(left).trim());
  return box.join("\n").replace(/\n{4}.*/s, "");
}

/** What a list of Helix shows that `Space` and a letter open: the group of the pattern, of each line that fits. */
async function picked(terminal: Terminal, letter: string, row: RegExp): Promise<string[]> {
  terminal.press("Space", letter);
  const lines = await terminal.until("a list", row);
  await terminal.escape();
  return lines.flatMap((line) => row.exec(line)?.[1] ?? []);
}

/** The problems once the edit is read; a list that is open stays as it is. */
async function edited(terminal: Terminal): Promise<string[]> {
  for (let turn = 0; turn < 20; turn++) {
    const list = await picked(terminal, "d", problem);
    if (list.some((text) => text.includes("unknown sender"))) return list;
  }
  throw new Error("the edit brought no problem");
}

async function redact(place: Place, terminal: Terminal): Promise<string> {
  terminal.enter(":o session.smtp");
  await terminal.until("problems of the session", /^● +5 /);
  find(terminal, "PLAIN A");
  terminal.press("Space", "a");
  await terminal.until("the code action", /Redact this/);
  terminal.press("Down", "Enter");
  await terminal.until("what is redacted", /AUTH PLAIN \[/);
  terminal.enter(":w");
  await terminal.until("what was written", /written/);
  return readFileSync(join(place.logs, "session.smtp"), "utf8").split("\n")[4] ?? "";
}
