import { type Finder, groupsOf } from "./found";
import { isHostName } from "./host-name";

const RUN =
  /(?<![\w.\u0080-\uffff-])[A-Za-z0-9_\u0080-\uffff](?:[\w.\u0080-\uffff-]*[A-Za-z0-9\u0080-\uffff])?/g;
/** Where the name of a host stands that may have no dot: a syslog header, HELO, `name[address]`, Exim's `H=`. */
const PLACES: readonly RegExp[] = [
  /^(?:<\d{1,3}>)?(?:1 )?(?:[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT[\d:.,+Z-]{8,30}) ([\w.-]{1,255}) (?=[\w./-]{1,80}(?:\[\d{1,9}\])?:)/dg,
  /\bhelo=<([\w.-]{1,255})>/dg,
  /\b(?:EHLO|HELO|LHLO) ([\w.-]{1,255})(?=\s*(?:$|["'\\<]))/dgi,
  /(?<![\w.-])([\w-]{1,255})\[(?=[\d.]{7,15}\]|[\da-fA-F]{0,4}:[\da-fA-F:]{1,40}\])/dg,
  /\bH=([\w.-]{1,255})(?= )/dg,
  /\bH=(?:[\w.-]{1,255} )?\(([\w.-]{1,255})\)/dg,
];
/** Words in the place of a name. */
const NO_NAME = /^(?:localhost|unknown|local|none|undef|unverified|\d{1,9})$/i;

/** A file that is named after a domain: `corp.example.org.html`. */
const NAMED_FILE =
  /^((?:[\w-]{1,63}\.){1,8}(?:com|net|org)|(?:[\w-]{1,63}\.){2,8}[a-z]{2})\.[a-z]{2,5}$/;

/** Names of hosts and domains. */
export const hosts: Finder = (text) => {
  const dotted = Array.from(text.matchAll(RUN)).flatMap(({ index, 0: run }) => {
    const name = nameIn(
      run,
      text.charAt(index - 1),
      text.slice(index + run.length, index + run.length + 3),
    );
    return name === undefined ? [] : [{ start: index, end: index + name.length }];
  });
  const placed = PLACES.flatMap((pattern) => groupsOf(text, pattern)).filter(
    ({ start, end }) =>
      !NO_NAME.test(text.slice(start, end)) && !text.slice(start, end).includes("."),
  );
  return [...dotted, ...placed].map((span) => ({ kind: "host", ...span }));
};

/** The name of a host with which the run begins. */
function nameIn(run: string, before: string, behind: string): string | undefined {
  if (!run.includes(".")) return undefined;
  return isHostName(run, before, behind) ? run : NAMED_FILE.exec(run)?.[1];
}
