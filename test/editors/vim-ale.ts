import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Editor, runScript, versionOf } from "./editor";
import { bounced, deferred, languageIds } from "./logs";
import { triedBlock } from "./page";

const script = join(__dirname, "vim-ale.vim");

/** Vim with ALE, where Debian puts it. */
export const vimAle: Editor = {
  name: "vim-ale",
  page: "vim.md",
  version() {
    const vim = versionOf("vim", ["--version"], /VIM - Vi IMproved ([\d.]+)/);
    const ale = versionOf("dpkg-query", ["-s", "vim-ale"], /^Version: ([\d.]+)/m);
    return vim === undefined || ale === undefined ? undefined : `${vim}, ${ale}`;
  },
  run(place) {
    place.write(".vimrc", triedBlock("vim.md", "vimrc"));
    const task = { column: bounced.indexOf("550"), deferred, others: Object.keys(languageIds) };
    place.write("task.json", JSON.stringify(task));
    const drive = place.write("drive.vim", readFileSync(script, "utf8"));
    return runScript(place, "vim", ["-n", "--not-a-term", "-T", "dumb", "maillog", "-S", drive]);
  },
};
