import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { detailsAt, mentionsAt, placesOf } from "../../../server/src/document/mentions";

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

describe("a name within another", () => {
  it("is a part of that, and stands by itself elsewhere", () => {
    expect(
      named(
        "Nov 21 21:16:26 mail postfix/cleanup[5]: 9411019A3AA: message-id=<20261121.9411019A3AA@mx.example.net>",
      ),
    ).toEqual(["queueId 9411019A3AA 41", "messageId 20261121.9411019A3AA@mx.example.net 66"]);
  });
});

describe("placesOf", () => {
  it("finds a name by itself only", () => {
    expect(placesOf("A1 BA1 A1B <A1> A1", "A1")).toEqual([0, 12, 16]);
    expect(placesOf("x", "")).toEqual([]);
  });
});

describe("detailsAt", () => {
  it("knows nothing of a line that no format reads, or that is not there", () => {
    const document = new LogDocument("file:///x.log", 1, "words");
    expect(detailsAt(document, 0)).toEqual({});
    expect(detailsAt(document, 1)).toEqual({});
    expect(named("words")).toEqual([]);
  });

  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const failed =
    "Nov 21 21:16:26 mail postfix/smtp[568]: 9411019A3AA: to=<bob@example.net>, relay=none, dsn=5.4.4, status=bounced (x)";
  const sent =
    "Nov 21 21:16:26 mail postfix/smtp[568]: 9411019A3AB: to=<al@example.net>, relay=none, dsn=2.0.0, status=sent (x)";

  // The document keeps it for the conversation that it goes on with, but no failure is told by it.
  const asked = String.raw`DEBUG:mail.log:_handle_client readline: b'RCPT TO:<cy@example.net>\r\n'`;
  const before = [
    String.raw`DEBUG:mail.log:_handle_client readline: b'MAIL FROM:<di@example.org>\r\n'`,
    "INFO:mail.log:('127.0.0.1', 51478) >> b'MAIL FROM:<di@example.org>'",
    "DEBUG:mail.log:('127.0.0.1', 51478) << b'250 OK'",
  ];

  /** What is left of the details of each line when nobody but the document may hold them. */
  async function left(document: LogDocument): Promise<(string | undefined)[]> {
    const held = [0, 1, 5].map((line) => new WeakRef(detailsAt(document, line)));
    // What a weak reference has just been made of lives to the end of the turn.
    await new Promise(setImmediate);
    collect();
    return held.map((details) => details.deref()?.recipient);
  }

  it("keeps those of a line that tells of a failure, and reads all others again", async () => {
    const document = new LogDocument(
      "file:///x.log",
      1,
      [failed, sent, ...before, asked].join("\n"),
    );
    expect(document.lineAt(5)).toBe(document.lineAt(5));
    expect(await left(document)).toEqual(["bob@example.net", undefined, undefined]);
    expect(detailsAt(document, 0)).toBe(detailsAt(document, 0));
    expect(detailsAt(document, 1).recipient).toBe("al@example.net");
  });
});
