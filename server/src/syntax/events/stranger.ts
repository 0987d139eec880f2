import { type EventReader, eventOf } from "../line-event";

const QUEUE_ID =
  /^([0-9A-F]{6,15}|[0-9A-Za-z]{10,20}|[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}): /;

/** A line of a filter or a policy service that begins with a message's queue id, if it is one: the reader has to know. */
export const strangerEvent: EventReader = ({ text }) => {
  const queueId = QUEUE_ID.exec(text)?.[1];
  return queueId === undefined ? undefined : eventOf("noted", { queueId });
};
