import { expect, it } from "vitest";
import { staleness } from "../../protocol/shipped";

const sources = [
  { path: "server/src/a.ts", at: 1000 },
  { path: "server/src/b.ts", at: 2000 },
];

it("tests what was built of the sources as they are", () => {
  expect(staleness("server.js", 2000, sources)).toBeUndefined();
});

it("says what to do where nothing was built, or a source has changed since", () => {
  expect(staleness("cli.js", undefined, sources)).toBe(
    "dist/cli.js is missing: run `npm run build`",
  );
  expect(staleness("server.js", 1999, sources)).toBe(
    "dist/server.js is older than server/src/b.ts: run `npm run build`",
  );
});
