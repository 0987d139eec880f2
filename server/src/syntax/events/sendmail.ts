import { type EventReader, eventOf, type LineEvent, type Outcome, refusal } from "../line-event";

/** Of sendmail's words in this place only ids have digits. */
const QUEUE_ID = /^(?=[A-Za-z]{0,16}\d)([0-9A-Za-z]{7,20}): /;
const CONNECT = /^(?:NOQUEUE: )?connect from ([^\s[]{0,255})/;
const NOTIFICATION =
  /^([0-9A-Za-z]{7,20}): (?:DSN|return to sender|sender notify|postmaster notify): /;
const SENDER = /^from=<?([^>,\s]{0,320})>?,/;
const MESSAGE_ID = /, msgid=<?([^>,\s]{1,998})/;
const RELAY = /, relay=([^\s,[]{1,255})/;
const TO = /^to=(.{0,2000}?), (?:ctladdr|delay)=/;
const CONTROL = /, ctladdr=<([^>\s]{1,320})>/;
const CODE = /, dsn=([245])\./;
const REJECT = /, reject=([45])/;
const ARGUMENT = /^ruleset=check_(mail|rcpt), arg1=<([^>]{0,320})>/;
const UNKNOWN = /^<([^<>\s]{1,320})>\.\.\. /;
const ADDRESS = /[^\s<>,;"]{1,200}@[^\s<>,;"]{1,255}/g;

/** The events of sendmail. Only a log that is set to tell connections tells sessions. */
export const sendmailEvent: EventReader = ({ text, session }) => {
  const connect = CONNECT.exec(text);
  if (connect !== null) return eventOf("connected", { session, host: connect[1] || undefined });
  const named = QUEUE_ID.exec(text);
  if (named === null) return text.startsWith("ruleset=") ? refused(text) : undefined;
  return { ...ofMessage(text.slice(named[0].length)), queueId: named[1] ?? "", session };
};

function ofMessage(text: string): LineEvent {
  if (text.startsWith("from=")) return arrival(text);
  if (text.startsWith("to=")) return delivery(text);
  if (text.startsWith("done; ")) return eventOf("removed");
  const notification = NOTIFICATION.exec(text)?.[1];
  if (notification !== undefined) return eventOf("notified", { notification });
  const unknown = UNKNOWN.exec(text)?.[1];
  if (unknown !== undefined) return eventOf("rejected", { recipients: [unknown] });
  return refused(text) ?? eventOf("noted");
}

function arrival(text: string): LineEvent {
  return eventOf("entered", {
    sender: SENDER.exec(text)?.[1],
    messageId: MESSAGE_ID.exec(text)?.[1],
    host: RELAY.exec(text)?.[1],
  });
}

function delivery(text: string): LineEvent {
  const stat = text.lastIndexOf(", stat=");
  if (stat === -1) return eventOf("noted");
  const to = TO.exec(text)?.[1]?.match(ADDRESS) ?? undefined;
  const control = CONTROL.exec(text)?.[1];
  return eventOf(outcomeOf(text.slice(stat + 7), CODE.exec(text)?.[1]) ?? "noted", {
    recipients: to ?? (control === undefined ? undefined : [control]),
    host: RELAY.exec(text)?.[1],
  });
}

/** The words are the same for all mailers; what a mailer itself says is told apart by its code. */
function outcomeOf(stat: string, code: string | undefined): Outcome | undefined {
  if (stat.startsWith("Sent")) return "delivered";
  if (stat.startsWith("Deferred")) return "deferred";
  if (stat.startsWith("discarded")) return "discarded";
  if (stat.startsWith("queued") || stat.startsWith("aborted by sender")) return undefined;
  if (code === "4") return "deferred";
  return code === "5" || stat.startsWith("User unknown") ? "bounced" : undefined;
}

/** `ruleset=check_rcpt, arg1=<…>, relay=…, reject=550 …`, or a milter's refusal. */
function refused(text: string): LineEvent | undefined {
  const reject = REJECT.exec(text);
  if (reject === null) return undefined;
  const [, check, address] = ARGUMENT.exec(text) ?? [];
  return eventOf(refusal(reject[1]), {
    host: RELAY.exec(text)?.[1],
    sender: check === "mail" ? address : undefined,
    recipients: check === "rcpt" && address ? [address] : undefined,
  });
}
