import type { Hover, MarkupContent, Position } from "vscode-languageserver-protocol";
import { type Language, meaningOf } from "../catalogue/index";
import { codeAt } from "../document/codes";
import { contextAt } from "../document/context";
import type { LogDocument } from "../document/log-document";
import { codeOf } from "../failures/code-of";
import { reasonAt } from "../failures/reason-at";
import { hoverText } from "../render/hover";
import type { Settings } from "../settings";
import { challengeSpan } from "../syntax/conversation/challenge";
import type { Token } from "../syntax/token";
import { shownFailures } from "./diagnostics";

/** What a hover depends on besides the document and the position. */
export interface HoverContext {
  readonly language: Language;
  /** Whether the client runs our own command links. */
  readonly commandLinks: boolean;
  readonly settings: Settings;
}

/** A hover as it is written, in Markdown. */
export interface WrittenHover extends Hover {
  readonly contents: MarkupContent;
}

/** The hover on a code: what it means here. `null` where the position is on no code. */
export function hover(
  document: LogDocument,
  position: Position,
  { language, commandLinks, settings }: HoverContext,
): WrittenHover | null {
  const { line, character } = position;
  const placed = codeAt(document, line, character);
  if (placed === undefined) return null;
  const code = codeOf(placed);
  if (code === undefined) return null;
  const around = contextAt(document, line);
  return {
    contents: {
      kind: "markdown",
      value: hoverText({
        meaning: meaningOf(code, language),
        asked: around?.asked,
        about: around ?? {},
        challenge: challengeOf(document, line),
        reason: reasonAt(document, line, code),
        saidAbove: commandLinks && isShown(document, settings, line, placed.token),
        language,
        commandLinks,
        detail: settings.hoverDetail,
      }),
    },
    range: {
      start: { line, character: placed.token.start },
      end: { line, character: placed.token.end },
    },
  };
}

/** Whether a problem stands on the token; none does before the whole log is read. */
function isShown(document: LogDocument, settings: Settings, line: number, token: Token): boolean {
  if (!document.isRead) return false;
  return shownFailures(document, settings).shown.some(
    (failure) => failure.line === line && failure.start <= token.start && token.end <= failure.end,
  );
}

/** The Base64 text that a 334 sends (RFC 4954 section 4); the client's answer to it is never looked at. */
function challengeOf(document: LogDocument, line: number): string | undefined {
  const text = document.textOf(line);
  const span = challengeSpan(text, document.lineAt(line)?.reading?.speech);
  return span && text.slice(span.start, span.end);
}
