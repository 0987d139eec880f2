import { describe, expect, it } from "vitest";
import { isOnDisk } from "../../../client/src/on-disk";

describe("isOnDisk", () => {
  it.each([
    ["file", "", true],
    ["file", "server", false],
    ["vscode-vfs", "github", false],
    ["untitled", "", false],
  ])("%s://%s: %s", (scheme, authority, expected) => {
    expect(isOnDisk({ scheme, authority })).toBe(expected);
  });
});
