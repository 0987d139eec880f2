/** How far left of a number evidence is looked for, in UTF-16 units. */
export const LEFT = 90;
/** How far right of it. */
export const RIGHT = 160;

interface Cue {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** What may stand between a cue and the number: quotes, brackets, colons, an equals sign, marks. */
const JOIN = String.raw`[\s_:=;"'([{<>\\|,-]{0,8}(?:b['"])?$`;
/** Behind words that also speak of numbers of messages: no comma. */
const TIGHT = String.raw`[\s_:=;"'([{<>\\|-]{0,8}(?:b['"])?$`;
/** Behind words that count messages as often as not: a mark must stand between. */
const MARKED = String.raw`\s?[:=;"'([{<>|-][\s_:=;"'([{<>\\|-]{0,7}(?:b['"])?$`;
const HOSTS = String.raw`(?: (?:from|by|of|for|to|at) [^\s:]{1,80}(?: ?[([][^\s)\]]{0,60}[)\]])?)?`;
const COMMAND =
  "(?:RCPT TO|MAIL FROM|RCPT|MAIL|DATA|EHLO|HELO|LHLO|AUTH|STARTTLS|end of DATA|end of message|BDAT|QUIT|RSET|VRFY)";

function cue(weight: number, words: string, join = JOIN): Cue {
  return { pattern: new RegExp(words + join, "i"), weight };
}

/** What speaks of a reply on its left, the most telling first. */
const BEFORE: readonly Cue[] = [
  cue(
    6,
    String.raw`smtp[\w]{0,6}[ _-]?(?:error|err|code|status|reply|resp|response|msg|message|server|result|answer|fehler|erreur)?(?:[ _-](?:code|status|message|text|string|was|is|of|number))?${HOSTS}`,
  ),
  cue(
    6,
    String.raw`(?:reply|response|resp|return|enhanced|status|error|diagnostic|result|rejection|bounce|reject|ret)[ _-]?(?:code|status|msg|text|error)\b`,
  ),
  cue(
    6,
    String.raw`\b(?:diagnostic[ _-]?codes?|dsn|remote[ _-]?(?:server|host|mta|mx|mailer)? ?(?:said|says|replied|returned|responded|answered|response|reply|error))`,
  ),
  cue(
    6,
    String.raw`(?:in (?:reply|response) to|after|response to|reply to|answer to|on|during|for|at)[ "']{1,2}(?:pipelined |sending )?${COMMAND}\b[^:]{0,90}`,
  ),
  cue(
    5,
    String.raw`\b${COMMAND}(?: command)?(?: (?:failed|rejected|refused|error|denied|response|reply|was rejected|not accepted))`,
  ),
  cue(
    5,
    String.raw`\b(?:said|says|saying|replied|replies|answered|responded|antwortete|failed with|refused with|rejected with)(?: with)?(?: (?:code|status|error))?`,
  ),
  cue(
    4,
    `(?<![a-z])(?:(?:reply|response|resp|answer|réponse|antwort)(?: was| is| of| code)?|a répondu|returned|respond|got|received|bounce|defer|deferral|rejet|refusé|undeliverable|permanent|temporary|transient|permfail|tempfail|failure|échec|erreur|error|err|exception|reason|details?|diagnostic|msg|status|statut|code|result|stat|remote|server|serveur|host|reject|bounce|defer|comment|description|transcript|<<<|<<|<-|<|S)${HOSTS}`,
    TIGHT,
  ),
  cue(
    4,
    `\\b(?:delivered|deferred|bounced|rejected|refused|sent|accepted|failed|denied|fehlgeschlagen|abgelehnt)${HOSTS}`,
    MARKED,
  ),
  {
    pattern: /(?:[\])}:;"'(=>|,\t]|[<>*~-]{1,3}|\\n|\\r|\\015|\\012|#012)[\s"'(]{0,4}$/,
    weight: 2,
  },
];

/** What the words of a reply say, right behind its code. */
const PHRASES = [
  "ok",
  "okay",
  "queued",
  "accepted",
  "message",
  "mail",
  "mailbox",
  "recipient",
  "sender",
  "user",
  "unknown",
  "relay",
  "relaying",
  "spam",
  "greylist",
  "gr[ae]ylist",
  "blocked",
  "blacklist",
  "blocklist",
  "rejected",
  "denied",
  "refused",
  "authentication",
  "auth",
  "credentials",
  "quota",
  "full",
  "storage",
  "service",
  "unavailable",
  "try again",
  "temporar",
  "timeout",
  "tls",
  "esmtp",
  "smtp",
  "lmtp",
  "go ahead",
  "end data",
  "start mail",
  "closing",
  "bye",
  "goodbye",
  "ready",
  "welcome",
  "hello",
  "pleased",
  "command",
  "syntax",
  "sequence",
  "parameter",
  "size",
  "exceed",
  "policy",
  "spf",
  "dkim",
  "dmarc",
  "address",
  "domain",
  "host",
  "loop",
  "hops",
  "transaction",
  "delivery",
  "deliver",
  "content",
  "virus",
  "reputation",
  "rate",
  "too many",
  "connection",
  "inactive",
  "disabled",
  "does not exist",
  "no such",
  "not found",
  "local error",
  "processing",
  "insufficient",
  "certificate",
  "encryption",
  "security",
  "pipelining",
  "8bitmime",
  "starttls",
  "enhancedstatuscodes",
  "dsn",
  "chunking",
  "smtputf8",
  "verify",
  "vrfy",
  "expn",
  "help",
  "destinataire",
  "expéditeur",
  "boîte",
  "message refus",
  "adresse",
  "utilisateur",
  "nicht",
  "unbekannt",
  "abgelehnt",
].join("|");
/** What only mail servers say. */
const TELLING = [
  "user unknown",
  "unknown user",
  "no such (?:user|recipient|mailbox|address)",
  "mailbox",
  "recipient",
  "relay(?:ing)?\\b",
  "gr[ae]ylist",
  "sender (?:address|verify|domain|rejected|ok)",
  "message (?:rejected|refused|size|too large|content|blocked|accepted)",
  "insufficient (?:system )?storage",
  "closing transmission",
  "requested (?:mail )?action",
  "transaction failed",
  "queued as",
  "(?:authentication|auth) (?:failed|required|credentials|unsuccessful)",
  "username and password not",
  "user does not exist",
  "over ?quota",
  "esmtp",
  "dnsbl",
  "dmarc",
  "utilisateur inconnu",
  "bo[iî]te",
  "destinataire",
  "message refus",
  "benutzer unbekannt",
  "empfänger",
  "postfach",
  "nachricht abgelehnt",
].join("|");
const TELLING_WORDS = new RegExp(`^.{0,60}?(?<![A-Za-z])(?:${TELLING})`, "i");
const WORDS = new RegExp(`^.{0,90}?(?<![A-Za-z])(?:${PHRASES})`, "i");
/** What FTP's servers say with numbers that SMTP has too. */
const OF_FTP =
  /^[ -].{0,60}?\b(?:director(?:y|ies)|no such file|files?|transfer|permission denied|passive|type set|login (?:incorrect|successful)|(?:newsgroup|group) |(?:bad|no such) article)\b/i;
/** What HTTP's and SIP's servers say, with numbers that are theirs. */
const OF_HTTP =
  /^[ -].{0,60}?\b(?:internal server error|bad gateway|gateway time-?out|legal reasons|(?:server|client) error|unprocessable|payload too large|bad request|unauthorized|forbidden|conflict|gone|too many requests|misdirected|not implemented|temporarily unavailable|busy here|request terminated|not acceptable|ring(?:ing)?)\b|^ Not Found\b/i;
/** A code that ends its sentence or field. */
const ENDS = /^(?:["')\]}.;,]|\s*$|\s*[|])/;
const TEXT = /^[ _+-]\S/;
const EMPTY_LINE = /^-\s*(?:$|\\[rn]|[2-5]\d\d[ -])/;

/** How much the text before a number speaks of a reply. */
export function cueBefore(left: string): number {
  for (const { pattern, weight } of BEFORE) if (pattern.test(left)) return weight;
  return 0;
}

/** Whether HTTP or SIP says such words behind a status of its own. */
export function soundsLikeHttp(right: string): boolean {
  return OF_HTTP.test(right);
}

/** How much the text behind a number reads like a reply's. */
export function cueBehind(right: string): number {
  if (OF_FTP.test(right)) return -6;
  if (TELLING_WORDS.test(right)) return 4;
  if (WORDS.test(right)) return 3;
  if (EMPTY_LINE.test(right)) return 3;
  return ENDS.test(right) || TEXT.test(right) ? 1 : 0;
}
