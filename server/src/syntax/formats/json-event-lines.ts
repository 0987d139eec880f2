import { skipBlanks } from "../characters";
import { evidenceOf, isPlausible, replyLineAt } from "../conversation/evidence";
import type { Format, Read } from "../format";
import { codesOf, readEvents, replyStart } from "../json/event-read";
import { type JsonEvents, kindOf } from "../json/event-table";
import type { EventValue, Place } from "../json/event-values";
import {
  afterBrackets,
  type OpenObject,
  opened,
  pathIn,
  recallObject,
  rememberObject,
} from "../json/open-object";
import { jsonValues } from "../json/walk";
import { readAs } from "../read";
import { addAll, type Token } from "../token";
import { brevoEvents } from "./brevo";
import { jmapEvents } from "./jmap";
import { counterSamples, samples } from "./json-event-lines-samples";
import { kumomtaEvents } from "./kumomta";
import { mailgunEvents } from "./mailgun";
import { mailjetEvents } from "./mailjet";
import { mandrillEvents } from "./mandrill";
import { postalEvents } from "./postal";
import { postmarkEvents } from "./postmark";
import { resendEvents } from "./resend";
import { sendgridEvents } from "./sendgrid";
import { sesEvents } from "./ses";
import { sparkpostEvents } from "./sparkpost";

const ID = "json-event-lines";
const PRODUCERS: readonly JsonEvents[] = [
  sesEvents,
  sendgridEvents,
  mailgunEvents,
  postmarkEvents,
  mailjetEvents,
  sparkpostEvents,
  kumomtaEvents,
  brevoEvents,
  resendEvents,
  mandrillEvents,
  postalEvents,
  jmapEvents,
];
const BY_ID: ReadonlyMap<string, JsonEvents> = new Map(PRODUCERS.map((it) => [it.id, it]));
const OPENED_BY: ReadonlyMap<string, JsonEvents> = new Map(
  PRODUCERS.flatMap((it) => (it.opens ?? []).map((name) => [name, it] as const)),
);
const PROPERTY = /"([^"\\]{1,60})"\s{0,20}:\s{0,20}/y;
const BRACKETS = /[\s{}[\],]{0,80}$/y;
const OPENS = /[{[]\s{0,20}$/;
const NUMBER = /(?<![\w.])[2-5](?:\d\d|\.\d{1,3}\.\d{1,3})(?![\w.])/;

/** Events of all producers whose JSON is spread over many lines, a property each; readings name the producer. */
export const jsonEventLines: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text }, memory) {
    const at = skipBlanks(text, 0, text.length);
    const before = recallObject(memory);
    if (text.charAt(at) === '"')
      return (
        readWrapped(text, at, before) ?? readProperty(text, at, before) ?? readItem(text, before)
      );
    if (before === undefined || at === text.length) return undefined;
    BRACKETS.lastIndex = at;
    if (!BRACKETS.test(text)) return undefined;
    return remembering(before, [], afterBrackets(before, text.slice(at)));
  },
};

/** A property whose string holds JSON in which any producer's events may stand. */
function readWrapped(text: string, at: number, before: OpenObject | undefined): Read | undefined {
  if (!text.includes('"{\\"', at) && !text.includes('"[{\\"', at)) return undefined;
  for (const events of PRODUCERS) {
    const read = readEvents(events, `{${text.slice(at)}`);
    if (read === undefined) continue;
    const tokens = moved(at - 1)(read.reading.tokens);
    return readAs(events.id, tokens, { memory: before && rememberObject(before) });
  }
  return undefined;
}

/** `"name": value,` in an object that is or may be a producer's. */
function readProperty(text: string, at: number, before: OpenObject | undefined): Read | undefined {
  PROPERTY.lastIndex = at;
  const name = PROPERTY.exec(text)?.[1];
  if (name === undefined) return undefined;
  const object = ownerOf(name, text, at, before);
  const events = object && BY_ID.get(object.id);
  if (object === undefined || events === undefined) return undefined;
  const values = valuesOf(`{${text.slice(at)}`, object, at - 1);
  const after = OPENS.test(text) ? opened(object, knownName(events, name)) : object;
  return readValues(events, values, object, after);
}

/** Whose object the property stands in. */
function ownerOf(
  name: string,
  text: string,
  at: number,
  before: OpenObject | undefined,
): OpenObject | undefined {
  if (before?.sure) return before;
  const names = before?.names ?? [];
  const proved = OPENED_BY.get(name);
  if (proved !== undefined) return { id: proved.id, sure: true, names };
  if (before !== undefined) return before;
  const hinted = PRODUCERS.find(({ hint }) => hint !== undefined && matches(hint, text, at));
  return hinted && { id: hinted.id, sure: false, names };
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A string of a list in an object that is a producer's. */
function readItem(text: string, before: OpenObject | undefined): Read | undefined {
  const events = before?.sure ? BY_ID.get(before.id) : undefined;
  if (before === undefined || events === undefined) return undefined;
  return readValues(events, valuesOf(text, before, 0), before, before);
}

/** The values of a piece of the object that stands so many columns further on in the line. */
function valuesOf(text: string, object: OpenObject, by: number): readonly EventValue[] {
  const place = moved(by);
  const values: EventValue[] = [];
  for (const value of jsonValues(text))
    if (value.start < value.end)
      values.push({ ...value, path: pathIn(object, value.path), text, place });
  return values;
}

/** The codes of the values; a number in an object that has proved nothing is left to others. */
function readValues(
  events: JsonEvents,
  values: readonly EventValue[],
  object: OpenObject,
  after: OpenObject | undefined,
): Read | undefined {
  const { id, sure } = object;
  const tokens: Token[] = [];
  for (const value of values) {
    const found = value.place(codesIn(events, value));
    if (!sure && !isProved(events, value)) {
      if (NUMBER.test(value.text.slice(value.start, value.end))) return undefined;
    } else addAll(tokens, found);
  }
  return remembering(object, tokens, after, sure ? `json ${id}` : undefined);
}

function codesIn(events: JsonEvents, value: EventValue): readonly Token[] {
  const kind = kindOf(events, value.path);
  return kind === undefined ? [] : codesOf(kind, value);
}

/** Whether the value proves itself: a reply that nothing else is, or a failure's code that only SMTP has. */
function isProved(events: JsonEvents, { path, text, start, end }: EventValue): boolean {
  const kind = kindOf(events, path);
  const value = text.slice(start, end);
  if (kind === "code") return value >= "4" && value.length === 3 && isPlausible(value);
  const at = kind === "reply" ? replyStart(value, 0) : value.length;
  const reply = replyLineAt(value, at);
  return reply !== undefined && evidenceOf(value, reply) !== undefined;
}

/** The name, if it is part of a path that the producer's values have. */
function knownName({ fields }: JsonEvents, name: string): string {
  const known = Object.keys(fields).some((path) => path.split(".").includes(name));
  return known ? name : "-";
}

function remembering(
  { id, sure }: OpenObject,
  tokens: readonly Token[],
  after: OpenObject | undefined,
  block?: string,
): Read {
  return readAs(sure ? id : ID, tokens, { memory: after && rememberObject(after), block });
}

/** Moves tokens by so many columns. */
function moved(by: number): Place {
  return (tokens) =>
    tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
}
