import { until } from "../ui";
import type { Surface } from "./surface";

/** The steps for a start, with the first one open and its picture. */
export const walkthrough: Surface = {
  name: "walkthrough",
  file: "maillog",
  reach: ({ run }) => run("smtpLens.openWalkthrough"),
  seen: async ({ page, said }) => {
    const title = said("Open a mail log", "Ouvrir un journal de messagerie");
    await page.locator(".getting-started-step.expanded").getByText(title).waitFor();
    await until("the picture of the step", async () => {
      const drawn = page.frames().map((frame) => frame.locator("svg text").getByText("maillog"));
      const counts = await Promise.all(drawn.map((text) => text.count()));
      return counts.some((count) => count > 0) || undefined;
    });
  },
};
