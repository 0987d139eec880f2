import type { Command, Meaning, ReplyFacts } from "../catalogue/index";

/** A respect in which codes can differ. */
export type Axis =
  | "kind"
  | "class"
  | "scope"
  | "area"
  | "phase"
  | "actor"
  | "retry"
  | "howToRetry"
  | "connection"
  | "consequence"
  | "partners"
  | "definition";

/** Part of an SMTP session, by the commands that belong to it. */
export type Phase =
  | "connection"
  | "greeting"
  | "tls"
  | "authentication"
  | "envelope"
  | "message"
  | "queries"
  | "queue"
  | "end";

const phaseOf: Readonly<Record<Exclude<Command, "ANY">, Phase>> = {
  CONNECT: "connection",
  EHLO: "greeting",
  HELO: "greeting",
  LHLO: "greeting",
  STARTTLS: "tls",
  AUTH: "authentication",
  MAIL: "envelope",
  RCPT: "envelope",
  DATA: "message",
  "END-OF-DATA": "message",
  BDAT: "message",
  BURL: "message",
  VRFY: "queries",
  EXPN: "queries",
  HELP: "queries",
  NOOP: "queries",
  RSET: "envelope",
  ETRN: "queue",
  ATRN: "queue",
  QUIT: "end",
};

/** The phases in which a code can turn up, each once; none where it can follow any command or where that is unknown. */
export function phasesOf(meaning: Meaning): readonly Phase[] {
  const answers = meaning.facts?.answers ?? [];
  const phases: Phase[] = [];
  for (const command of answers) {
    if (command === "ANY") return [];
    phases.push(phaseOf[command]);
  }
  return [...new Set(phases)];
}

const scopesOfMail: ReadonlySet<string | undefined> = new Set([
  "sender",
  "recipient",
  "address",
  "message",
]);

/** What becomes of the mail: no bounce, one when the queue gives up, or one at once; `undefined` where no mail is at stake. */
export function consequenceOf(meaning: Meaning): "never" | "later" | "now" | undefined {
  if (meaning.class === "x") return undefined;
  if (meaning.class === "2" || meaning.class === "3") return "never";
  if (!scopesOfMail.has(meaning.facts?.scope)) return undefined;
  return meaning.class === "4" ? "later" : "now";
}

/** Whether the code is a reply code, an enhanced status code, or a pair of both. */
export function kindOf(meaning: Meaning): "reply" | "enhanced" | "pair" {
  if (meaning.parts.enhanced === undefined) return "reply";
  return meaning.parts.reply === undefined ? "enhanced" : "pair";
}

/** The enhanced codes that usually accompany a reply code alone. */
export function enhancedPartners(meaning: Meaning): readonly string[] | undefined {
  if (kindOf(meaning) !== "reply" || meaning.facts === undefined) return undefined;
  return (meaning.facts as ReplyFacts).enhanced;
}
