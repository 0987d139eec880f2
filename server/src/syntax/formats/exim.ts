import type { Format } from "../format";
import { readAs } from "../read";
import { PUT_BEFORE, syslogLine } from "../syslog";
import { scanEvent } from "./exim-event";
import { counterSamples, samples } from "./exim-samples";

const ID = "exim";
const TIME = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?(?: [+-]\d{4})? (?:\[\d{1,9}\] )?`;
const DATED = new RegExp(`^${PUT_BEFORE}${TIME}`);
const TIME_IN_SYSLOG = new RegExp(TIME, "y");
const MESSAGE_ID = /[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} /y;

/** Exim's main, reject and panic logs, from its own files or from syslog. */
export const exim: Format = {
  id: ID,
  samples,
  counterSamples,
  read(line) {
    const syslog = syslogLine(line);
    if (syslog !== undefined) {
      if (!/^exim\d?$/.test(syslog.program)) return undefined;
      TIME_IN_SYSLOG.lastIndex = syslog.message;
      const dated = TIME_IN_SYSLOG.test(line);
      return readEvent(line, dated ? TIME_IN_SYSLOG.lastIndex : syslog.message, true);
    }
    const dated = DATED.exec(line);
    return dated === null ? undefined : readEvent(line, dated[0].length, false);
  },
};

/** Reads an event; a dated line may be anybody's, so that without a message id or a code it is not claimed. */
function readEvent(line: string, at: number, certain: boolean) {
  MESSAGE_ID.lastIndex = at;
  const named = MESSAGE_ID.test(line);
  const { tokens, asked } = scanEvent(line, named ? MESSAGE_ID.lastIndex : at);
  return certain || named || tokens.length > 0 ? readAs(ID, tokens, { asked }) : undefined;
}
