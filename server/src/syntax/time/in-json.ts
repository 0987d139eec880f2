import { jsonValues } from "../json/walk";
import { numericTime } from "./epoch";
import { type LogTime, timeAt } from "./forms";

/** Names under which loggers, collectors and providers' events keep the time, in lower case without `_` and `-`. */
const KEYS: ReadonlySet<string> = new Set([
  "@timestamp",
  "timestamp",
  "time",
  "ts",
  "date",
  "datetime",
  "createdat",
  "eventtime",
  "realtimetimestamp",
  "receivedat",
  "bouncedat",
  "deliveredat",
]);
const OBJECT = /^\s*(?:\[\s*)?\{/;

/** The time in the first field of a JSON object that holds one. */
export function jsonTime(text: string): LogTime | undefined {
  if (!OBJECT.test(text)) return undefined;
  for (const { key, start, end } of jsonValues(text)) {
    if (!KEYS.has(key.replace(/[_-]/g, "").toLowerCase())) continue;
    const value = text.slice(start, end);
    const time = numericTime(value) ?? timeAt(value, 0);
    if (time !== undefined) return time;
  }
  return undefined;
}
