import { describe, expect, it } from "vitest";
import { readingsOf, remarked } from "../read-marked";

/** The last line's reading. */
const last = (text: string) => readingsOf(text).at(-1);

describe(".NET's names of reply codes", () => {
  const failed = "Mail to ghost@example.com failed, StatusCode=";

  /** https://learn.microsoft.com/dotnet/api/system.net.mail.smtpstatuscode */
  it.each([
    ["SystemStatus", 211],
    ["HelpMessage", 214],
    ["ServiceReady", 220],
    ["ServiceClosingTransmissionChannel", 221],
    ["UserNotLocalWillForward", 251],
    ["CannotVerifyUserWillAttemptDelivery", 252],
    ["StartMailInput", 354],
    ["ServiceNotAvailable", 421],
    ["MailboxBusy", 450],
    ["LocalErrorInProcessing", 451],
    ["InsufficientStorage", 452],
    ["ClientNotPermitted", 454],
    ["CommandUnrecognized", 500],
    ["SyntaxError", 501],
    ["CommandNotImplemented", 502],
    ["BadCommandSequence", 503],
    ["CommandParameterNotImplemented", 504],
    ["MustIssueStartTlsFirst", 530],
    ["MailboxUnavailable", 550],
    ["UserNotLocalTryAlternatePath", 551],
    ["ExceededStorageAllocation", 552],
    ["MailboxNameNotAllowed", 553],
    ["TransactionFailed", 554],
  ])("%s is %i", (name, code) => {
    const line = `${failed}${name} (⟦${code}⟧)`;
    expect(remarked(line)).toBe(line);
    expect(last(line.replace(/[⟦⟧]/g, ""))?.format).toBe("dotnet-mail");
  });

  it.each([
    "Status: MailboxBusy=⟦450⟧",
    "Status: MailboxBusy: ⟦450⟧",
    "Status: MailboxBusy(⟦450⟧)",
    "Status: MailboxBusy (⟦450⟧), then TransactionFailed (⟦554⟧)",
    "Status: MailboxBusy (550)",
    "Status: MailboxBusy (4501)",
    "Status: NoMailboxBusy (450)",
    "Status: MailboxBusy, 450",
    "Status: MailboxBusy (⟦450⟧). The server response was: ⟦4.2.1⟧ try later",
    "Failed. The server response was: MailboxBusy (450)",
    "Failed. The server response was: ⟦550⟧ ⟦5.1.1⟧ no such user",
    "Failed. The server response was: 550 items",
  ])("%s", (line) => expect(remarked(line)).toBe(line));

  it("are left out before a text that has a code itself", () => {
    const line = "Failed. The server response was: 550 5.1.1 no such user";
    expect(last(line)?.format).toBe("dotnet-mail");
  });

  it("are none in the trace of what goes over the wire", () => {
    const bytes = "00000000 : 32 35 30 2D : 250-mail.example";
    expect(last(`System.Net.Sockets Verbose: 0 : [4428] ${bytes}`)?.format).toBe("dotnet-mail");
    expect(last("System.Net Information: 0 : [4428] Current OS")?.format).toBe("dotnet-mail");
    expect(last(`x System.Net Verbose: 0 : [4428] ${bytes}`)?.format).not.toBe("dotnet-mail");
  });
});

describe("lettre", () => {
  const path = "lettre::transport::smtp::client::connection";
  const stamp = "2026-11-21T21:17:09Z DEBUG";

  it.each([
    "permanent error (⟦550⟧): ⟦5.1.1⟧ no",
    "transient error (⟦450⟧): ⟦4.2.0⟧ later",
    "transient error (⟦421⟧)",
    "permanent error (⟦550⟧): no such user here",
    "permanent error (550): five\nsome error (550): no\npermanent error (550) no".replace(
      "(550): five",
      "(⟦550⟧): five",
    ),
    "permanent error (⟦541⟧): no",
    "transient error (404): not found",
    "transient error (410): gone",
    "permanent error (650): x",
    `${path}: << ⟦250⟧-mx.example.com<CRLF>⟦250⟧ HELP<CRLF>`,
    `${path}: Wrote: RCPT TO:<550@example.com><CRLF>`,
  ])("%s", (text) => expect(remarked(text)).toBe(text));

  it.each([
    [`[${stamp} ${path}] << 250 ok<CRLF>`, { by: "server", code: "250", more: false }],
    [`[${stamp} ${path}]  << 250 ok<CRLF>`, { by: "server", code: "250" }],
    [`${path}: << 354 go<CRLF>`, { by: "server", code: "354" }],
    [`[${stamp} ${path}] Wrote: RCPT TO:<a@example.com><CRLF>`, { by: "client", verb: "RCPT" }],
    [`${path}: Wrote: QUIT<CRLF>`, { by: "client", verb: "QUIT" }],
    ["lettre::transport::smtp::client::async_connection: Wrote: DATA<CRLF>", { verb: "DATA" }],
    ["lettre::transport::smtp: Wrote: NOOP<CRLF>", { by: "client", verb: "NOOP" }],
  ])("%s", (line, speech) => {
    expect(last(line)).toMatchObject({ format: "lettre", speech });
  });

  it.each([
    `x ${path}: Wrote: QUIT<CRLF>`,
    "lettre::transport::sendmail: Wrote: QUIT<CRLF>",
    "lettre::transport::smtpx: Wrote: QUIT<CRLF>",
    `${path}: wrote QUIT<CRLF>`,
  ])("does not speak in %s", (line) => expect(last(line)?.format).not.toBe("lettre"));
});

describe("JavaMail", () => {
  it.each([
    ["com.sun.mail.smtp.SMTPAddressFailedException: ⟦550⟧ no", "RCPT"],
    ["org.eclipse.angus.mail.smtp.SMTPSenderFailedException: ⟦550⟧ no", "MAIL"],
    ["jakarta.mail.AuthenticationFailedException: ⟦535⟧ no", "AUTH"],
    ["javax.mail.AuthenticationFailedException: ⟦535⟧", "AUTH"],
    ["javax.mail.AuthenticationFailedException: ⟦454⟧-later", "AUTH"],
    ["javax.mail.AuthenticationFailedException: 5350 items", undefined],
    ["javax.mail.AuthenticationFailedException: 150 items", undefined],
    ["com.example.mail.SMTPSendFailedException: 550 items", undefined],
    [
      "javax.mail.MessagingException: Could not connect to SMTP host: mx, port: 25, response: ⟦554⟧",
      "CONNECT",
    ],
    [
      "javax.mail.MessagingException: Could not connect to SMTP host: mx, port: 25, response: ⟦421⟧ later",
      "CONNECT",
    ],
    [
      'DEBUG SMTP: could not connect to host "mx.example.com", port: 465, response: ⟦554⟧',
      "CONNECT",
    ],
    ['DEBUG SMTPS: got bad greeting from host "mx", port: 465, response: ⟦554⟧-no', "CONNECT"],
    ['DEBUG SMTP: got bad greeting from host "mx", port: 25, response: 5541', undefined],
    ["DEBUG SMTPS: got response code ⟦550⟧, with response: ⟦550⟧ ⟦5.7.1⟧ no", undefined],
    ["DEBUG SMTP: got response code ⟦334⟧, with response: ⟦334⟧ VXNlcm5hbWU6", undefined],
    ["DEBUG SMTP: got response code 5500, with response: x", undefined],
    ['DEBUG SMTP: Found extension "SIZE", arg "550"', undefined],
  ])("%s", (line, asked) => {
    expect(remarked(line)).toBe(line);
    expect(last(line.replace(/[⟦⟧]/g, ""))?.asked).toBe(asked);
  });

  it("tells each cause with its own reply", () => {
    const line =
      "com.sun.mail.smtp.SMTPSendFailedException: ⟦250⟧ ok; nested exception is: com.sun.mail.smtp.SMTPSenderFailedException: ⟦550⟧ no";
    expect(remarked(line)).toBe(line);
    expect(last(line.replace(/[⟦⟧]/g, ""))?.asked).toBe("MAIL");
  });

  it("begins a session where it tries to connect, behind which the conversation stands bare", () => {
    const trying = 'DEBUG SMTP: trying to connect to host "mx.example.com", port 25, isSSL false';
    expect(last(trying)).toMatchObject({ format: "javamail", speech: { by: "session" } });
    expect(last(`x ${trying}`)?.speech).toBeUndefined();
    const talk = `${trying}\n⟦220⟧ mx.example.com ESMTP\nDEBUG SMTP: connected to host "mx"\nEHLO me\n⟦250⟧ mx`;
    expect(remarked(talk)).toBe(talk);
  });

  it("is silent in the text of a message", () => {
    const talk =
      "DATA\n⟦354⟧ go ahead\nSubject: x\n\nDEBUG SMTP: got response code 550, with response: 550 no";
    const start =
      'DEBUG SMTP: trying to connect to host "mx", port 25, isSSL false\n⟦220⟧ mx ESMTP\n';
    expect(remarked(start + talk)).toBe(start + talk);
  });

  it("goes on with a reply of several lines", () => {
    const text =
      "DEBUG SMTP: got response code ⟦550⟧, with response: ⟦550⟧-⟦5.7.26⟧ blocked, see rule\n⟦550⟧-⟦5.7.26⟧ 421 of the list\n⟦550⟧ ⟦5.7.26⟧ end";
    expect(remarked(text)).toBe(text);
  });
});
