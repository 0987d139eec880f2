import type { Bounce } from "../syntax/reading";
import { isVague } from "./verdict";

/** A failure that a bounce tells, as far as it may be told again. */
export interface Telling {
  readonly part: Bounce["part"];
  readonly recipients: readonly string[];
  /** The codes that tell of the failure, in order. */
  readonly codes: readonly string[];
}

/** How far down from the last line of a bounce's conversation its next line may stand. */
const WIDEST_GAP = 10;

/**
 * What one bounce has told so far. It tells each failure up to four times: in a list for people, in the conversation
 * that it shows, again in words, and in the fields for programs. The first counts, so that what was said of a line stays
 * true whatever follows.
 */
export class Told {
  #part: Bounce["part"] | undefined;
  #lastTalk = 0;
  #spoken: { readonly line: number; readonly codes: readonly string[] } | undefined;
  #listed = false;
  readonly #recipients = new Set<string>();
  readonly #codes = new Set<string>();
  /** Failures whose recipient is not known, by each of their codes, and all of them. */
  readonly #nameless = new Map<string, Set<readonly string[]>>();
  readonly #all = new Set<readonly string[]>();

  /** Takes note of how far the bounce has come with a passage that begins at this line. */
  enter(part: Bounce["part"], line: number): void {
    const over = part === "opening" || part === "returned";
    if (over || (this.#part === "report" && part !== "report")) this.#forget();
    const spoken = part === "talk" && this.#part !== "talk" ? this.#spoken : undefined;
    if (spoken !== undefined && line - spoken.line <= WIDEST_GAP)
      this.#tell({ part, recipients: [], codes: spoken.codes });
    this.#part = part;
    this.#lastTalk = line;
  }

  /** The part to which a passage belongs that has no sign of its own: the conversation, if one is shown. */
  partAt(line: number, opens: boolean): Bounce["part"] | undefined {
    if (this.#part !== "talk") return undefined;
    if (opens || line - this.#lastTalk > WIDEST_GAP) this.#part = undefined;
    return this.#part;
  }

  /** Takes note of a failure in a conversation that no bounce shows: `sendmail -v` may tell it again in words. */
  hear(line: number, codes: readonly string[]): void {
    this.#spoken = { line, codes };
  }

  /** Whether the failure was told before; if not, it now has been. */
  repeats(telling: Telling): boolean {
    if (telling.part !== "notice" && this.#knows(telling)) return true;
    if (telling.part === "notice") this.#listed = true;
    if (telling.part !== "report") this.#tell(telling);
    return false;
  }

  /** Whether nothing that was told or said so far matters to what begins at this line or further down. */
  isIdle(line: number): boolean {
    const spoken = this.#spoken !== undefined && line - this.#spoken.line <= WIDEST_GAP;
    return !spoken && this.isOver(line);
  }

  /** Whether no bounce goes on at this line or further down. */
  isOver(line: number): boolean {
    const talks = this.#part === "talk" && line - this.#lastTalk <= WIDEST_GAP;
    const tells = this.#part === "notice" || this.#part === "echo" || this.#part === "report";
    return !talks && !tells && !this.#listed && this.#codes.size === 0;
  }

  #knows({ part, recipients, codes }: Telling): boolean {
    if (recipients.length > 0) {
      if (recipients.some((recipient) => this.#recipients.has(recipient))) return true;
      return this.#adopt(recipients, codes);
    }
    if (part === "talk") return this.#listed || this.#isAftermath(codes);
    const telling = part === "echo" ? tellingOf(codes) : codes;
    return telling.some((code) => this.#codes.has(code));
  }

  /** Whether a line of the conversation only follows from a failure above: what came after it, or the sender's own words for it. */
  #isAftermath(codes: readonly string[]): boolean {
    if (this.#codes.size === 0) return false;
    return codes.some((code) => code === "503" || isVague(code) || this.#codes.has(code));
  }

  /** Takes the recipients for those of a failure that was told without; answers whether there is one. */
  #adopt(recipients: readonly string[], codes: readonly string[]): boolean {
    const shared = codes.map((code) => first(this.#nameless.get(code))).find(isKnown);
    const vague = tellingOf(codes).every(isVague);
    const found = shared ?? (vague ? first(this.#all) : undefined);
    if (found === undefined) return false;
    this.#all.delete(found);
    for (const code of found) this.#nameless.get(code)?.delete(found);
    for (const recipient of recipients) this.#recipients.add(recipient);
    return true;
  }

  #tell({ recipients, codes }: Telling): void {
    for (const code of codes) this.#codes.add(code);
    for (const recipient of recipients) this.#recipients.add(recipient);
    if (recipients.length > 0) return;
    this.#all.add(codes);
    for (const code of codes) {
      const same = this.#nameless.get(code) ?? new Set();
      this.#nameless.set(code, same.add(codes));
    }
  }

  #forget(): void {
    for (const set of [this.#recipients, this.#codes, this.#nameless, this.#all]) set.clear();
    this.#listed = false;
    this.#spoken = undefined;
  }
}

/** The codes that tell most: the enhanced ones that say something, else all. */
function tellingOf(codes: readonly string[]): readonly string[] {
  const enhanced = codes.filter((code) => code.includes(".") && !isVague(code));
  return enhanced.length > 0 ? enhanced : codes;
}

function first<T>(set: ReadonlySet<T> | undefined): T | undefined {
  return set?.values().next().value;
}

function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined;
}
