import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { mentionsAt, placesOf } from "../../../server/src/document/mentions";

function named(line: string): string[] {
  const document = new LogDocument("file:///x.log", 1, line);
  return mentionsAt(document, 0).map(({ kind, value, start, end }) => {
    expect(line.slice(start, end)).toBe(value);
    return `${kind} ${value} ${start}`;
  });
}

describe("mentionsAt", () => {
  it("finds who and what a delivery speaks of", () => {
    expect(
      named(
        "Nov 21 21:16:26 mail postfix/smtp[568]: 9411019A3AA: to=<bob@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=0.06, delays=0/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)",
      ),
    ).toEqual(["queueId 9411019A3AA 40", "recipient bob@example.net 57", "host mx.example.net 81"]);
  });

  it("takes the longer of two names on one place", () => {
    expect(
      named(
        "Nov 21 21:16:26 mail postfix/qmgr[5]: 9411019A3AA: from=<a@mx.example.net>, size=550, nrcpt=1",
      ),
    ).toEqual(["queueId 9411019A3AA 38", "sender a@mx.example.net 57"]);
  });
});

describe("placesOf", () => {
  it("finds a name by itself only", () => {
    expect(placesOf("A1 BA1 A1B <A1> A1", "A1")).toEqual([0, 12, 16]);
    expect(placesOf("x", "")).toEqual([]);
  });
});
