import type { Token } from "../token";
import type { JsonEvents } from "./event-table";
import { jsonText } from "./text";
import { type JsonValue, jsonValues } from "./walk";

/** So many times may a producer's JSON stand as a string in other JSON: SNS puts it in a message, SQS that in a body. */
const DEEPEST = 2;
const OPENING = /[{[]/;

/** Puts tokens that were found in a piece of a line where they stand in the line. */
export type Place = (tokens: readonly Token[]) => readonly Token[];

/** A string or number of an event. */
export interface EventValue extends JsonValue {
  /** The text in which the value's columns count. */
  readonly text: string;
  readonly place: Place;
}

/**
 * The values of the producer's events in a line, also of those that stand as a string in other JSON; `undefined` where
 * there are none.
 */
export function eventValues(events: JsonEvents, text: string): readonly EventValue[] | undefined {
  if (!OPENING.test(text.charAt(0)) || !isMentioned(events, text)) return undefined;
  return valuesIn(events, text, DEEPEST, (tokens) => tokens);
}

/** The values of a JSON text; `undefined` where it holds no event of the producer. */
function valuesIn(
  events: JsonEvents,
  text: string,
  depth: number,
  place: Place,
): readonly EventValue[] | undefined {
  const own = isOwn(events, text);
  const wraps = depth > 0 && text.includes('\\"');
  if (!own && !wraps) return undefined;
  const list: EventValue[] = [];
  let found = own;
  for (const value of jsonValues(text)) {
    if (value.start === value.end) continue;
    const here = { ...value, text, place };
    const inside = wraps && value.string ? unwrapped(events, here, depth - 1) : undefined;
    found ||= inside !== undefined;
    append(list, inside ?? (own ? [here] : []));
  }
  return found ? list : undefined;
}

function append(list: EventValue[], more: readonly EventValue[]): void {
  for (const value of more) list.push(value);
}

/** The values of the JSON that a string holds. */
function unwrapped(
  events: JsonEvents,
  { text, start, end, place }: EventValue,
  depth: number,
): readonly EventValue[] | undefined {
  if (!OPENING.test(text.charAt(start))) return undefined;
  const { text: inner, columns } = jsonText(text, start, end);
  if (!isMentioned(events, inner)) return undefined;
  return valuesIn(events, inner, depth, (tokens) =>
    place(
      tokens.flatMap((token) => {
        const from = columns.outer(token.start);
        const to = columns.outer(token.end - 1) + 1;
        return text.slice(from, to) === token.value ? [{ ...token, start: from, end: to }] : [];
      }),
    ),
  );
}

/** Whether the text has all signs of one set, in however escaped a form. */
function isMentioned({ signs }: JsonEvents, text: string): boolean {
  return signs.some((set) => set.every((sign) => text.includes(sign)));
}

/** Whether the text has all signs of one set as strings of its own. */
function isOwn({ signs, never = [] }: JsonEvents, text: string): boolean {
  return (
    signs.some((set) => set.every((sign) => text.includes(`"${sign}"`))) &&
    !never.some((sign) => text.includes(`"${sign}"`))
  );
}
