import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(__dirname, "../../..");
/** What a path in the docs may begin at: paths of the rooms are said without their house. */
const starts = [
  "",
  "server/src",
  "server/src/syntax",
  "server/catalogue",
  "server/catalogue/en",
  "client/src",
  "test",
  "test/corpus",
  "bench",
];
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

/** The paths of files of ours that a text names in backticks; `NAME`, `XX` and `*` stand for others. */
function named(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, path = ""]) => path);
  return quoted.filter((path) => /^[\w-]+\/[\w./-]+\.(?:ts|md|yaml|json|css)$/.test(path));
}

function isThere(path: string): boolean {
  return starts.some((start) => existsSync(join(root, start, path)));
}

describe.each(pages)("%s", (page) => {
  const text = readFileSync(join(root, page), "utf8");

  it("names files that are there", () => {
    const meant = named(text).filter((path) => !/NAME|XX|\bde\b/.test(path));
    expect(meant.filter((path) => !isThere(path))).toEqual([]);
  });

  it("links to pages that are there", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|command:)([^)#\s]+)/g)].map(
      ([, to = ""]) => to,
    );
    expect(links.filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([]);
  });
});

it("CONTRIBUTING.md names scripts that are there", () => {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const meant = [...text.matchAll(/`npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
  expect(meant.length).toBeGreaterThan(10);
  expect(meant.filter((name) => !(name in scripts))).toEqual([]);
});

it("every page of docs/ is named by another page, so that it is found", () => {
  const texts = new Map(pages.map((page) => [page, readFileSync(join(root, page), "utf8")]));
  const alone = pages.filter((page) => {
    const others = [...texts].filter(([other]) => other !== page);
    return page.startsWith("docs/") && !others.some(([, text]) => text.includes(basename(page)));
  });
  expect(alone).toEqual([]);
});
