import type { Details } from "../details";
import type { Format, Read } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import { behind, withoutCodes } from "../replies/reply-at";
import { continueReply, scanReplyText } from "../replies/reply-text";
import type { Source } from "../source";

const ID = "qmail-smtpd";
const ADDRESS = "[0-9a-fA-F:.]{3,45}";
/** D. J. Bernstein's rblsmtpd: the reply that every client of a listed address gets. */
const RBLSMTPD = new RegExp(`(?:\\S{0,40}rblsmtpd: )${ADDRESS} pid \\d{1,10}: `, "y");
const RBLSMTPD_TAGGED = new RegExp(`${ADDRESS} pid \\d{1,10}: `, "y");
const SPAMDYKE =
  /(?=(?:ALLOWED|DENIED|FILTER|TLS|AUTH|TIMEOUT)\w{0,60} from: )[^\n]{0,2000} origin_ip: \S{1,45} origin_rdns: \S{1,255} auth: \S{1,320} encryption: \S{1,40} reason: /y;
const NO_CODE = /(?:CHKUSER |tcpserver: (?:pid|status|ok|deny|end|cached)[: ])/y;
const FINDERS = {
  host: /(?:^|rblsmtpd: )([0-9a-fA-F:.]{3,45}) pid |origin_ip: (\S{1,45})/,
  sender: /(?:^| )from: (\S{1,320}) to: |CHKUSER [^<]{0,60}: from <([^:>]{0,320})/,
  recipient: / to: (\S{1,320}) origin_ip: | rcpt <([^:>]{1,320})/,
};

/** What stands before qmail-smtpd and refuses for it: rblsmtpd, spamdyke, chkuser, tcpserver. */
export const qmailSmtpd: Format = {
  id: ID,
  samples: [
    "@40000000695b1a300b00f514 rblsmtpd: 198.51.100.44 pid 550: ⟦451⟧ https://bl.example.net/query/ip/198.51.100.44",
    "Jan  5 03:11:40 mx1 smtpd: 1767582700.254211 rblsmtpd: 198.51.100.44 pid 20100: ⟦553⟧ Listed, see https://bl.example.net/550",
    "Jan  5 03:11:40 mx1 rblsmtpd[421]: 198.51.100.44 pid 421: ⟦553⟧ Listed",
    "Mar  9 11:10:37 mx1 spamdyke[29207]: DENIED_OTHER from: spam@example.com to: anna@example.net origin_ip: 203.0.113.66 origin_rdns: host250.example.com auth: (unknown) encryption: TLS reason: ⟦550⟧_sorry,_no_mailbox_here_by_that_name_(#⟦5.1.1⟧)",
    "Mar  9 11:10:37 mx1 spamdyke[29207]: ALLOWED from: bob@example.com to: anna@example.net origin_ip: 203.0.113.66 origin_rdns: mx.example.com auth: (unknown) encryption: (none) reason: ⟦250⟧_ok_1310000000_qp_12345",
    "Mar  9 11:10:37 mx1 spamdyke[29207]: DENIED_OTHER from: spam@example.com to: anna@example.net origin_ip: 203.0.113.66 origin_rdns: host.example.com auth: (unknown) encryption: TLS reason: ⟦550⟧-no_such_user",
    "Mar  9 11:10:37 mx1 spamdyke[29207]: FILTER_OTHER from: spam@example.com to: anna@example.net origin_ip: 203.0.113.66 origin_rdns: host.example.com auth: (unknown) encryption: TLS reason: Sorry,_no_mailbox_here_by_that_name._(#⟦5.1.1⟧)",
  ],
  counterSamples: [
    "@40000000695b1a300a1b55ec tcpserver: pid 550 from 198.51.100.44",
    "@40000000695b1a310b00f514 tcpserver: end 550 status 256",
    "Mar  9 11:10:37 mx1 spamdyke[29207]: DENIED_RDNS_MISSING from: 550@example.com to: anna@example.net origin_ip: 203.0.113.250 origin_rdns: (unknown) auth: (unknown) encryption: (none) reason: (empty)",
    "CHKUSER rejected rcpt: from <550@example.com::> remote <mx550:unknown:203.0.113.250> rcpt <550 5.1.1@example.net> : not existing recipient",
  ],
  read: (source) => readList(source) ?? readSpamdyke(source) ?? readOther(source),
  details: detailsOf,
};

/** `rblsmtpd: 198.51.100.44 pid 20100: 451 …`. */
function readList({ text, program }: Source): Read | undefined {
  const at = behind(program === "rblsmtpd" ? RBLSMTPD_TAGGED : RBLSMTPD, text);
  return at === undefined ? undefined : readAs(ID, scanReplyText(text, at));
}

/** `DENIED_OTHER from: … reason: 550_…`: spamdyke logs a reply of qmail-smtpd with `_` for blanks. */
function readSpamdyke({ text }: Source): Read | undefined {
  const at = behind(SPAMDYKE, text);
  if (at === undefined) return undefined;
  const plain = text.replace(/_/g, " ");
  const numbered = text.charAt(at + 3) === "_" || text.charAt(at + 3) === "-";
  return readAs(
    ID,
    numbered ? scanReplyText(plain, at) : continueReply(plain, at, { more: false }).tokens,
  );
}

function readOther({ text }: Source): Read | undefined {
  return withoutCodes(ID, NO_CODE, text);
}

function detailsOf({ text }: Source): Details {
  return pickDetails(text, FINDERS, "in");
}
