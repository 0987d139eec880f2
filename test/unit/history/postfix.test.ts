import { describe, expect, it } from "vitest";
import { fateOf } from "../../../server/src/history/fate";
import { attemptsOf, historyOf, historyOfLines, openCorpus } from "./open";

describe("a real Postfix log with mail that expires", () => {
  const read = () => {
    const history = historyOf(openCorpus("postfix/deferred-expired.log"));
    return { history, message: history.byQueueId("8D15819A3A6")[0] };
  };

  it("tells a message's line of life as grep finds it", () => {
    const { message } = read();
    expect(message?.lines).toEqual([13, 21, 40, 149, 151, 155, 161]);
    expect(message?.sender).toBe("alice@example.net");
    expect(message?.recipients).toEqual(["support@slow.example.com"]);
    expect(attemptsOf(message)).toEqual([
      "13 deferred support@slow.example.com",
      "149 deferred support@slow.example.com",
      "151 expired -",
    ]);
    expect(message?.entered).toBeUndefined();
    expect(message?.removed).toBe(161);
  });

  it("links the notifications that tell of it", () => {
    const { history, message } = read();
    expect(message?.notifications.map(({ queueId }) => queueId)).toEqual([
      "A93D719A441",
      "BAB4819A0CC",
    ]);
    const [bounce] = history.byMessageId("20261121211857.BAB4819A0CC@mail.example.net");
    expect(bounce?.about).toBe(message);
    expect(bounce?.sender).toBe("");
    expect(bounce?.lines).toEqual([153, 155, 157, 163, 164]);
    expect(bounce && fateOf(bounce)).toBe("delivered");
  });

  it("knows the message of each line and what failed on it", () => {
    const { history, message } = read();
    expect(history.messageAt(149)).toBe(message);
    expect(history.messageAt(4)).toBeUndefined();
    expect(message?.failures.map(({ line }) => line)).toEqual([13, 149]);
    expect(message && fateOf(message)).toBe("expired");
  });
});

const head = "Nov 21 21:17:09 mail postfix";

describe("Postfix", () => {
  it("follows a session from its beginning to its end, among others' lines", () => {
    const { sessions, refusals } = historyOfLines(
      `${head}/smtpd[7]: connect from localhost[127.0.0.1]`,
      `${head}/smtpd[8]: connect from other.example.org[192.0.2.8]`,
      `${head}/smtpd[7]: 4F1A219A3E1: client=mx.example.org[192.0.2.7]`,
      `${head}/cleanup[9]: 4F1A219A3E1: message-id=<one@example.org>`,
      `${head}/smtpd[7]: NOQUEUE: reject: RCPT from mx.example.org[192.0.2.7]: 450 4.7.1 <b@example.net>: Greylisted; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<mx>`,
      `${head}/smtpd[7]: disconnect from mx.example.org[192.0.2.7] ehlo=1 quit=1 commands=2`,
      `${head}/smtpd[7]: connect from third.example.org[192.0.2.9]`,
    );
    expect(sessions.map(({ first, last, host }) => [first, last, host])).toEqual([
      [0, 5, "mx.example.org"],
      [1, 1, "other.example.org"],
      [6, 6, "third.example.org"],
    ]);
    expect(sessions[0]?.messages.map(({ queueId }) => queueId)).toEqual(["4F1A219A3E1"]);
    expect(sessions[0]?.failures.map(({ line }) => line)).toEqual([4]);
    expect(refusals).toEqual([
      {
        line: 4,
        outcome: "deferred",
        sender: "a@example.org",
        recipient: "b@example.net",
        host: "mx.example.org",
      },
    ]);
  });

  it("tells two messages apart that have one id after another", () => {
    const { messages } = historyOfLines(
      `${head}/smtpd[7]: 4F1A219A3E1: client=mx.example.org[192.0.2.7]`,
      `${head}/qmgr[1]: 4F1A219A3E1: removed`,
      `${head}/bounce[3]: 4F1A219A3E1: sender non-delivery notification: B0A1219A3E2`,
      `${head}/cleanup[9]: 4F1A219A3E1: message-id=<two@example.org>`,
      `${head}/qmgr[1]: 4F1A219A3E1: from=<a@example.org>, size=1, nrcpt=1 (queue active)`,
    );
    expect(messages.map(({ queueId, lines }) => [queueId, lines])).toEqual([
      ["4F1A219A3E1", [0, 1, 2]],
      ["B0A1219A3E2", [2]],
      ["4F1A219A3E1", [3, 4]],
    ]);
  });

  it("tells the messages of two hosts apart", () => {
    const { messages } = historyOfLines(
      "Nov 21 21:17:09 mx1 postfix/qmgr[1]: 4F1A219A3E1: from=<a@example.org>, size=1, nrcpt=1 (queue active)",
      "Nov 21 21:17:09 mx2 postfix/qmgr[1]: 4F1A219A3E1: from=<b@example.org>, size=1, nrcpt=1 (queue active)",
    );
    expect(messages.map(({ sender }) => sender)).toEqual(["a@example.org", "b@example.org"]);
  });

  it("counts lines of other programs that begin with a known id, and no others", () => {
    const { messages } = historyOfLines(
      "Nov 21 21:17:09 mail opendkim[5]: 4F1A219A3E0: no signature data",
      `${head}/pickup[2]: 4F1A219A3E1: uid=0 from=<root>`,
      "Nov 21 21:17:10 mail opendkim[5]: 4F1A219A3E1: DKIM-Signature field added (s=k, d=example.net)",
    );
    expect(messages.map(({ queueId, lines }) => [queueId, lines])).toEqual([
      ["4F1A219A3E1", [1, 2]],
    ]);
  });

  it("believes no sender or recipient within a reply", () => {
    const { refusals } = historyOfLines(
      `${head}/smtpd[7]: connect from a.example.org[192.0.2.7]`,
      `${head}/smtpd[7]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.7]: 554 5.7.1 <x>: no; from=<evil@example.com> to=<z@example.com>; from=<a@example.org> to=<b@example.net> proto=SMTP helo=<x>`,
    );
    expect(refusals.map(({ sender, recipient }) => [sender, recipient])).toEqual([
      ["a@example.org", "b@example.net"],
    ]);
  });
});
