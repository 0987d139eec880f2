/** How much a line speaks of mail, and whether it speaks another protocol. */
export interface Topic {
  /** 0: not at all; 1: a word or an address that any program's line may have; 2: what mail is made of; 3: what only mail servers speak of. */
  readonly mail: 0 | 1 | 2 | 3;
  readonly other: boolean;
}

const FAR = 4000;
const SERVERS =
  /\b(?:lmtp|rcpt|mail from|mailfrom|mailer-daemon|ehlo|helo|postmaster|undeliver\w*|greylist\w*|dsn|mx|mta|sendmail|postfix|exim\d?|starttls|dnsbl|rbl|queued as|in reply to (?:end of )?[a-z]{4}|relay(?:ing|ed)?|diagnosticcode|diagnostic-code|mailserver|mail server|user unknown|mailbox (?:unavailable|full|not found|unknown|does not exist))\b|smtp|bounce|mailgun|mailjet|\bMX\d/i;
const MAIL =
  /\b(?:mailbox(?:es)?|recipients?|courriels?|destinataires?|bo[iî]te aux lettres|utilisateur inconnu|dkim|dmarc|spf|envelope|inbox|sender|mailer|deferred|deferral|undelivered|no such user|unknown user|zustellung|postfach|empfänger|absender)\b|mail(?:er|box)/i;
const WORD = /\b(?:messages?(?!["':=])|deliver\w*|spam)\b|mail|\w@\w[\w-]*\.\w/i;
const OTHER =
  /\bHTTP\b(?! (?:to|webhook))|HTTP\/[\d.]|HTTP(?:Error|Status|Exception|Response|Client)|\bhttps? (?:status|error|code|request|response)|(?:"|\b)(?:GET|POST|PUT|HEAD|DELETE|PATCH|OPTIONS|PROPFIND) [/"h]|\bFTPS?\b|ftp[d>]|ftplib|\bSIP\b|SIP\/2|\bCSeq:|\bRTSP\b|\bNNTP\b|nnrpd|\bIMAP(?:S|D)?\b|\bPOP3?(?:S|D)?\b|\+OK\b|\b(?:imap|pop3|nntp|ftp|rtsp|ldap|amqp)\b(?!:\/\/)|\bRADIUS\b|\bwebhook\b|\bstatusCode\b|\bstatus_code\b|user-?agent|\bupstream_status\b|\bURL\b(?!:)|\bfor url:|\bretry-after\b|Retry-After|\bREST\b|\bAPI\b|\bendpoint\b|\bnpm\b|\bapt\b|dpkg|\bcurl: \(22\)|\bgateway\b(?= time)|\bLDAP\b|\bkernel\b|\bSELECT\b|\bredis\b|rabbitmq|\bvhost\b|\bxmpp\b|xmlns=|\bIRC\b|\bSMS\b|smsgw|\bSMSC:|\bpush\[|\bnamed\[/;
/** Another protocol's word does not count against a line that names SMTP all the same. */
const SMTP = /smtp|lmtp|rcpt to|mail from|diagnostic-?code/i;

/** What a line is about, by its words. */
export function topicOf(text: string, program: string): Topic {
  const start = program + (text.length > FAR ? text.slice(0, FAR) : text);
  const other = OTHER.test(start) && !SMTP.test(start);
  // qmail writes blanks as underscores, which a pattern takes for letters.
  return { mail: mailOf(start.includes("_") ? start.replaceAll("_", " ") : start), other };
}

function mailOf(text: string): Topic["mail"] {
  if (SERVERS.test(text)) return 3;
  if (MAIL.test(text)) return 2;
  return WORD.test(text) ? 1 : 0;
}
