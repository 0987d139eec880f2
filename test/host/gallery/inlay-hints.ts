import type { Surface } from "./surface";

/** The names of codes behind them; the gallery has them shown while both keys are held down. */
export const inlayHints: Surface = {
  name: "inlay-hints",
  file: "maillog",
  reach: async ({ page }) => {
    await page.keyboard.down("Control");
    await page.keyboard.down("Alt");
  },
  seen: ({ page, said }) =>
    page
      .locator(".view-line")
      .getByText(said("Unknown Recipient Mailbox", "Boîte du destinataire inconnue"))
      .first()
      .waitFor(),
};
