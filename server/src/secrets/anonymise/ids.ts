import type { Details } from "../../syntax/details";
import { type Finder, type Found, groupsOf } from "./found";

const UUID = /(?<![\w-])([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/dgi;
/** Where other servers name their ids in a reply or a header. */
const NAMED: readonly RegExp[] = [
  /\bqueued as ([\w.-]{4,80})/dgi,
  /\b(?:id|esmtps?a? id|internalid|msgid|queue-?id|qid)[= ]<?([\w-]{6,80}(?:\.[\w-]{1,40}){0,4})(?=[\s>,;)"'\]]|$)/dgi,
  /\bSESSIONID=<([^<>\s]{4,200})>/dg,
  /(\S{8,80}) - gsmtp/dg,
];
const MESSAGE_ID =
  /\b(?:message-id|msgid|in-reply-to|references|id)["']?[=:] ?["']?<?([^<>\s"',;@]{1,250}@[^<>\s"',;@]{1,250})/dgi;
const WORD = /[A-Za-z0-9](?:[\w.$+-]*[A-Za-z0-9])?/g;
const PART = /[A-Za-z0-9-]+/g;
/** Haraka and others number what belongs to a connection behind its id. */
const NUMBERED = /^([0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27})(?:\.\d{1,9}){1,4}$/;
const DIGIT = /\d/;
const SHORT_NUMBER = /^\d{1,5}$/;

/** The ids that a line names: of its queue, and those that other servers gave. */
export function idsOf(text: string, { queueId }: Details): string[] {
  const named = [...NAMED, UUID].flatMap((pattern) =>
    groupsOf(text, pattern).map(({ start, end }) => text.slice(start, end)),
  );
  const own = queueId === undefined ? [] : [queueId.replace(NUMBERED, "$1")];
  return [...own, ...named].filter(isId);
}

/** Message ids (RFC 5322 section 3.6.4), which look like addresses. */
export const messageIds: Finder = (text) =>
  groupsOf(text, MESSAGE_ID).map((span) => ({ kind: "id", ...span }));

/** Where known ids stand in a line, whatever names them. */
export function idsIn(text: string, known: ReadonlySet<string>): Found[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ index, 0: word }) => {
    if (known.has(word)) return [found(index, word)];
    return Array.from(word.matchAll(PART)).flatMap((part) =>
      known.has(part[0]) ? [found(index + part.index, part[0])] : [],
    );
  });
}

function found(start: number, id: string): Found {
  return { kind: "id", start, end: start + id.length };
}

/** A short number may stand for anything, and a word without a digit is one. */
function isId(id: string): boolean {
  return DIGIT.test(id) && !SHORT_NUMBER.test(id) && !id.includes("@");
}
