import { type EventReader, eventOf, type LineEvent } from "../line-event";

/** The tag has the queue id where it has a dot; the process that queues mail has none. */
const TAG = /^dma\[(\w{1,12}\.\w{6,20})\]$/;
const QUEUED = /^mail to=<([^>]{1,320})> queued as (\w{1,12}\.\w{6,20})$/;
const DELIVERED = /^<([^>]{1,320})> delivery successful$/;
const TRYING = /^<([^>]{1,320})> trying delivery$/;

/** The events of the DragonFly Mail Agent, which has one queue id for each recipient. */
export const dmaEvent: EventReader = ({ text, session }) => {
  const queued = QUEUED.exec(text);
  if (queued !== null) {
    const [, recipient = "", queueId] = queued;
    return eventOf("entered", { queueId, recipients: [recipient] });
  }
  const queueId = TAG.exec(session)?.[1];
  return queueId === undefined ? undefined : { ...ofMessage(text), queueId };
};

function ofMessage(text: string): LineEvent {
  const delivered = DELIVERED.exec(text)?.[1];
  if (delivered !== undefined) return eventOf("delivered", { recipients: [delivered] });
  if (text.startsWith("delivery failed, bouncing")) return eventOf("bounced");
  const recipient = TRYING.exec(text)?.[1];
  return eventOf("noted", { recipients: recipient === undefined ? undefined : [recipient] });
}
