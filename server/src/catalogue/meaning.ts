import { type Code, formatCode } from "./code";
import { factsTable, wordsOf } from "./data";
import { classOf, wordsByDigits } from "./digits";
import { fill } from "./phrases";
import type {
  CodeClass,
  Connection,
  EnhancedFacts,
  EntryWords,
  Facts,
  Language,
  ReplyFacts,
} from "./types";

/** What a code means in one language: its facts, and the words for them. */
export interface Meaning {
  /** `550`, `5.1.1` or `550 5.1.1`. */
  readonly code: string;
  readonly parts: Code;
  readonly class: CodeClass;
  readonly words: EntryWords;
  /** `undefined` where the catalogue has no entry and only the digits speak. */
  readonly facts: Facts | undefined;
  /** What a reply code alone decides; absent for an enhanced code alone. */
  readonly connection: Connection | undefined;
  /** Codes of the other kind that usually go with it. */
  readonly partners: readonly string[];
  /** Sentences to be said first: how much of this is known, and whether the two codes fit together. */
  readonly notes: readonly string[];
}

/** What `code` means in `language`. Total: a code without an entry is explained by its digits, and says so. */
export function meaningOf(code: Code, language: Language): Meaning {
  const reply = code.reply === undefined ? undefined : part("replies", code.reply, language);
  const enhanced =
    code.enhanced === undefined
      ? undefined
      : part("enhanced", code.enhanced, language, reply?.facts !== undefined);
  const lead = leading(reply, enhanced);
  const connection = (reply?.facts as ReplyFacts | undefined)?.connection;
  return {
    code: formatCode(code),
    parts: code,
    class: classOf(code.reply ?? code.enhanced ?? ""),
    words: paired(lead.words, reply?.words),
    facts: merged(lead.facts, reply?.facts),
    connection,
    partners: partnersOf(lead),
    notes: [reply, enhanced]
      .flatMap((one) => one?.notes ?? [])
      .concat(contradiction(code, language)),
  };
}

interface Part {
  readonly code: string;
  readonly facts: ReplyFacts | EnhancedFacts | undefined;
  readonly words: EntryWords;
  readonly notes: readonly string[];
}

function part(
  kind: "replies" | "enhanced",
  code: string,
  language: Language,
  beside = false,
): Part {
  const facts = factsTable()[kind][code];
  const words = wordsOf(language)[kind][code];
  if (words !== undefined) return { code, facts, words, notes: [] };
  return { code, facts, ...wordsByDigits(code, language, beside) };
}

/**
 * The part whose words lead. An enhanced code is the more telling one, unless it says "other" (detail 0), has no entry,
 * or contradicts the class of the reply, which is what the client acts on (RFC 5321 section 4.2.1).
 */
function leading(reply: Part | undefined, enhanced: Part | undefined): Part {
  if (reply === undefined && enhanced === undefined)
    throw new RangeError("a code has at least one part");
  if (reply === undefined) return enhanced as Part;
  if (enhanced === undefined || enhanced.facts === undefined) return reply;
  const contradicts = classOf(enhanced.code) !== classOf(reply.code);
  const vague = enhanced.code.endsWith(".0") && reply.facts !== undefined;
  return contradicts || vague ? reply : enhanced;
}

/** In a pair the reply code says what happens to the connection. */
function paired(words: EntryWords, reply: EntryWords | undefined): EntryWords {
  return reply === undefined ? words : { ...words, connection: reply.connection };
}

/** In a pair both definitions count, that of the reply code first. */
function merged(lead: Facts | undefined, reply: Facts | undefined): Facts | undefined {
  if (lead === undefined || reply === undefined || lead === reply) return lead;
  return { ...lead, references: [...reply.references.slice(0, 1), ...lead.references] };
}

function partnersOf(lead: Part): readonly string[] {
  if (lead.facts === undefined) return [];
  return "enhanced" in lead.facts ? lead.facts.enhanced : lead.facts.replies;
}

function contradiction(code: Code, language: Language): string[] {
  const { reply, enhanced } = code;
  if (reply === undefined || enhanced === undefined || reply[0] === enhanced[0]) return [];
  return [fill(wordsOf(language).phrases.pair.contradiction, { reply, enhanced })];
}
