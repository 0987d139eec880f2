import { hoverShown, hoverText, reveal, wordColoured } from "../ui";
import type { Stage, Surface } from "./surface";

/** What a code's hover says. */
export const hover: Surface = {
  name: "hover",
  file: "maillog",
  reach: async (stage) => {
    await reveal(stage.page, 5);
    await hoverText(stage.page, "550", { containing: last(stage) });
  },
  seen: async (stage) => {
    await wordColoured(stage.page, "RCPT");
    await hoverShown(stage.page, last(stage));
  },
};

const last = ({ said }: Stage) => said("Explain in full", "Expliquer en détail");
