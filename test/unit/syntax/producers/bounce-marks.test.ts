import { describe, expect, it } from "vitest";
import type { Bounce } from "../../../../server/src/syntax/reading";
import { tokeniseLine } from "../../../../server/src/syntax/tokenise";
import { readingsOf } from "../read-marked";

/** What each line of a bounce is to it: its part, and whose mail failed. */
function partsOf(text: string): (string | undefined)[] {
  return readingsOf(text).map((reading) => shown(reading?.bounce));
}

function shown(bounce: Bounce | undefined): string | undefined {
  if (bounce === undefined) return undefined;
  return bounce.recipient === undefined ? bounce.part : `${bounce.part} ${bounce.recipient}`;
}

describe("the line with which a bounce opens", () => {
  it.each([
    "This is the mail system at host mail.example.net.",
    "This message was created automatically by mail delivery software.",
    "The original message was received at Sat, 21 Nov 2026 21:38:35 +0100",
    "The original message was received on Sat, 21 Nov 2026 21:38:35 +0100",
    "Sorry, we were unable to deliver your message to the following address.",
    "Delivery has failed to these recipients or groups:",
    "Delivery has failed to these recipients or distribution lists:",
    "This is a delivery status notification from mail.example.net,",
    "This report relates to a message you sent with the following header fields:",
    "    This is the MAILER-DAEMON, please DO NOT REPLY to this email.",
  ])("%s", (line) => {
    expect(partsOf(line)).toEqual(["opening"]);
    expect(partsOf(`> ${line}`)).toEqual([undefined]);
  });
});

describe("the line that the original message follows", () => {
  it.each([
    "--- Below this line is a copy of the message.",
    "--- Below this line is a copy of the mail header.",
    "--- Enclosed are the original headers of the message.",
    "------ This is a copy of the message, including all the headers. ------",
    "------ This is a copy of your message, including all the headers. ------",
    "--- The header of the original message is following. ---",
    "-----Original message-----",
    "----- Original Message -----",
    "-----Original Message Follows-----",
    "-----Original message follows -----",
    "   ----- Original message follows -----",
    "Original message headers:",
    "Original message headers: ",
    "Content-Type: message/rfc822",
    "Content-Type:message/rfc822",
    "content-type: message/global; charset=utf-8",
    "Content-Type: text/rfc822-headers",
  ])("%s", (line) => {
    expect(partsOf(`${line}\n550 5.1.1 User unknown`)).toEqual(["returned", undefined]);
    expect(partsOf(`see ${line}`)).toEqual([undefined]);
  });

  it.each([
    "Original message headers: none",
    "----Original message----",
    "Content-Type: message/rfc822x",
    "Content-Type: text/plain",
  ])("unlike %s", (line) => {
    expect(partsOf(line)).toEqual([undefined]);
  });
});

describe("the original message", () => {
  const mark = "Content-Type: message/rfc822";
  const code = "550 5.1.1 <b@example.net>: User unknown";
  const codes = (text: string) => readingsOf(text).map((reading) => reading?.tokens.length ?? 0);

  it.each([
    "--4F1A219A3E1.1795296272/mail.example.net",
    "--1795296272-eximdsn-1234",
    "--=_courier_0",
    "--17952962721234567/mail.example.net",
  ])("goes to the end of its part: %s", (boundary) => {
    const text = [
      boundary,
      "Content-Description: x",
      "MIME-Version: 1.0",
      "\tfolded=x",
      "   folded=y",
      mark,
      "",
      code,
      "--other_boundary",
      code,
    ];
    expect(codes([...text, boundary, code].join("\n")).at(-1)).toBe(2);
    expect(codes([...text, `${boundary}--`, code].join("\n")).at(-1)).toBe(2);
    expect(codes([...text, code].join("\n")).at(-1)).toBe(0);
    expect(codes([...text, `${boundary}x`, code].join("\n")).at(-1)).toBe(0);
  });

  it("ends with a boundary that it did not declare itself, where none is known", () => {
    expect(codes(`${mark}\n${code}\n--foreign12\n${code}`)).toEqual([0, 0, 0, 2]);
    const own = `${mark}\nContent-Type: multipart/mixed; boundary="own12345"\n--own12345\n${code}`;
    expect(codes(own)).toEqual([0, 0, 0, 0]);
    expect(codes(own.replaceAll('"', ""))).toEqual([0, 0, 0, 0]);
    expect(codes(`${own}\n--own12345--\n${code}\n--foreign12 \n${code}`).slice(-3)).toEqual([
      0, 0, 2,
    ]);
    expect(codes(`${own}\n--other1234\n${code}`).at(-1)).toBe(2);
    expect(codes(`${mark}\n--original1\n${code}`)).toEqual([0, 0, 2]);
    expect(codes(`${mark}\n--short\n${code}`)).toEqual([0, 0, 0]);
    expect(codes(`${mark}\nx --foreign12\n${code}`)).toEqual([0, 0, 0]);
    expect(codes(`${mark}\n--foreign12 words\n${code}`)).toEqual([0, 0, 0]);
    expect(codes(`${mark}\n-- signature-like\n${code}`)).toEqual([0, 0, 0]);
    expect(codes(`${mark}\n--two words here\n${code}`)).toEqual([0, 0, 0]);
  });

  it("may come twice, each time in a part", () => {
    const boundary = "--=_courier_0";
    const part = [boundary, mark, "", code, "--other_boundary", code];
    expect(codes([...part, ...part, `${boundary}--`, code].join("\n"))).toEqual([
      ...Array<number>(13).fill(0),
      2,
    ]);
  });

  it("ends with a line of a log, the next message of a mailbox, and the next bounce", () => {
    const log = "Nov 21 21:16:42 mail postfix/smtp[1]: 4F1A219A3E1: removed";
    expect(codes(`${mark}\n${code}\n${log}\n${code}`).at(-1)).toBe(2);
    expect(codes(`${mark}\n${code}\n ${log}\n${code}`).at(-1)).toBe(0);
    const dated = "2026-11-21 21:30:09 no host name found";
    expect(codes(`${mark}\n${code}\n${dated}\n${code}`).at(-1)).toBe(2);
    const mbox = "From a@example.org Sat Nov 21 21:16:42 2026";
    expect(codes(`${mark}\n${code}\n${mbox}\n${code}`).at(-1)).toBe(2);
    expect(codes(`${mark}\n${code}\nFrom a friend of mine\n${code}`).at(-1)).toBe(0);
    expect(codes(`${mark}\n${code}\n>${mbox}\n${code}`).at(-1)).toBe(0);
    const bounce = "This is the mail system at host mail.example.net.";
    expect(partsOf(`${mark}\n${code}\n${bounce}`).at(-1)).toBe("opening");
    expect(codes(`${mark}\n${code}\n ${mbox}\n${code}`).at(-1)).toBe(0);
  });
});

describe("a boundary of a bounce", () => {
  const reader = (line: string) => tokeniseLine(line, undefined).reading?.format;

  it.each([
    "--4F1A219A3E1.1795296272/mail.example.net ",
    "--1795296272-eximdsn-1234",
    "--=_courier_12",
    "--17952962721234567/mail.example.net",
  ])("%s", (line) => {
    expect(reader(line)).toBe("bounce-parts");
    expect(reader(`${line} x`)).toBeUndefined();
    expect(reader(`x${line}`)).toBeUndefined();
  });
});

describe("Sendmail's bounce", () => {
  const list = "   ----- The following addresses had permanent fatal errors -----";

  it.each([
    "permanent fatal errors",
    "transient non-fatal errors",
    "delivery problems",
    "successful delivery notifications",
    "unsuccessful delivery notifications",
  ])("lists addresses that had %s", (what) => {
    const line = `   ----- The following addresses had ${what} -----`;
    expect(partsOf(`${line}\n<b@example.net>`)).toEqual(["notice", "notice b@example.net"]);
    expect(partsOf(` ${line}`)).toEqual([undefined]);
  });

  it("tells whose mail it was, and from what that was made", () => {
    const lines = [
      list,
      "<b@example.net>",
      "    (reason: 550 5.1.1 <b@example.net>: User unknown)",
      "    (expanded from: <root@example.net>)",
      "    (expanded from: admin) ",
      '"|/usr/bin/filter"',
      "/var/mail/x ",
      ":include:/etc/list",
      "<c@example.net> ",
      "<c@example.net> and more",
    ];
    expect(partsOf(lines.join("\n"))).toEqual([
      "notice",
      "notice b@example.net",
      "notice",
      "notice root@example.net",
      "notice admin",
      "notice",
      "notice",
      "notice",
      "notice c@example.net",
      undefined,
    ]);
  });

  it("tells where the conversation follows", () => {
    expect(partsOf("   ----- Transcript of session follows -----")).toEqual(["talk"]);
    expect(partsOf("... while talking to mx.example.net.:")).toEqual(["talk"]);
    expect(partsOf("... while talking to mx.example.net.: ")).toEqual(["talk"]);
    expect(partsOf("... while talking to mx.example.net.: x")).toEqual([undefined]);
    expect(partsOf("x ... while talking to mx.example.net.:")).toEqual([undefined]);
  });
});
