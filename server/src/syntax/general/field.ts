import { cueBefore } from "./cues";
import type { Topic } from "./evidence-of-mail";

/** A field's name right before the number, in JSON, logfmt and the like; with what opens a longer value in group 2. */
const KEY = /([\w.-]{1,40})["']?\s?(?:=>?|:)(?:3D)?(\s{0,2}["'(]|\s)?$/;
const CODE_KEY =
  /^(?!.*(?:type|http|api|line|exit|sub)_?code)(?:.*(?:reply|resp|response|reject|enhanced|enh|bounce|result|code|status|error|err|reason|said|answer|refused|rejected|denied|failed)|(?:.*[_.-])?(?:smtp|lmtp|diag|dsn)(?:[_.-]?(?:text|msg|message|rc|ret|state|server|info|enhcode|enhanced))?|stat|ret)$/i;
/** Names of fields that hold a reply's code and hardly anything else. */
const REPLY_KEY = /smtp|dsn|reply|bounce|diag|reject/i;
const WHOLE_VALUE = /^(?:["')\]};|]|,(?! ?b?['"])|\s|$)/;
const QUOTED = /["']/;
const CLOSED = /^["')\]}]/;
/** A host's name, of which the number behind the colon is a port. */
const HOST = /[a-z\d-]\.[a-z]{2,24}$/i;

/** Whether a number that is all of a field's value stands in a field that may hold a reply code. */
export function mayBeValue(
  left: string,
  right: string,
  said: boolean,
  topic: Topic,
  shared: boolean,
): boolean {
  const key = KEY.exec(left);
  if (key === null) return true;
  const [, name = "", opening] = key;
  if (opening === undefined && HOST.test(name)) return false;
  const whole = QUOTED.test(opening ?? "") ? CLOSED.test(right) : !said && WHOLE_VALUE.test(right);
  if (opening !== undefined && !whole) return true;
  if (opening === " " && (name === "S" || cueBefore(left) > 4)) return true;
  return CODE_KEY.test(name) && (!whole || mayBeWhole(name, topic, shared));
}

/** Whether a field with such a name may hold nothing but a reply code, in a line that speaks so much of mail. */
function mayBeWhole(name: string, { mail }: Topic, shared: boolean): boolean {
  return mail === 3 || (mail === 2 && (REPLY_KEY.test(name) || !shared));
}
