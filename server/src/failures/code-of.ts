import { type Code, parseCode } from "../catalogue/index";

/**
 * The code that stands at a place of a log. An enhanced code whose subject RFC 3463 does not have is left out, so that
 * its reply code is still explained; `undefined` where nothing remains.
 */
export function codeOf(place: {
  readonly reply: string | undefined;
  readonly enhanced: string | undefined;
}): Code | undefined {
  const { reply = "", enhanced = "" } = place;
  return parseCode(`${reply} ${enhanced}`) ?? parseCode(reply);
}
