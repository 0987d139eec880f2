import { factsTable } from "../catalogue/index";

/** Sites that servers' replies send people to; their names say nothing of who was sent there. */
const REFERENCES: readonly string[] = [
  ...["spamhaus.org", "spamhaus.com", "spamcop.net", "barracudacentral.org", "surbl.org"],
  ...["uribl.com", "sorbs.net", "mailspike.net", "ietf.org", "rfc-editor.org", "open-spf.org"],
];
/** A domain, or the beginning of one, as the catalogue writes it: `.google.com`, `yahoodns`. */
const NAME = /^\.?[a-z\d-]+(?:\.[a-z\d-]+)*$/;
/** Labels before a provider's own that many of its customers share. */
const SHARED =
  /^(?:(?:alt\d|gmail-smtp-in|gmr-smtp-in|aspmx\d?|l|www|support|help|postmaster|policies|mail|smtp|smtp-in|smtp-relay|mx\d{0,2}|mta\d|am0|in|inbound|outbound|zen|sbl|xbl|pbl|dbl|check)\.)*$/;

/**
 * The last labels of a host's name (in lower case) that may stay readable because they are a well-known provider's; all
 * of it where what stands before them is shared by its customers; `undefined` where it is nobody's whom the catalogue knows.
 */
export function providerPart(host: string): string | undefined {
  for (const name of providerNames()) {
    const at = host.startsWith(name) ? 0 : host.indexOf(`.${name}`) + 1;
    if (at === 0 && !host.startsWith(name)) continue;
    const behind = host.slice(at + name.length);
    // A name of somebody's own may begin with a provider's: only its top-level domain may follow.
    if (!/^(?:\.[a-z]{2,6})?$/.test(behind)) continue;
    return SHARED.test(host.slice(0, at)) ? host : host.slice(at);
  }
  return undefined;
}

let names: readonly string[] | undefined;

/** The catalogue's hosts that are names, the longest first. */
function providerNames(): readonly string[] {
  names ??= [...Object.values(factsTable().providers).flatMap(({ hosts }) => hosts), ...REFERENCES]
    .filter((name) => NAME.test(name) && (name.includes(".") || name.length > 6))
    .map((name) => name.replace(/^\./, ""))
    .sort((a, b) => b.length - a.length);
  return names;
}
