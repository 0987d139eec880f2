import fc from "fast-check";
import { junk } from "./junk";
import { type Choice, places, requests, unknownMethods } from "./requests";
import { documentText, editText, line } from "./text";

/** One part of an edit: two places by numbers, and the text that comes between them; without places the whole text. */
export interface EditStep {
  readonly places?: readonly number[];
  readonly wild?: readonly number[];
  readonly text: string;
}

/** A parameter that is made wrong: which part, and what stands in its place. */
export interface Spoiling {
  readonly at: number;
  readonly other: unknown;
}

/** One thing that a client does, right or wrong; `document` chooses among those of the run. */
export type Step =
  | ({
      readonly kind: "request";
      readonly method: string;
      readonly document: number;
      readonly spoiling: Spoiling | undefined;
      readonly cancel: boolean;
    } & Choice)
  | { readonly kind: "unknown"; readonly method: string; readonly params: unknown }
  | { readonly kind: "cancel"; readonly back: number; readonly id: unknown }
  | { readonly kind: "open"; readonly document: number; readonly text: string }
  | { readonly kind: "close"; readonly document: number }
  | {
      readonly kind: "edit";
      readonly document: number;
      readonly version: number;
      readonly edits: readonly EditStep[];
    }
  | { readonly kind: "notify"; readonly method: string; readonly params: unknown }
  | { readonly kind: "settings"; readonly value: unknown }
  | { readonly kind: "answer"; readonly id: unknown; readonly result: unknown }
  | { readonly kind: "body"; readonly text: string };

const document = fc.nat(7);
const number = fc.nat(10_000);
const spoiling = fc.record({
  at: fc.nat(60),
  other: fc.oneof(junk, fc.constant(undefined)),
});

const request = fc.record({
  kind: fc.constant("request" as const),
  method: fc.constantFrom(...Object.keys(requests)),
  document,
  places,
  text: line,
  number,
  spoiling: fc.option(spoiling, { nil: undefined, freq: 8 }),
  cancel: fc.integer({ min: 0, max: 19 }).map((one) => one === 0),
});

const wild = fc.array(fc.constantFrom(-1, 0, 1, 7, 2 ** 31 - 1, 2 ** 32, -(2 ** 31)), {
  minLength: 4,
  maxLength: 4,
});
const edit = fc.oneof(
  { weight: 12, arbitrary: fc.record({ places, text: editText }) },
  { weight: 2, arbitrary: fc.record({ wild, text: editText }) },
  { weight: 1, arbitrary: fc.record({ text: editText }) },
);

const notified = [
  "textDocument/didOpen",
  "textDocument/didChange",
  "textDocument/didClose",
  "textDocument/didSave",
  "workspace/didChangeConfiguration",
  "workspace/didChangeWorkspaceFolders",
  "initialized",
  "$/setTrace",
  "$/cancelRequest",
  "$/progress",
  "$/none",
  "window/workDoneProgress/cancel",
  "__proto__",
];

/** None of them was or will be asked for. */
const ids = fc.oneof(
  fc.integer({ min: 1e8 }),
  fc.constantFrom<unknown>("x", null, {}, "__proto__", 1.5, -1, undefined),
);

/** Bodies that are no message. */
const bodies = [
  "",
  "{",
  "null",
  "0",
  '"550"',
  "[]",
  '[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]',
  '{"jsonrpc":"2.0"}',
  '{"id":null}',
  '{"method":5}',
  '{"jsonrpc":"2.0","id":{},"method":"textDocument/hover"}',
  "\u0000\u0000",
  `\ufeff{"jsonrpc":"2.0","method":"$/none"}`,
  "[".repeat(50_000),
];

/** The settings that a client may have, each well-formed or not. */
const settings = fc.oneof(
  junk,
  fc.record(
    {
      language: fc.oneof(fc.constantFrom("en", "fr", "auto"), junk),
      diagnostics: fc.oneof(
        junk,
        fc.record({ permanent: fc.constantFrom("error", "off"), limit: fc.oneof(fc.nat(5), junk) }),
      ),
      hover: fc.oneof(junk, fc.record({ detail: fc.constantFrom("short", "full") })),
      inlayHints: fc.oneof(junk, fc.record({ enabled: fc.boolean() })),
      hide: fc.oneof(
        junk,
        fc.array(
          fc.record({ code: fc.constantFrom("550", "5.1.1", "5.x.x") }, { noNullPrototype: true }),
        ),
      ),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
);

/** What a client does next. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 70, arbitrary: request },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant("edit" as const),
      document,
      version: fc.integer({ min: -5, max: 1000 }),
      edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("open" as const), document, text: documentText }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("close" as const), document }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("unknown" as const),
      method: fc.constantFrom(...unknownMethods),
      params: junk,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("cancel" as const),
      back: fc.nat(9),
      id: fc.oneof(fc.constant(undefined), ids),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("notify" as const),
      method: fc.constantFrom(...notified),
      params: fc.oneof(junk, fc.constant(undefined)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("settings" as const), value: settings }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("answer" as const), id: ids, result: junk }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("body" as const),
      text: fc.oneof(fc.constantFrom(...bodies), fc.string({ unit: "binary", maxLength: 40 })),
    }),
  },
);
