import { hoverShown, hoverText } from "../ui";
import type { Stage, Surface } from "./surface";

/** What became of a message: the hover on its queue id. */
export const message: Surface = {
  name: "message",
  file: "mainlog",
  reach: async (stage) => {
    await hoverText(stage.page, "1xUsfG-000mly-03", { containing: fate(stage) });
  },
  seen: async (stage) => {
    await hoverShown(stage.page, fate(stage));
  },
};

const fate = ({ said }: Stage) => said("Bounced", "Retourné à l'expéditeur");
