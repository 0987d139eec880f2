import { fill, type Language, type Meaning, phrasesOf } from "../catalogue/index";
import type { Reason } from "../reasons/reason";
import type { Asked } from "../syntax/reading";
import { fixSteps } from "./entry";
import { classText, labelOf } from "./label";
import { mainLink } from "./links";
import { reasonBlocks, reasonTitle } from "./reason";

/** What is explained: a code, and what the line around it tells. */
export interface Explained {
  readonly meaning: Meaning;
  readonly asked: Asked | undefined;
  readonly reason: Reason | undefined;
}

/**
 * What a code means, why it was given and what to do, for an answer rather than a page: no links but the reference, and
 * nothing of the log.
 */
export function shortExplanation(explained: Explained, language: Language): string {
  const { meaning, asked, reason } = explained;
  const phrases = phrasesOf(language);
  const { words, notes } = meaning;
  const facts = [
    classText(meaning, phrases),
    asked && fill(phrases.hover.asked, { command: phrases.command[asked] }),
    reason && reasonTitle(reason, language),
  ];
  const blocks = [
    `**${labelOf(meaning)}**  \n${facts.filter(Boolean).join(" · ")}`,
    meaning.facts === undefined ? "" : words.brief,
    ...(reason === undefined ? [] : reasonBlocks(reason, language, false)),
    ...notes,
    `**${phrases.hover.todo}**\n\n${fixSteps(words.fix, phrases)}`,
    mainLink(meaning, phrases),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}
