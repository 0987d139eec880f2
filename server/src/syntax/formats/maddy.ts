import { verbAt } from "../conversation/commands";
import { evidenceOf, isPlausible, replyLineAt } from "../conversation/evidence";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Details } from "../details";
import type { Format, Memory, Read } from "../format";
import { codesOf } from "../json/event-read";
import { jsonValues } from "../json/walk";
import { readAs } from "../read";
import type { Source } from "../source";
import { addAll, type Token } from "../token";
import { counterSamples, samples } from "./maddy-samples";

const ID = "maddy";
const RUNNING = "maddy running";
/** The module that speaks, and an event with its fields in JSON behind a tab. */
const EVENT = /^(?:\[debug\] )?[a-z_]{2,30}(?:\/[\w.-]{1,60})?: [^\t]{1,400}\t(?=\{")/;
/** The SMTP endpoint, whose conversations stand bare. */
const ENDPOINT = /^(?:\[debug\] )?(?:smtp|submission|lmtp): (?=[A-Za-z2-5])/;
const METRIC = /^maddy_\w{1,60}\{/;
const LABEL = /smtp_(?:code|enchcode)="(?=[2-5])/g;
const MINE: readonly string[] = ['"smtp_code":', '"msg_id":'];

/** maddy's log and its metrics (foxcpp/maddy, `framework/log` and `framework/exterrors`). */
export const maddy: Format = {
  id: ID,
  samples,
  counterSamples,
  read(source, memory) {
    const { text } = source;
    return readEvent(text, memory) ?? readSpoken(source, memory) ?? readMetric(text);
  },
  details: ({ text }) => detailsOf(text),
};

/** `submission: RCPT error\t{"smtp_code":550,"smtp_enchcode":"5.1.1","smtp_msg":"…"}`. */
function readEvent(text: string, memory: Memory | undefined): Read | undefined {
  const head = EVENT.exec(text);
  if (head === null || !MINE.some((name) => text.includes(name, head[0].length))) return undefined;
  const tokens: Token[] = [];
  for (const { path, start, end } of fieldsOf(text, head[0].length)) {
    const kind = path === "smtp_code" ? "code" : path === "smtp_enchcode" ? "enhanced" : undefined;
    if (kind) addAll(tokens, codesOf(kind, { text, path, key: path, start, end, ...HERE }));
  }
  return readAs(ID, tokens, { memory: memory && RUNNING });
}

const HERE = { string: true, place: (tokens: readonly Token[]) => tokens };

interface Field {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

function fieldsOf(text: string, at: number): readonly Field[] {
  return [...jsonValues(text.slice(at))].map(({ path, start, end }) => {
    return { path, start: start + at, end: end + at };
  });
}

/** `smtp: 250 2.0.0 Roger …` and `smtp: MAIL FROM:<…>`. */
function readSpoken({ text }: Source, memory: Memory | undefined): Read | undefined {
  const at = ENDPOINT.exec(text)?.[0].length;
  if (at === undefined) return undefined;
  const reply = replyLineAt(text, at);
  if (reply === undefined) {
    if (verbAt(text, at) === undefined) return undefined;
    return readAs(ID, [], { ...clientSaid(text, at), memory: RUNNING });
  }
  const evidence = evidenceOf(text, reply);
  const running = memory === RUNNING && isPlausible(reply.code);
  if (evidence === undefined && !running) return undefined;
  const { speech, tokens } = serverSaid(text, at);
  return readAs(ID, tokens, { speech, memory: RUNNING });
}

/** `maddy_smtp_failed_commands{command="RCPT",smtp_code="550",smtp_enchcode="5.1.1"} 250`. */
function readMetric(text: string): Read | undefined {
  if (!METRIC.test(text)) return undefined;
  const tokens: Token[] = [];
  for (const label of text.matchAll(LABEL)) {
    const start = label.index + label[0].length;
    const end = text.indexOf('"', start);
    const kind = label[0].includes("ench") ? "enhanced" : "code";
    addAll(tokens, codesOf(kind, { text, path: "", key: "", start, end, ...HERE }));
  }
  return readAs(ID, tokens);
}

function detailsOf(text: string): Details {
  const found = new Map<string, string>();
  const at = EVENT.exec(text)?.[0].length ?? text.length;
  for (const { path, start, end } of fieldsOf(text, at)) found.set(path, text.slice(start, end));
  const host = found.get("remote_server") ?? found.get("src_host");
  const [sender, recipient, queueId] = ["sender", "rcpt", "msg_id"].map((name) => found.get(name));
  return {
    direction: /^(?:queue|remote|target)/.test(text) ? "out" : "in",
    ...(host && { host }),
    ...(sender && { sender }),
    ...(recipient && { recipient }),
    ...(queueId && { queueId }),
  };
}
