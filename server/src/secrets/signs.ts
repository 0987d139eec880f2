/** A text without one of these has no secret that it tells by itself; a URL has one only where a colon ends its first name. */
export const SIGNS =
  /auth|pass|pwd|secret|token|bearer|api[_-]?key|:\/\/[^\s/:@"'<>?#]{0,320}:|init_response|uncoded|resp=|unrecognized_c|decoded|-[ax]p\s|\$[1-3] = |curl/i;

/** Signs in small letters that have so much in common that one pattern finds them at once. */
const WORDS =
  /auth|pass|secret|token|bearer|init_response|uncoded|resp=|unrecognized_c|decoded|curl/g;
/** What the other signs hold, from a letter on that is rare in logs: an engine goes from one such letter to the next. */
const PARTS: readonly string[] = ["wd", "key", "-ap", "-xp", "$"];
/** A URL that may name a user: most in logs only lead to a page. */
const USER = /:\/\/[^\s/:@"'<>?#]{0,320}:/g;
const EVERY_SIGN = new RegExp(SIGNS.source, "gi");

type Search = (from: number) => number;

/**
 * Finds where signs may stand in a text, which is best some 100 KB of a log: from a UTF-16 column on, the next column that
 * is part of a sign or looks like it, or -1; no sign is passed by. Asked with growing columns, it goes through the text
 * once, twice as fast as the pattern.
 */
export function signFinder(text: string): Search {
  const nearest = searchesOf(text).map(onward);
  return (from) => {
    const at = Math.min(...nearest.map((search) => search(from)));
    return at === Number.POSITIVE_INFINITY ? -1 : at;
  };
}

function searchesOf(text: string): readonly Search[] {
  const small = text.toLowerCase();
  // A capital whose small form is longer moves what stands behind it.
  if (small.length !== text.length) return [matchOf(EVERY_SIGN, text)];
  return [
    matchOf(WORDS, small),
    matchOf(USER, small),
    ...PARTS.map((part) => placeOf(part, small)),
  ];
}

function placeOf(part: string, text: string): Search {
  return (from) => text.indexOf(part, from);
}

function matchOf(pattern: RegExp, text: string): Search {
  return (from) => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? -1;
  };
}

/** The search, done only where what it found last lies behind; infinite where there is nothing more. */
function onward(search: Search): Search {
  let asked = Number.POSITIVE_INFINITY;
  let found = -1;
  return (from) => {
    if (from < asked || found < from) {
      const at = search(from);
      found = at === -1 ? Number.POSITIVE_INFINITY : at;
      asked = from;
    }
    return found;
  };
}
