import { describe, expect, it } from "vitest";
import { storyOf } from "../../../server/src/features/messages/story";
import { lastAttempts } from "../../../server/src/history/fate";
import { Ledger } from "../../../server/src/history/ledger";
import { MessageRecord } from "../../../server/src/history/records";
import type { Outcome } from "../../../server/src/history/types";
import { lineEvent } from "../../../server/src/syntax/events/index";

const many = 200_000;

function withAttempts(...told: readonly (readonly [Outcome, string | undefined])[]): MessageRecord {
  const message = new MessageRecord("exim", "A1");
  for (const [line, [outcome, recipient]] of told.entries())
    message.attempts.push({ line, outcome, recipient, host: undefined });
  return message;
}

describe("the last attempts for each recipient", () => {
  const cases: readonly (readonly [MessageRecord, string])[] = [
    [withAttempts(["deferred", "a"], ["delivered", "b"], ["bounced", undefined]), "2 1"],
    [withAttempts(["deferred", "a"], ["bounced", undefined], ["deferred", undefined]), "1"],
    [withAttempts(["deferred", "a"], ["deferred", undefined], ["deferred", undefined]), "2"],
    [withAttempts(["deferred", "b"], ["bounced", undefined], ["deferred", "b"]), "2"],
    [withAttempts(["deferred", "b"], ["deferred", "a"], ["delivered", "b"]), "2 1"],
    [withAttempts(["deferred", undefined], ["expired", undefined]), "1"],
    [withAttempts(), ""],
  ];
  it.each(cases)("are those that count (%#)", (message, lines) => {
    expect(
      lastAttempts(message)
        .map(({ line }) => line)
        .join(" "),
    ).toBe(lines);
  });

  it("are found where very many lines name a recipient, and as many none", () => {
    const named = Array.from({ length: many }, (_, index) => ["deferred", `${index}`] as const);
    const nameless = named.map(() => ["deferred", undefined] as const);
    expect(lastAttempts(withAttempts(...named.slice(0, 9), ...nameless.slice(0, 9))).length).toBe(
      9,
    );
    const message = withAttempts();
    for (const [line, [outcome, recipient]] of [...named, ...nameless].entries())
      message.attempts.push({ line, outcome, recipient, host: undefined });
    expect(lastAttempts(message).length).toBe(many);
  });
});

describe("a message", () => {
  it("has very many message ids, each once", () => {
    const ledger = new Ledger(0);
    const message = new MessageRecord("postfix", "A1");
    ledger.addMessage(message);
    for (let index = 0; index < many; index++) ledger.identify(message, `${index % (many / 2)}`);
    expect(message.messageIds.length).toBe(many / 2);
    expect(ledger.byMessageId("7")).toEqual([message]);
  });

  it("has very many notifications, each told of on the line that it shares with it", () => {
    const message = new MessageRecord("postfix", "A1");
    for (let line = 0; line < many; line++) {
      message.addLine(line);
      const notification = new MessageRecord("postfix", `B${line}`);
      notification.addLine(line);
      message.notifications.push(notification);
    }
    const steps = storyOf(message);
    expect(steps.length).toBe(many);
    expect(steps.at(-1)).toMatchObject({ line: many - 1, what: "notified", id: `B${many - 1}` });
  });

  it.each(["constructor", "toString", "__proto__"])(
    "has no outcome with the status %s",
    (status) => {
      const sent = `Nov 21 21:17:06 mail postfix/smtp[8]: 2F5EE19A3D8: to=<a@example.net>, relay=x[192.0.2.1]:25, status=${status} (no)`;
      const expired = `Nov 21 21:17:06 mail postfix/qmgr[8]: 2F5EE19A3D8: from=<a@example.net>, status=${status}, returned to sender`;
      expect(lineEvent(sent, "postfix")?.event.step).toBe("noted");
      expect(lineEvent(expired, "postfix")?.event.step).toBe("queued");
    },
  );
});
