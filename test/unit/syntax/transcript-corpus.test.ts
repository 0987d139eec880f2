import { describe, expect, test } from "vitest";
import { corpusLines, readCorpus } from "./corpus";

/** A reply line of these files with a mark before it, written down independently of the tokeniser. */
const reply = (mark: string) =>
  new RegExp(`^${mark}([2-5]\\d\\d)(?:[ -](?:([245]\\.\\d+\\.\\d+)\\b)?|$)`);
const hashed = /\(#(\d\.\d\.\d)/;

describe.each([
  ["telnet/gmail.txt", "", 16],
  ["telnet/legacy.txt", "", 10],
  ["telnet/syntax-errors.txt", "", 21],
  ["telnet/unknown-user.txt", "", 17],
  ["nc/connect-reject.txt", "", 4],
  ["nc/gmail.txt", "", 18],
  ["nc/qmail-replies.txt", "", 14],
  ["ncat/legacy.txt", "", 7],
  ["openssl/starttls-quiet-auth.txt", "", 20],
  ["openssl/starttls-syntax.txt", "", 20],
  ["openssl/starttls-msg-state.txt", "", 11],
  ["socat/verbose-reject.txt", "", 32],
  ["swaks/auth-fail-2.txt", "<(?:- |~ |\\*\\*|~\\*) ", 180],
  ["swaks/banner-connect-2.txt", "<\\*\\* ", 5],
  ["swaks/starttls-2.txt", "<(?:- |~ |\\*\\*|~\\*) ", 53],
  ["swaks/options-raw-text.txt", "", 16],
  ["sendmail/verbose-mode-2.txt", "", 58],
])("%s", (file, mark, count) => {
  const expected = corpusLines(file).map((line) => {
    const match = reply(mark).exec(line);
    if (match === null) return [];
    return [match[1], match[2], hashed.exec(line)?.[1]].filter((code) => code !== undefined);
  });

  test("holds as many reply lines as grep counts", () => {
    expect(expected.filter((codes) => codes.length > 0)).toHaveLength(count);
  });

  test("every reply line is found, and nothing else", () => {
    expect(readCorpus(file).map(({ codes }) => codes)).toEqual(expected);
  });
});

describe("curl -v", () => {
  test.each(["curl/auth-2.txt", "curl/rejected-rcpt.txt", "curl/connect-2.txt"])("%s", (file) => {
    for (const { line, codes } of readCorpus(file)) {
      const own =
        /^(?:< |(?:\* |curl: \(\d+\) )(?:[A-Z]+ failed: |Got unexpected .*: ))([2-5]\d\d)/.exec(
          line,
        );
      expect([line, codes[0]]).toEqual([line, own?.[1]]);
    }
  });

  test("what it prints as the body is a reply too", () => {
    const bodies = readCorpus("curl/vrfy-2.txt").filter(({ line }) => line.startsWith("214"));
    expect(bodies.map(({ codes }) => codes)).toEqual([["214", "2.0.0"]]);
  });

  test("of a trace the rows in which a reply begins, and the failure that curl tells", () => {
    for (const { line, codes } of readCorpus("curl/trace-ascii.txt")) {
      const own = /^(?:0000: |== Info: RCPT failed: )([2-5]\d\d)/.exec(line);
      expect([line, codes[0]]).toEqual([line, own?.[1]]);
    }
  });
});

test("javamail: the message between DATA and the dot holds no code", () => {
  const lines = readCorpus("javamail/content.txt");
  const start = lines.findIndex(({ line }) => line.startsWith("354"));
  const end = lines.findIndex(({ line }) => line === ".");
  expect(
    lines
      .slice(start, end + 2)
      .map(({ codes }) => codes.join(" "))
      .filter(Boolean),
  ).toEqual(["354", "550 5.7.1"]);
});

test("FTP, HTTP, NNTP, POP3, IMAP, SIP and plain programs: nothing", () => {
  const found = readCorpus("none/other-protocols.log").filter(({ codes }) => codes.length > 0);
  expect(found).toEqual([]);
});
