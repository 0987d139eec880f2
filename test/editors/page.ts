import { readFileSync } from "node:fs";
import { join } from "node:path";

const pages = join(__dirname, "..", "..", "docs", "editors");
const marked = /<!-- (tried|parsed): (.+?) -->\n+```\w*\n(.*?\n)```/gs;

/** A configuration that a page shows. */
export interface Block {
  /** What the page calls the file. */
  readonly name: string;
  readonly text: string;
  /** `tried` where the editor is run with it, `parsed` where only its syntax is looked at. */
  readonly how: string;
}

/** The configurations of a page that stand under `<!-- tried: NAME -->` or `<!-- parsed: NAME -->`, in their order. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(pages, page), "utf8");
  return [...text.matchAll(marked)].map(([, how = "", name = "", text = ""]) => ({
    how,
    name,
    text,
  }));
}

/** Pages ask for full hovers, which is the default: whether an editor hands settings over shows with short ones. */
const shownSetting = /\bfull\b/g;

/** The configuration of that name with which the editor is run: as the page has it, but for one setting. */
export function triedBlock(page: string, name: string): string {
  const block = blocksOf(page).find((block) => block.how === "tried" && block.name === name);
  if (block === undefined) throw new Error(`${page} shows no ${name}`);
  return block.text.replace(shownSetting, "short");
}
