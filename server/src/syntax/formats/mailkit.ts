import { replyCodeAt } from "../codes";
import { CONNECTED, recall, remember, TRANSCRIPT } from "../conversation/conversation";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";

const ID = "mailkit";
/** What MailKit's protocol log begins a connection with; its `S:` and `C:` are those of any transcript. */
const CONNECTION = /Connected to smtps?:\/\/\S{1,300}\s*$/y;
const COMMAND = "SmtpCommandException: ";
const STATUS = /ErrorCode=\w{1,40},? StatusCode=/y;
const AUTHENTICATION = "MailKit.Security.AuthenticationException: ";

/** MailKit's protocol log and exceptions: of a command that failed the reply's text, of a login its code too. */
export const mailkit: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples: [
    "MailKit.Net.Smtp.SmtpCommandException: ⟦5.7.1⟧ Unable to relay",
    "Unhandled exception. MailKit.Security.AuthenticationException: ⟦535⟧: ⟦5.7.8⟧ Error: authentication failed: 550 times",
    "SmtpCommandException: ErrorCode=RecipientNotAccepted StatusCode=⟦550⟧ Mailbox=ghost550@example.com",
  ],
  counterSamples: [
    "Connected to smtp://mx550.example.com:550/?starttls=when-available",
    "MailKit.Net.Smtp.SmtpProtocolException: Unable to parse status code returned by the server.",
    "   at MailKit.Net.Smtp.SmtpClient.Connect(String host, Int32 port) in SmtpClient.cs:line 550",
    "MailKit.Net.Smtp.SmtpCommandException: Mailbox 550 unavailable",
    "MailKit.Security.AuthenticationException: Authentication failed.",
  ],
  read({ text }, memory) {
    if (behind(CONNECTION, text) !== undefined)
      return readAs(ID, [], { speech: { by: "session" }, memory: remember(CONNECTED) });
    if (recall(memory)?.stage === "text") return undefined;
    return readCommand(text) ?? readLogin(text);
  },
};

function readCommand(text: string): Read | undefined {
  const found = text.indexOf(COMMAND);
  if (found === -1) return undefined;
  const at = found + COMMAND.length;
  const status = behind(STATUS, text, at);
  return readAs(ID, status === undefined ? scanReplyText(text, at) : codeAt(text, status));
}

/** `535: 5.7.8 Error: authentication failed`. */
function readLogin(text: string): Read | undefined {
  const found = text.indexOf(AUTHENTICATION);
  if (found === -1) return undefined;
  const at = found + AUTHENTICATION.length;
  const tokens: Token[] = [...codeAt(text, at)];
  if (text.startsWith(": ", at + 3)) addAll(tokens, scanReplyText(text, at + 5));
  return readAs(ID, tokens, { asked: "AUTH" });
}

function codeAt(text: string, at: number): readonly Token[] {
  const code = replyCodeAt(text, at, text.length);
  return code === undefined ? [] : [code];
}
