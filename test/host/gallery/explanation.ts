import { clickText, pageShown } from "../ui";
import type { Surface } from "./surface";

/** The page about one code. */
export const explanation: Surface = {
  name: "explanation",
  file: "maillog",
  reach: async ({ page, run }) => {
    await clickText(page, "550");
    await run("smtpLens.explain");
  },
  seen: ({ page, said }) =>
    pageShown(page, "SMTP 550 5.1.1", said("When you see it", "Quand vous le voyez")),
};
