import { fill, type Language, type Meaning, type Phrases, phrasesOf } from "../catalogue/index";
import type { Reason } from "../reasons/reason";
import type { Details } from "../syntax/details";
import type { Asked } from "../syntax/reading";
import { decodeBase64 } from "./base64";
import { fixSteps } from "./entry";
import { escapeMarkdown } from "./escape";
import { classText, labelOf, partLike } from "./label";
import { mainLink } from "./links";
import { partiesLine } from "./parties";
import { reasonBlocks, reasonTitle } from "./reason";

/** What a hover shows. */
export interface HoverInput {
  readonly meaning: Meaning;
  readonly asked: Asked | undefined;
  /** Who took part, as the log has it. */
  readonly about: Details;
  /** Why the event failed; `undefined` where it did not. */
  readonly reason: Reason | undefined;
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
  const { meaning, reason, language } = input;
  const phrases = phrasesOf(language);
  const { words, notes } = meaning;
  const known = meaning.facts !== undefined;
  const byProvider = reason?.evidence.by === "provider";
  const blocks = [
    [
      `**${labelOf(meaning)}**`,
      subtitle(input, phrases),
      partiesLine(input.about, phrases, input.saidAbove),
    ]
      .filter((line) => line !== "")
      .join("  \n"),
    known && !input.saidAbove && !byProvider ? words.brief : "",
    ...(reason === undefined ? [] : reasonBlocks(reason, language, input.saidAbove)),
    ...(byProvider ? [] : notes),
    challengeLine(input.challenge, phrases),
    byProvider ? "" : todo(meaning, phrases),
    footer(input, phrases),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function todo({ words }: Meaning, phrases: Phrases): string {
  return `**${phrases.hover.todo}**\n\n${fixSteps(words.fix.slice(0, mostSteps), phrases)}`;
}

/** The class in words, the command that was answered, and the reason. */
function subtitle({ meaning, asked, reason, language }: HoverInput, phrases: Phrases): string {
  const className = classText(meaning, phrases);
  const answered = asked && fill(phrases.hover.asked, { command: phrases.command[asked] });
  const why = reason && reasonTitle(reason, language);
  return [className, answered, why].filter((part) => part !== undefined).join(" · ");
}

function challengeLine(challenge: string | undefined, phrases: Phrases): string {
  const text = challenge === undefined ? undefined : decodeBase64(challenge);
  if (text === undefined || text === "") return "";
  return fill(phrases.hover.challenge, { text: escapeMarkdown(text) });
}

function footer({ meaning, commandLinks }: HoverInput, phrases: Phrases): string {
  const links = commandLinks ? commands(meaning, phrases) : [];
  return [mainLink(meaning, phrases), ...links].join(" · ");
}

/** Links that run our own commands; their arguments are codes of the catalogue, never text of a log. */
function commands(meaning: Meaning, phrases: Phrases): string[] {
  const explain = `[${phrases.hover.explain}](${commandUri("smtpLens.explain", [meaning.code])})`;
  const others = (meaning.facts?.confusedWith ?? []).slice(0, mostComparisons);
  const links = others.map(
    (other) => `[${other}](${commandUri("smtpLens.compare", [[partLike(meaning, other), other]])})`,
  );
  return links.length === 0 ? [explain] : [explain, `${phrases.hover.compare} ${links.join(", ")}`];
}

function commandUri(command: string, args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}
