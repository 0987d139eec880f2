import {
  codesAtRequest,
  codesInRequest,
  explainTextRequest,
  failureLinesRequest,
  failuresCsvRequest,
  failuresRequest,
  followRequest,
  hidingRequest,
  messageAtRequest,
  messagesRequest,
  redactedRequest,
  redactionsRequest,
  reportRequests,
  type SkipReason,
  statusRequest,
  summaryRequest,
  unfollowRequest,
} from "../../../protocol/messages";
import { among, count, list, number, object, optional, type Shape, text, whole } from "./shape";

const uri = text;
const position = object({ line: count, character: count });
const range = object({ start: position, end: position });
const lines = optional(object({ start: count, end: count }));
const textDocument = object({ uri });
const inDocument = object({ textDocument });
const atPlace = object({ textDocument, position });
const log = object({ uri, language: optional(text) });
const reasons: Readonly<Record<SkipReason, true>> = {
  binary: true,
  large: true,
  unreadable: true,
  many: true,
  damaged: true,
  shorter: true,
  memory: true,
};
const skipped = object({ uri, why: among(Object.keys(reasons)), lines: optional(count) });
/** Edits are cut to the text, so that any numbers will do. */
const loose = object({ line: whole, character: whole });

const failuresScope = {
  uris: optional(list(uri)),
  filter: optional(text),
  reason: optional(text),
  domain: optional(text),
};
const listPart = { from: optional(number), count: optional(number) };

/** What the parameters of each message must be like, as far as its handler relies on it. */
export const shapes: ReadonlyMap<string, Shape> = new Map(
  Object.entries({
    "textDocument/didOpen": object({ textDocument: object({ uri, text }) }),
    "textDocument/didChange": object({
      textDocument,
      contentChanges: list(object({ text, range: optional(object({ start: loose, end: loose })) })),
    }),
    "textDocument/didClose": inDocument,
    "textDocument/hover": atPlace,
    "textDocument/definition": atPlace,
    "textDocument/references": atPlace,
    "textDocument/documentHighlight": atPlace,
    "textDocument/documentSymbol": inDocument,
    "textDocument/foldingRange": inDocument,
    "textDocument/diagnostic": inDocument,
    "textDocument/inlayHint": object({ textDocument, range }),
    "inlayHint/resolve": object(),
    "textDocument/semanticTokens/full": inDocument,
    "textDocument/semanticTokens/range": object({ textDocument, range }),
    "textDocument/codeAction": object({
      textDocument,
      range,
      context: object({ diagnostics: list(object({ range })), only: optional(list(text)) }),
    }),
    "workspace/symbol": object({ query: text }),
    "workspace/executeCommand": object({ command: text }),
    [codesAtRequest]: object({ uri, range, text }),
    [codesInRequest]: object({ text }),
    [explainTextRequest]: object({ text, language: optional(text) }),
    [failuresRequest]: object({ ...failuresScope, ...listPart, order: optional(text) }),
    [failureLinesRequest]: object({ ...failuresScope, ...listPart }),
    [failuresCsvRequest]: object({ ...failuresScope, ...listPart }),
    [followRequest]: object({ uri }),
    [unfollowRequest]: object({ uri }),
    [hidingRequest]: object({ uri, position }),
    [messagesRequest]: object({ uri }),
    [messageAtRequest]: object({ uri, position }),
    [redactionsRequest]: object({ uri }),
    [redactedRequest]: object({ uri, ranges: list(range) }),
    [statusRequest]: log,
    [summaryRequest]: log,
    [reportRequests.document]: object({ uri, lines, latest: optional(number) }),
    [reportRequests.add]: object({
      id: whole,
      uri,
      text: optional(text),
      lines,
      latest: optional(number),
    }),
    [reportRequests.end]: object({ id: whole, lines, skipped: list(skipped) }),
    [reportRequests.cancel]: object({ id: whole }),
    [reportRequests.scan]: object({ id: whole, uris: list(uri) }),
  }),
);
