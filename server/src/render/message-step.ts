import { fill, type Language, phrasesOf } from "../catalogue/index";
import type { Outcome } from "../syntax/line-event";
import { plainName } from "./message-name";

/** One step in the life of a message. */
export interface MessageStep {
  /** 0-based. */
  readonly line: number;
  readonly what: Outcome | "entered" | "notified" | "about" | "removed";
  /** Set where it need be said: of a message with several. */
  readonly recipient?: string | undefined;
  /** The other host. */
  readonly host?: string | undefined;
  /** The queue id of another message, where the step is about one. */
  readonly id?: string | undefined;
}

/** `deferred for b@example.org (mx.example.org)`: plain text. */
export function stepWords({ what, recipient, host, id }: MessageStep, language: Language): string {
  const { step: steps, name } = phrasesOf(language).history;
  const step = fill(steps[what], { id: id === undefined ? name.unknown : plainName(id) });
  const told =
    recipient === undefined
      ? step
      : fill(steps.recipient, { step, recipient: plainName(recipient) });
  if (host === undefined) return told;
  return fill(what === "entered" ? steps.from : steps.host, { step: told, host: plainName(host) });
}

/** `line 12`, counted from 1 as editors do. */
export function lineWords(line: number, language: Language): string {
  return fill(phrasesOf(language).history.line, { line: String(line + 1) });
}
