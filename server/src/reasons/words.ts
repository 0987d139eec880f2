import { withoutAddresses } from "./said";

/** A piece of a text, UTF-16 columns, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const longest = 8_000;

/**
 * What a reply says, to look phrases up in: lower case, single spaces, and without the codes in `codes` (in order), which
 * logs repeat in mid-text where they join the lines of a reply. Text beyond 8,000 characters is left out, as is what the
 * reply does not say: addresses, the name of a client that the log's own server refused, and Sendmail's summary.
 */
export function wordsOfReply(text: string, codes: readonly Span[]): string {
  let words = "";
  let at = 0;
  for (const { start, end } of codes) {
    if (start >= longest) break;
    words += `${text.slice(at, start)} `;
    at = text[end] === "-" ? end + 1 : end;
  }
  words += text.slice(at, longest);
  const said = withoutSummary(words.replaceAll("\\n", " ").toLowerCase());
  return withoutAddresses(withoutClient(said));
}

/**
 * The client, where the log is that of the server which refused it: Postfix, Sendmail and Exim, in this order. Each
 * pattern is asked only where it can match.
 */
function withoutClient(words: string): string {
  let others = words;
  if (others.includes(" from ")) others = others.replace(/ from [^\s[\]]+\[/g, " from [");
  if (others.includes(", reject=")) others = others.replace(/ relay=[^,]*, reject=/g, " reject=");
  return refusedByExim(others) ? others.replace(/ h=\S+(?: \(\S*\))?/g, "") : others;
}

function refusedByExim(words: string): boolean {
  return (
    words.includes(" h=") &&
    / rejected (?:connection|[eh]+lo|mail|rcpt|after|vrfy|expn|etrn) /.test(words)
  );
}

/** Sendmail adds to a reply what it makes of its code: `reply=550 5.7.1 Spam, stat=User unknown`. */
function withoutSummary(words: string): string {
  const from = words.indexOf(", reply=");
  const to = from < 0 ? -1 : words.indexOf(", stat=", from);
  return to < 0 ? words : words.slice(0, to);
}
