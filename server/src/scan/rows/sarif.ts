import type { Result } from "sarif";
import { meaningOf, phrasesOf } from "../../catalogue/index";
import { codeOf } from "../../failures/code-of";
import { jsonOf } from "../../render/escape";
import { reasonLabel } from "../../render/names";
import { withRecipient } from "../../render/parties";
import type { Subject } from "../gathered";
import { fingerprint } from "./fingerprint";
import { LINE, type TimedFailure } from "./row";

/** A failure as a result of a SARIF log (SARIF 2.1.0 section 3.27), with a comma before it; lines are 1-based there. */
export function sarifRow({ document, row }: TimedFailure, { file, language }: Subject): string {
  const { failure, code, reason, about } = row;
  const { line, start, end, permanent } = failure;
  const parsed = codeOf(failure);
  const name = parsed === undefined ? code : `${code} ${meaningOf(parsed, language).words.name}`;
  const said = reason === undefined ? name : `${name}: ${reasonLabel(reason, language)}`;
  const result: Result = {
    ruleId: code,
    level: permanent ? "error" : "warning",
    message: { text: withoutLinks(withRecipient(said, about, phrasesOf(language))) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: 0, startColumn: start + 1, endColumn: end + 1 },
        },
      },
    ],
    partialFingerprints: { "smtpLens/v1": fingerprint(`${code}\n${document.textOf(line)}`) },
  };
  // Text of a log has its quotes escaped, so that this stands in the result once.
  return `,\n${jsonOf(result).replace('"startLine":0', `"startLine":${LINE}`)}`;
}

/** Text for a message: `[text](…)` is a link there (SARIF 2.1.0 section 3.11.6). */
function withoutLinks(text: string): string {
  return text.replaceAll("](", "] (");
}

/** A path as a relative or absolute URI reference. */
function uriOf(file: string): string {
  const path = file.replace(/\p{Cs}/gu, "\ufffd").replaceAll("\\", "/");
  const uri = path.split("/").map(encodeURIComponent).join("/");
  if (uri.startsWith("/")) return `file://${uri}`;
  return /^[a-z]%3A\//i.test(uri) ? `file:///${uri.replace("%3A", ":")}` : uri;
}
