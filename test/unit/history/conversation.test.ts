import { describe, expect, it } from "vitest";
import { fateOf } from "../../../server/src/history/fate";
import { attemptsOf, historyOf, historyOfLines, openCorpus } from "./open";

describe("a conversation", () => {
  const history = historyOfLines(
    "<-  220 mx.example.org ESMTP Postfix",
    " -> EHLO client.example.com",
    "<-  250-mx.example.org",
    "<-  250 CHUNKING",
    " -> MAIL FROM:<alice@example.net>",
    "<-  250 2.1.0 Ok",
    " -> RCPT TO:<bob@example.org>",
    "<-  250 2.1.5 Ok",
    " -> RCPT TO:<carol@example.org>",
    "<** 550-5.1.1 no",
    "<** 550 5.1.1 such user",
    " -> DATA",
    "<-  354 End data with <CR><LF>.<CR><LF>",
    " -> Message-ID: <one@client.example.com>",
    " -> ",
    " -> MAIL FROM:<mallory@example.com>",
    " -> QUIT",
    " -> .",
    "<-  250 2.0.0 Ok: queued as 4F1A219A3E1",
    " -> QUIT",
    "<-  221 2.0.0 Bye",
    "<-  220 mx2.example.org ESMTP",
  );

  it("is a session from greeting to goodbye", () => {
    expect(
      history.sessions.map(({ first, last, host, spoken }) => [first, last, host, spoken]),
    ).toEqual([
      [0, 20, "mx.example.org", true],
      [21, 21, "mx2.example.org", true],
    ]);
    expect(history.sessions[0]?.failures).toHaveLength(1);
  });

  it("has one message for each transaction, with the ids that are told", () => {
    const [message] = history.byQueueId("4F1A219A3E1");
    expect(history.messages).toEqual([message]);
    expect(history.byMessageId("one@client.example.com")).toEqual([message]);
    expect(message?.sender).toBe("alice@example.net");
    expect(message?.recipients).toEqual(["bob@example.org", "carol@example.org"]);
    expect(message?.lines).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
    expect(attemptsOf(message)).toEqual([
      "9 rejected carol@example.org",
      "18 accepted bob@example.org",
    ]);
    expect(message && fateOf(message)).toBe("rejected");
  });
});

describe("LMTP", () => {
  it("has a reply for each recipient that was taken", () => {
    const { messages } = historyOfLines(
      "<-  220 mail.example.net LMTP",
      " -> LHLO mx.example.com",
      "<-  250 PIPELINING",
      " -> MAIL FROM:<>",
      " -> RCPT TO:<a@example.net>",
      " -> RCPT TO:<x@example.net>",
      " -> RCPT TO:<b@example.net>",
      " -> DATA",
      "<-  250 2.1.0 Ok",
      "<-  250 2.1.5 Ok",
      "<** 550 5.1.1 unknown",
      "<-  250 2.1.5 Ok",
      "<-  354 go on",
      " -> .",
      "<-  250 2.0.0 saved",
      "<** 452 4.2.2 quota exceeded",
    );
    expect(messages[0]?.sender).toBe("");
    expect(attemptsOf(messages[0])).toEqual([
      "10 rejected x@example.net",
      "14 accepted a@example.net",
      "15 deferred b@example.net",
    ]);
  });

  it("has a session for each connection in a real log of Dovecot, which keeps each side by itself", () => {
    const { sessions } = historyOf(openCorpus("dovecot/rawlog-lmtp.txt"));
    expect(sessions.slice(0, 3).map(({ first, last, host }) => [first, last, host])).toEqual([
      [0, 13, "mail.example.net"],
      [15, 28, "mail.example.net"],
      [30, 43, "mail.example.net"],
    ]);
  });
});
