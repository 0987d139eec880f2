import type { Code } from "../catalogue/index";
import type { LogDocument } from "../document/log-document";
import { linesAround, textOfLines } from "../document/passage";
import { type Reason, reasonFor, reasonForLine } from "../reasons/reason";
import { wordsOfReply } from "../reasons/words";

/** Why what a line and its passage tell of has failed, with this code; `undefined` where it did not, or nothing tells why. */
export function reasonAt(document: LogDocument, line: number, code: Code): Reason | undefined {
  return reasonIn(document, linesAround(document, line), code);
}

/** As `reasonAt`, of a passage whose lines are known. */
export function reasonIn(
  document: LogDocument,
  lines: readonly number[],
  code: Code,
): Reason | undefined {
  const [only] = lines;
  if (only !== undefined && lines.length === 1)
    return reasonForLine(code, document.textOf(only), document.lineAt(only)?.reading?.tokens ?? []);
  const { text, codes } = textOfLines(document, lines);
  return reasonFor(code, wordsOfReply(text, codes));
}
