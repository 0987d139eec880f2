import { describe, expect, it } from "vitest";
import { changesOf, obstacles } from "../../../tools/release/notes";

const changelog = `# Changelog

## [Unreleased]

- Later.

## [1.2.0] - 2026-11-28

### Added

- A thing.

## [1.1.0] - 2026-10-01

## [1.0.0]

- First.
`;
const release = { version: "1.2.0", lockedVersion: "1.2.0", changelog };

describe("what a release says of itself", () => {
  it("is what the changelog says of its version alone", () => {
    expect(changesOf(changelog, "1.2.0")).toBe("### Added\n\n- A thing.");
    expect(changesOf(changelog, "1.0.0")).toBe("- First.");
    expect(changesOf(changelog, "1.1.0")).toBe("");
    expect(changesOf(changelog, "1.2")).toBe("");
  });
});

describe("a tag", () => {
  it("may be released where version, lock file and changelog agree", () => {
    expect(obstacles(release, "v1.2.0")).toEqual([]);
  });

  it.each(["1.2.0", "v1.2.1", "v1.2.0-beta"])("may not when it is %s", (tag) => {
    expect(obstacles(release, tag)).toEqual([`the tag is ${tag}, the version 1.2.0`]);
  });

  it("may not when the changelog tells nothing of the version", () => {
    const silent = { ...release, version: "1.1.0", lockedVersion: "1.1.0" };
    expect(obstacles(silent, "v1.1.0")).toEqual(["CHANGELOG.md tells nothing of 1.1.0"]);
  });

  it("may not when the lock file was forgotten, not for a trial either", () => {
    const forgotten = { ...release, lockedVersion: "1.1.0" };
    const said = ["package-lock.json has version 1.1.0, package.json 1.2.0"];
    expect(obstacles(forgotten, "v1.2.0")).toEqual(said);
    expect(obstacles(forgotten, undefined)).toEqual(said);
  });
});
