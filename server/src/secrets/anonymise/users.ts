import { type Finder, groupsOf } from "./found";

const NAME = String.raw`[\w.+$\u0080-\uffff-]{1,64}`;
/** Where a user is named without a domain. */
const PLACES: readonly RegExp[] = [
  `\\b(?:user|username|user_name|login|sasl_username|set_id|authid|authcid|account|ruser|luser|auth_?user)\\\\?["']?\\s?[=:]\\s?\\\\?["'<]?(${NAME})`,
  `(?:^|\\s)--?(?:auth-user|au|xu|user|username|smtp-user)[= ](${NAME})`,
  `\\b(?:to|from|orig_to|addr|sender|recipient|rcpt|F|ctladdr)=<?(${NAME})(?=[>,; ]|$)`,
  `(?:RCPT TO|MAIL FROM): ?<(${NAME})>`,
  `\\b(?:VRFY|EXPN) <?(${NAME})>?(?=\\s*(?:$|["'\\\\]| state=))`,
  `\\buser "(${NAME})"`,
  `(?:^|\\s)<(${NAME})>:? `,
  `\\bA=\\w{1,40}:(${NAME})`,
  `(?:=>|->|\\*\\*|==) (${NAME}) <`,
  `\\b(?:for user|user) ["']?(${NAME})["']?(?=[,;:)]|$)`,
  `<(${NAME})@>`,
  `<getpwnam>:(${NAME})`,
  `\\bmodule=local,host=(${NAME})!`,
  `\\bhome=\\S{0,200}/(${NAME})(?=\\s|$)`,
  `/(?:home|Users|var/mail|var/spool/mail)/(${NAME})`,
].map((pattern) => new RegExp(pattern, "dg"));
/** A local part in quotes, and a person's name before the address (RFC 5322 sections 3.4.1 and 3.4). */
const PHRASES: readonly RegExp[] = [
  /"([^"@]{1,64})"@/dg,
  /\b(?:From|To|[Cc]c|Bcc|Reply-To|Sender): "?([^"<>@:,;\s][^"<>@:,;]{0,80}?)"? {0,2}</dg,
  /"([^"<>@:,;\s\\][^"<>@:,;\\]{0,80})\\?" {1,2}<(?=[^<>\s]{1,320}@)/dg,
];
/** Names of roles and of nobody in particular, and words in the place of a name. */
const NO_USER =
  /^(?:root|nobody|postmaster|mailer-daemon|hostmaster|abuse|unknown|none|null|true|false|undefined|anonymous|local|mail delivery (?:sub)?system|\d+)$/i;

/** Users who are named without a domain, and people who are named beside their address. */
export const users: Finder = (text) =>
  [...PLACES, ...PHRASES]
    .flatMap((pattern) => groupsOf(text, pattern))
    .filter(({ start, end }) => isUser(text.slice(start, end)))
    .map((span) => ({ kind: "user", ...span }));

/** Whether the name is one person's, as far as one can tell. */
export function isUser(name: string): boolean {
  return !NO_USER.test(name);
}
