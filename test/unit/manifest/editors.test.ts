import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { serverCommands } from "../../../protocol/messages";
import { readSettings } from "../../../server/src/settings";
import { blocksOf } from "../../editors/page";
import { json, type Manifest, text } from "./project";

const folder = "docs/editors";
const index = text(`${folder}/README.md`);
const pages = readdirSync(folder).filter((name) => name !== "README.md");
const { contributes } = json<Manifest>("package.json");
/** Settings of VS Code's own views. */
const ours = /^(terminalLinks|outputPanels|trace)\./;

describe("the pages of other editors", () => {
  it("are all in the index", () => {
    const linked = [...index.matchAll(/\]\((\w+\.md)\)/g)].map(([, page]) => page);
    expect(linked.sort()).toEqual(pages.sort());
  });

  it("tell each setting of the server, with its default", () => {
    const told = [...rowsUnder("setting")].map(([, name, value]) => [name, value]);
    const settings = Object.entries(contributes.configuration.properties)
      .map(([path, { default: value }]) => [
        path.replace("smtpLens.", ""),
        typeof value === "string" ? value : JSON.stringify(value),
      ])
      .filter(([name = ""]) => !ours.test(name));
    expect(told.sort()).toEqual(settings.sort());
  });

  it("tell each command of the server", () => {
    const told = [...rowsUnder("command")].map(([, name]) => name);
    expect(told.sort()).toEqual(Object.values(serverCommands).sort());
  });

  const blocks = pages.flatMap((page) =>
    blocksOf(page).map(({ name, text }) => [page, name, text] as const),
  );

  it.each(blocks.filter(([, name]) => /\.json$|settings$/.test(name)))(
    "show JSON whose settings the server reads: %s, %s",
    (_page, _name, block) => {
      const [settings] = settingsIn(JSON.parse(block));
      expect(readSettings({ hover: { detail: "short" } })).toEqual(
        readSettings(JSON.parse(JSON.stringify(settings).replace("full", "short"))),
      );
    },
  );

  it.each(blocks.filter(([, name]) => name.endsWith("syntax")))(
    "show YAML: %s, %s",
    (_page, _name, block) => {
      expect(parse(block)).toMatchObject({ scope: expect.stringMatching(/^text\./) });
    },
  );
});

/** The rows of the index's table whose first column has that title: the first two cells of each. */
function rowsUnder(title: string) {
  const [, table = ""] = new RegExp(`\\| ${title} \\|.*\n((?:\\|.*\n)+)`).exec(index) ?? [];
  return table.matchAll(/^\| `([\w.]+)` \| `(.*?)` \|/gm);
}

/** What stands under `smtpLens`, or under `settings` of options of the start, anywhere in a configuration. */
function settingsIn(config: unknown): unknown[] {
  if (typeof config !== "object" || config === null) return [];
  return Object.entries(config).flatMap(([key, value]) => {
    const isSection = key === "smtpLens" || (key === "settings" && "hover" in value);
    return isSection ? [value] : settingsIn(value);
  });
}
