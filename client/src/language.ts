import { env, l10n, workspace } from "vscode";

/** The language that pages are asked for: the one of the settings, or `auto` for the one VS Code is shown in. */
export function pageLanguage(): string {
  return workspace.getConfiguration("smtpLens").get<string>("language", "auto");
}

/** The language of our own words: that of VS Code where we have a translation, else English. */
export function wordsLanguage(): string {
  return l10n.uri === undefined ? "en-GB" : env.language;
}

/** `334, 553 and 450` in the language of our own words. */
export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(wordsLanguage()).format(items);
}
