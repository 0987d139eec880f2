import { fill, type Language, listOf, phrasesOf } from "../catalogue/index";
import type { Outcome } from "../syntax/line-event";
import { counted } from "./counted";
import { escapeMarkdown } from "./escape";
import { commandUri } from "./hover-links";
import { type NamedMessage, partiesOf, plainName } from "./message-name";
import { lineWords, type MessageStep, stepWords } from "./message-step";

/** What a hover tells of a message. */
export interface MessageInput extends NamedMessage {
  readonly messageId: string | undefined;
  /** Of each recipient the last that is known; empty where the log tells nothing. */
  readonly fates: readonly Outcome[];
  readonly deferrals: number;
  /** Why it failed the last time, with its code. In our own words. */
  readonly reason: string | undefined;
  readonly steps: readonly MessageStep[];
  /** How many other messages of the log have the same queue id. */
  readonly others: number;
  readonly uri: string;
  readonly language: Language;
  readonly commandLinks: boolean;
}

/** More steps are counted: a hover is read at a glance. */
const MOST_STEPS = 8;

/** The Markdown of a hover on a message's id: what became of it, and the lines that tell of it. */
export function messageText(input: MessageInput): string {
  const { queueId, messageId, language, others } = input;
  const id = plainName(queueId ?? messageId ?? "");
  const title = `**${escapeMarkdown(id)}** · ${escapeMarkdown(partiesOf(input, language))}`;
  const { again } = phrasesOf(language).history;
  return [
    [title, [summaryOf(input), input.reason].filter(Boolean).join(". ")].join("  \n"),
    stepLines(input).join("  \n"),
    others === 0 ? "" : counted(others, again, language),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

/** `Expired after 2 deferrals`, or for recipients who fared differently `Recipients: 2 delivered, 1 bounced`. */
function summaryOf({ fate, fates, deferrals, language }: MessageInput): string {
  const { summary, fate: words } = phrasesOf(language).history;
  const kinds = [...new Set(fates)];
  if (kinds.length > 1) {
    const parts = kinds.map((kind) => {
      const count = fates.filter((one) => one === kind).length;
      return fill(summary.part, { count: String(count), fate: words[kind] });
    });
    return fill(summary.mixed, { fates: listOf(parts, language) });
  }
  if (deferrals === 0 || fate === "queued") return summary[fate];
  return fill(summary.after, {
    summary: summary[fate],
    deferrals: counted(deferrals, summary.deferrals, language),
  });
}

/** The steps, each with its line; of many the first and the last, and between them how many are left out. */
function stepLines({ steps, uri, language, commandLinks }: MessageInput): string[] {
  const { history } = phrasesOf(language);
  const told = (step: MessageStep) => {
    const words = escapeMarkdown(stepWords(step, language));
    const line = lineWords(step.line, language);
    const linked = commandLinks ? `[${line}](${goTo(uri, step.line)})` : line;
    return fill(history.stepAt, { line: linked, step: words });
  };
  if (steps.length <= MOST_STEPS) return steps.map(told);
  const half = MOST_STEPS / 2;
  const left = counted(steps.length - MOST_STEPS, history.more, language);
  return [...steps.slice(0, half).map(told), `… ${left} …`, ...steps.slice(-half).map(told)];
}

/** The client checks both: it goes to lines of open documents only. */
function goTo(uri: string, line: number): string {
  return commandUri("smtpLens.goToLine", [uri, line]);
}
