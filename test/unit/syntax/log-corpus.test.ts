import { describe, expect, test } from "vitest";
import { readCorpus } from "./corpus";

/** The codes of one line of a reply, written down independently of the tokeniser. */
function replyLine(text: string): string[] {
  const codes = /^([2-5]\d\d)(?:[ -](?:([245]\.\d+\.\d+)\b)?|$)/.exec(text);
  const hashed = /\(#(\d\.\d\.\d)/.exec(text);
  return [codes?.[1], codes?.[2], hashed?.[1]].filter((code) => code !== undefined);
}

/** The codes of a reply whose lines Postfix joined with blanks. */
function joined(text = ""): string[] {
  const opening = text.slice(0, 3);
  return text.split(new RegExp(` (?=${opening}(?:[ -]|$))`)).flatMap(replyLine);
}

function postfixCodes(line: string): string[] {
  const dsn = /, dsn=([245]\.\d+\.\d+), status=/.exec(line)?.[1];
  const reply =
    /, status=.*?(?: said: |refused to talk to me: |refused to start TLS: |sent \((?=2))(.*?)(?: \(in reply to .*|\)|)$/.exec(
      line,
    );
  const rejected = / reject: [A-Z]+ from \S+: (.*?)(?: \(in reply to .*)?; (?:from|to|proto)=/.exec(
    line,
  );
  const content = / reject: (?:header|body) .*>: (5\.7\.1) /.exec(line)?.[1];
  const replies = [reply?.[1], rejected?.[1]].flatMap(joined);
  return [dsn, ...replies, content].filter((code) => code !== undefined);
}

function eximCodes(line: string): string[] {
  const remote = / error from remote mail server after .*?: ((?:[2-5]\d\d)[ -].*)$/.exec(line);
  const taken = / C="(.*)"/.exec(line);
  const login = / authenticator failed for .*: ([45]\d\d .*)$/.exec(line);
  return (remote?.[1] ?? taken?.[1] ?? login?.[1] ?? "").split("\\n").flatMap(replyLine);
}

function sendmailCodes(line: string): string[] {
  const dsn = /, dsn=([245]\.\d+\.\d+)/.exec(line)?.[1];
  const reply = /, reply=(.*), stat=/.exec(line)?.[1] ?? "";
  const deferred = /, stat=Deferred: (.*)$/.exec(line)?.[1] ?? "";
  const sent = /, stat=Sent \(([245]\.\d+\.\d+) /.exec(line)?.[1];
  const reject = /(?:, reject=| protocol error: )(.*)$/.exec(line)?.[1] ?? "";
  return [dsn, ...[reply, deferred].flatMap(replyLine), sent, ...replyLine(reject)].filter(
    (code) => code !== undefined,
  );
}

function queueCodes(line: string): string[] {
  return joined(/ said: (.*?) \(in reply to /.exec(line)?.[1]);
}

function noticeCodes(line: string): string[] {
  return replyLine(/^ Out: (.*)$/.exec(line)?.[1] ?? "");
}

function verboseCodes(line: string): string[] {
  const reply = /^\d+ (?: {2}SMTP<< | {9})(\d{3}.*)$/.exec(line);
  const commands = / cmdlog: '(.*)'/.exec(line)?.[1]?.match(/\b\d{3}\b/g) ?? [];
  const taken = / C="(.*)"/.exec(line)?.[1] ?? "";
  return [...replyLine(reply?.[1] ?? ""), ...commands, ...replyLine(taken)];
}

describe.each([
  ["postfix/out-gmail-2.log", postfixCodes, 15],
  ["postfix/out-gmx-2.log", postfixCodes, 10],
  ["postfix/out-legacy.log", postfixCodes, 30],
  ["postfix/unknown-user.log", postfixCodes, 10],
  ["postfix/relay-denied.log", postfixCodes, 5],
  ["postfix/postscreen-2.log", postfixCodes, 10],
  ["postfix/tls-2.log", postfixCodes, 1],
  ["postfix/disconnect-2.log", postfixCodes, 1],
  ["postfix/content-2.log", postfixCodes, 5],
  ["exim/out-gmail-2.log", eximCodes, 10],
  ["exim/out-gmx.log", eximCodes, 5],
  ["exim/out-qmail-2.log", eximCodes, 5],
  ["exim/out-legacy-2.log", eximCodes, 5],
  ["exim/auth.log", eximCodes, 5],
  ["exim/disconnect-2.log", eximCodes, 0],
  ["exim/syntax-2.log", eximCodes, 0],
  ["postfix/postqueue-json-2.log", queueCodes, 13],
  ["postfix/pmnotice-04-postfix-smtp-server-errors-f.eml", noticeCodes, 22],
  ["exim/verbose-delivery-2.txt", verboseCodes, 20],
  ["sendmail/out-gmail.log", sendmailCodes, 20],
  ["sendmail/out-legacy.log", sendmailCodes, 20],
  ["sendmail/unknown-user-2.log", sendmailCodes, 1],
  ["sendmail/greylist-2.log", sendmailCodes, 5],
  ["sendmail/disconnect-2.log", sendmailCodes, 1],
])("%s", (file, codesOf, atLeast) => {
  test("every code is found, and nothing else", () => {
    const lines = readCorpus(file);
    const expected = lines.map(({ line }) => codesOf(line));
    expect(lines.map(({ line, codes }) => [line, codes])).toEqual(
      lines.map(({ line }, i) => [line, expected[i]]),
    );
    expect(expected.filter((codes) => codes.length > 0).length).toBeGreaterThanOrEqual(atLeast);
  });
});

describe("bounces", () => {
  test("Postfix", () => {
    const found = readCorpus("postfix/bounce-15-undelivered-mail-returned-to-522.eml");
    const fields = found.filter(({ line }) => /^(?:Status|Diagnostic-Code): |^ {4}/.test(line));
    const inReport = fields.slice(fields.findIndex(({ line }) => line.startsWith("Status: ")));
    expect(inReport.flatMap(({ codes }) => codes)).toEqual([
      ...["5.2.2", "552", "5.2.2", "552", "5.2.2", "552", "5.2.2"],
      ...["5.2.1", "550", "5.2.1", "550", "5.2.1"],
    ]);
  });

  test("Exim", () => {
    const found = readCorpus("exim/bounce-10-mail-delivery-failed-returni-500.eml");
    const inReport = found.slice(found.findIndex(({ line }) => line.startsWith("Reporting-MTA")));
    const twoCodes = ["552", "5.7.0"];
    expect(inReport.flatMap(({ codes }) => codes)).toEqual([
      "5.0.0",
      ...[twoCodes, twoCodes, twoCodes, twoCodes].flat(),
    ]);
  });
});
