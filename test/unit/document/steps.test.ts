import { describe, expect, it } from "vitest";
import { keptUntilEdited } from "../../../server/src/document/kept";
import { LogDocument } from "../../../server/src/document/log-document";
import { Interrupted, type Steps, whileUnchanged } from "../../../server/src/document/steps";

/** A log of several pieces. */
const LONG = `${"x".repeat(70_000)}\n`.repeat(3);

function open(text: string): LogDocument {
  return new LogDocument("file:///x.log", 1, text);
}

function change(document: LogDocument): void {
  document.update([{ text: "another" }], 2);
}

function* threeSteps(taken: string[]): Steps<string> {
  for (const step of ["one", "two"]) {
    taken.push(step);
    yield;
  }
  return "all";
}

describe("whileUnchanged", () => {
  it("takes the steps once all is read, and gives their answer", () => {
    const document = open(LONG);
    const taken: string[] = [];
    const steps = whileUnchanged(document, threeSteps(taken));
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      pauses++;
      if (taken.length > 0) expect(document.isRead).toBe(true);
    }
    expect([step.value, taken]).toEqual(["all", ["one", "two"]]);
    // Between the pieces of the log, of which the last is its empty line, and behind two of three steps.
    expect(pauses).toBe(document.pieceCount - 1 + 2);
  });

  it("stops where the log changes between two steps", () => {
    const document = open("a");
    const taken: string[] = [];
    const steps = whileUnchanged(document, threeSteps(taken));
    steps.next();
    change(document);
    expect(() => steps.next()).toThrow(Interrupted);
    expect(() => whileUnchanged(document, threeSteps([])).next()).not.toThrow();
    expect(taken).toEqual(["one"]);
  });
});

describe("keptUntilEdited", () => {
  it("makes a thing once between two edits, be it undefined", () => {
    let made = 0;
    const thing = keptUntilEdited(() => {
      made++;
      return undefined;
    });
    const document = open("a");
    thing(document);
    thing(document);
    expect(made).toBe(1);
    change(document);
    thing(document);
    expect(made).toBe(2);
  });

  it("makes it for each document", () => {
    const lines = keptUntilEdited((document) => document.lineCount);
    expect([lines(open("a")), lines(open("a\nb"))]).toEqual([1, 2]);
    const document = open("a");
    expect([lines(document), lines(document)]).toEqual([1, 1]);
  });
});
