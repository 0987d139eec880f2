import type { LogStatus } from "../../../protocol/messages";
import type { Language } from "../catalogue/index";
import type { ChunkReading } from "../document/chunk-reading";
import type { LogDocument } from "../document/log-document";
import { type Steps, whileUnchanged } from "../document/steps";
import { formatName } from "../render/format-name";
import type { Settings } from "../settings";
import { shownFailures } from "./diagnostics";
import { notHidden } from "./failures/list";

/** How a log was read, what failed in it, and how much of that is shown. */
export function* logStatus(
  document: LogDocument,
  settings: Settings,
  language: Language,
): Steps<LogStatus> {
  const formats = yield* formatsOf(document, language);
  const counted = notHidden(document, settings);
  const permanent = counted.filter((failure) => failure.permanent).length;
  const { shown, total } = shownFailures(document, settings);
  return {
    formats,
    permanent,
    transient: counted.length - permanent,
    hidden: document.failures.length - counted.length,
    problems: shown.length,
    leftOut: total - shown.length,
  };
}

/** Counted once a piece, since for that all its lines are read; one that is read again is another object. */
const counts = new WeakMap<ChunkReading, ReadonlyMap<string, number>>();

/** How many lines with codes are each format's. */
function linesByFormat(piece: ChunkReading): ReadonlyMap<string, number> {
  const known = counts.get(piece);
  if (known !== undefined) return known;
  const lines = new Map<string, number>();
  for (const { reading } of piece.lines()) {
    if (reading === undefined || reading.tokens.length === 0) continue;
    lines.set(reading.format, (lines.get(reading.format) ?? 0) + 1);
  }
  counts.set(piece, lines);
  return lines;
}

/** Who wrote the lines that have codes, by name; the one with most lines first. */
export function formatsOf(document: LogDocument, language: Language): Steps<LogStatus["formats"]> {
  return whileUnchanged(document, formatsIn(document, language));
}

function* formatsIn(document: LogDocument, language: Language): Steps<LogStatus["formats"]> {
  const named = new Map<string, number>();
  for (const { reading } of document.pieces()) {
    for (const [id, count] of linesByFormat(reading)) {
      const name = formatName(id, language);
      named.set(name, (named.get(name) ?? 0) + count);
    }
    yield;
  }
  return [...named]
    .map(([name, count]) => ({ name, lines: count }))
    .sort((a, b) => b.lines - a.lines || Number(a.name > b.name) - Number(a.name < b.name));
}
