import { describe, expect, it } from "vitest";
import type { FailureLinesParams } from "../../../../protocol/messages";
import { Interrupted } from "../../../../server/src/document/steps";
import { failureLines } from "../../../../server/src/features/failures/lines";
import { listFailures } from "../../../../server/src/features/failures/list";
import { Walk } from "../../../../server/src/walk";
import { context, delivery, logOf, six } from "./log";

async function lines(params: FailureLinesParams, logs = [logOf(six)]) {
  const list = await listFailures(logs, params, context());
  const common = { log: logs.length < 2, domain: params.domain !== undefined };
  return failureLines(list, params, common, "en");
}

describe("failureLines", () => {
  it("names recipient, code, line and severity in words, and the codes' place", async () => {
    const { lines: found, left } = await lines({
      reason: "unknown-recipient",
      domain: "b.example",
    });
    expect(left).toBe(0);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      index: 4,
      line: 4,
      start: six[4]?.indexOf("550 5.1.1"),
      end: (six[4]?.indexOf("550 5.1.1") ?? 0) + "550 5.1.1".length,
      permanent: true,
      label: "eve",
      description: "550 5.1.1 · line 5",
      spoken: "eve@b.example, 550 5.1.1, permanent failure, line 5",
    });
    expect(found[0]?.detail).toContain("permanent failure · Unknown recipient");
  });

  it("keeps a failure's number when text comes before it", async () => {
    const { lines: found } = await lines({ reason: "" }, [logOf(["", "", ...six])]);
    expect(found.map(({ index, line }) => [index, line])).toEqual([[5, 8]]);
  });

  it("names the log where there are several", async () => {
    const other = logOf(six.slice(0, 1), "file:///var/log/old%20log");
    const { lines: found } = await lines({ filter: "ann" }, [logOf(six), other]);
    expect(found.map(({ description }) => description)).toEqual([
      "550 5.1.1 · maillog, line 1",
      "550 5.1.1 · old log, line 1",
    ]);
  });

  it("answers at most 1,000 at once, and says how many follow", async () => {
    const many = Array.from({ length: 1200 }, (_, number) =>
      delivery(`u${number}@a.example`, "5.1.1", "550 5.1.1 User unknown"),
    );
    const log = logOf(many);
    expect(await lines({}, [log])).toMatchObject({ lines: { length: 1000 }, left: 200 });
    const last = await lines({ from: 1100, count: 500 }, [log]);
    expect(last).toMatchObject({ lines: { length: 100 }, left: 0 });
    expect(last.lines[0]?.label).toBe("u1100@a.example");
  });

  it("cuts a long recipient and shows what cannot be seen", async () => {
    const recipient = `${"a".repeat(150)}@b.example`;
    const { lines: found } = await lines({}, [
      logOf([
        delivery(recipient, "5.1.1", "550 5.1.1 User unknown"),
        delivery("x\u200b@b.example", "5.1.1", "550 5.1.1 User unknown"),
      ]),
    ]);
    expect(found.map(({ label }) => label)).toEqual([`${"a".repeat(100)}…`, "x<U+200B>@b.example"]);
  });
});

describe("listFailures", () => {
  const tired = (token: { isCancellationRequested: boolean }, onPause = () => {}) =>
    ({
      isTired: true,
      pause: async () => {
        onPause();
        if (token.isCancellationRequested) throw new Interrupted("cancelled");
      },
    }) as Walk;

  it("stops when nobody waits any more", async () => {
    const walk = tired({ isCancellationRequested: true });
    const asked = listFailures([logOf(six)], {}, { ...context(), walk });
    await expect(asked).rejects.toThrow(Interrupted);
  });

  it("stops when the log changes meanwhile", async () => {
    const log = logOf(six);
    const walk = tired({ isCancellationRequested: false }, () => log.update([{ text: "" }], 2));
    await expect(listFailures([log], {}, { ...context(), walk })).rejects.toThrow(/changed/);
  });

  it("hears of a cancellation in a pause", async () => {
    const walk = new Walk({
      isCancellationRequested: true,
    });
    await expect(walk.pause()).rejects.toThrow(Interrupted);
  });
});
