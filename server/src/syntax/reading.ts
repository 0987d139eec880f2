import type { Token } from "./token";

/** SMTP and LMTP commands by verb, as a log or transcript names them. */
export type Verb =
  | "EHLO"
  | "HELO"
  | "LHLO"
  | "MAIL"
  | "RCPT"
  | "DATA"
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
  | "XCLIENT"
  | "XFORWARD";

/** What a reply answers: a command, the new connection, or the end of the message text. */
export type Asked = Verb | "CONNECT" | "END-OF-DATA";

/** One side's line in a transcript. */
export type Speech =
  /** A line of a reply; `more` when a hyphen follows the code (RFC 5321 section 4.2.1). `text` is a UTF-16 column. */
  | {
      readonly by: "server";
      readonly code: string;
      readonly more: boolean;
      readonly text: number;
    }
  /** What the client sent: `line.slice(text)`. Whether it is a command, message text or a login answer, the dialogue knows. */
  | { readonly by: "client"; readonly text: number }
  /** A new connection begins here. */
  | { readonly by: "session" };

/** What one line of a log, transcript or bounce says. */
export interface Reading {
  /** Id of the format that read the line. */
  readonly format: string;
  /** Codes of the line, in order, not overlapping. */
  readonly tokens: readonly Token[];
  /** Set in transcripts only. */
  readonly speech?: Speech;
  /** The command that the line itself says was answered: `(in reply to RCPT TO command)`. */
  readonly asked?: Asked;
  /** Consecutive lines with the same block speak of one event, such as the fields of one recipient in RFC 3464. */
  readonly block?: string;
}
