/// <reference lib="dom" />
import type { Page } from "playwright-core";
import type { Language } from "../words";

/** A setting in which each surface is looked at. */
export interface Variant {
  readonly name: string;
  readonly language: Language;
  readonly scheme: "light" | "dark";
  readonly contrast: boolean;
  /** The class that the workbench bears in this theme. */
  readonly mark: string;
}

/** All of them. Each language needs a workbench of its own; the theme changes under what is open. */
export const variants: readonly Variant[] = [
  { name: "light", language: "en", scheme: "light", contrast: false, mark: "vs" },
  { name: "dark", language: "en", scheme: "dark", contrast: false, mark: "vs-dark" },
  { name: "contrast", language: "en", scheme: "dark", contrast: true, mark: "hc-black" },
  { name: "french", language: "fr", scheme: "dark", contrast: false, mark: "vs-dark" },
];

/** Has the workbench follow the colours of the system, which `wear` changes: no picker or hover closes for that. */
export const themeSettings = {
  "window.autoDetectColorScheme": true,
  "window.autoDetectHighContrast": true,
  "workbench.preferredLightColorTheme": "Light Modern",
  "workbench.preferredDarkColorTheme": "Dark Modern",
  "workbench.preferredHighContrastColorTheme": "Default High Contrast",
};

/** Loads the workbench anew in such a way that `wear` can tell it about high contrast. */
export async function prepareThemes(page: Page): Promise<void> {
  await page.addInitScript(replaceForcedColours);
  await page.reload();
}

/** Changes the colours of a running workbench. */
export async function wear(page: Page, { scheme, contrast, mark }: Variant): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(
    (on) => window.dispatchEvent(new CustomEvent("forced", { detail: on })),
    contrast,
  );
  await page.locator(`.monaco-workbench.${mark}`).waitFor();
}

// Runs in the page. The browser's own forced colours would paint over the theme that the workbench then chooses.
function replaceForcedColours(): void {
  const media = "(forced-colors: active)";
  const real = window.matchMedia.bind(window);
  const forced = Object.assign(new EventTarget(), { media, matches: false });
  window.matchMedia = (query) => (query === media ? (forced as MediaQueryList) : real(query));
  window.addEventListener("forced", (event) => {
    forced.matches = (event as CustomEvent<boolean>).detail;
    forced.dispatchEvent(new Event("change"));
  });
}
