import type { wordsJson } from "./generated";

/** The languages that the catalogue is written in: one folder each. */
export type Language = keyof typeof wordsJson;

/** First digit of a reply code (RFC 5321 section 4.2.1); 2, 4 and 5 are enhanced classes too (RFC 3463 section 2). */
export type CodeClass = "2" | "3" | "4" | "5";

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
export type Connection = "open" | "waits" | "closes" | "may-close" | "until-quit";

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

/** A section of an RFC. */
export interface Reference {
  readonly rfc: number;
  readonly section: string;
}

/** What is true of a code in every language. */
export interface Facts {
  readonly status: "standard" | "registered";
  readonly answers: readonly Command[];
  readonly actors: readonly Actor[];
  readonly retry: Retry;
  readonly scope: Scope;
  readonly area: Area;
  readonly confusedWith: readonly string[];
  readonly references: readonly Reference[];
}

/** Facts of a reply code (RFC 5321 section 4.2). */
export interface ReplyFacts extends Facts {
  readonly connection: Connection;
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
  readonly seen: string;
  readonly fix: readonly FixStep[];
  readonly send: string;
  readonly receive: string;
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
