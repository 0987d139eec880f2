import { type Code, factsTable, formatCode } from "../catalogue/index";
import { lookup } from "./lookup";
import { plainWordsOf } from "./plain-words";
import { type RuleMatch, ruleFor } from "./rules";
import { type Span, wordsOfReply } from "./words";

/** What points to a reason. */
export type Evidence =
  | { readonly by: "provider"; readonly match: RuleMatch }
  | { readonly by: "text"; readonly phrase: string }
  | { readonly by: "code"; readonly code: string };

/** Why something failed, and how that is known. */
export interface Reason {
  readonly id: string;
  readonly evidence: Evidence;
  /** Whether it says more, or other, than the code alone would. */
  readonly beyondCode: boolean;
  /** What the code alone suggests, where the text or the provider says otherwise. */
  readonly against: { readonly id: string; readonly code: string } | undefined;
}

type Told = Pick<Reason, "id" | "evidence">;

/** What a code alone points to. */
interface Suggestion {
  readonly id: string;
  readonly evidence: { readonly by: "code"; readonly code: string };
}

/** The reasons for codes that came with what was found in a text, which is all that a reason depends on. */
const known = new WeakMap<ReadonlySet<string>, Map<string, Reason | undefined>>();
/** So many codes are kept for the same findings; they come from the log. */
const MOST_CODES = 500;

/**
 * The reason for a failure, from its code and the words of its reply. A provider's rule outranks the text, and the text
 * outranks the code: many servers answer 5.1.1 for other reasons than an unknown user. `undefined` for a code that is no
 * failure, or where nothing points to a reason.
 */
export function reasonFor(code: Code, words: string): Reason | undefined {
  return knownReason(code, lookup().phrases.within(words));
}

/** The reason for a failure of which one line tells, from its code and that line; `codes` are the codes in it, in order. */
export function reasonForLine(
  code: Code,
  line: string,
  codes: readonly Span[],
): Reason | undefined {
  const plain = plainWordsOf(line, codes);
  if (plain === undefined) return reasonFor(code, wordsOfReply(`${line}\n`, codes));
  return knownReason(code, lookup().phrases.withinPlain(plain.units, plain.length));
}

function knownReason(code: Code, found: ReadonlySet<string>): Reason | undefined {
  const key = formatCode(code);
  const reasons = known.get(found) ?? new Map<string, Reason | undefined>();
  const reason = reasons.get(key);
  if (reason !== undefined || reasons.has(key)) return reason;
  const told = reasonIn(code, found);
  if (reasons.size === MOST_CODES) reasons.clear();
  known.set(found, reasons.set(key, told));
  return told;
}

/** The reason for a code that came with what was found of the catalogue's phrases. */
function reasonIn(code: Code, found: ReadonlySet<string>): Reason | undefined {
  if (!/^[45]/.test(code.reply ?? code.enhanced ?? "")) return undefined;
  const suggested = byCode(code);
  const told = byProvider(code, found) ?? byText(code, found);
  if (told === undefined)
    return suggested && { ...suggested, beyondCode: false, against: undefined };
  const against = suggested && contradicted(suggested, told.id);
  return { ...told, beyondCode: suggested?.id !== told.id, against };
}

function contradicted(suggested: Suggestion, id: string): Reason["against"] {
  const vague = factsTable().reasons[suggested.id]?.vague === true;
  return vague || suggested.id === id
    ? undefined
    : { id: suggested.id, code: suggested.evidence.code };
}

function byProvider(code: Code, found: ReadonlySet<string>): Told | undefined {
  const match = ruleFor(code, found);
  return match && { id: match.facts.reason, evidence: { by: "provider", match } };
}

function byText(code: Code, found: ReadonlySet<string>): Told | undefined {
  const permanent = (code.reply ?? code.enhanced)?.startsWith("5") === true;
  for (const [id, { phrases, permanentPhrases }] of Object.entries(factsTable().reasons)) {
    const asked = permanent ? [...phrases, ...(permanentPhrases ?? [])] : phrases;
    const phrase = asked.find((one) => found.has(one));
    if (phrase !== undefined) return { id, evidence: { by: "text", phrase } };
  }
  return undefined;
}

function byCode(code: Code): Suggestion | undefined {
  for (const part of [code.enhanced, code.reply]) {
    const id = part === undefined ? undefined : lookup().reasonOf.get(part);
    if (part !== undefined && id !== undefined) return { id, evidence: { by: "code", code: part } };
  }
  return undefined;
}
