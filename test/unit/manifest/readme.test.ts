import { describe, expect, it } from "vitest";
import { json, type Manifest, type Texts, text } from "./project";

const { contributes } = json<Manifest>("package.json");
const words = json<Texts>("package.nls.json");
const readme = text("README.md");

describe("the tables of the README", () => {
  it("name each command that the palette has, by its title", () => {
    const unlisted = (contributes.menus.commandPalette ?? [])
      .filter(({ when }) => when === "false")
      .map(({ command }) => command);
    const titles = contributes.commands
      .filter(({ command }) => !unlisted.includes(command))
      .map(({ title }) => words[title.slice(1, -1)]);
    const named = rowsOf("Commands").flatMap(([names = ""]) => names.split(", "));
    expect(named.sort()).toEqual(titles.sort());
  });

  it("name each setting, with its default", () => {
    const rows = rowsOf("Settings").map(([name, value]) => [name, value]);
    const settings = Object.entries(contributes.configuration.properties).map(
      ([path, { default: value }]) => [
        `\`${path}\``,
        `\`${typeof value === "string" ? value : JSON.stringify(value)}\``,
      ],
    );
    expect(rows.sort()).toEqual(settings.sort());
  });
});

/** The cells of the table under a heading; its head is left out. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const section = readme.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => line.slice(2, -2).split(" | "));
}
