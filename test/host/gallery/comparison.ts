import { chooseCode, finishChoice, pageShown } from "../ui";
import type { Surface } from "./surface";

/** The page that compares two codes. */
export const comparison: Surface = {
  name: "comparison",
  file: "maillog",
  reach: async ({ page, run, said }) => {
    await run("smtpLens.compare");
    await chooseCode(page, said("Server Challenge", "Défi du serveur"), "334");
    await chooseCode(page, "553", "553");
    await finishChoice(page);
  },
  seen: ({ page, said }) =>
    pageShown(page, "SMTP 334", said("Key differences", "Différences clés")),
};
