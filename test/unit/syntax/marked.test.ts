import { describe, expect, it } from "vitest";
import {
  ANSWERED_BARE,
  CONNECTED,
  remember,
  TYPED,
} from "../../../server/src/syntax/conversation/conversation";
import { type Marks, markedTranscript } from "../../../server/src/syntax/conversation/marked";

/** A tool that does not exist. */
const toy: Marks = {
  id: "toy",
  samples: [],
  counterSamples: [],
  server: /(\w*)S: /y,
  client: /(\w*)C: /y,
  session: /(\w*)\* /y,
  certain: false,
};
const running = remember({ ...TYPED, voice: "marked" });

/** What the tool's format reads of a line: the codes, who speaks, what is remembered, and the session. */
function read(marks: Partial<Marks>, text: string, memory?: string) {
  const source = { text, program: "", session: "", stamped: false };
  const told = markedTranscript({ ...toy, ...marks }).read(source, memory);
  if (told === undefined) return undefined;
  const { format, tokens, speech, session } = told.reading;
  expect(format).toBe("toy");
  return [tokens.map(({ value }) => value).join(" "), speech?.by, told.memory, session];
}

describe("a server's marked line", () => {
  it("is believed at once if the marks are certain, else in a conversation or by its own proof", () => {
    expect(read({ certain: true }, "S: 250 ok")).toEqual(["250", "server", running, undefined]);
    expect(read({}, "S: 250 ok")).toBeUndefined();
    expect(read({}, "S: 250 ok", running)).toEqual(["250", "server", running, undefined]);
    expect(read({}, "S: 250 ok", remember(ANSWERED_BARE))).toBeUndefined();
    expect(read({}, "S: 250 2.1.0 ok")).toEqual(["250 2.1.0", "server", running, undefined]);
    expect(read({}, "250 ok", running)).toBeUndefined();
    expect(read({ certain: true }, "S: 220 mx.example.com ESMTP", "text")).toBeUndefined();
  });

  it("goes on without a mark where the tool marks the first only", () => {
    const [, , open] = read({ certain: true, goesOnBare: true }, "S: 250-a") ?? [];
    expect(read({}, "250 b", open as string)).toEqual(["250", "server", running, undefined]);
    const others = [
      read({ certain: true, goesOnBare: true }, "S: 250 a"),
      read({ certain: true }, "S: 250-a"),
    ];
    expect(others.map((other) => other?.[2])).toEqual([running, running]);
  });
});

describe("a client's marked line", () => {
  it("is a command, or anything while the conversation runs or the marks are certain", () => {
    const said = ["", "client", running, undefined];
    expect(read({}, "C: EHLO c.example.com")).toEqual(said);
    expect(read({}, "C: hello")).toBeUndefined();
    expect(read({}, "C: hello", running)).toEqual(said);
    expect(read({}, "C: hello", remember(ANSWERED_BARE))).toBeUndefined();
    expect(read({}, "C: hello", remember(CONNECTED))).toBeUndefined();
    expect(read({ certain: true }, "C: hello")).toEqual(["", "client", undefined, undefined]);
  });
});

describe("a tool's marks", () => {
  it("tell that a session begins, and its name where the tool has such", () => {
    const connected = remember(CONNECTED);
    expect(read({}, "7* x")).toEqual(["", "session", connected, undefined]);
    expect(read({ names: true }, "7* x")).toEqual(["", "session", connected, "7"]);
    expect(read({ names: true, certain: true }, "7S: 250 ok")?.[3]).toBe("7");
    expect(read({ names: true, certain: true }, "7C: QUIT")?.[3]).toBe("7");
    expect(read({ certain: true }, "7C: QUIT")?.[3]).toBeUndefined();
  });

  it("may close a line", () => {
    const closing = /!$/;
    expect(read({ certain: true, closing }, "S: 250!")?.[0]).toBe("250");
    expect(read({ certain: true }, "S: 250!")).toBeUndefined();
    expect(read({ certain: true, closing }, "S: 250")?.[0]).toBe("250");
  });

  it("may be some programs' only", () => {
    const programs = /^toy$/;
    expect(markedTranscript({ ...toy, programs }).programs).toBe(programs);
    expect(markedTranscript(toy)).not.toHaveProperty("programs");
  });
});
