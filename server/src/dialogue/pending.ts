import type { Asked } from "../syntax/reading";
import type { Pending } from "./state";

/** So many kinds in a row nobody pipelines: replies are missing, and it is better to know nothing. */
const LONGEST = 64;

/** What a reply answers, and what is left to be answered. */
export interface Answered {
  readonly asked: Asked | undefined;
  readonly pending: readonly Pending[];
}

/** The queue with a command more. */
export function ask(
  pending: readonly Pending[],
  asked: Asked | undefined,
  times = 1,
): readonly Pending[] {
  const last = pending.at(-1);
  if (last !== undefined && last.asked === asked)
    return [...pending.slice(0, -1), { asked, times: last.times + times }];
  return pending.length < LONGEST ? [...pending, { asked, times }] : [];
}

/** What a reply with this code answers. */
export function answer(pending: readonly Pending[], code: string): Answered {
  const certain = certainOf(code);
  if (certain !== undefined) return { asked: certain, pending: settle(pending, certain) };
  const index = pending.findIndex((one, at) => mayAnswer(one, code, at === pending.length - 1));
  const asked = pending[index]?.asked;
  if (code === "421") return { asked, pending: [] };
  return { asked, pending: index === -1 ? [] : without(pending, index) };
}

/** The queue after a reply to this command: nothing that was asked before it waits any more. */
export function settle(pending: readonly Pending[], asked: Asked): readonly Pending[] {
  const index = pending.findIndex((one) => one.asked === asked);
  return index === -1 ? [] : without(pending, index);
}

/** What is left after a reply of which the log says itself what it answers. */
export function settleKnown(pending: readonly Pending[], asked: Asked): Answered {
  const known = pending.some((one) => one.asked === asked);
  return { asked, pending: known ? settle(pending, asked) : pending };
}

/** Whether the code tells by itself which command it answers. */
export function isCertain(code: string): boolean {
  return certainOf(code) !== undefined;
}

/** The command that a code answers whatever was asked: data and logins have codes of their own (RFC 5321 section 4.3.2, RFC 4954 section 6). */
function certainOf(code: string): Asked | undefined {
  if (code === "354") return "DATA";
  if (code === "221") return "QUIT";
  return code === "334" || code === "235" ? "AUTH" : undefined;
}

/** Whether the code fits: a greeting is no 250, and an unknown command gets a complaint about it. */
function mayAnswer({ asked }: Pending, code: string, last: boolean): boolean {
  if (asked === "CONNECT") return code >= "4" || code === "220";
  if (asked === undefined) return last || code === "421" || (code >= "500" && code <= "504");
  return true;
}

/** The queue behind one command of the kind at `index`. */
function without(pending: readonly Pending[], index: number): readonly Pending[] {
  const one = pending[index];
  const rest = pending.slice(index + 1);
  return one === undefined || one.times === 1 ? rest : [{ ...one, times: one.times - 1 }, ...rest];
}
