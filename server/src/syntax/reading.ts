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

/** What a client's line is, seen by itself. */
export interface ClientWords {
  /** The command that it gives, if it is one. */
  readonly verb: Verb | undefined;
  /** Whether it is an AUTH command that carries its first answer (RFC 4954 section 4), and so perhaps a password. */
  readonly login: boolean;
  /** Whether it is the lone dot that ends a message's text (RFC 5321 section 4.1.1.4). */
  readonly dot: boolean;
  /** How long it is in UTF-8 with its line end. */
  readonly octets: number;
  /** A BDAT command's chunk (RFC 3030 section 2): its octets, and whether it is the message's last. */
  readonly chunk: { readonly octets: number; readonly last: boolean } | undefined;
}

/** One side's line in a transcript. */
export type Speech =
  /** A line of a reply; `more` when a hyphen follows the code (RFC 5321 section 4.2.1). `text` is a UTF-16 column. */
  | {
      readonly by: "server";
      readonly code: string;
      readonly more: boolean;
      readonly text: number;
    }
  /** What the client sent. Whether it is a command, message text or a login answer, the dialogue knows. `text` is a UTF-16 column. */
  | ({ readonly by: "client"; readonly text: number } & ClientWords)
  /** A new connection begins here. */
  | { readonly by: "session" };

/** What a line is to the bounce that it stands in. */
export interface Bounce {
  /**
   * `opening`: a new bounce begins. `notice`: a failure is told to people. `echo`: the same, perhaps of a failure that was
   * told before. `talk`: what follows is the conversation in which it happened. `report`: a field of RFC 3464, for
   * programs. `returned`: the message that comes back follows.
   */
  readonly part: "opening" | "notice" | "echo" | "talk" | "report" | "returned";
  /** Whose mail failed, as written, without angle brackets. */
  readonly recipient?: string;
  /** Whether the sender has given up, whatever the code says. */
  readonly final?: boolean;
}

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
  /** What tells this line's conversation from others in the same log: a process id, a connection's id. Set with speech only. */
  readonly session?: string;
  /** Consecutive lines with the same block tell one thing, such as the fields of one recipient in RFC 3464. */
  readonly block?: string;
  /** Set in bounces only, so that the same failure in words and in fields is one. */
  readonly bounce?: Bounce;
}
