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
    const [major = 0, minor = 0] = (this.version() ?? "").split(".").map(Number);
    const init = major === 0 && minor < 11 ? "init.lua" : "init.lua from 0.11 on";
    const config = [init, "command.lua"].map((name) => triedBlock("neovim.md", name)).join("\n");
    place.write(".config/nvim/init.lua", config);
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
