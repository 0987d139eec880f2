import { type EventReader, eventOf, type Outcome, refusal } from "../line-event";

const ID = /(?:^|,)id=([0-9A-Fa-f.]{10,60})/;
const STATUS = />,status: (success|deferred|failure)$/;
const FROM = /,from=<([^>]{0,320})>/;
const TO = /,(?:to|addr)=<([^>]{1,320})>/;
const HOST = /^newmsg,[^;]{1,120}: dns; (\S{1,255})|,host=([^,]{1,255})/;
const REFUSED = /^error,relay=(?:::ffff:)?([^,]{1,255}),.{0,80}?from=<.{0,700}>: ([45])/;

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  success: "delivered",
  deferred: "deferred",
  failure: "bounced",
};

/** The events of the Courier mail server. */
export const courierEvent: EventReader = ({ text }) => {
  const told = { sender: FROM.exec(text)?.[1], recipients: addressee(text) };
  const queueId = ID.exec(text)?.[1];
  if (queueId === undefined) {
    const [, relay, digit] = REFUSED.exec(text) ?? [];
    return digit === undefined ? undefined : eventOf(refusal(digit), { ...told, host: relay });
  }
  if (text.startsWith("completed,")) return eventOf("removed", { queueId });
  const [, client, host] = HOST.exec(text) ?? [];
  if (text.startsWith("newmsg,")) return eventOf("entered", { queueId, host: client });
  const status = STATUS.exec(text)?.[1];
  return eventOf((status && OUTCOMES[status]) || "noted", { ...told, queueId, host });
};

function addressee(text: string): readonly string[] | undefined {
  const recipient = TO.exec(text)?.[1];
  return recipient === undefined ? undefined : [recipient];
}
