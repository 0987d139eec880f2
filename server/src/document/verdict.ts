import { standsBehind } from "../syntax/near";
import type { Token } from "../syntax/token";

/** A code that tells of a failure, and where it stands. */
export interface Place {
  readonly line: number;
  readonly token: Token;
}

/** The codes that name a failure. */
export interface Verdict {
  readonly reply: Place | undefined;
  readonly enhanced: Place | undefined;
}

/**
 * The codes that name the failure, out of all that tell of it. In a delivery status notification the Status field is
 * the verdict of the host that gave up (RFC 3464 section 2.3.4).
 */
export function verdictOf(places: readonly Place[], notification: boolean): Verdict {
  const reply = places.find(({ token }) => token.kind === "reply");
  if (reply === undefined) return { reply, enhanced: places[0] };
  const status = notification ? statusAgainst(reply, places) : undefined;
  return status === undefined
    ? { reply, enhanced: reasonFor(reply, places) }
    : { reply: undefined, enhanced: status };
}

/** Whether the enhanced code stands right behind the reply code. */
export function near(reply: Place, enhanced: Place): boolean {
  return reply.line === enhanced.line && standsBehind(reply.token, enhanced.token);
}

/** Whether the enhanced code adds nothing: a log puts `dsn=5.0.0` where the other host gave none. */
export function isVague(code: string): boolean {
  return code.endsWith(".0.0");
}

/** The Status field, where its class is not that of the reply that the notification quotes: it outranks the reply. */
function statusAgainst(reply: Place, places: readonly Place[]): Place | undefined {
  return places.find(
    (place) =>
      place.token.kind === "enhanced" &&
      place.token.value[0] !== reply.token.value[0] &&
      !places.some((one) => near(one, place)),
  );
}

/** The enhanced code that gives the reason: the one at a line of the failed reply, else the first of the same class. */
function reasonFor(reply: Place, places: readonly Place[]): Place | undefined {
  const { value } = reply.token;
  let other: Place | undefined;
  for (const place of places) {
    const { token } = place;
    if (token.kind !== "enhanced") continue;
    if (places.some((one) => one.token.value === value && near(one, place))) return place;
    if (token.value[0] === value[0] && !isVague(token.value)) other ??= place;
  }
  return other;
}
