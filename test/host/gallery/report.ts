import { pageFrame, pageShown } from "../ui";
import type { Surface } from "./surface";

/** The report on a log. */
export const report: Surface = {
  name: "report",
  file: "maillog",
  reach: ({ run }) => run("smtpLens.report"),
  seen: async ({ page, said }) => {
    const heading = said("Report on maillog", "Rapport sur maillog");
    await pageShown(page, heading, said("Failures", "Échecs"));
    await (await pageFrame(page, heading)).locator("main svg").first().waitFor();
  },
};
