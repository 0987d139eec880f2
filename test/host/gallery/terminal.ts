import { inTerminal, linkShown, pointInTerminal } from "../ui";
import type { Stage, Surface } from "./surface";

/** A code in the terminal as a link. */
export const terminal: Surface = {
  name: "terminal",
  file: "session.swaks",
  reach: async (stage) => {
    await inTerminal(stage.page, "clear; tail -n 9 session.swaks");
    await pointInTerminal(stage.page, "535 5.7.8", name(stage));
  },
  seen: (stage) => linkShown(stage.page, name(stage)),
};

const name = ({ said }: Stage) => said("Invalid Credentials", "Identifiants non valides");
