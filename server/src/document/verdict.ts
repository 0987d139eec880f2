import type { Token } from "../syntax/token";
import { standsBehind } from "./proximity";

/** A code that tells of a failure, and where it stands. */
export interface Place {
  readonly line: number;
  readonly token: Token;
}

/** The codes that name a failure. */
export interface Verdict {
  readonly reply?: Place;
  readonly enhanced?: Place;
}

/**
 * The codes that name the failure, out of all that tell of it. In a delivery status notification the Status field is
 * the verdict of the host that gave up (RFC 3464 section 2.3.4).
 */
export function verdictOf(places: readonly Place[], notification: boolean): Verdict {
  const reply = places.find(({ token }) => token.kind === "reply");
  if (reply === undefined) return withReason({}, places[0]);
  const status = notification ? statusAgainst(reply, places) : undefined;
  return status === undefined
    ? withReason({ reply }, reasonFor(reply, places))
    : { enhanced: status };
}

/** Whether the enhanced code stands right behind the reply code. */
export function near(reply: Place, enhanced: Place): boolean {
  return reply.line === enhanced.line && standsBehind(reply.token, enhanced.token);
}

/** Whether the enhanced code adds nothing: a log puts `dsn=5.0.0` where the other host gave none. */
export function isVague(code: string): boolean {
  return code.endsWith(".0.0");
}

function withReason(verdict: Verdict, enhanced: Place | undefined): Verdict {
  return enhanced === undefined ? verdict : { ...verdict, enhanced };
}

/** The Status field, where its class is not that of the reply that the notification quotes: it outranks the reply. */
function statusAgainst(reply: Place, places: readonly Place[]): Place | undefined {
  const replies = places.filter(({ token }) => token.kind === "reply");
  return places.find(
    (place) =>
      place.token.kind === "enhanced" &&
      place.token.value[0] !== reply.token.value[0] &&
      !replies.some((one) => near(one, place)),
  );
}

/** The enhanced code that gives the reason: the one at a line of the failed reply, else the first of the same class. */
function reasonFor(reply: Place, places: readonly Place[]): Place | undefined {
  const enhanced = places.filter(({ token }) => token.kind === "enhanced");
  const replies = places.filter(({ token }) => token.value === reply.token.value);
  return (
    enhanced.find((place) => replies.some((one) => near(one, place))) ??
    enhanced.find(({ token }) => token.value[0] === reply.token.value[0] && !isVague(token.value))
  );
}
