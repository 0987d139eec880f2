import { CodeActionKind } from "vscode-languageserver-protocol";
import { fill, formatCode, phrasesOf } from "../../catalogue/index";
import { codeAt } from "../../document/codes";
import { codeOf } from "../../failures/code-of";
import type { ActionSource } from "./action";

/** "Explain 550 5.1.1". */
export const explain: ActionSource = ({ document, range, language, commands }) => {
  const placed = codeAt(document, range.start.line, range.start.character);
  const code = placed && codeOf(placed);
  if (code === undefined || !commands) return [];
  const text = formatCode(code);
  const title = fill(phrasesOf(language).action.explain, { code: text });
  const command = { title, command: "smtpLens.explain", arguments: [text] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
};
