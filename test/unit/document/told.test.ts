import { describe, expect, it } from "vitest";
import { Told } from "../../../server/src/document/told";

type Part = Parameters<Told["enter"]>[0];

/** Tells a failure of `a@example.org 550 5.1.1`; answers whether it was told before. */
function tell(told: Told, part: Part, failure: string): boolean {
  const words = failure.split(" ");
  const recipients = words.filter((word) => word.includes("@"));
  const codes = words.filter((word) => !word.includes("@"));
  return told.repeats({ part, recipients, codes });
}

/** What a bounce told in order, each `part: failure`; whether the last was told before. */
function lastOf(...tellings: string[]): boolean | undefined {
  const told = new Told();
  return tellings
    .map((telling) => {
      const [part = "", failure = ""] = telling.split(": ");
      told.enter(part as Part, 0);
      return tell(told, part as Part, failure);
    })
    .at(-1);
}

describe("what a bounce tells again", () => {
  it.each<[string, boolean, string[]]>([
    ["a list names each failure once", false, ["notice: 550 5.1.1", "notice: 550 5.1.1"]],
    ["fields of a recipient of the list", true, ["notice: a@x 550", "report: a@x 5.1.1"]],
    ["fields of another one", false, ["notice: a@x 550", "report: b@x 550"]],
    ["fields of one of several", true, ["notice: a@x b@x 550", "report: b@x 5.7.1"]],
    ["fields tell each other nothing", false, ["report: a@x 5.1.1", "report: a@x 5.1.1"]],
    ["fields without a recipient, same code", true, ["notice: a@x 550 5.1.1", "report: 5.1.1"]],
    ["fields without a recipient, other code", false, ["notice: a@x 550 5.1.1", "report: 5.7.1"]],
    ["fields of words without a name", true, ["notice: 550 5.1.1", "report: a@x 5.1.1"]],
    ["other fields of words without a name", false, ["notice: 550 5.1.1", "report: a@x 5.7.1"]],
    ["a second one's", false, ["notice: 550 5.1.1", "report: a@x 5.1.1", "report: b@x 5.1.1"]],
    ["the same one's", true, ["notice: 550 5.1.1", "report: a@x 5.1.1", "report: a@x 5.7.1"]],
    [
      "a second one's of two",
      true,
      ["notice: 550", "notice: 550", "report: a@x 550", "report: b@x 550"],
    ],
    ["fields that say but failed", true, ["notice: 550 5.1.1", "report: a@x 5.0.0"]],
    ["those of a second one", false, ["notice: 550", "report: a@x 5.0.0", "report: b@x 5.0.0"]],
    [
      "those of one that is adopted by code",
      false,
      ["notice: 550", "report: a@x 550", "report: b@x 5.0.0"],
    ],
    ["fields that say more than failed", false, ["notice: 550", "report: a@x 5.0.0 5.1.1"]],
    ["fields where all were named", false, ["notice: a@x 550", "report: b@x 5.0.0"]],
    ["the conversation of a list", true, ["notice: a@x 550", "talk: 451"]],
    ["a conversation without a list", false, ["talk: 550", "talk: 451"]],
    ["the same code in it", true, ["talk: 550", "talk: 550"]],
    ["what follows from a failure", true, ["talk: 550", "talk: 503"]],
    ["but not by itself", false, ["talk: 503"]],
    ["the sender's own word for it", true, ["talk: 550", "talk: 5.0.0"]],
    ["words behind a conversation", true, ["talk: 550", "echo: 550"]],
    ["of another reason", false, ["talk: 550 5.1.1", "echo: 550 5.7.1"]],
    ["of the same reason", true, ["talk: 550 5.1.1", "echo: 554 5.1.1"]],
    ["with a reason that says nothing", true, ["talk: 550", "echo: 550 5.0.0"]],
    ["with another reply", false, ["talk: 550", "echo: 551 5.0.0"]],
    ["words that were told themselves", true, ["echo: 550 5.7.1", "echo: 554 5.7.1"]],
    ["fields by any of their codes", true, ["notice: 550", "report: a@x 5.1.1 550"]],
    ["fields with a reply of their own", false, ["notice: 550 5.1.1", "report: a@x 554 5.0.0"]],
    ["a recipient told in words", true, ["echo: a@x 550", "report: a@x 5.7.1"]],
  ])("%s: %j", (_, repeated, tellings) => {
    expect(lastOf(...tellings)).toBe(repeated);
  });
});

describe("where a bounce ends", () => {
  it.each<[string, boolean, Part[]]>([
    ["another begins", false, ["notice", "opening", "report"]],
    ["the message comes back", false, ["notice", "returned", "report"]],
    ["its fields are over", false, ["notice", "report", "notice", "report"]],
    ["it goes on with fields", true, ["notice", "report", "report"]],
    ["it goes on with words", true, ["notice", "echo", "report"]],
  ])("%s", (_, known, parts) => {
    const told = new Told();
    told.enter(parts[0] ?? "notice", 0);
    tell(told, "notice", "a@x 550");
    for (const part of parts.slice(1)) told.enter(part, 1);
    expect(tell(told, "report", "a@x 5.1.1")).toBe(known);
  });

  it("no list speaks for the next one's conversation, nor a nameless failure for its fields", () => {
    const told = new Told();
    told.enter("notice", 0);
    tell(told, "notice", "550 5.1.1");
    told.enter("opening", 5);
    expect(tell(told, "talk", "451")).toBe(false);
    told.enter("opening", 9);
    expect(tell(told, "report", "a@x 5.1.1")).toBe(false);
    expect(tell(told, "report", "a@x 5.0.0")).toBe(false);
  });
});

describe("the conversation that a bounce shows", () => {
  it("takes in what stands up to ten lines below it", () => {
    const told = new Told();
    told.enter("talk", 100);
    expect(told.partAt(101, false)).toBe("talk");
    expect(told.partAt(110, false)).toBe("talk");
    expect(told.partAt(111, false)).toBeUndefined();
    expect(told.partAt(105, false)).toBeUndefined();
  });

  it("is over where another connection begins", () => {
    const told = new Told();
    told.enter("talk", 100);
    expect(told.partAt(101, true)).toBeUndefined();
    expect(told.partAt(102, false)).toBeUndefined();
  });

  it.each<Part>(["opening", "notice", "echo", "report", "returned"])("is no %s", (part) => {
    const told = new Told();
    told.enter(part, 100);
    expect(told.partAt(101, false)).toBeUndefined();
  });
});

describe("a failure heard in a conversation that no bounce shows", () => {
  const toldAgain = (gap: number, part: Part) => {
    const told = new Told();
    told.hear(20, ["451", "4.7.1"]);
    told.enter(part, 20 + gap);
    return tell(told, part, "451 4.7.1");
  };

  it("is told again by words up to ten lines below", () => {
    expect([toldAgain(1, "talk"), toldAgain(10, "talk"), toldAgain(11, "talk")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("is that of one recipient", () => {
    const told = new Told();
    told.hear(20, ["451"]);
    told.enter("talk", 21);
    expect(tell(told, "talk", "a@x 451")).toBe(true);
    told.enter("talk", 22);
    expect(tell(told, "talk", "b@x 451")).toBe(false);
  });

  it("is not what another bounce tells", () => {
    expect([toldAgain(1, "echo"), toldAgain(1, "report"), toldAgain(1, "notice")]).toEqual([
      false,
      false,
      false,
    ]);
    const told = new Told();
    told.hear(20, ["451"]);
    told.enter("opening", 21);
    told.enter("talk", 22);
    expect(tell(told, "talk", "451")).toBe(false);
  });

  it("matters for ten lines", () => {
    const told = new Told();
    expect(told.isIdle(0)).toBe(true);
    told.hear(20, ["451"]);
    expect([told.isIdle(21), told.isIdle(30), told.isIdle(31)]).toEqual([false, false, true]);
    expect(told.isOver(21)).toBe(true);
  });
});

describe("whether a bounce goes on", () => {
  it.each<[Part, boolean]>([
    ["opening", true],
    ["notice", false],
    ["echo", false],
    ["report", false],
    ["returned", true],
  ])("behind %s: over is %s", (part, over) => {
    const told = new Told();
    told.enter(part, 20);
    expect([told.isOver(21), told.isIdle(21), told.isOver(99)]).toEqual([over, over, over]);
  });

  it("a conversation does for ten lines, or while what it told may be told again", () => {
    const told = new Told();
    told.enter("talk", 20);
    expect([told.isOver(21), told.isOver(30), told.isOver(31)]).toEqual([false, false, true]);
    tell(told, "talk", "550");
    expect([told.isOver(31), told.isIdle(31)]).toEqual([false, false]);
    told.enter("returned", 40);
    expect([told.isOver(41), told.isIdle(41)]).toEqual([true, true]);
  });

  it("a list does while its conversation may follow, though it gave no codes", () => {
    const told = new Told();
    told.enter("notice", 20);
    told.repeats({ part: "notice", recipients: ["a@x"], codes: [] });
    told.enter("talk", 21);
    expect(told.isOver(99)).toBe(false);
  });
});
