import { type EventReader, eventOf, type Outcome } from "../line-event";

const MESSAGE = /^(new|info|end|bounce) msg (\d{1,20})/;
const SENDER = / from <([^>]{0,320})> qp /;
const STARTING = /^starting delivery (\d{1,10}): msg (\d{1,20}) to (?:remote|local) (\S{1,320})/;
const DELIVERY = /^delivery (\d{1,10}): (success|failure|deferral)[:,] /;
const HOST = /([0-9a-f:.]{3,45})_(?:accepted|does_not|failed)|Connected_to_([0-9a-f:.]{3,45})_/;

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  success: "delivered",
  failure: "bounced",
  deferral: "deferred",
};

/** The events of qmail-send, whose message numbers are used again as soon as a message has ended. */
export const qmailEvent: EventReader = ({ text }) => {
  const [, what, queueId] = MESSAGE.exec(text) ?? [];
  if (queueId !== undefined)
    return eventOf(what === "new" ? "entered" : what === "end" ? "removed" : "noted", {
      queueId,
      sender: SENDER.exec(text)?.[1],
    });
  const starting = STARTING.exec(text);
  if (starting !== null) {
    const [, attempt, message, recipient = ""] = starting;
    return eventOf("noted", { queueId: message, attempt, recipients: [recipient] });
  }
  const [, attempt, result = ""] = DELIVERY.exec(text) ?? [];
  if (attempt === undefined) return undefined;
  const [, done, tried] = HOST.exec(text) ?? [];
  return eventOf(OUTCOMES[result] ?? "noted", { attempt, host: done ?? tried });
};
