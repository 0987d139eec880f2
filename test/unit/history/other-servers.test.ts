import { describe, expect, it } from "vitest";
import { fateOf } from "../../../server/src/history/fate";
import { attemptsOf, historyOf, historyOfLines, openCorpus } from "./open";

describe("a real Exim log", () => {
  const history = () => historyOf(openCorpus("exim/out-legacy-2.log"));

  it("tells a message's line of life as grep finds it", () => {
    const [message] = history().byQueueId("1xUssx-001ZxP-1b");
    expect(message?.lines).toEqual([2, 5, 14]);
    expect(message?.sender).toBe("alice@example.net");
    expect(message?.client).toBe("client.example.com");
    expect(message?.entered).toBe(2);
    expect(message?.removed).toBe(14);
    expect(attemptsOf(message)).toEqual(["5 bounced unknown54@legacy.example.org"]);
    expect(message && fateOf(message)).toBe("bounced");
    expect(message?.notifications.map(({ queueId, sender }) => [queueId, sender])).toEqual([
      ["1xUssx-001Zxe-1h", ""],
    ]);
  });

  it("follows the session by the client's address and port", () => {
    const { sessions } = history();
    expect(sessions.map(({ first, last, host }) => [first, last, host])).toEqual([
      [0, 19, "client.example.com"],
    ]);
    expect(sessions[0]?.messages).toHaveLength(8);
  });
});

describe("Exim", () => {
  const head = "2026-11-21 21:29:52";

  it("names the recipient, not the sender beside it or the file that took it", () => {
    const { messages } = historyOfLines(
      `${head} 1xUsee-000mSA-30 <= bob@example.com H=(client.example.com) [198.51.100.7] P=esmtp S=443 id=a@b for alice@example.net`,
      `${head} 1xUsee-000mSA-30 => alice <alice@example.net> F=<bob@example.com> R=users T=local_delivery`,
      `${head} 1xUsee-000mSA-30 -> |/usr/bin/filter -a <carol@example.net> R=pipe T=address_pipe`,
      `${head} 1xUsee-000mSA-30 ** dave@example.net F=<bob@example.com>: retry timeout exceeded`,
      `${head} 1xUsee-000mSA-30 == erin@example.net R=r T=t defer (-44): SMTP error from remote mail server after RCPT TO:<erin@example.net>: 452 4.3.1 full`,
    );
    expect(attemptsOf(messages[0])).toEqual([
      "1 delivered alice@example.net",
      "2 delivered carol@example.net",
      "3 expired dave@example.net",
      "4 deferred erin@example.net",
    ]);
    expect(messages[0]?.messageIds).toEqual(["a@b"]);
  });

  it("tells what was refused before it was a message", () => {
    const { refusals } = historyOfLines(
      `${head} H=(smtp.example.com) [198.51.100.7] F=<x@shop.example.com> temporarily rejected RCPT <grey1@example.net>: 4.7.1 Greylisted`,
      `${head} H=mx.example.com (smtp.example.com) [198.51.100.7] F=<> rejected RCPT <a@example.net>: no such user`,
    );
    expect(
      refusals.map(({ outcome, sender, recipient, host }) => [outcome, sender, recipient, host]),
    ).toEqual([
      ["deferred", "x@shop.example.com", "grey1@example.net", "smtp.example.com"],
      ["rejected", "", "a@example.net", "mx.example.com"],
    ]);
  });
});

describe("sendmail", () => {
  const head = "Nov 21 21:38:04 mail sendmail[11279]:";

  it("tells a message that is handed in, put off, and given back", () => {
    const { messages } = historyOfLines(
      `${head} 6ALLc4PK011262: from=<alice@example.net>, size=215, class=0, nrcpts=1, msgid=<one@client.example.com>, proto=ESMTPSA, daemon=MSP-v4, relay=localhost [127.0.0.1]`,
      `${head} 6ALLc4PK011262: to=<fullbox@example.com>, ctladdr=<alice@example.net> (1001/1001), delay=00:00:00, xdelay=00:00:00, mailer=gmail, pri=30215, relay=mx.example.com. [127.0.0.1], dsn=4.2.2, stat=Deferred: 452-4.2.2 full`,
      `${head} 6ALLc4PK011262: to=<fullbox@example.com>, ctladdr=<alice@example.net> (1001/1001), delay=00:00:00, xdelay=00:00:00, mailer=gmail, pri=30215, relay=mx.example.com. [127.0.0.1], dsn=5.2.2, reply=552-5.2.2 full, stat=Service unavailable`,
      `${head} 6ALLc4PK011262: 6ALLc4PI011279: DSN: Service unavailable`,
      `${head} 6ALLc4PI011279: to=/var/mail/sm-alice, ctladdr=<alice@example.net> (8/0), delay=00:00:00, xdelay=00:00:00, mailer=*file*, pri=31239, dsn=2.0.0, stat=Sent`,
      `${head} 6ALLc4PK011262: done; delay=00:00:00, ntries=2`,
    );
    expect(attemptsOf(messages[0])).toEqual([
      "1 deferred fullbox@example.com",
      "2 bounced fullbox@example.com",
    ]);
    expect(messages[0]?.removed).toBe(5);
    expect(messages[1]?.about).toBe(messages[0]);
    expect(attemptsOf(messages[1])).toEqual(["4 delivered alice@example.net"]);
  });
});

describe("OpenSMTPD", () => {
  it("finds a message by its own id and by an envelope's", () => {
    const history = historyOfLines(
      "0abb1d0835233a99 smtp connected address=127.0.0.1 host=localhost",
      "0abb1d0835233a99 smtp message msgid=d55b979b size=551 nrcpt=1 proto=ESMTP",
      "0abb1d0835233a99 smtp envelope evpid=d55b979bddb15ac5 from=<bob@example.com> to=<alice@example.net>",
      "0abb1d0835233a99 smtp disconnected reason=quit",
      "0abb1d09046929e1 mda delivery evpid=d55b979bddb15ac5 from=<bob@example.com> to=<alice@example.net> rcpt=<alice@example.net> user=alice delay=1s result=PermFail stat=Error",
    );
    const [message] = history.byQueueId("d55b979b");
    expect(message?.lines).toEqual([1, 2, 4]);
    expect(history.byQueueId("d55b979bddb15ac5")).toEqual([message]);
    expect(attemptsOf(message)).toEqual(["4 bounced alice@example.net"]);
    expect(history.sessions[0]?.messages).toEqual([message]);
  });
});

describe("qmail", () => {
  it("knows of which message a delivery is, and that numbers are used again", () => {
    const { messages } = historyOfLines(
      "@40000000695b1a2c0f3d2a14 new msg 250117",
      "@40000000695b1a2c0f3d61dc info msg 250117: bytes 554 from <news@example.org> qp 4210 uid 501",
      "@40000000695b1a2c10a2b3c4 starting delivery 550: msg 250117 to remote a@example.com",
      "@40000000695b1a2d0c41f0e4 delivery 550: deferral: Connected_to_192.0.2.25_but_connection_died./",
      "@40000000695b1a2d0d001a34 end msg 250117",
      "@40000000695b1a2e0f3d2a14 new msg 250117",
    );
    expect(messages.map(({ lines }) => lines)).toEqual([[0, 1, 2, 3, 4], [5]]);
    expect(attemptsOf(messages[0])).toEqual(["3 deferred a@example.com"]);
    expect(messages[0]?.sender).toBe("news@example.org");
  });
});

describe("Courier", () => {
  it("tells a delivery's status, not each line of the reply", () => {
    const id = "id=00000000000005F0.000000006B020EFE.00000B29";
    const { messages } = historyOfLines(
      `Nov 21 21:37:17 mail courierd: newmsg,${id}: dns; client.example.com (localhost [::ffff:127.0.0.1])`,
      `Nov 21 21:37:17 mail courieresmtp: ${id},from=<alice@example.net>,addr=<low@example.org>: 452 4.3.1 Insufficient system resources`,
      `Nov 21 21:37:17 mail courieresmtp: ${id},from=<alice@example.net>,addr=<low@example.org>,status: deferred`,
    );
    expect(attemptsOf(messages[0])).toEqual(["2 deferred low@example.org"]);
    expect(messages[0]?.client).toBe("client.example.com");
  });
});

describe("a real log of dma", () => {
  it("tells a message by the id in the tag, from the line that names it first", () => {
    const { messages } = historyOf(openCorpus("dma/data-reject.log"));
    const [message] = messages;
    expect(message?.queueId).toBe("144a.560fdcc77b30");
    expect(message?.lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(attemptsOf(message)).toEqual(["8 bounced -"]);
    expect(message?.recipients).toEqual(["nosuchuser@yahoo.example.com"]);
  });
});

describe("a real log of chasquid", () => {
  const history = () => historyOf(openCorpus("chasquid/relay-denied.debug.log"));

  it("tells a message from the line that queues it to the last one of its loop", () => {
    const { messages } = history();
    const [message] = messages;
    expect(messages).toHaveLength(1);
    expect(message?.queueId).toBe("-mOcMGbvfHc");
    expect(message?.sender).toBe("alice@example.net");
    expect(message?.lines).toEqual([5, 6, 7, 8]);
    expect(message?.entered).toBe(5);
    expect(attemptsOf(message)).toEqual(["7 delivered alice@example.net"]);
    expect(message?.removed).toBe(8);
  });

  it("tells what was refused before it was a message", () => {
    const { refusals } = history();
    expect(refusals.map(({ line, outcome, host }) => [line, outcome, host])).toEqual(
      [0, 1, 2, 3, 4].map((line) => [line, "rejected", "127.0.0.1"]),
    );
  });
});

describe("chasquid", () => {
  it("tells what failed for good, and what is tried again", () => {
    const head = "2026-11-21 21:25:51.988982 _ queue.go:359       Queue.SendLoop HXNbRPJrBFg:";
    const { messages } = historyOfLines(
      `2026-11-21 21:25:50.904793 _ conn.go:684        SMTP.Conn [2001:db8::7]:48810: Queued from <> to [bob@example.org carol@example.net] - HXNbRPJrBFg`,
      `${head} from <>`,
      `${head} carol@example.net temporary error: all MXs returned transient failures (last: MAIL+RCPT 451 4.7.1 Greylisted)`,
      `${head} error: bob@example.org permanent error: MAIL+RCPT 550 5.1.1 User unknown`,
      `${head} waiting for 4m0s`,
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]?.sender).toBe("");
    expect(messages[0]?.client).toBe("2001:db8::7");
    expect(attemptsOf(messages[0])).toEqual([
      "2 deferred carol@example.net",
      "3 bounced bob@example.org",
    ]);
    expect(messages[0]?.lines).toEqual([0, 1, 2, 3, 4]);
  });
});
