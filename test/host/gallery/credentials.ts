import { waitForProblems } from "../ui";
import type { Surface } from "./surface";

/** The warnings about credentials, which repeat nothing of them. */
export const credentials: Surface = {
  name: "credentials",
  file: "session.swaks",
  reach: async () => {},
  seen: async ({ page, said }) => {
    const words = said("A password", "Un mot de passe");
    await waitForProblems(page, (rows) => rows.some(({ message }) => message.startsWith(words)));
  },
};
