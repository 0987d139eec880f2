import { describe, expect, it } from "vitest";
import { Emitter } from "../../server/src/emitter";

describe("an emitter", () => {
  it("tells all who listen, in order, and none before they do", () => {
    const emitter = new Emitter<string>();
    const heard: string[] = [];
    emitter.fire("early");
    emitter.event((value) => heard.push(`first ${value}`));
    emitter.event((value) => heard.push(`second ${value}`));
    emitter.fire("late");
    expect(heard).toEqual(["first late", "second late"]);
  });

  it("tells the others too when one of them throws, and then says so", () => {
    const emitter = new Emitter<number>();
    const heard: number[] = [];
    emitter.event(() => {
      throw new Error("broken");
    });
    emitter.event((value) => heard.push(value));
    expect(() => emitter.fire(1)).toThrow("broken");
    expect(heard).toEqual([1]);
  });
});
