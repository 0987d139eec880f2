import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { catalogueParts } from "../../../protocol/messages";
import {
  factsTable,
  languages,
  meaningOf,
  parseCode,
  provideCatalogue,
} from "../../../server/src/catalogue/index";

const folder = join(__dirname, "..", "..", "..", "server", "src", "catalogue");

it("has a part for the facts and one for each language", () => {
  const named = "catalogueParts in protocol/initialize.ts, beside the folders of server/catalogue";
  expect([...catalogueParts].sort(), named).toEqual(["facts", ...languages].sort());
});

it("reads a part once, and no language that nobody asked for", () => {
  const read: string[] = [];
  provideCatalogue((part) => {
    read.push(part);
    return readFileSync(join(folder, `generated.${part}.json`), "utf8");
  });
  expect(read).toEqual([]);
  const code = parseCode("550 5.1.1");
  if (code === undefined) throw new Error("550 5.1.1 is a code");
  meaningOf(code, "fr");
  meaningOf(code, "fr");
  factsTable();
  expect(read.sort()).toEqual(["facts", "fr"]);
});
