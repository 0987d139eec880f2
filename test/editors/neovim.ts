import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Editor, runScript, versionOf } from "./editor";
import { bounced, deferred, languageIds } from "./logs";
import { triedBlock } from "./page";

const script = join(__dirname, "neovim.lua");

/** Neovim with its own language client. */
export const neovim: Editor = {
  name: "neovim",
  page: "neovim.md",
  version: () => versionOf("nvim", ["--version"], /NVIM v([\d.]+)/),
  run(place) {
    place.write(".config/nvim/init.lua", triedBlock("neovim.md", "init.lua"));
    place.write(
      "task.json",
      JSON.stringify({
        column: bounced.indexOf("550"),
        deferred,
        others: Object.keys(languageIds),
      }),
    );
    const drive = place.write("drive.lua", readFileSync(script, "utf8"));
    return runScript(place, "nvim", ["--headless", "maillog", "-c", `luafile ${drive}`]);
  },
};
