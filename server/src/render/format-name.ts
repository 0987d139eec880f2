import { type Language, type Phrases, phrasesOf } from "../catalogue/index";

type Kind = keyof Phrases["logStatus"];

/** Producers by the id of their format, or by its first word: the same name in every language. */
const producers: Readonly<Record<string, string>> = {
  aiosmtpd: "aiosmtpd",
  amavis: "Amavis",
  brevo: "Brevo",
  chasquid: "chasquid",
  courier: "Courier",
  curl: "curl",
  cyrus: "Cyrus IMAP",
  dma: "DragonFly Mail Agent",
  "dotnet-mail": ".NET System.Net.Mail",
  dovecot: "Dovecot",
  esmtp: "esmtp",
  exchange: "Microsoft Exchange",
  exim: "Exim",
  fetchmail: "fetchmail",
  "git-send-email": "git send-email",
  gosmtp: "Go net/smtp",
  haraka: "Haraka",
  hmailserver: "hMailServer",
  "iis-smtp": "IIS SMTP",
  ironport: "Cisco Secure Email",
  javamail: "Jakarta Mail",
  jmap: "JMAP",
  kerio: "Kerio Connect",
  kumomta: "KumoMTA",
  lettre: "lettre",
  maddy: "maddy",
  mailenable: "MailEnable",
  mailgun: "Mailgun",
  mailjet: "Mailjet",
  mailkit: "MailKit",
  mandrill: "Mandrill",
  mdaemon: "MDaemon",
  momentum: "Momentum",
  msmtp: "msmtp",
  mutt: "Mutt",
  "net-smtp-perl": "Perl Net::SMTP",
  "nginx-mail": "nginx",
  nodemailer: "Nodemailer",
  nullmailer: "nullmailer",
  opensmtpd: "OpenSMTPD",
  pflogsumm: "pflogsumm",
  phpmailer: "PHPMailer",
  postal: "Postal",
  postfix: "Postfix",
  postmark: "Postmark",
  powermta: "PowerMTA",
  "python-smtpd": "Python smtpd",
  qmail: "qmail",
  qpsmtpd: "qpsmtpd",
  resend: "Resend",
  rspamd: "Rspamd",
  "ruby-net-smtp": "Ruby Net::SMTP",
  "s-nail": "S-nail",
  sendemail: "sendEmail",
  sendgrid: "SendGrid",
  sendmail: "Sendmail",
  ses: "Amazon SES",
  smtplib: "Python smtplib",
  sparkpost: "SparkPost",
  ssmtp: "sSMTP",
  stalwart: "Stalwart",
  "symfony-mailer": "Symfony Mailer",
  thunderbird: "Thunderbird",
  zimbra: "Zimbra",
  zonemta: "ZoneMTA",
};

/** Formats that are no single producer's. */
const kinds: Readonly<Record<string, Kind>> = {
  "bounce-addressee": "bounce",
  "bounce-parts": "bounce",
  "bounce-response": "bounce",
  dsn: "bounce",
  general: "general",
  "ionos-bounce": "bounce",
  "json-event-lines": "events",
  "other-protocol": "general",
  "outlook-text": "bounce",
  policy: "policy",
  "quoted-printable": "bounce",
  "transcript-bare": "transcript",
  "transcript-curl": "transcript",
  "transcript-labelled": "transcript",
  "transcript-swaks": "transcript",
};

/** The ids, or first words of ids, that have a name for people. */
export const namedProducers: readonly string[] = [...Object.keys(producers), ...Object.keys(kinds)];

/** The name of a format for people: its producer, or what kind of text it is; its id where it has no name. */
export function formatName(id: string, language: Language): string {
  const kind = kinds[id];
  if (kind !== undefined) return phrasesOf(language).logStatus[kind];
  return producers[id] ?? producers[id.split("-")[0] ?? ""] ?? id;
}
