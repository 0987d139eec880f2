import { describe, expect, it } from "vitest";
import { type Dialogues, hearLine } from "../../../server/src/dialogue/dialogues";
import type { Turn } from "../../../server/src/dialogue/state";
import type { Reading, Speech, Verb } from "../../../server/src/syntax/reading";
import { entryOf } from "../../../server/src/syntax/sessions";

const QUIET: Reading = { format: "test", tokens: [] };

function spoken(session: string | undefined, speech: Speech): Reading {
  return { ...QUIET, speech, ...(session !== undefined && { session }) };
}

/** A line of the client: a command, or without a verb a line of text. */
function client(session: string | undefined, verb?: Verb): Reading {
  const words = { verb, login: false, dot: false, octets: 6, chunk: undefined };
  return spoken(session, { by: "client", text: 0, ...words });
}

/** A line of a reply, `250-` or `250`. */
function server(session: string | undefined, reply: string): Reading {
  const speech = { code: reply.slice(0, 3), more: reply.endsWith("-"), text: 4 };
  return spoken(session, { by: "server", ...speech });
}

/** Hears lines one after another; the turn of the last. */
function hear(...readings: (Reading | undefined)[]) {
  let dialogues: Dialogues | undefined;
  let turn: Turn | undefined;
  for (const reading of readings) ({ dialogues, turn } = hearLine(dialogues, reading));
  return { dialogues, turn };
}

function sessionsOf(dialogues: Dialogues | undefined): string[] {
  return dialogues === undefined ? [] : [dialogues.session, ...sessionsOf(dialogues.older)];
}

describe("the conversations of a log", () => {
  it("are kept apart, each with what it asked", () => {
    const asked = [client("a", "MAIL"), client("b", "RCPT")];
    expect(hear(...asked, server("a", "250")).turn?.asked).toBe("MAIL");
    expect(hear(...asked, server("b", "250")).turn?.asked).toBe("RCPT");
    expect(hear(...asked, server("c", "250")).turn?.asked).toBeUndefined();
  });

  it("stand in the order in which they were heard last, each once", () => {
    const { dialogues } = hear(client("a", "MAIL"), client("b", "MAIL"), client("a", "RCPT"));
    expect(sessionsOf(dialogues)).toEqual(["a", "b"]);
  });

  it("are sixteen at most: of more, that heard longest ago is forgotten", () => {
    const names = Array.from({ length: 17 }, (_, at) => `s${at}`);
    const { dialogues } = hear(...names.map((name) => client(name, "NOOP")));
    expect(sessionsOf(dialogues)).toEqual(names.slice(1).reverse());
  });

  it("count the lines that others speak between two lines of a reply", () => {
    const between = [client("b", "NOOP"), server("b", "250"), QUIET, undefined];
    const { turn } = hear(client("a", "MAIL"), server("a", "250-"), ...between, server("a", "250"));
    expect(turn).toEqual({ asked: "MAIL", above: 5, credentials: false });
  });

  it("give up an open reply when others have spoken too long, be it text that changes nothing", () => {
    const text = (count: number) => Array<Reading>(count).fill(client("b"));
    const begin = [client("b", "DATA"), server("b", "354"), client("a", "MAIL")];
    const reply = (lines: number) =>
      hear(...begin, server("a", "250-"), ...text(lines), server("a", "250")).turn;
    expect(reply(100)?.above).toBe(101);
    expect(reply(101)?.above).toBe(0);
  });

  it("let but two lines stand within a reply where no session tells its lines from others'", () => {
    const reply = (session: string | undefined, lines: number) =>
      hear(
        client(session, "EHLO"),
        server(session, "250-"),
        ...Array<undefined>(lines).fill(undefined),
        server(session, "250"),
      ).turn?.above;
    expect([reply(undefined, 2), reply(undefined, 3)]).toEqual([3, 0]);
    expect([reply("a", 3), reply("a", 100), reply("a", 101)]).toEqual([4, 101, 0]);
  });

  it("are the same object where a line changes none of them", () => {
    const begun = hear(client("a", "DATA"), server("a", "354")).dialogues;
    expect(hearLine(begun, client("a")).dialogues).toBe(begun);
    expect(hearLine(begun, QUIET).dialogues).toBe(begun);
    const two = hear(client("b", "MAIL"), client("a", "MAIL")).dialogues;
    expect(hearLine(two, undefined).dialogues).toBe(two);
  });

  it("are another object where a line stands in an open reply, of whichever of them", () => {
    const newest = hear(client("a", "MAIL"), server("a", "250-")).dialogues;
    const older = hear(client("a", "MAIL"), server("a", "250-"), client("b", "MAIL")).dialogues;
    for (const dialogues of [newest, older]) {
      const after = hearLine(dialogues, QUIET).dialogues;
      const lines = entryOf(dialogues, "a")?.dialogue.open?.lines ?? 0;
      expect(entryOf(after, "a")?.dialogue.open?.lines).toBe(lines + 1);
    }
  });
});
