import { pageShown } from "../ui";
import type { Surface } from "./surface";

/** The report on the sample log. */
export const report: Surface = {
  name: "report",
  file: "maillog",
  reach: ({ run }) => run("smtpLens.report"),
  seen: ({ page, said }) =>
    pageShown(
      page,
      said("Report on maillog", "Rapport sur maillog"),
      said("Failures by reason", "Échecs par raison"),
    ),
};
