import type { Code } from "../catalogue/index";
import { eventText } from "../document/event";
import type { LogDocument } from "../document/log-document";
import { type Reason, reasonFor } from "../reasons/reason";
import { wordsOfReply } from "../reasons/words";

/** Why the event that a line belongs to failed, with this code; `undefined` where it did not, or nothing tells why. */
export function reasonAt(document: LogDocument, line: number, code: Code): Reason | undefined {
  const { text, codes } = eventText(document, line);
  return reasonFor(code, wordsOfReply(text, codes));
}
