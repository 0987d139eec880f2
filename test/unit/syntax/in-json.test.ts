import { describe, expect, it } from "vitest";
import { jsonTime } from "../../../server/src/syntax/time/in-json";

const at = Date.parse("2026-11-21T21:29:49Z");

describe("the time in a field of JSON", () => {
  it.each([
    ...["@timestamp", "timestamp", "Timestamp", "time", "ts", "date", "datetime", "date_time"],
    ...["createdAt", "created_at", "created-at", "eventTime", "event_time", "receivedAt"],
    ...["__REALTIME_TIMESTAMP", "bouncedAt", "bounced_at", "delivered_at"],
  ])("%s", (key) => {
    expect(jsonTime(`{"${key}":"2026-11-21T21:29:49Z"}`)?.at).toBe(at);
    expect(jsonTime(`{"size":5,"${key}":${at}}`)?.at).toBe(at);
  });

  it.each(["size", "timeout", "updated", "at", "1ts", "stamp"])("not %s", (key) => {
    expect(jsonTime(`{"${key}":"2026-11-21T21:29:49Z"}`)).toBeUndefined();
  });

  it.each([
    '  {"ts":"2026-11-21T21:29:49Z"}',
    '[{"ts":"2026-11-21T21:29:49Z"}]',
    ' [ {"ts":"2026-11-21T21:29:49Z"}]',
    '{"ts":"Sat, 21 Nov 2026 21:29:49 +0000"}',
    '{"ts":"soon","time":"2026-11-21T21:29:49Z"}',
    '{"time":"2026-11-21T21:29:49Z","ts":"2020-01-01T00:00:00Z"}',
  ])("%s", (text) => expect(jsonTime(text)?.at).toBe(at));

  it.each([
    'x {"ts":"2026-11-21T21:29:49Z"}',
    '[x {"ts":"2026-11-21T21:29:49Z"}',
    '"ts":"2026-11-21T21:29:49Z"',
    '{"ts":"at 2026-11-21T21:29:49Z"}',
    '{"ts":"at Sat, 2026-11-21T21:29:49Z"}',
  ])("none in %s", (text) => expect(jsonTime(text)).toBeUndefined());
});
