import { afterEach, describe, expect, test, vi } from "vitest";
import { othersFirst } from "../../server/src/rounds";

describe("who pauses", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("lets a message go first that is put in line, handled and answered in rounds of their own", async () => {
    const done: string[] = [];
    setImmediate(() => {
      done.push("handled");
      setImmediate(() => {
        done.push("answer put in line");
        setImmediate(() => done.push("answered"));
      });
    });
    await othersFirst();
    expect(done).toEqual(["handled", "answer put in line", "answered"]);
  });

  test("lets a timer go first where there are only timers", async () => {
    vi.stubGlobal("setImmediate", undefined);
    let isHandled = false;
    setTimeout(() => {
      isHandled = true;
    });
    await othersFirst();
    expect(isHandled).toBe(true);
  });
});
