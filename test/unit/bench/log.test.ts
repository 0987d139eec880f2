import { describe, expect, it } from "vitest";
import { logText } from "../../../bench/log/generate";
import { kinds } from "../../../bench/log/kinds";
import { bytesOf } from "../../../bench/log/size";

const size = 1_000_000;
const logs = new Map(kinds.map((kind) => [kind, logText(kind, size, 1)]));

function linesOf(kind: (typeof kinds)[number]): string[] {
  return (logs.get(kind) ?? "").trimEnd().split("\n");
}

/** The lines that name each of the ids, in the order of their first lines. */
function byId(lines: readonly string[], id: RegExp): Map<string, string[]> {
  const messages = new Map<string, string[]>();
  for (const line of lines)
    for (const [name] of line.matchAll(id))
      messages.set(name, [...(messages.get(name) ?? []), line]);
  return messages;
}

describe("a log that is made", () => {
  it.each(kinds)("of %s is the same for the same seed and another for another", (kind) => {
    expect(logText(kind, size, 1)).toBe(logs.get(kind));
    expect(logText(kind, size, 2)).not.toBe(logs.get(kind));
  });

  it.each(kinds)("of %s is as long as was asked, and less than one line more", (kind) => {
    const text = logs.get(kind) ?? "";
    expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(size);
    expect(text.lastIndexOf("\n", text.length - 2) + 1).toBeLessThan(size);
  });

  it("never goes back in time", () => {
    const times = linesOf("postfix-rfc3339").map((line) => line.slice(0, line.indexOf(" ")));
    expect(times).toEqual([...times].sort());
    expect(times.every((time) => !Number.isNaN(Date.parse(time)))).toBe(true);
  });

  it("goes over days", () => {
    const days = new Set(logText("exim", 20_000_000, 1).match(/^\d{4}-\d\d-\d\d(?= )/gm));
    expect(days.size).toBeGreaterThan(2);
  });

  it("has few lines twice", () => {
    const lines = linesOf("postfix-rfc3339").filter((line) => !line.includes("from localhost["));
    const bodies = lines.map((line) => line.slice(line.indexOf(" ")));
    expect(new Set(bodies).size).toBeGreaterThan(bodies.length * 0.99);
  });
});

describe("the messages of a made Postfix log", () => {
  const messages = byId(linesOf("postfix"), /\b[0-9A-F]{11}(?=: (?!sender non))/g);

  it("have one id each, and one sender", () => {
    const senders = [...messages.values()].map((lines) =>
      lines
        .filter((line) => line.includes(" from=<"))
        .map((line) => line.match(/from=<[^>]*>/)?.[0]),
    );
    expect(messages.size).toBeGreaterThan(300);
    for (const names of senders) expect(new Set(names).size).toBeLessThan(2);
  });

  it("begin with who brought them and end with their removal", () => {
    for (const lines of messages.values()) {
      const removed = lines.findIndex((line) => line.endsWith(": removed"));
      expect([-1, lines.length - 1]).toContain(removed);
      const client = lines.findIndex((line) => line.includes(": client="));
      expect([-1, 0]).toContain(client);
    }
  });

  it("come over sessions that begin and end in one process, one at a time", () => {
    const open = new Map<string, boolean>();
    for (const line of linesOf("postfix")) {
      const process = /smtpd\[\d+\]/.exec(line)?.[0];
      if (process === undefined) continue;
      if (line.includes(": connect from ")) {
        expect(open.get(process)).not.toBe(true);
        open.set(process, true);
      }
      if (line.includes(": disconnect from ")) open.set(process, false);
    }
    expect(open.size).toBeGreaterThan(12);
  });
});

describe("the messages of a made Exim log", () => {
  it("arrive before they are delivered or completed", () => {
    const messages = byId(linesOf("exim"), /(?<=^[\d: -]{20})\w{6}-\w{6}-\w\w(?= )/g);
    expect(messages.size).toBeGreaterThan(300);
    for (const lines of messages.values()) {
      const arrived = lines.findIndex((line) => line.includes(" <= "));
      expect([-1, 0]).toContain(arrived);
    }
  });
});

describe("a mixed log", () => {
  it.each(["postfix/", "exim[", "sendmail[", "smtpd["])("has lines of %s", (program) => {
    expect(linesOf("mixed").some((line) => line.includes(` mail ${program}`))).toBe(true);
  });
});

describe("a size", () => {
  it.each([
    ["1000", 1000],
    ["200KB", 200_000],
    ["50MB", 50_000_000],
    ["1.5gb", 1_500_000_000],
    ["0", undefined],
    ["many", undefined],
    ["5 TB", undefined],
  ])("%s is read as %s", (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });
});
