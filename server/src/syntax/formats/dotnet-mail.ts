import { replyCodeAt } from "../codes";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";

const ID = "dotnet-mail";
/** What System.Net.Mail says before the text of the reply, without its code, in the languages of .NET Framework that are known. */
const RESPONSE =
  /(?:The server response was: |Die Serverantwort war: |La réponse du serveur était\s: |La respuesta del servidor fue: )/;
/** https://learn.microsoft.com/dotnet/api/system.net.mail.smtpstatuscode */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["SystemStatus", "211"],
  ["HelpMessage", "214"],
  ["ServiceReady", "220"],
  ["ServiceClosingTransmissionChannel", "221"],
  ["UserNotLocalWillForward", "251"],
  ["CannotVerifyUserWillAttemptDelivery", "252"],
  ["StartMailInput", "354"],
  ["ServiceNotAvailable", "421"],
  ["MailboxBusy", "450"],
  ["LocalErrorInProcessing", "451"],
  ["InsufficientStorage", "452"],
  ["ClientNotPermitted", "454"],
  ["CommandUnrecognized", "500"],
  ["SyntaxError", "501"],
  ["CommandNotImplemented", "502"],
  ["BadCommandSequence", "503"],
  ["CommandParameterNotImplemented", "504"],
  ["MustIssueStartTlsFirst", "530"],
  ["MailboxUnavailable", "550"],
  ["UserNotLocalTryAlternatePath", "551"],
  ["ExceededStorageAllocation", "552"],
  ["MailboxNameNotAllowed", "553"],
  ["TransactionFailed", "554"],
]);
const NAMED = /(?<![A-Za-z])([A-Z][A-Za-z]{10,40}) ?[(=:] ?(?=[2-5]\d\d(?!\d))/g;
const TRACE = /System\.Net(?:\.Sockets)? (?:Verbose|Information): 0 : \[\d{1,10}\] /y;

/** What System.Net.Mail says when sending fails, wherever a program logs it, and System.Net's tracing. */
export const dotnetMail: Format = {
  id: ID,
  samples: [
    "Unhandled exception. System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: ⟦5.7.57⟧ Client not authenticated to send mail. Error: ⟦535⟧ ⟦5.7.139⟧ Authentication unsuccessful [AM0PR05CA0250.mx.example.com]",
    "System.Net.Mail.SmtpException: Service not available, closing transmission channel. The server response was: ⟦4.4.2⟧ Connection timed out, closing session",
    "2026-11-21 10:00:00.550 [ERR] Mail to ghost@example.com failed, StatusCode=MailboxUnavailable (⟦550⟧)",
    "System.Net Error: 0 : [4428] Exception in SmtpClient#250554::Send - Transaction failed. The server response was: ⟦5.7.1⟧ Message refused",
    "System.Net.Mail.SmtpException: Der SMTP-Server erfordert eine sichere Verbindung. Die Serverantwort war: ⟦5.7.1⟧ Client wurde nicht authentifiziert",
    "System.Net.Mail.SmtpException: Boîte aux lettres non disponible. La réponse du serveur était : ⟦5.1.0⟧ Rejected",
    "System.Net.Mail.SmtpException: El buzón de correo no está disponible. La respuesta del servidor fue: ⟦5.7.3⟧ user not authenticated",
  ],
  counterSamples: [
    "System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: <ghost550@example.com>: User unknown",
    "The server response was: HTTP 550",
    "Die Serverantwort war: 404 Not Found",
    "System.Net.Sockets Verbose: 0 : [4428] 00000000 : 32 35 30 2D 6D 61 69 6C-2E 65 78 61 6D 70 6C 65 : 250-mail.example",
    "System.Net.Sockets Verbose: 0 : [4428] Exiting Socket#19914550::Receive() -> Int32#250",
  ],
  read({ text }) {
    TRACE.lastIndex = 0;
    if (TRACE.test(text)) return readAs(ID, []);
    return readException(text);
  },
};

function readException(text: string): Read | undefined {
  const response = RESPONSE.exec(text);
  const end = response === null ? text.length : response.index;
  const tokens: Token[] = [...namedCodes(text, end)];
  if (response !== null) addAll(tokens, textOf(text, response.index + response[0].length));
  if (tokens.length === 0) return undefined;
  return readAs(ID, tokens);
}

/** The text of a reply has no code of its own, unless the server gave it twice; any other number begins something else. */
function textOf(text: string, at: number): readonly Token[] {
  const tokens = scanReplyText(text, at);
  const alone = tokens.length === 1 && tokens[0]?.kind === "reply";
  return alone ? [] : tokens;
}

/** `MailboxUnavailable (550)`: a name with the number that is its own. */
function namedCodes(text: string, end: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(NAMED)) {
    const at = found.index + found[0].length;
    const code = at < end ? replyCodeAt(text, at, text.length) : undefined;
    if (code !== undefined && NAMES.get(found[1] ?? "") === code.value) tokens.push(code);
  }
  return tokens;
}
