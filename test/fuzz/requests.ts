import fc from "fast-check";
import * as protocol from "../../protocol/messages";
import { type Place, placeIn } from "./mirror";

/** What a request is about: one of the documents, and places in it. */
export interface Subject {
  readonly uri: string;
  readonly start: Place;
  readonly end: Place;
  /** A file on the disk. */
  readonly file: string;
  /** Some text, and some number. */
  readonly text: string;
  readonly number: number;
}

type Params = (subject: Subject) => unknown;

const codes = ["550", "5.1.1", "550 5.1.1", "334", "999", "5.1.999", "x"];
const document: Params = ({ uri }) => ({ textDocument: { uri } });
const at: Params = ({ uri, start }) => ({ textDocument: { uri }, position: start });
const within: Params = ({ uri, start, end }) => ({ textDocument: { uri }, range: { start, end } });
const log: Params = ({ uri }) => ({ uri });
const placed: Params = ({ uri, start }) => ({ uri, position: start });
const kinds = [undefined, ["quickfix"], ["source"], [""], ["refactor"]];

/** The requests of the Language Server Protocol that the server answers, with the parameters that they take. */
const lspRequests: Readonly<Record<string, Params>> = {
  "textDocument/hover": at,
  "textDocument/codeAction": ({ uri, start, end, number }) => ({
    textDocument: { uri },
    range: { start, end },
    context: { diagnostics: [], only: kinds[number % kinds.length] },
  }),
  "textDocument/definition": at,
  "textDocument/references": (subject) => ({
    ...(at(subject) as object),
    context: { includeDeclaration: true },
  }),
  "textDocument/documentHighlight": at,
  "textDocument/documentSymbol": document,
  "textDocument/foldingRange": document,
  "textDocument/inlayHint": within,
  "inlayHint/resolve": ({ start, number }) => ({
    position: start,
    label: "x",
    data: codes[number % codes.length],
  }),
  "textDocument/semanticTokens/full": document,
  "textDocument/semanticTokens/range": within,
  "textDocument/diagnostic": ({ uri, number }) => ({
    textDocument: { uri },
    ...(number % 2 === 0 && { previousResultId: String(number % 50) }),
  }),
  "workspace/symbol": ({ text }) => ({ query: text.slice(0, 3) }),
  "workspace/executeCommand": ({ number, text }) => ({
    command: Object.values(protocol.serverCommands)[number % 4],
    arguments: [
      {
        code: codes[number % codes.length],
        codes: [codes[number % codes.length], codes[number % 5]],
        ...(number % 3 === 0 && { text }),
        ...(number % 5 === 0 && { language: "fr" }),
        links: number % 2 === 0,
      },
    ],
  }),
};

/** What another server might have said of a followed log, and did not. */
function resumeLike(number: number, text: string): object {
  const states = [{}, { carry: number, dialogues: text }, { carry: {}, dialogues: { older: {} } }];
  return {
    mark: { file: String(number), offset: number, before: text },
    state: {
      place: { state: states[number % states.length], context: text },
      counts: { permanent: number, transient: 0, hidden: 0, renewals: number % 2 },
      lines: number,
    },
  };
}

/** Our own requests. */
const ownRequests: Readonly<Record<string, Params>> = {
  [protocol.codesAtRequest]: ({ uri, start, end, text }) => ({ uri, range: { start, end }, text }),
  [protocol.codesInRequest]: ({ text }) => ({ text }),
  [protocol.explainTextRequest]: ({ text }) => ({ text }),
  [protocol.failuresRequest]: ({ uri, text, number }) => ({
    ...(number % 2 === 0 && { uris: [uri] }),
    filter: text.slice(0, number % 3),
    ...(number % 3 === 0 && { reason: "unknown-recipient" }),
    from: number % 4,
    order: number % 2 === 0 ? "count" : "name",
  }),
  [protocol.failureLinesRequest]: ({ uri, number }) => ({ uris: [uri], count: number % 100 }),
  [protocol.failuresCsvRequest]: ({ uri, number }) => ({ uris: [uri], from: number % 5 }),
  [protocol.followRequest]: ({ file, number, text }) => ({
    uri: file,
    fromNow: number % 2 === 0,
    ...(number % 3 === 0 && { resume: resumeLike(number, text) }),
  }),
  [protocol.unfollowRequest]: ({ file }) => ({ uri: file }),
  [protocol.hidingRequest]: placed,
  [protocol.messagesRequest]: log,
  [protocol.messageAtRequest]: placed,
  [protocol.redactionsRequest]: log,
  [protocol.redactedRequest]: ({ uri, start, end, number }) => ({
    uri,
    ranges: number % 2 === 0 ? [] : [{ start, end }],
  }),
  [protocol.statusRequest]: log,
  [protocol.summaryRequest]: log,
  [protocol.reportRequests.document]: log,
  [protocol.reportRequests.begin]: () => ({}),
  [protocol.reportRequests.add]: ({ uri, number, text }) => ({
    id: number % 40,
    uri,
    ...(number % 2 === 0 && { text }),
    latest: number,
  }),
  [protocol.reportRequests.end]: ({ number }) => ({ id: number % 40, skipped: [] }),
  [protocol.reportRequests.cancel]: ({ number }) => ({ id: number % 40 }),
  [protocol.reportRequests.scan]: ({ file, number }) => ({ id: number, uris: [file] }),
};

/** All that the server can be asked. */
export const requests: Readonly<Record<string, Params>> = { ...lspRequests, ...ownRequests };

/** What no server has, ours neither. */
export const unknownMethods = [
  "textDocument/completion",
  "textDocument/codeLens",
  "codeAction/resolve",
  "smtpLens/none",
  "__proto__",
  "constructor",
  "",
  "\u202e",
];

/** A subject from some numbers and the text of a document. */
export function subjectOf(
  document: { readonly uri: string; readonly text: string },
  file: string,
  { places, text, number }: Choice,
): Subject {
  const [line = 0, character = 0, endLine = 0, endCharacter = 0] = places;
  return {
    uri: document.uri,
    start: placeIn(document.text, line, character),
    end: placeIn(document.text, endLine, endCharacter),
    file,
    text,
    number,
  };
}

/** The numbers that choose a subject. */
export interface Choice {
  readonly places: readonly number[];
  readonly text: string;
  readonly number: number;
}

/** Four numbers that choose two places. */
export const places = fc.array(fc.nat(100_000), { minLength: 4, maxLength: 4 });
