import type { languages } from "./generated";

/** The languages that the catalogue is written in: one folder each. */
export type Language = (typeof languages)[number];

/**
 * First digit of a reply code (RFC 5321 section 4.2.1); 2, 4 and 5 are enhanced classes too (RFC 3463 section 2);
 * `x` is any other digit, which SMTP does not have but some programs print.
 */
export type CodeClass = LegalClass | "x";

/** The classes that SMTP has. */
export type LegalClass = "2" | "3" | "4" | "5";

/** What a reply can answer: an SMTP command, the connection itself, or the end of the message text. */
export type Command =
  | "CONNECT"
  | "EHLO"
  | "HELO"
  | "LHLO"
  | "MAIL"
  | "RCPT"
  | "DATA"
  | "END-OF-DATA"
  | "BDAT"
  | "BURL"
  | "RSET"
  | "NOOP"
  | "QUIT"
  | "VRFY"
  | "EXPN"
  | "HELP"
  | "STARTTLS"
  | "AUTH"
  | "ETRN"
  | "ATRN"
  | "ANY";

/** Who can make the situation better. */
export type Actor =
  | "nobody"
  | "client"
  | "sender"
  | "account-owner"
  | "sender-admin"
  | "recipient"
  | "receiver-admin"
  | "developer";

/** Whether the same attempt may be made again. */
export type Retry = "not-needed" | "answer" | "later" | "after-change" | "never";

/** What becomes of the connection after the reply. */
export type Connection = "open" | "waits" | "closes" | "may-close" | "until-quit" | "none";

/** How much the reply speaks about. */
export type Scope =
  | "server"
  | "session"
  | "command"
  | "login"
  | "sender"
  | "recipient"
  | "address"
  | "message"
  | "queue";

/** The area in which the cause lies. */
export type Area =
  | "none"
  | "addressing"
  | "mailbox"
  | "storage"
  | "system"
  | "network"
  | "protocol"
  | "content"
  | "authentication"
  | "encryption"
  | "policy";

/** How firm a code stands: by an RFC, by the registry, or by use alone. */
export type Status =
  | "standard"
  | "experimental"
  | "draft"
  | "registry-only"
  | "de-facto"
  | "registered"
  | "deprecated";

/** A section of an RFC. */
export interface Reference {
  readonly rfc: number;
  readonly section: string;
}

/** What is true of a code in every language. */
export interface Facts {
  readonly status: Status;
  readonly answers: readonly Command[];
  readonly actors: readonly Actor[];
  readonly retry: Retry;
  readonly scope: Scope;
  readonly area: Area;
  readonly confusedWith: readonly string[];
  readonly references: readonly Reference[];
  /** Where no RFC defines it: who says so. */
  readonly sources?: readonly string[];
}

/** Facts of a reply code (RFC 5321 section 4.2). */
export interface ReplyFacts extends Facts {
  readonly connection: Connection;
  /** Of a code that is no standard: who uses it. */
  readonly usedBy?: readonly string[];
  /** Enhanced status codes that usually go with it. */
  readonly enhanced: readonly string[];
}

/** Facts of an enhanced status code (RFC 3463). */
export interface EnhancedFacts extends Facts {
  /** Title in the IANA registry, a name and so the same in every language. */
  readonly title: string;
  /** Reply codes that usually go with it. */
  readonly replies: readonly string[];
}

/** One step of a repair, addressed to one who can take it. */
export interface FixStep {
  readonly who: Actor;
  readonly do: string;
}

/** The words of one entry in one language; docs/catalogue.md says how each is used. */
export interface EntryWords {
  readonly name: string;
  readonly essence: string;
  readonly situation: string;
  readonly brief: string;
  readonly acts: string;
  readonly retry: string;
  readonly connection: string;
  readonly description: string;
  /** What else the same number is used for, by whom. */
  readonly otherUse?: string;
  readonly seen: string;
  readonly fix: readonly FixStep[];
  readonly send: string;
  readonly receive: string;
}

/** A reason for a failure, and what points to it. */
export interface ReasonFacts {
  /** Codes that by themselves suggest it. */
  readonly codes: readonly string[];
  /** Codes, one a class, whose steps help against it where a reply's text tells it and its code does not. */
  readonly advice?: readonly string[];
  /** What the text of a reply says; lower case, single spaces. */
  readonly phrases: readonly string[];
  /** What says so in the text of a permanent failure only. */
  readonly permanentPhrases?: readonly string[];
  /** So general that any other reason is a case of it rather than a contradiction. */
  readonly vague?: true;
}

/** What a provider means by a reply, and how to know it. */
export interface ProviderRule {
  readonly replies?: readonly string[];
  readonly enhanced?: readonly string[];
  readonly phrases: readonly string[];
  /** Believed only where one of the provider's hosts stands in the text. */
  readonly needsHost?: true;
  readonly reason: string;
  readonly confidence: "high" | "medium";
  readonly url?: string;
  readonly sources: readonly string[];
  readonly sample: string;
}

/** The rules of one provider. */
export interface ProviderFacts {
  readonly hosts: readonly string[];
  readonly rules: Readonly<Record<string, ProviderRule>>;
}

/** What a rule means, and what to do. */
export interface RuleWords {
  readonly meaning: string;
  readonly do: string;
}

/** The words for a provider's rules. */
export interface ProviderWords {
  readonly name: string;
  readonly rules: Readonly<Record<string, RuleWords>>;
}

/** The words of a class of codes. */
export interface ClassWords {
  readonly name: string;
  readonly essence: string;
  readonly situation: string;
  readonly brief: string;
  readonly acts: string;
  readonly retry: string;
  readonly meaning: string;
  readonly advice: string;
  readonly send: string;
  readonly receive: string;
}

/** The words of a subject (RFC 3463 section 3) or of a second digit (RFC 5321 section 4.2.1). */
export interface AreaWords {
  readonly name: string;
  readonly meaning: string;
}
