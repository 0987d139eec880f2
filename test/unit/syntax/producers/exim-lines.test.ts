import { describe, expect, it } from "vitest";
import type { Asked } from "../../../../server/src/syntax/reading";
import { readingsOf, remarked } from "../read-marked";

const plain = (marked: string) => marked.replace(/[⟦⟧]/g, "");
const last = (text: string) => readingsOf(plain(text)).at(-1);
const stamp = "2026-11-21 21:30:09";
const message = `${stamp} 1xUsev-000maX-34`;
const after = "SMTP error from remote mail server after";
const client = "H=(c.example.com) [198.51.100.7]";

describe("a line of Exim's logs", () => {
  it.each<readonly [line: string, asked: Asked | undefined]>([
    [`${message} => b@x.org R=r T=t H=mx [192.0.2.1] C="⟦250⟧ ⟦2.0.0⟧ Ok" QT=550s`, undefined],
    [`${message} -> b@x.org R=r T=t H=mx [192.0.2.1] C="⟦250⟧ ⟦2.0.0⟧ Ok"`, undefined],
    [`${message} >> b@x.org R=r T=t H=mx [192.0.2.1] C="⟦250⟧ Ok`, undefined],
    [`${message} => b@x.org R=local_550 T=550`, undefined],
    [`${message} <= a@x.org H=mx [192.0.2.1] T="550 5.1.1 no" C="550 no"`, undefined],
    [`${message} <= a@x.org H=mx [192.0.2.1] T="rejected RCPT <x>: 550 5.1.1 no"`, undefined],
    [`${message} == b@x.org: ${after} DATA: host mx [192.0.2.1]: ⟦450⟧ no`, "DATA"],
    [`${message} ** b@x.org R=r T=t: ${after} RCPT TO:<550: 551@x.org>: ⟦550⟧ ⟦5.1.1⟧ no`, "RCPT"],
    [`${message} == b@x.org R=r T=t defer (0): ${after} MAIL FROM:<a@x.org>: ⟦450⟧ no`, "MAIL"],
    [
      `${message} ** b@x.org: ${after} end of data: host mx [192.0.2.1]:26: ⟦554⟧ no`,
      "END-OF-DATA",
    ],
    [`${message} ** b@x.org: LMTP error after RCPT TO:<b@x.org>: ⟦550⟧ no`, "RCPT"],
    [`${message} ** b@x.org: SMTP error from remote mailer after DATA: ⟦554⟧ no`, "DATA"],
    [`${message} ${after} EHLO mx.example.com: ⟦501⟧ no`, "EHLO"],
    [`${message} ** b@x.org: ⟦550⟧ ⟦5.1.1⟧ no`, undefined],
    [`${message} ** <550: 551@x.org>: ⟦550⟧ ⟦5.1.1⟧ no`, undefined],
    [`${message} == b@x.org R=r: ⟦450⟧ ⟦4.2.0⟧ no`, undefined],
    [`${message} Completed 550`, undefined],
    [
      `${stamp} plain authenticator failed for (x) [192.0.2.1]: ⟦535⟧ no (set_id=550 5.1.1)`,
      "AUTH",
    ],
    [`${stamp} plain authenticator failed for (x) [192.0.2.1]: ⟦535⟧ no`, "AUTH"],
    [`${stamp} ${client} rejected RCPT <550: 551@x.org>: ⟦550⟧ ⟦5.7.1⟧ no`, "RCPT"],
    [`${stamp} ${client} rejected MAIL <a@x.org>: ⟦550⟧ no such user here`, "MAIL"],
    [`${stamp} ${client} rejected EHLO or HELO 550: ⟦550⟧ ⟦5.7.1⟧ no`, undefined],
    [`${stamp} ${client} rejected connection in "connect" ACL: ⟦554⟧ ⟦5.7.1⟧ no`, "CONNECT"],
    [`${message} ${client} rejected after DATA: ⟦554⟧ ⟦5.7.1⟧ no`, "END-OF-DATA"],
    [`${message} ${client} rejected during MIME ACL checks: ⟦554⟧ ⟦5.7.1⟧ no`, "END-OF-DATA"],
    [`${message} ${client} rejected by local_scan(): ⟦554⟧ ⟦5.7.1⟧ no`, "END-OF-DATA"],
    [`${message} ${client} rejected after PRDR: ⟦554⟧ ⟦5.7.1⟧ no`, "END-OF-DATA"],
    [`${message} ${client} rejected DKIM : ⟦554⟧ ⟦5.7.1⟧ no`, "END-OF-DATA"],
    [
      `${stamp} ${client} sender verify fail for <a@x.org>: response to "RCPT TO:<a@x.org>" was: ⟦550⟧ no`,
      "RCPT",
    ],
    [`${stamp} unqualified recipient rejected: <550 5.1.1> H=x [192.0.2.1]`, undefined],
    [`${stamp} SMTP call from x [192.0.2.1] dropped: rejected RCPT x: 550 5.1.1`, undefined],
    [`${stamp} no host name found for IP address 192.0.2.250`, undefined],
    [`${stamp} SMTP connection from x [192.0.2.1] lost 550`, undefined],
    [`${stamp} Start queue run: pid=550`, undefined],
    [`${stamp} H=x (y) [192.0.2.1] temporarily something 550`, undefined],
    [`${stamp} H=[2001:db8::550] something 550`, undefined],
  ])("%s", (line, asked) => {
    expect(remarked(line)).toBe(line);
    expect(last(line)?.format).toBe("exim");
    expect(last(line)?.asked).toBe(asked);
  });

  it("is anybody's where neither an id nor words of its own prove it", () => {
    for (const words of ["H=x something", "something else", "1xUsev_000maX-34 Completed"])
      expect(last(`${stamp} ${words}`)?.format, words).not.toBe("exim");
    for (const words of ["something else", "H=x something"])
      expect(last(`Nov 21 21:16:42 mail exim[5]: ${words}`)?.format, words).toBe("exim");
  });

  it("has an id of old length or new", () => {
    expect(last(`${stamp} 1xUsev-000maX-34 x`)?.format).toBe("exim");
    expect(last(`${stamp} 1xUsev-0000000maX0-34Ab x`)?.format).toBe("exim");
    expect(last(`${stamp} 1xUsev-000ma-34 x`)?.format).not.toBe("exim");
    expect(last(`${stamp} 1xUsev-000maX-3 x`)?.format).not.toBe("exim");
  });
});

describe("what exim shows with -v and -d", () => {
  const connecting = "Connecting to mx.example.com [192.0.2.1]:25 ... connected";

  it.each([
    ["  SMTP<< ⟦250⟧-mx", { by: "server", code: "250", more: true }],
    ["21:30:09 192391   SMTP<< ⟦250⟧ mx", { by: "server", code: "250", more: false }],
    ["21:30:09.123   SMTP<< ⟦250⟧ mx", { by: "server", code: "250" }],
    ["192391   SMTP>> QUIT", { by: "client", verb: "QUIT" }],
    ["  SMTP|> MAIL FROM:<550@x.org>", { by: "client", verb: "MAIL" }],
    ["  SMTP+> RCPT TO:<550@x.org>", { by: "client", verb: "RCPT" }],
    [connecting, { by: "session" }],
    [`192391 ${connecting}`, { by: "session" }],
    [
      "  SMTP<< ⟦250⟧-mx\n         ⟦250⟧-SIZE 550\n         ⟦250⟧ HELP",
      { by: "server", more: false },
    ],
    ["192391   SMTP<< ⟦250⟧-mx\n192391          ⟦250⟧ HELP", { by: "server", code: "250" }],
    ["  SMTP<< ⟦250⟧-mx\n         ⟦250⟧", { by: "server", code: "250" }],
  ])("%j", (text, speech) => {
    expect(remarked(text)).toBe(text);
    expect(last(text)).toMatchObject({ format: "exim-verbose", speech });
  });

  it.each([
    ["LOG: MAIN\n  ** b@x.org: SMTP error from remote mail server after DATA: ⟦554⟧ no", "DATA"],
    ["192391 LOG: REJECT\n192391   H=x [192.0.2.1] rejected RCPT <b@x.org>: ⟦550⟧ no", "RCPT"],
    ["LOG: PANIC\n  something 550", undefined],
    ["LOG: H=x [192.0.2.1] rejected RCPT <b@x.org>: ⟦550⟧ no", "RCPT"],
    [`LOG: 1xUsev-000maX-34 H=x [192.0.2.1] rejected after DATA: ⟦554⟧ no`, "END-OF-DATA"],
    [">>>   message: ⟦550⟧ ⟦5.7.1⟧ no", undefined],
    ["192391 >>>   message: ⟦5.7.1⟧ no", undefined],
    [`${connecting}\n192391 cmdlog: '⟦220⟧:EHLO:⟦250⟧-:MAIL:⟦550⟧'`, undefined],
    [`${connecting}\ncmdlog: '(unset)'`, undefined],
    [`${connecting}\ndelivering 1xUsev-000maX-34 550`, undefined],
  ])("%j", (text, asked) => {
    expect(remarked(text)).toBe(text);
    expect(last(text)).toMatchObject({ format: "exim-verbose" });
    expect(last(text)?.asked).toBe(asked);
  });

  it.each([
    "         250-SIZE 550",
    "LOG: MAINTENANCE 550",
    "x SMTP<< 550 no",
    `${connecting}\n550 something`,
    `${connecting}\nsomething else`,
    `x ${connecting}`,
  ])("%j is none of it", (text) => expect(last(text)?.format).not.toBe("exim-verbose"));
});
