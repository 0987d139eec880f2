import { fill, type Language, type Meaning, type Phrases, phrasesOf } from "../catalogue/index";
import type { Asked } from "../syntax/reading";
import { decodeBase64 } from "./base64";
import { fixSteps } from "./entry";
import { escapeMarkdown } from "./escape";
import { mainUrl, referenceText } from "./links";

/** What a hover shows. */
export interface HoverInput {
  readonly meaning: Meaning;
  readonly asked: Asked | undefined;
  /** Base64 text of a 334, as the log has it. */
  readonly challenge: string | undefined;
  readonly language: Language;
  readonly commandLinks: boolean;
  /** The editor shows the text of a problem on the same code above the hover: it need not be said twice. */
  readonly saidAbove: boolean;
}

const mostSteps = 2;
const mostComparisons = 3;

/** The Markdown of a hover, short first: name and class, what was asked, what it means, what to do, where to read more. */
export function hoverText(input: HoverInput): string {
  const { meaning, asked, language } = input;
  const phrases = phrasesOf(language);
  const { words, notes } = meaning;
  const known = meaning.facts !== undefined;
  const blocks = [
    `**${meaning.code} ${words.name}**  \n${subtitle(meaning, asked, phrases)}`,
    known && !input.saidAbove ? words.brief : "",
    ...notes,
    challengeLine(input.challenge, phrases),
    `**${phrases.hover.todo}**\n\n${fixSteps(words.fix.slice(0, mostSteps), phrases)}`,
    footer(input, phrases),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** The class in words, and the command that was answered. */
function subtitle(meaning: Meaning, asked: Asked | undefined, phrases: Phrases): string {
  const pattern = meaning.parts.reply === undefined ? `${meaning.class}.x.x` : `${meaning.class}yz`;
  const className = fill(phrases.table[`class${meaning.class}`], { pattern });
  if (asked === undefined) return className;
  return `${className} · ${fill(phrases.hover.asked, { command: phrases.command[asked] })}`;
}

function challengeLine(challenge: string | undefined, phrases: Phrases): string {
  const text = challenge === undefined ? undefined : decodeBase64(challenge);
  if (text === undefined || text === "") return "";
  return fill(phrases.hover.challenge, { text: escapeMarkdown(text) });
}

function footer({ meaning, commandLinks }: HoverInput, phrases: Phrases): string {
  const first = meaning.facts?.references[0];
  const text = first === undefined ? phrases.more.registry : referenceText(first, phrases);
  const reference = `[${text}](${mainUrl(meaning)})`;
  return [reference, ...(commandLinks ? commands(meaning, phrases) : [])].join(" · ");
}

/** Links that run our own commands; their arguments are codes of the catalogue, never text of a log. */
function commands(meaning: Meaning, phrases: Phrases): string[] {
  const explain = `[${phrases.hover.explain}](${commandUri("smtpLens.explain", [meaning.code])})`;
  const others = (meaning.facts?.confusedWith ?? []).slice(0, mostComparisons);
  const own = ownCode(meaning);
  const links = others.map(
    (other) => `[${other}](${commandUri("smtpLens.compare", [[own, other]])})`,
  );
  return links.length === 0 ? [explain] : [explain, `${phrases.hover.compare} ${links.join(", ")}`];
}

/** The part of a pair that `confusedWith` speaks of: what it is confused with is of the same kind. */
function ownCode({ parts, facts, code }: Meaning): string {
  const other = facts?.confusedWith[0] ?? "";
  return (other.includes(".") ? parts.enhanced : parts.reply) ?? code;
}

function commandUri(command: string, args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}
