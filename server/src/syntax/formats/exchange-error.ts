import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { continueReply, openReply, type ReplyState } from "../replies/reply-text";
import { addAll, type Token } from "../token";
import { trackingRow } from "./exchange-row";
import { errorEnd, errorsIn, LED, scanStatus } from "./exchange-status";

const ID = "exchange-error";
/** What `Get-MessageTrackingLog`, `Get-Queue` and their like print of one delivery. */
const PROPERTY =
  /[ \t]{0,40}(?:(?:RecipientStatus|SourceContext|recipient_status|source_context) {0,40}: \{?(?=[2-5]\d\d[ -])|LastError {0,40}: (?=[245]\d\d [245]\.\d))/y;
/** The error stands first in its list, or behind its time. */
const MARK = /\[\{LED=|\};\{LED=/;
/** A notice for people, which exchange-bounce reads. */
const RETURNED = /^[ \t]{0,8}(?:at .{1,40}\r?)?Remote Server .{0,200}returned '/i;
const INDENTED = /^[ \t]{4}/;

/** The last error of a delivery, as Exchange's commands and Exchange Online's message trace show it, also folded over several lines. */
export const exchangeError: Format = {
  id: ID,
  samples: [
    "[{LED=⟦554⟧ ⟦5.2.0⟧ STOREDRV.Deliver.Exception:MessageSubmissionExceededException; Failed with message Cannot save. 16.55847:A9310000, 4.21921:DA040000};{MSG=};{FQDN=};{IP=};{LRT=}]",
    "Reason: [{LED=⟦450⟧ ⟦4.4.317⟧ Cannot establish session with remote server [Message=⟦451⟧ ⟦5.7.3⟧ STARTTLS is required to send mail] [LastAttemptedIP=203.0.113.25:25]};{MSG=};{FQDN=mx.example.com};{IP=203.0.113.25};{LRT=11/21/2026 5:50:25 PM}]. OutboundProxyTargetIP: 203.0.113.25.",
    `RecipientStatus         : {[{LED=⟦550⟧-⟦5.7.26⟧ Your email has been blocked because the sender is
                          unauthenticated. ⟦550⟧-⟦5.7.26⟧ All senders must authenticate. ⟦550⟧-⟦5.7.26⟧ SPF [] with ip: [192.0.2.250] ⟦550⟧
                          ⟦5.7.26⟧ d9443c01a7336-22410ad7979si202153425ad.403};{MSG=};{FQDN=mx.example.com};{LRT=550 5.1.1}]}
TotalBytes              : 25054`,
    "RecipientStatus         : {⟦250⟧ ⟦2.1.5⟧ Recipient OK}",
    "source_context            : ⟦250⟧ ⟦2.0.0⟧ OK;ClientSubmitTime:2026-11-21T19:49:36.380Z",
    "LastError                      : ⟦451⟧ ⟦4.4.0⟧ DNS query failed. The error was: DNS query failed with error ErrorRetry",
  ],
  counterSamples: [
    "RecipientStatus         : {}",
    "SourceContext           : 08DE550550421A3F;2026-11-21T19:49:36.380Z;0",
    "LastError                      : 503 Service Unavailable",
    "[{LED=};{MSG=550 5.1.1};{FQDN=550.example.com};{IP=};{LRT=}]",
    "[{LED=}]\n                          550 5.1.1",
  ],
  read({ text, program }, memory) {
    if (program !== "" || RETURNED.test(text)) return undefined;
    return readFolded(text, memory) ?? readErrors(text) ?? readProperty(text);
  },
};

function readErrors(text: string): Read | undefined {
  if (!text.includes(LED) || !MARK.test(text) || trackingRow(text)) return undefined;
  const error = errorsIn(text, 0, text.length).at(-1);
  const open = error !== undefined && error.end === text.length;
  const state = open ? openReply(text, error.start).after : undefined;
  const tokens = scanStatus(text, { start: 0, end: text.length });
  return readAs(ID, tokens, { memory: state && remember(state) });
}

/** The next line of an error that a command folded. */
function readFolded(text: string, memory: Memory | undefined): Read | undefined {
  const state = memory === undefined ? undefined : recall(memory);
  if (state === undefined || !INDENTED.test(text)) return undefined;
  const end = errorEnd(text, 0, text.length);
  const { tokens, after } = continueReply(text.slice(0, end), 0, state);
  const closed = end < text.length;
  return readAs(ID, addAll([], tokens), { memory: closed ? undefined : remember(after) });
}

function readProperty(text: string): Read | undefined {
  PROPERTY.lastIndex = 0;
  if (!PROPERTY.test(text)) return undefined;
  const tokens: readonly Token[] = scanStatus(text, {
    start: PROPERTY.lastIndex,
    end: text.length,
  });
  return readAs(ID, tokens);
}

function remember({ opening, more, hanging }: ReplyState): Memory {
  return `led ${opening ?? "-"} ${more} ${hanging ?? "-"}`;
}

function recall(memory: Memory): ReplyState {
  const [, opening, more, hanging] = memory.split(" ");
  return { opening: code(opening), more: more === "true", hanging: code(hanging) };
}

function code(word: string | undefined): string | undefined {
  return word === "-" ? undefined : word;
}
