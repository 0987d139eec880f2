import { describe, expect, it } from "vitest";
import { MessageRecord } from "../../../server/src/history/records";
import { Retries, waitOf } from "../../../server/src/report/retries";
import { postfixLog, reportOn } from "./logs";

const hour = 3_600_000;
const tried = (time: string, id: string, to: string, status: string) =>
  `Nov ${time} mx postfix/smtp[2]: ${id}: to=<${to}>, relay=mx.example.com[192.0.2.3]:25, delay=1, delays=0/0/0/1, dsn=${status === "sent" ? "2.0.0" : "4.2.2"}, status=${status} (${status === "sent" ? "250 2.0.0 Ok" : "host mx.example.com[192.0.2.3] said: 452 4.2.2 Mailbox full"})\n`;
const removed = (time: string, id: string) => `Nov ${time} mx postfix/qmgr[3]: ${id}: removed\n`;

/** The slowest retries as `id: deferrals, hours, fate, attempts`. */
function slowest(...texts: readonly string[]) {
  const report = reportOn(...texts.map((text, index) => [`log.${index}`, text] as const));
  return report.retries
    .slowest(10)
    .map(
      (retry) =>
        `${retry.queueId}: ${retry.deferrals}, ${waitOf(retry) / hour}, ${retry.fate}, ${retry.attempts}`,
    );
}

describe("Retries", () => {
  it("tells how often and how long a message was put off, and how it ended", () => {
    // Deferred at 21:18 and 22:18, sent at 23:18.
    expect(slowest(postfixLog)).toEqual(["B1B2C3D4E5: 2, 2, delivered, 3"]);
  });

  it("takes a message with very many recipients", () => {
    const lines = Array.from({ length: 150_000 }, (_, index) => ({
      line: index,
      outcome: "deferred" as const,
      recipient: `${index}@example.com`,
      host: undefined,
    }));
    const retries = new Retries();
    retries.add({ ...new MessageRecord("postfix", "A1"), attempts: lines }, 0, new Map());
    expect(retries.slowest(1)[0]?.deferrals).toBe(1);
  });

  it("sorts by waiting, and counts a message to many once a try", () => {
    const log =
      tried("21 10:00:00", "A000000001", "a@example.com", "deferred") +
      tried("21 10:00:00", "A000000001", "b@example.com", "deferred") +
      tried("21 10:30:00", "B000000001", "c@example.com", "deferred") +
      tried("21 11:00:00", "A000000001", "a@example.com", "deferred") +
      tried("21 13:30:00", "B000000001", "c@example.com", "sent") +
      removed("21 13:30:00", "B000000001");
    expect(slowest(log)).toEqual([
      "B000000001: 1, 3, delivered, 2",
      "A000000001: 2, 1, deferred, 3",
    ]);
  });

  it("goes on about a message in the next log", () => {
    const before = tried("21 10:00:00", "A000000001", "a@example.com", "deferred");
    const after =
      tried("22 10:00:00", "A000000001", "a@example.com", "sent") +
      removed("22 10:00:00", "A000000001");
    expect(slowest(before, after)).toEqual(["A000000001: 1, 24, delivered, 2"]);
    // The queue let go of it: the same id later is another message.
    expect(slowest(before + after, before)).toEqual([
      "A000000001: 1, 24, delivered, 2",
      "A000000001: 1, 0, deferred, 1",
    ]);
  });

  it("leaves out what was never put off", () => {
    expect(slowest(tried("21 10:00:00", "A000000001", "a@example.com", "sent"))).toEqual([]);
  });
});
