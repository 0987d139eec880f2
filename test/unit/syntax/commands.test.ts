import { describe, expect, test } from "vitest";
import {
  carriesLogin,
  chunkAt,
  isCommandLine,
  isLoneDot,
  opensConversation,
  verbAt,
} from "../../../server/src/syntax/conversation/commands";

describe("verbAt", () => {
  test.each([
    ["MAIL FROM:<alice@example.net> SIZE=550", "MAIL"],
    ["mail from: <alice@example.net>", "MAIL"],
    ["MAIL FROM bob", "MAIL"],
    ["Rcpt To:<x@example.net>", "RCPT"],
    ["EHLO c.example.com", "EHLO"],
    ["LHLO", "LHLO"],
    ["AUTH LOGIN", "AUTH"],
    ["AUTH PLAIN AGFsaWNlAHg=", "AUTH"],
    ["BDAT 86 LAST", "BDAT"],
    ["STARTTLS", "STARTTLS"],
    ["XFORWARD NAME=x", "XFORWARD"],
    ["DATA\r", "DATA"],
    ["QUIT\\r", "QUIT"],
    ["  RSET  ", "RSET"],
    ["hello", undefined],
    ["DATABASE", undefined],
    ["DATA: x", undefined],
    ["MAILFROM:<x>", undefined],
    ["QUIT;", undefined],
    ["550 5.1.1", undefined],
    ["", undefined],
    ["   ", undefined],
    [".", undefined],
  ])("%j is %s", (line, verb) => {
    expect(verbAt(line, 0)).toBe(verb);
  });

  test("reads from the column on", () => {
    expect(verbAt(" -> NOOP", 4)).toBe("NOOP");
    expect(verbAt("NOOP", 9)).toBeUndefined();
  });
});

test.each([
  ["EHLO mail.example.com", true],
  ["helo x\r", true],
  ["HELO", false],
  ["helo dear friends", false],
  ['EHLO c.example.com\\r"', false],
  ["MAIL FROM:<>", true],
  ["MAIL FROM:a@example.com", true],
  ["mail from:<a@example.com>", true],
  ["Mail from: Alice in Wonderland", false],
  ["mail from bob", false],
  ["RCPT TO: <x@example.net>", true],
  ["RCPT TO:", false],
  ["EHLO  mail.example.com", true],
  ["EHLO\tmail.example.com", true],
  ["mail from:\t<a@example.com>", true],
  ["mail from: \t <a@example.com>", true],
  ["MAIL FROM:\ta@example.com", true],
  ["MAIL FROM:  a@example.com", true],
  ["DATA", false],
])("%j opens a conversation: %s", (line, opens) => {
  expect(opensConversation(line, 0)).toBe(opens);
});

test.each([
  ["QUIT", true],
  ["quit", true],
  ["VRFY alice", true],
  ["help is near", false],
  ["data of 550 users", false],
  ["mail from:<a@b>", true],
  ["hello", false],
  ["HELLO", false],
  ["", false],
])("%j looks like a command: %s", (line, looks) => {
  expect(isCommandLine(line)).toBe(looks);
});

test.each([
  ["AUTH PLAIN AGFsaWNl", true],
  ["auth xoauth2  dXNlcj0=", true],
  ["  AUTH PLAIN AGFsaWNl", true],
  ["\tAUTH\tPLAIN\tAGFsaWNl", true],
  ["AUTH  PLAIN  AGFsaWNl", true],
  ["AUTH LOGIN", false],
  ["AUTH LOGIN   ", false],
  ["x AUTH PLAIN AGFsaWNl", false],
  ["AUTHOR x y", false],
])("%j carries a login: %s", (line, carries) => {
  expect(carriesLogin(line, 0)).toBe(carries);
});

test.each([
  ["BDAT 86 LAST", 86, true],
  ["bdat 100000", 100000, false],
  ["BDAT 0 last", 0, true],
  ["  BDAT  86  LAST", 86, true],
  ["\tBDAT\t86\tLAST", 86, true],
  ["BDAT 86LAST", 86, false],
  ["BDAT 1234567890123456", 0, false],
  ["x BDAT 86", 0, false],
  ["BDAT", 0, false],
  ["BDAT x", 0, false],
])("%j is a chunk of %d octets, the last one: %s", (line, octets, last) => {
  expect(chunkAt(line, 0)).toEqual({ octets, last });
});

test.each([
  [".", true],
  [".\r", true],
  [".\\r", true],
  ["..", false],
  [". x", false],
  [".xr", false],
  [".\\x", false],
  [".\\", false],
  [".r", false],
  [". \r", true],
  ["", false],
])("%j is the lone dot: %s", (line, lone) => {
  expect(isLoneDot(line, 0)).toBe(lone);
});
