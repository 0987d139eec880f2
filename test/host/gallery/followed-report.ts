import { pageFrame, pageShown } from "../ui";
import { follow, unfollow } from "./followed";
import type { Surface } from "./surface";

/** The report on a followed log. */
export const followedReport: Surface = {
  name: "followed-report",
  file: "maillog",
  reach: async (stage) => {
    await follow(stage);
    await stage.run("smtpLens.report");
  },
  seen: async ({ page, said }) => {
    const heading = said("Report on maillog", "Rapport sur maillog");
    await pageShown(page, heading, said("The log is followed", "Le journal est suivi"));
    await (await pageFrame(page, heading)).locator("main svg").first().waitFor();
  },
  leave: unfollow,
};
