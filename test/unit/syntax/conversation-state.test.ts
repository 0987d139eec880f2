import { describe, expect, it } from "vitest";
import {
  ANSWERED_BARE,
  BARE,
  CONNECTED,
  type Conversation,
  hearCommand,
  hearNobody,
  hearReply,
  IN_NOTICE,
  isQuoting,
  type Manner,
  recall,
  remember,
  TYPED,
  type Voice,
} from "../../../server/src/syntax/conversation/conversation";
import { noted, noteOf, withoutNote } from "../../../server/src/syntax/conversation/note";

const running = (voice: Voice, more: Partial<typeof TYPED> | object = {}): Conversation => ({
  stage: "running",
  voice,
  data: false,
  idle: 0,
  ...more,
});
const quoted = (code: string): Conversation => ({ stage: "quoted", code });
const over: Conversation = { stage: "over" };
const text: Conversation = { stage: "text" };
const certain: Manner = { voice: "marked" };
const doubted: Manner = { voice: "marked", believes: ["marked"] };

type Row = readonly [
  before: Conversation | undefined,
  line: string,
  manner: Manner,
  after: Conversation | undefined,
];

describe("a conversation after a server's line", () => {
  const rows: readonly Row[] = [
    [undefined, "250 ok", certain, running("marked")],
    [undefined, "250 ok", doubted, undefined],
    [undefined, "250 ok", BARE, undefined],
    [undefined, "hello", certain, undefined],
    [undefined, "220 mx.example.com ESMTP", BARE, running("bare")],
    [undefined, "550 5.1.1 no", BARE, over],
    [undefined, "550-5.1.1 no", BARE, quoted("550")],
    [CONNECTED, "220 mx.example.com ready", BARE, running("bare")],
    [CONNECTED, "250 ok", BARE, undefined],
    [CONNECTED, "550 5.1.1 no", BARE, running("bare")],
    [quoted("550"), "550 no", BARE, over],
    [quoted("550"), "550-no", BARE, quoted("550")],
    [quoted("550"), "551 no", BARE, undefined],
    [running("bare", { idle: 2 }), "250 ok", BARE, running("bare")],
    [running("bare"), "404 no", BARE, undefined],
    [running("bare"), "221 bye", BARE, over],
    [running("bare"), "221-bye", BARE, running("bare")],
    [running("marked"), "250 ok", BARE, undefined],
    [running("marked"), "250 ok", doubted, running("marked")],
    [running("bare"), "250 ok", doubted, undefined],
    [running("notice"), "250 ok", BARE, undefined],
    [running("notice"), "221 bye", BARE, over],
    [running("marked"), "220 mx.example.com ESMTP", BARE, running("bare")],
    [running("typed"), "250 ok", BARE, running("typed")],
    // DATA that was typed: the message follows what 354 ends with, and nothing else.
    [running("typed", { data: true }), "354 go ahead", BARE, text],
    [running("typed", { data: true }), "354-go ahead", BARE, running("typed", { data: true })],
    [running("typed", { data: true }), "250 ok", BARE, running("typed", { data: true })],
    [running("typed"), "354 go ahead", BARE, running("typed")],
    [running("bare", { data: true }), "354 go ahead", BARE, running("bare")],
    [running("typed", { data: true }), "354 go ahead", certain, running("marked")],
  ];
  it.each(rows)("%j, %s", (before, line, manner, after) => {
    expect(hearReply(before, line, 0, manner)).toEqual(after);
    expect(hearReply(before, `> ${line}`, 2, manner)).toEqual(after);
  });
});

describe("a conversation after a client's line", () => {
  it.each<[Conversation | undefined, string, Voice, Conversation | undefined]>([
    [undefined, "EHLO c.example.com", "typed", running("typed")],
    [undefined, "QUIT", "typed", undefined],
    [running("bare"), "QUIT", "typed", running("typed")],
    [running("bare"), "hello", "typed", undefined],
    [running("typed"), "DATA", "typed", running("typed", { data: true })],
    [running("typed"), "DATA now", "typed", running("typed")],
    [running("marked"), "DATA", "marked", running("marked")],
    [CONNECTED, "QUIT", "typed", undefined],
    [CONNECTED, "HELO c.example.com", "typed", running("typed")],
  ])("%j, %s", (before, line, voice, after) => {
    expect(hearCommand(before, line, 0, voice)).toEqual(after);
  });
});

describe("a conversation after lines of nobody", () => {
  it("goes on over two", () => {
    expect(hearNobody(running("bare"))).toEqual(running("bare", { idle: 1 }));
    expect(hearNobody(running("bare", { idle: 1 }))).toEqual(running("bare", { idle: 2 }));
    expect(hearNobody(running("bare", { idle: 2 }))).toBeUndefined();
  });

  it.each([undefined, CONNECTED, quoted("550"), text, over])("%j does not", (before) => {
    expect(hearNobody(before)).toBeUndefined();
  });
});

describe("what is remembered of a conversation", () => {
  it.each([
    ...[CONNECTED, text, quoted("550"), TYPED, ANSWERED_BARE, IN_NOTICE],
    ...[running("marked", { idle: 2 }), running("typed", { data: true })],
  ])("%j, with or without a note", (conversation) => {
    expect(recall(remember(conversation))).toEqual(conversation);
    expect(recall(noted("note", remember(conversation)))).toEqual(conversation);
    expect(noteOf(noted("note", remember(conversation)))).toBe("note");
  });

  it("is nothing where there is none, or it is over", () => {
    expect(remember(over)).toBeUndefined();
    expect(remember(undefined)).toBeUndefined();
    expect(recall(undefined)).toBeUndefined();
    expect(recall("other")).toBeUndefined();
    expect(recall(noted("note", undefined))).toBeUndefined();
    expect([noteOf(undefined), noteOf("text"), withoutNote(undefined)]).toEqual(
      new Array(3).fill(undefined),
    );
    expect(withoutNote(noted("b", noted("a", "text")))).toBe("text");
  });

  it("tells whether failures that stand bare are the program's that shows it", () => {
    expect([running("marked"), IN_NOTICE].map(isQuoting)).toEqual([true, true]);
    const others = [TYPED, ANSWERED_BARE, CONNECTED, quoted("550"), text, over, undefined];
    expect(others.some(isQuoting)).toBe(false);
  });
});
