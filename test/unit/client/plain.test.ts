import { describe, expect, it } from "vitest";
import { withoutIcons, withoutLinks } from "../../../client/src/plain";

describe("text of strangers", () => {
  it("is no link in a message", () => {
    const text = "[here](command:workbench.action.quit)";
    expect(withoutLinks(text)).toBe("[here] (command:workbench.action.quit)");
  });

  it("is no icon in a list", () => {
    expect(withoutIcons("$(pass) all is well")).toBe("$ (pass) all is well");
  });
});
