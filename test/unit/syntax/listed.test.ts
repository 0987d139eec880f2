import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { namedProducers } from "../../../server/src/render/format-name";
import type { Format } from "../../../server/src/syntax/format";
import { formats } from "../../../server/src/syntax/formats/index";
import { transcriptBare } from "../../../server/src/syntax/formats/transcript-bare";
import { general } from "../../../server/src/syntax/general/general";

const root = join(__dirname, "../../..");
const folder = "server/src/syntax/formats";
const all: readonly Format[] = [...formats, transcriptBare, general];
const ids = all.map(({ id }) => id);

/** What each file of the formats' folder exports, by its name. */
async function exported(): Promise<readonly (readonly [string, unknown])[]> {
  const files = readdirSync(join(root, folder)).filter((file) => !/^index|-samples/.test(file));
  const modules = files.map((file) => import(join(root, folder, file)) as Promise<object>);
  return (await Promise.all(modules)).flatMap((module) => Object.entries(module));
}

it("every format of the folder is in formats/index.ts", async () => {
  const made = (await exported()).filter(([, value]) => isFormat(value));
  expect(made.length).toBeGreaterThan(80);
  const unlisted = made.filter(([, value]) => !all.includes(value as Format));
  expect(unlisted.map(([name]) => name)).toEqual([]);
});

// Momentum's properties are SparkPost's, so that none tells its objects.
it("events in JSON that a property tells are in formats/json-event-lines.ts, which reads them a property a line", async () => {
  const lines = readFileSync(join(root, folder, "json-event-lines.ts"), "utf8");
  const events = (await exported()).filter(([, value]) => isObject(value) && "opens" in value);
  expect(events.length).toBeGreaterThan(10);
  expect(events.map(([name]) => name).filter((name) => !lines.includes(`  ${name},`))).toEqual([]);
});

it("every format has a name for people in render/format-name.ts, and no other has", () => {
  const unnamed = ids.filter((id) => !namedProducers.some((name) => isOrBeginsWith(id, name)));
  expect(unnamed).toEqual([]);
  const idle = namedProducers.filter((name) => !ids.some((id) => isOrBeginsWith(id, name)));
  expect(idle).toEqual([]);
});

it("every format has a row in docs/formats.md that says what it was tested on, and no other has", () => {
  const rows = readFileSync(join(root, "docs/formats.md"), "utf8").matchAll(/^\| (`[^|]*) \|/gm);
  const told = [...rows].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, id = ""]) => id),
  );
  const own = ids.filter((id) => !["general", "other-protocol"].includes(id));
  expect([...told].sort()).toEqual([...own].sort());
});

function isFormat(value: unknown): boolean {
  return isObject(value) && "samples" in value && "read" in value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isOrBeginsWith(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name}-`);
}
