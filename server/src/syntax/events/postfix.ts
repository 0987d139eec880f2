import { lastStart } from "../last-start";
import { type EventReader, eventOf, type LineEvent, type Outcome, refusal } from "../line-event";

/** Postfix's short ids are hexadecimal; its long ones leave vowels out, so that no word looks like one. */
const QUEUE_ID = /^([0-9A-F]{5,15}|[0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{10,20}): /;
const CLIENT =
  /^(?:connect|disconnect|lost connection after \S{1,40}|timeout after \S{1,40}) from ([^\s[]{1,255})\[([^\]]{1,64})/;
const REJECT =
  /^(?:NOQUEUE: )?(?:milter-|proxy-)?reject: [A-Z-]{3,20} from ([^\s[]{1,255})\[([^\]]{1,64})\](?::\d{1,5})?: ([45])/;
const ENTRY = /^client=([^\s[]{1,255})\[([^\]]{1,64})/;
const CONTENT_REJECT = /^(?:milter-header-)?reject: /;
const ENVELOPE = /; from=<([^>]{0,320})>(?: to=<([^>]{1,320})>)?/y;
const DELIVERY = /^to=<([^>]{0,320})>,(?: orig_to=<[^>]{0,320}>,)? relay=([^\s[,]{1,255})/;
const STATUS = /, status=([a-z-]{4,20})/i;
const NOTIFICATION = / notification: ([0-9A-Za-z]{5,20})$/;
const SENDER = /^from=<([^>]{0,320})>/;
const MESSAGE_ID = /^message-id=<?([^>\s]{1,998})/;
const PICKUP = /^uid=\d{1,10} from=<([^>]{0,320})>/;

/** A map, since a log may call a status `constructor`. */
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ["sent", "delivered"],
  ["deferred", "deferred"],
  ["bounced", "bounced"],
  ["softbounce", "deferred"],
  ["expired", "expired"],
  ["force-expired", "expired"],
]);

/** The events of Postfix's daemons. A session is what one `smtpd` process hears between `connect` and `disconnect`. */
export const postfixEvent: EventReader = ({ text, program, session }) => {
  const own = /(?:^|\/)smtpd$/.test(program) ? session : undefined;
  const named = QUEUE_ID.exec(text);
  if (named === null) return unnamed(text, own);
  const queueId = named[1] ?? "";
  return { ...ofMessage(text.slice(named[0].length)), queueId, ...(own && { session: own }) };
};

function unnamed(text: string, session: string | undefined): LineEvent | undefined {
  if (session === undefined) return undefined;
  const client = CLIENT.exec(text);
  if (client !== null) return eventOf(clientStep(text), { session, host: hostOf(client) });
  return { ...(rejection(text) ?? eventOf("noted")), session };
}

/** A client's name, or its address where the name is not known. */
function hostOf(client: RegExpExecArray | null): string | undefined {
  return client?.[1] === "unknown" ? client[2] : client?.[1];
}

function clientStep(text: string): "connected" | "disconnected" | "noted" {
  if (text.startsWith("connect ")) return "connected";
  return text.startsWith("disconnect ") ? "disconnected" : "noted";
}

function ofMessage(text: string): LineEvent {
  if (text.startsWith("to=<")) return delivery(text);
  if (text.startsWith("from=<")) return sender(text);
  if (text.startsWith("removed")) return eventOf("removed");
  if (text.startsWith("client=")) return eventOf("entered", { host: hostOf(ENTRY.exec(text)) });
  if (text.startsWith("message-id="))
    return eventOf("noted", { messageId: MESSAGE_ID.exec(text)?.[1] });
  if (text.startsWith("uid=")) return eventOf("entered", { sender: PICKUP.exec(text)?.[1] });
  if (text.startsWith("discard: ")) return { ...envelope(text), step: "discarded" };
  return notification(text) ?? rejection(text) ?? eventOf("noted");
}

function delivery(text: string): LineEvent {
  const [, recipient, relay] = DELIVERY.exec(text) ?? [];
  const status = STATUS.exec(text)?.[1]?.toLowerCase() ?? "";
  const elsewhere = relay === "none" || relay === "local" ? undefined : relay;
  return eventOf(OUTCOMES.get(status) ?? "noted", {
    recipients: recipient ? [recipient] : undefined,
    host: elsewhere,
  });
}

/** `from=<…>, size=…` when the message enters the active queue, `from=<…>, status=expired, …` when its time is up. */
function sender(text: string): LineEvent {
  const told = { sender: SENDER.exec(text)?.[1] };
  const status = STATUS.exec(text)?.[1] ?? "";
  return eventOf(OUTCOMES.get(status) ?? "queued", told);
}

function notification(text: string): LineEvent | undefined {
  if (!text.startsWith("sender ") && !text.startsWith("postmaster ")) return undefined;
  const id = NOTIFICATION.exec(text)?.[1];
  return id === undefined ? undefined : eventOf("notified", { notification: id });
}

/** `NOQUEUE: reject: RCPT from …: 550 …; from=<…> to=<…>`, or what cleanup or a milter refuses. */
function rejection(text: string): LineEvent | undefined {
  const reject = REJECT.exec(text);
  if (reject !== null)
    return { ...envelope(text), ...eventOf(refusal(reject[3]), { host: hostOf(reject) }) };
  if (!CONTENT_REJECT.test(text)) return undefined;
  const behind = text.slice(Math.max(0, lastStart(text, "; from=<", 0)));
  return { ...envelope(text), step: refusal(/>: ([45])/.exec(behind)?.[1]) };
}

/** Sender and recipient behind the reply, whose text may hold anything. */
function envelope(text: string): LineEvent {
  ENVELOPE.lastIndex = Math.max(0, lastStart(text, "; from=<", 0));
  const [, from, to] = ENVELOPE.exec(text) ?? [];
  return eventOf("noted", { sender: from, recipients: to === undefined ? undefined : [to] });
}
