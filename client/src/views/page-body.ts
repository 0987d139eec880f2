import { l10n } from "vscode";
import { wordsLanguage } from "../language";
import { escapeHtml as said } from "./escape-html";

/** What stands in the panel around each page: a bar with buttons, and the place for the page itself. */
export function pageBody(): string {
  // The page that is shown can be in another language.
  return `<header lang="${said(wordsLanguage())}">
<div class="bar" role="group" aria-label="${said(l10n.t("Page"))}">
${button("back", l10n.t("Back"), "ArrowLeft", "←", "M9.5 2.5 4 8l5.5 5.5M4 8h9")}
${button("forward", l10n.t("Forward"), "ArrowRight", "→", "M6.5 2.5 12 8l-5.5 5.5M12 8H3")}
<button type="button" id="compare">${said(l10n.t("Compare with…"))}</button>
<button type="button" id="copy">${said(l10n.t("Copy as Markdown"))}</button>
<span id="done" role="status"></span>
<span id="now" class="unseen" role="status"></span>
</div>
</header>
<main id="page" tabindex="-1"></main>`;
}

/** A button that shows an arrow, drawn in a square of 16. */
function button(id: string, name: string, key: string, sign: string, path: string): string {
  return `<button type="button" class="arrow" id="${id}" aria-label="${said(name)}" aria-keyshortcuts="Alt+${key}" title="${said(name)} (Alt+${sign})">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>
</button>`;
}
