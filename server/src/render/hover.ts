import {
  type FixStep,
  fill,
  type Language,
  type Meaning,
  meaningOf,
  type Phrases,
  parseCode,
  phrasesOf,
} from "../catalogue/index";
import { adviceCode } from "../reasons/advice";
import type { Reason } from "../reasons/reason";
import type { Details } from "../syntax/details";
import type { Asked } from "../syntax/reading";
import { decodeBase64 } from "./base64";
import { stepText } from "./entry";
import { escapeMarkdown } from "./escape";
import { hoverLinks } from "./hover-links";
import { classText, labelOf } from "./label";
import { partiesLine } from "./parties";
import { providerAdvice, reasonBrief, reasonLine } from "./reason";

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
  /** `short` leaves out what to do, what a provider advises, and notes. */
  readonly detail: "short" | "full";
}

/** How many steps are shown; the page has all. */
const mostSteps = 2;

/**
 * The Markdown of a hover, short first: name and class, what was asked, who took part, the reason and what it rests on,
 * what it means, links; only then notes and what to do, which may need a scroll.
 */
export function hoverText(input: HoverInput): string {
  const phrases = phrasesOf(input.language);
  const blocks = [
    header(input, phrases),
    brief(input),
    challengeLine(input.challenge, phrases),
    hoverLinks(input.meaning, phrases, input.commandLinks),
    ...(input.detail === "full" ? details(input, phrases) : []),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function header(input: HoverInput, phrases: Phrases): string {
  const { meaning, asked, about, reason, saidAbove, language } = input;
  const answered = asked && fill(phrases.hover.asked, { command: phrases.command[asked] });
  const circumstances = [
    classText(meaning, phrases),
    answered ?? "",
    partiesLine(about, phrases, saidAbove),
  ];
  return lines([
    `**${labelOf(meaning)}**`,
    circumstances.filter((part) => part !== "").join(" · "),
    reason === undefined ? "" : reasonLine(reason, language),
  ]);
}

/** What happened, in the words in which a problem says it. */
function brief({ meaning, reason, saidAbove, detail, language }: HoverInput): string {
  if (saidAbove) return "";
  const told = reason && reasonBrief(reason, language);
  // The note on a code without an entry says the same at length.
  const noted = meaning.facts === undefined && detail === "full";
  return told ?? (noted ? "" : meaning.words.brief);
}

function details({ meaning, reason, language }: HoverInput, phrases: Phrases): string[] {
  if (reason?.evidence.by === "provider") return [providerAdvice(reason.evidence.match, language)];
  const steps = stepsFor(meaning, reason, language).slice(0, mostSteps);
  // Lines rather than a list, whose margins would push the end out of VS Code's hover.
  const todo = steps.map((step) => stepText(step, phrases));
  return [...meaning.notes, lines([`**${phrases.hover.todo}**`, ...todo])];
}

/** What to do against the reason, which the text of a reply may tell better than its code. */
function stepsFor(
  meaning: Meaning,
  reason: Reason | undefined,
  language: Language,
): readonly FixStep[] {
  const other = parseCode((reason && adviceCode(reason, meaning.class)) ?? "");
  return (other === undefined ? meaning : meaningOf(other, language)).words.fix;
}

function challengeLine(challenge: string | undefined, phrases: Phrases): string {
  const text = challenge === undefined ? undefined : decodeBase64(challenge);
  if (text === undefined || text === "") return "";
  return fill(phrases.hover.challenge, { text: escapeMarkdown(text) });
}

/** Lines of one paragraph; empty ones are left out. */
function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("  \n");
}
