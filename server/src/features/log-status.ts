import type { LogStatus } from "../../../protocol/messages";
import type { Language } from "../catalogue/index";
import type { LogDocument } from "../document/log-document";
import { formatName } from "../render/format-name";
import type { Settings } from "../settings";
import { shownFailures } from "./diagnostics";
import { notHidden } from "./failures/list";

/** How a log was read, what failed in it, and how much of that is shown. */
export function logStatus(
  document: LogDocument,
  settings: Settings,
  language: Language,
): LogStatus {
  const counted = notHidden(document, settings);
  const permanent = counted.filter((failure) => failure.permanent).length;
  const { shown, total } = shownFailures(document, settings);
  return {
    formats: formatsOf(document, language),
    permanent,
    transient: counted.length - permanent,
    hidden: document.failures.length - counted.length,
    problems: shown.length,
    leftOut: total - shown.length,
  };
}

/** Who wrote the lines that have codes, by name; the one with most lines first. */
export function formatsOf(document: LogDocument, language: Language): LogStatus["formats"] {
  const lines = new Map<string, number>();
  for (const { reading } of document.lines) {
    if (reading === undefined || reading.tokens.length === 0) continue;
    lines.set(reading.format, (lines.get(reading.format) ?? 0) + 1);
  }
  const named = new Map<string, number>();
  for (const [id, count] of lines) {
    const name = formatName(id, language);
    named.set(name, (named.get(name) ?? 0) + count);
  }
  return [...named]
    .map(([name, count]) => ({ name, lines: count }))
    .sort((a, b) => b.lines - a.lines || Number(a.name > b.name) - Number(a.name < b.name));
}
