import { type EventReader, eventOf, type LineEvent, type Outcome, refusal } from "../line-event";

/** A session's id, the process, and what happened, which was named `event=` until version 6.4. */
const HEAD = /^([0-9a-f]{16}) (smtp|mta|mda) (?:event=)?([a-z]{1,20}(?:-[a-z]{1,20}){0,3})(?: |$)/;
/** Version 5, and what the scheduler says of a message whose time is up; blanks stand for an id's leading noughts. */
const VERDICT = /^(?:relay|delivery): (Ok|TempFail|PermFail|Expire|Loop) for ([ 0-9a-f]{16}): /;
const REPORT = /^debug: bounce: adding report ([ 0-9a-f]{16}): /;
const MESSAGE = / msgid=([0-9a-f]{8})\b/;
const ENVELOPE = / evpid=([0-9a-f]{16})\b/;
const SENDER = /[ ,]from=<([^>]{0,320})>/;
const RECIPIENT = /[ ,]to=<([^>]{1,320})>/;
const HOST = / host=(\S{1,255})/;
const RELAY = / relay="?\S{1,80} \(([^)]{1,255})\)| relay="?([^" ,]{1,255})/;
const RESULT = / result="?(Ok|TempFail|PermFail|Expire|Loop)/;
const REFUSED = / result="([45])/;
const COMMAND = / command="(?:MAIL FROM|RCPT TO):\s?<([^>"]{0,320})>/i;

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  Ok: "delivered",
  TempFail: "deferred",
  PermFail: "bounced",
  Loop: "bounced",
  Expire: "expired",
};

/** The events of OpenSMTPD. The first eight digits of an envelope's id are those of its message. */
export const opensmtpdEvent: EventReader = ({ text }) => {
  const [, session, process, name] = HEAD.exec(text) ?? [];
  if (session === undefined || name === undefined) return verdict(text);
  if (process === "smtp") return { ...incoming(name, text), session };
  if (name === "delivery") return delivery(text, OUTCOMES[RESULT.exec(text)?.[1] ?? ""]);
  return process === "mta" ? outgoing(name, session, text) : undefined;
};

function verdict(text: string): LineEvent | undefined {
  const [, result, envelope] = VERDICT.exec(text) ?? [];
  if (envelope !== undefined)
    return delivery(`${text} evpid=${withNoughts(envelope)}`, OUTCOMES[result ?? ""]);
  const reported = withNoughts(REPORT.exec(text)?.[1]);
  if (reported === undefined) return undefined;
  return eventOf("noted", { queueId: reported.slice(0, 8), envelopeId: reported });
}

function withNoughts(id: string | undefined): string | undefined {
  return id?.replaceAll(" ", "0");
}

function incoming(name: string, text: string): LineEvent {
  switch (name) {
    case "connected":
      return eventOf("connected", { host: HOST.exec(text)?.[1] });
    case "disconnected":
    case "closed":
      return eventOf("disconnected");
    case "message":
      return eventOf("entered", { queueId: MESSAGE.exec(text)?.[1] });
    case "envelope":
      return ofEnvelope("noted", text);
    case "failed-command":
      return refused(text);
    default:
      return eventOf("noted");
  }
}

function outgoing(name: string, session: string, text: string): LineEvent {
  const step =
    name === "connecting" ? "connected" : name === "disconnected" ? "disconnected" : "noted";
  return eventOf(step, { session, direction: "out", host: HOST.exec(text)?.[1] });
}

function delivery(text: string, outcome: Outcome | undefined): LineEvent {
  const [, named, numbered] = RELAY.exec(text) ?? [];
  return {
    ...ofEnvelope(outcome ?? "noted", text),
    ...eventOf(outcome ?? "noted", { host: named ?? numbered }),
  };
}

function ofEnvelope(step: LineEvent["step"], text: string): LineEvent {
  const envelopeId = ENVELOPE.exec(text)?.[1];
  const recipient = RECIPIENT.exec(text)?.[1];
  return eventOf(step, {
    queueId: envelopeId?.slice(0, 8),
    envelopeId,
    sender: SENDER.exec(text)?.[1],
    recipients: recipient === undefined ? undefined : [recipient],
  });
}

/** Only a refused sender or recipient is a message's fate; a refused AUTH is not. */
function refused(text: string): LineEvent {
  const address = COMMAND.exec(text)?.[1];
  const digit = REFUSED.exec(text)?.[1];
  if (address === undefined || digit === undefined) return eventOf("noted");
  const sender = / command="MAIL/i.test(text);
  return eventOf(refusal(digit), sender ? { sender: address } : { recipients: [address] });
}
