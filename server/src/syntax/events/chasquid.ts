import { type EventReader, eventOf, type LineEvent, refusal } from "../line-event";

const LINE = / (SMTP\.Conn|Queue\.SendLoop) (\S{1,60}): /;
const QUEUED = /^Queued from (\S{1,320}) to \[([^\]]{1,4000})\] - (\S{1,30})$/;
const FROM = /^from (\S{1,320})$/;
const SENT = /^(\S{1,320}) sent$/;
const FAILED = /^(?:error: )?(\S{1,320}) (?:(permanent)|temporary) error: /;
const REFUSED = /^error: (?:MAIL|RCPT|DATA|BDAT|AUTH|VRFY|EXPN|HELO|EHLO) failed: ([45])/;
const PORT = /^\[?(.{1,45}?)\]?:\d{1,5}$/;
/** What chasquid writes for the null reverse-path. */
const NOBODY = "<>";

/** The events of chasquid: its connections, and the loop that sends each message. */
export const chasquidEvent: EventReader = ({ text }) => {
  const line = LINE.exec(text);
  if (line === null) return undefined;
  const [{ length }, part, name = ""] = line;
  const said = text.slice(line.index + length);
  return part === "SMTP.Conn" ? ofConnection(said, name) : { ...ofMessage(said), queueId: name };
};

function ofConnection(said: string, name: string): LineEvent | undefined {
  const host = PORT.exec(name)?.[1];
  const queued = QUEUED.exec(said);
  if (queued !== null) {
    const [, sender = "", recipients = "", queueId] = queued;
    const told = { sender: addressOf(sender), recipients: recipients.split(" "), queueId, host };
    return eventOf("entered", told);
  }
  const digit = REFUSED.exec(said)?.[1];
  return digit === undefined ? undefined : eventOf(refusal(digit), { host });
}

function ofMessage(said: string): LineEvent {
  if (said === "all done") return eventOf("removed");
  const sender = FROM.exec(said)?.[1];
  if (sender !== undefined) return eventOf("queued", { sender: addressOf(sender) });
  const sent = SENT.exec(said)?.[1];
  if (sent !== undefined) return eventOf("delivered", { recipients: [sent] });
  const [, recipient, permanent] = FAILED.exec(said) ?? [];
  if (recipient === undefined) return eventOf("noted");
  return eventOf(permanent === undefined ? "deferred" : "bounced", { recipients: [recipient] });
}

function addressOf(sender: string): string {
  return sender === NOBODY ? "" : sender;
}
