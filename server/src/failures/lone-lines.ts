import type { LineState } from "../document/line";
import { canStandAlone, loneLine } from "../document/lone-line";
import { type Form, postfixFormAt } from "../syntax/formats/postfix-form";
import { inertLines } from "../syntax/inert";
import { ownText } from "../syntax/own-text";
import { type BriefRow, briefOfLine } from "./brief";
import { domainOf } from "./rows";

/** A failure of which one line tells by itself. */
export interface LoneFailure extends BriefRow {
  readonly permanent: boolean;
}

/** What whole lines tell that have nothing to do with each other. */
export interface LoneFailures {
  readonly lines: number;
  readonly failures: readonly LoneFailure[];
}

/** So many different lines are remembered; they come from the log. */
const MOST_KNOWN = 2000;
const CARRIAGE_RETURN = 13;

/** Reads lines that stand alone: what a `LogDocument` would tell of them, in a fraction of its time. */
export class LoneLines {
  /** By what a line of a known form says, what it tells; `undefined` where that depends on more. */
  readonly #known = new Map<string, Omit<LoneFailure, "domain"> | undefined>();

  /** Reads whole lines, each with its line end, behind lines that left `state`; `undefined` where one does not stand alone. */
  read(text: string, state: LineState): LoneFailures | undefined {
    if (!canStandAlone(state) || hasOtherEnds(text)) return undefined;
    const endOfInert = inertLines(text);
    const failures: LoneFailure[] = [];
    let lines = 0;
    for (let at = 0; at < text.length; lines++) {
      const inert = endOfInert(at);
      if (inert > 0) {
        at = inert;
        continue;
      }
      const form = postfixFormAt(text, at);
      const end = form?.end ?? text.indexOf("\n", at) + 1;
      const told = this.#remembered(form) ?? this.#told(text, at, end, form, state);
      if (told === undefined) return undefined;
      if (told !== "nothing") failures.push(told);
      at = end;
    }
    return { lines, failures };
  }

  /** What a line tells that says what one before it said. */
  #remembered(form: Form | undefined): LoneFailure | undefined {
    const known = form && this.#known.get(form.said);
    if (known === undefined) return undefined;
    const { code, reason, permanent, host } = known;
    return {
      code,
      reason,
      permanent,
      host: form?.client ?? host,
      domain: domainOf(form?.recipient),
    };
  }

  /** What a line tells, if it stands alone. */
  #told(
    text: string,
    at: number,
    end: number,
    form: Form | undefined,
    state: LineState,
  ): LoneFailure | "nothing" | undefined {
    const line = withoutEnd(text.slice(at, end));
    const lone = loneLine(line, state);
    if (lone === undefined) return undefined;
    const { failure, reading } = lone;
    if (failure === undefined || reading === undefined) return "nothing";
    const told = { ...briefOfLine(failure, line, reading), permanent: failure.permanent };
    if (form !== undefined) this.#remember(form, told);
    return told;
  }

  #remember({ said, client, recipient }: Form, told: LoneFailure): void {
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    const isWhole = told.domain === domainOf(recipient) && (client ?? told.host) === told.host;
    const { code, reason, permanent, host } = told;
    const known = { code, reason, permanent, host: host && ownText(host) };
    this.#known.set(ownText(said), isWhole ? known : undefined);
  }
}

/** Whether a line ends with a CR alone. */
function hasOtherEnds(text: string): boolean {
  return text.includes("\r") && /\r(?!\n)/.test(text);
}

function withoutEnd(line: string): string {
  return line.slice(0, line.charCodeAt(line.length - 2) === CARRIAGE_RETURN ? -2 : -1);
}
