/** How much a line speaks of mail, and whether it speaks another protocol. */
export interface Topic {
  /** 0: not at all; 1: a word that others use too; 3: what only mail has. */
  readonly mail: 0 | 1 | 3;
  readonly other: boolean;
}

const FAR = 4000;
const STRONG =
  /\b(?:e?smtps?a?|lmtp|rcpt|mail from|mailfrom|mailer|mailer-daemon|ehlo|helo|mailbox(?:es)?|recipients?|postmaster|undeliver\w*|greylist\w*|dsn|mx\d*|mta|e-?mails?|courriels?|destinataires?|bo[iî]te aux lettres|bounced?|sendmail|postfix|exim\d?|dkim|dmarc|spf|starttls|dnsbl|rbl|envelope|inbox|queued as|in reply to (?:end of )?[a-z]{4}|relay(?:ing|ed)?|sender|diagnosticcode|diagnostic-code)\b|mail(?:er|box|gun|jet)|smtp|\w@\w[\w-]*\.\w/i;
const WEAK =
  /\b(?:mails?|messages?(?!["':=])|deliver\w*|deferred|deferral|bounces?|spam|user unknown|no such user|mailserver|utilisateur inconnu)\b|mail/i;
const OTHER =
  /\bHTTP\b(?!S? ?(?:to|webhook))|HTTP\/[\d.]|\bhttps? (?:status|error|code|request|response)|(?:"|\b)(?:GET|POST|PUT|HEAD|DELETE|PATCH|OPTIONS|PROPFIND) [/"h]|\bFTPS?\b|ftp[d>]|\bSIP\b|SIP\/2|\bRTSP\b|\bNNTP\b|\bIMAP(?:S|D)?\b|\bPOP3?(?:S|D)?\b|\+OK\b|\b(?:imap|pop3|nntp|ftp|rtsp|ldap)\b(?!:\/\/)|\bRADIUS\b|\bwebhook\b|\bstatusCode\b|\bstatus_code\b|user-?agent|\bupstream_status\b|\bURL\b(?!:)|\bREST\b|\bAPI\b|\bnpm\b|\bapt\b|dpkg|\bcurl: \(22\)|\bgateway\b(?= ?time)|\bLDAP\b|\bkernel\b|\bSELECT\b|\bredis\b/;
/** Another protocol's word does not count against a line that names SMTP all the same. */
const SMTP = /smtp|lmtp|rcpt to|mail from|diagnostic-?code/i;

/** What a line is about, by its words. */
export function topicOf(text: string): Topic {
  const start = text.length > FAR ? text.slice(0, FAR) : text;
  // qmail writes blanks as underscores, which a pattern takes for letters.
  const near = start.includes("_") ? start.replaceAll("_", " ") : start;
  const other = OTHER.test(near) && !SMTP.test(near);
  if (STRONG.test(near)) return { mail: 3, other };
  return { mail: WEAK.test(near) ? 1 : 0, other };
}
