import { describe, expect, it } from "vitest";
import {
  hasOpenReply,
  isAtRest,
  isFailing,
  isTelling,
  type LineState,
  readLine,
  sameState,
  startState,
} from "../../../server/src/document/line";
import { canStandAlone, loneLine } from "../../../server/src/document/lone-line";
import { madeLine } from "./made";

/** The state after some lines. */
function stateBehind(...lines: string[]): LineState {
  return lines.reduce((state, line) => readLine(line, state).after, startState);
}

const smtpd = "Nov 21 21:23:28 mail postfix/smtpd";
const said = (session: number, reply: string) =>
  `${smtpd}[${session}]: > a.example[192.0.2.1]: ${reply}`;
const bounced =
  "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, relay=none, delay=0.1, dsn=5.4.4, status=bounced (no such host)";
const sent =
  "Nov 21 21:17:06 mail postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, relay=none, delay=0.1, dsn=2.0.0, status=sent (ok)";

describe("the state between lines", () => {
  it("is the same object where a line changes nothing", () => {
    expect(stateBehind(bounced, sent, "", "words")).toBe(startState);
    const message = stateBehind("220 mx.example.org ESMTP", "DATA", "354 go ahead", "Subject: x");
    expect(readLine("some text", message).after).toBe(message);
  });

  it("is the same to what follows where both sides came to the same", () => {
    const greeted = () => stateBehind("220 mx.example.org ESMTP", "EHLO x");
    expect(sameState(greeted(), greeted())).toBe(true);
    expect(sameState(greeted(), startState)).toBe(false);
    expect(sameState(greeted(), stateBehind("220 mx.example.org ESMTP", "NOOP"))).toBe(false);
    expect(sameState({ ...startState, carry: greeted().carry }, startState)).toBe(false);
  });

  it("has an open reply until its last line, whoever speaks meanwhile", () => {
    const open = [said(1, "550-no"), said(2, "250 ok")];
    expect(hasOpenReply(stateBehind(...open))).toBe(true);
    expect(hasOpenReply(stateBehind(...open, said(1, "550 no")))).toBe(false);
    expect(hasOpenReply(startState)).toBe(false);
  });

  it("is at rest while no reply is open", () => {
    expect(isAtRest(startState)).toBe(true);
    expect(isAtRest(stateBehind(said(1, "550 no")))).toBe(true);
    expect(isAtRest(stateBehind(said(1, "550-no")))).toBe(false);
    expect(isAtRest(stateBehind("Final-Recipient: rfc822; x@example.org"))).toBe(false);
  });
});

describe("whether what is remembered concerns a line that is inert by itself", () => {
  /** A state that remembers something of so many sessions. */
  const remembering = (...sessions: string[]): LineState => ({
    ...startState,
    carry: sessions.reduceRight<LineState["carry"]>(
      (older, session) => ({ session, family: "test", memory: "x", older }),
      undefined,
    ),
  });

  it("it does of no session, and of one of Postfix, which writes such lines", () => {
    expect(isAtRest(remembering("exim 1"))).toBe(true);
    expect(isAtRest(remembering("exim 1", "exim 2"))).toBe(true);
    expect(isAtRest(remembering(""))).toBe(false);
    expect(isAtRest(remembering("exim 1", "postfix/smtpd 2"))).toBe(false);
  });

  it("it does where no room is left for a session more", () => {
    const names = Array.from({ length: 16 }, (_, at) => `exim ${at}`);
    expect(isAtRest(remembering(...names.slice(1)))).toBe(true);
    expect(isAtRest(remembering(...names))).toBe(false);
  });
});

describe("isTelling", () => {
  it.each([
    ["-", false],
    ["read", false],
    ["250", false],
    ["354 2.0.0", false],
    ["250 550", true],
    ["4.2.1", true],
    ["client", true],
    ["session", true],
    ["250 last", true],
    ["block=a", true],
    ["bounce=returned", true],
  ])("%s: %s", (line, telling) => {
    expect(isTelling(madeLine(line))).toBe(telling);
  });
});

describe("isFailing", () => {
  it.each([
    ["550", true],
    ["421", true],
    ["5.1.1", true],
    ["4.0.0", true],
    ["354", false],
    ["250", false],
    ["2.1.5", false],
    ["600", false],
    ["", false],
  ])("%s: %s", (code, failing) => {
    expect(isFailing(code)).toBe(failing);
  });
});

describe("a line alone", () => {
  it("may stand where no conversation is under way, and no reply or bounce open", () => {
    expect(canStandAlone(startState)).toBe(true);
    expect(canStandAlone(stateBehind("220 mx.example.org ESMTP"))).toBe(false);
    expect(canStandAlone(stateBehind(said(1, "550 no")))).toBe(false);
    expect(canStandAlone(stateBehind(said(1, "550-no")))).toBe(false);
    expect(canStandAlone(stateBehind("Final-Recipient: rfc822; x@example.org"))).toBe(false);
  });

  it("tells its failure as if it were the first of a log", () => {
    const lone = loneLine(bounced, startState);
    expect(lone?.reading?.format).toBe("postfix");
    expect(lone?.failure).toMatchObject({ line: 0, enhanced: "5.4.4", permanent: true });
    expect(loneLine(sent, startState)?.failure).toBeUndefined();
    expect(loneLine("", startState)).toEqual({ reading: undefined, failure: undefined });
  });

  it("is none where it is the text of a message, which leaves nothing behind either", () => {
    const message = stateBehind("220 mx.example.org ESMTP", "DATA", "354 go ahead", "text");
    expect(loneLine("more text", message)).toBeUndefined();
  });

  it.each([
    ["of a conversation", said(1, "550 no")],
    ["of a block", "Status: 5.1.1"],
    ["of a bounce", "   ----- Transcript of session follows -----"],
    ["that has another below it", "Remote host said: 550 5.7.1 Service unavailable"],
    ["that tells how to read what follows", "#Log-type: SMTP Receive Protocol Log"],
  ])("is none %s", (_, line) => {
    expect(loneLine(line, startState)).toBeUndefined();
  });
});
