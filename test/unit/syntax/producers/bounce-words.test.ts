import { describe, expect, it } from "vitest";
import { readingsOf, remarked } from "../read-marked";

const plain = (marked: string) => marked.replace(/[⟦⟧]/g, "");
const last = (text: string) => readingsOf(plain(text)).at(-1);
/** What each line is to a bounce: its part, whose mail failed, and whether that is final. */
const partsOf = (text: string) =>
  readingsOf(plain(text)).map((reading) =>
    reading?.bounce === undefined ? undefined : Object.values(reading.bounce).join(" "),
  );
const RETURNED = "Content-Type: message/rfc822\n\n";

describe("Exchange's report for people", () => {
  it.each([
    "Remote server returned '⟦550⟧ ⟦5.1.1⟧ no'",
    "Remote Server returned '⟦550⟧ no such user here'",
    "Remote server at mx.example.com returned '⟦450⟧ ⟦4.2.0⟧ later'",
    "- Remote Server at mx.example.com (192.0.2.25) returned '⟦550⟧ ⟦5.1.1⟧ no'",
    "Remote server returned message detected as spam -> ⟦550⟧ ⟦5.7.501⟧ no",
    "Remote server returned '⟦404⟧ ⟦4.4.7⟧ expired'",
    "Remote server returned '404 not found'",
    "The remote server returned '404 not found'",
    "Status code:  ⟦550⟧ ⟦5.7.133⟧",
    "STATUS CODE: ⟦550⟧ ⟦5.7.133⟧",
    "Status code: 5505 items",
    "Status code: 650 5.7.133",
    "Reported error: ⟦450⟧ ⟦4.4.7⟧ expired",
    "#⟦550⟧ ⟦5.1.1⟧ no ##",
    "mx.example.com #⟦450⟧-⟦4.2.0⟧ no",
    "mx.example.com #550 of 5",
    "mx.example.com #550 6.1.1 no",
    "<mx.example.com #⟦5.1.1⟧ smtp;⟦550⟧ ⟦5.1.1⟧ no>",
    "mx #<mx.example.com #⟦4.4.7⟧ smtp; ⟦450⟧ ⟦4.4.7⟧ expired>",
    "mx #<mx.example.com #⟦5.7.606⟧ SMTP;⟦550⟧ ⟦5.7.606⟧ no>",
    "mx.example.com #<mx.example.com #⟦5.1.1⟧ x400; 5 items>",
    "Remote Server returned '⟦550⟧ ⟦5.4.300⟧ expired [{LED=⟦421⟧ ⟦4.4.2⟧ timed out};{MSG=550};{LED=⟦450⟧ ⟦4.2.0⟧ x}]'",
    "Remote Server returned '⟦550⟧ ⟦5.4.300⟧ expired [LED=⟦421⟧-⟦4.4.2⟧ x]'",
    "Remote Server returned '⟦550⟧ ⟦5.4.300⟧ expired FOILED=421 x'",
  ])("%s", (line) => {
    expect(remarked(line)).toBe(line);
    if (line.includes("⟦") && !line.includes("x400"))
      expect(last(line)?.format).toBe("exchange-bounce");
  });

  it("names the server, the recipient and what was said, each on its line", () => {
    const report = [
      "Generating server: mx.example.com",
      "",
      "b@example.com",
      "Remote Server returned '⟦550⟧ ⟦5.1.1⟧ no'",
      "",
      "c@example.com",
      "⟦550⟧ ⟦5.1.10⟧ RESOLVER.ADR.RecipientNotFound",
    ].join("\n");
    expect(remarked(report)).toBe(report);
    expect(partsOf(report)).toEqual([
      "echo",
      undefined,
      "echo b@example.com",
      "echo b@example.com",
      undefined,
      "echo c@example.com",
      "echo c@example.com",
    ]);
    const status = "Generating server: mx\nb@example.com\n#< #5.1.1 smtp;550 5.1.1 no>";
    expect(partsOf(status).at(-1)).toBe("echo b@example.com");
  });

  it.each([
    ["Generating server: mx.example.com ", "echo"],
    ["Generating server: mx.example.com and others", undefined],
    [" Generating server: mx.example.com", undefined],
    ["b@example.com", undefined],
    [`${RETURNED}Generating server: mx.example.com`, undefined],
    ["Generating server: mx\n b@example.com ", "echo b@example.com"],
    ["Generating server: mx\nnobody", undefined],
    ["Generating server: mx\nb@example.com\nsomething else", undefined],
    ["Generating server: mx\nb@example.com\n\n550 5.1.1 no", "echo b@example.com"],
    ["Generating server: mx\n\n550 5.1.1 no", undefined],
    ["Remote Server returned '550 5.1.1 no'", "echo"],
  ])("%j", (text, part) => expect(partsOf(text).at(-1)).toBe(part));

  it("needs a recipient before a reply that stands bare", () => {
    expect(last("Generating server: mx\n550 5.1.1 no")?.format).not.toBe("exchange-bounce");
    expect(last("Generating server: mx\nb@example.com\n550 5.1.1 no")?.format).toBe(
      "exchange-bounce",
    );
  });
});

describe("Exim's lists", () => {
  const failed = "The following address(es) failed:";
  const error = "SMTP error from remote mail server after RCPT TO:<b@example.org>:";

  it.each([
    failed,
    `recipients. This is a permanent error. ${failed}`,
    "The following address failed:",
    "The following addresses failed:",
    "The following address(es) have not yet been delivered:",
    "The following addresses have not yet been delivered:",
    "The address to which the message has not yet been delivered is:",
    "The addresses to which the message has not yet been delivered are:",
  ])("follow %s", (opening) => {
    expect(partsOf(`${opening}\n\n  b@example.org\n    Unrouteable address`)).toEqual([
      "opening",
      undefined,
      "notice b@example.org",
      "notice",
    ]);
    expect(partsOf(`> ${opening}`)).toEqual([undefined]);
    expect(partsOf(`${RETURNED}${opening}`).at(-1)).toBeUndefined();
  });

  it("hold what is set in by two blanks, or by four", () => {
    expect(partsOf(`${failed}\n  |/usr/bin/filter\n    x`)).toEqual([
      "opening",
      "notice",
      "notice",
    ]);
    expect(partsOf(`${failed}\nb@example.org`).at(-1)).toBeUndefined();
    expect(partsOf(`${failed}\n   b@example.org`).at(-1)).toBeUndefined();
    expect(partsOf("  b@example.org")).toEqual([undefined]);
  });

  it.each([
    [`    ${error}\n    ⟦550⟧ ⟦5.1.1⟧ no`, "RCPT"],
    [`    ${error} ⟦550⟧ ⟦5.1.1⟧ no`, "RCPT"],
    [`    LMTP error from remote mail server after end of data: ⟦552⟧ ⟦5.2.2⟧ full`, "END-OF-DATA"],
    [`    Delay reason: ${error} ⟦450⟧ later`, "RCPT"],
    [`    SMTP error from remote mailer after initial connection:\n    ⟦554⟧ no`, "CONNECT"],
    [`    SMTP error from remote mailer after MAIL FROM:<550: x@example.org>: ⟦553⟧ no`, "MAIL"],
    [`    ${error}\n    host mx.example.org [192.0.2.1]: ⟦550⟧ no`, "RCPT"],
    [`    ${error}\n    host mx.example.org [192.0.2.1]:26: ⟦550⟧ no`, "RCPT"],
    [`    ${error}\n    host mx.example.org [2001:db8::5]: ⟦550⟧-no\n    ⟦550⟧ no`, "RCPT"],
    [`    ${error}\n    ⟦550⟧ no\n    421 words`, "RCPT"],
    ["    SMTP error from remote mail server after end of data: ⟦552⟧ a->b: 450 c", "END-OF-DATA"],
    [`  ${error}\n    550 no`, undefined],
  ])("tell what was said: %j", (text, asked) => {
    const all = `${failed}\n  b@example.org\n${text}`;
    expect(remarked(all)).toBe(all);
    expect(readingsOf(plain(all))[2]?.asked).toBe(asked);
  });

  it("are one block a recipient", () => {
    const text = `${failed}\n  b@example.org\n    ${error}\n    550 no\n  c@example.org\n    ${error} 550 no\n\n  d@example.org`;
    const [, b, b1, b2, c, c1, , d] = readingsOf(text).map((reading) => reading?.block);
    expect(b).toBeDefined();
    expect([b1, b2]).toEqual([b, b]);
    expect(c).toBeDefined();
    expect(c).not.toBe(b);
    expect(c1).toBe(c);
    expect(d).not.toBe(c);
  });

  it("say when nothing more will be tried", () => {
    const final = (said: string) =>
      last(`${failed}\n  b@example.org\n    ${error} ${said}`)?.bounce;
    expect(final("450 later: retry timeout exceeded")).toEqual({ part: "notice", final: true });
    expect(final("450 later")).toEqual({ part: "notice" });
  });
});

describe("a notice that puts an address in a line of its own", () => {
  it.each([
    "<b@example.com>:\nRemote host said: ⟦550⟧ no",
    "<b@example.com>: \nRemote host said:⟦550⟧ no",
    "<b@example.com>:\nRemote host said[Response Message]: ⟦550⟧ ⟦5.1.1⟧ no",
    "<b@example.com>:\n⟦550⟧: no such user",
    "<b@example.com>:\n⟦450⟧: later",
    "<b@example.com>:\n⟦550⟧ User unknown",
    "<b@example.com>:\n250: items",
    "<b@example.com>:\n5500: items",
    "<b@example.com>:\n⟦550⟧-⟦5.1.1⟧ no\n⟦550⟧ ⟦5.1.1⟧ end",
    "<b@example.com>:\nsee 550: items",
    "<b@example.com>:\nRemote host said: ⟦450⟧-⟦4.2.0⟧ no\n⟦450⟧ 550: is no code",
    "<b@example.com>: x\n⟦450⟧: later".replace(/[⟦⟧]/g, ""),
    "b@example.com:\n450: later",
  ])("%j", (text) => expect(remarked(text)).toBe(text));

  it("is one block down to the next empty line", () => {
    const text = "<b@example.com>:\n192.0.2.1 does not like it.\nGiving up.\n\nGiving up.";
    const blocks = readingsOf(text).map((reading) => reading?.block);
    expect(blocks[0]).toContain("b@example.com");
    expect(blocks).toEqual([blocks[0], blocks[0], blocks[0], undefined, undefined]);
    expect(partsOf(text)[0]).toBe("notice b@example.com");
    for (const end of ["--- Below", " set in", "\t"])
      expect(last(`<b@example.com>:\n${end}`)?.format, end).not.toBe("bounce-addressee");
    expect(partsOf(`${RETURNED}<b@example.com>:`).at(-1)).toBeUndefined();
  });

  it("goes on for twenty lines and no more", () => {
    const text = (lines: number) => `<b@example.com>:${"\nwords".repeat(lines)}`;
    expect(last(text(20))?.block).toContain("b@example.com");
    expect(last(text(21))?.block).toBeUndefined();
  });
});

describe("Gmail's words before a reply", () => {
  it.each([
    "The response was:",
    "The response from the remote server was:",
    "The error that the other server returned was:",
    "The response was: ",
  ])("%s", (words) => {
    const said = `${words}\n\n⟦550⟧-⟦5.1.1⟧ no\n⟦550⟧ ⟦5.1.1⟧ end\n⟦450⟧ another`;
    expect(remarked(said)).toBe(said);
    expect(partsOf(said)).toEqual(["echo", undefined, "echo", "echo", "echo"]);
    const [, , first, second, third] = readingsOf(plain(said));
    expect([second?.block, third?.block]).toEqual([first?.block, first?.block]);
    expect(first?.block).toBeDefined();
  });

  it.each([
    "x The response was:\n⟦550⟧ no such user",
    "The response was: no\n⟦550⟧ no such user",
    `${RETURNED}The response was:`,
  ])("are none in %j", (text) => expect(partsOf(text)).not.toContain("echo"));

  it("have lines of blanks behind them, and a reply's broken lines", () => {
    const said = "The response was:\n  \n⟦550⟧-⟦5.1.1⟧ no\nbroken off\n⟦550⟧ ⟦5.1.1⟧ end";
    expect(remarked(said)).toBe(said);
    expect(partsOf(said)).toEqual(["echo", undefined, "echo", "echo", "echo"]);
  });

  it("end with an empty line in the middle of a reply, and with words", () => {
    expect(last("The response was:\n550-5.1.1 no\n\n550 5.1.1 end")?.bounce).toBeUndefined();
    expect(last("The response was:\nwords\n550 5.1.1 end")?.bounce).toBeUndefined();
    expect(last("The response was:\n550 5.1.1 no\nwords")?.bounce).toBeUndefined();
  });
});

it("the formats of a bounce's words have names", () => {
  for (const [line, name] of [
    ["Content-Type: message/rfc822", "bounce-parts"],
    ["<b@example.com>:", "bounce-addressee"],
    ["The response was:", "bounce-response"],
    ["The following address(es) failed:", "exim-bounce"],
    ["Generating server: mx.example.com", "exchange-bounce"],
  ] as const)
    expect(last(line)?.format).toBe(name);
});
