import type { CodesInResult } from "../../../protocol/messages";
import { formatCode, type Language, meaningOf } from "../catalogue/index";
import { codesOf } from "../document/codes";
import { codeOf } from "../failures/code-of";
import { tokeniseLine } from "../syntax/tokenise";

/** No line of a mail program is longer; what stands further on is left alone. */
const LONGEST = 4000;
const MOST = 50;

/**
 * The codes in one line of which nothing is known but itself, with their names. A bare number needs evidence in the line:
 * `550 5.1.1 User unknown` has it, `200 files` has not.
 */
export function codesIn(text: string, language: Language): CodesInResult {
  const { reading } = tokeniseLine(text.slice(0, LONGEST), undefined);
  const places = codesOf(reading?.tokens ?? []).slice(0, MOST);
  return places.flatMap((place) => {
    const code = codeOf(place);
    if (code === undefined) return [];
    const { name } = meaningOf(code, language).words;
    return [{ start: place.token.start, end: place.end, code: formatCode(code), name }];
  });
}
