import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UNSEEN } from "../unit/hostile/active";
import { logWith } from "../unit/hostile/logs";
import { textsIn } from "../unit/hostile/strings";
import { hostileTexts, MARK } from "../unit/hostile/texts";
import { startClient, type TestClient } from "./client";

const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
/** So long may a text be that is shown in a list: a line of a log in a tooltip is the longest. */
const LONGEST = 4000;
/** Keys, the document's own address, edits, and what is data: no surface shows them. */
const unshown = /(?:^|[.\]])(?:key|uri|file|targetUri|newText|resume|data|csv)$|^changes\./;

/** Each plain-text surface, and where log text is sure to be in it. */
const surfaces: readonly (readonly [
  method: string,
  params: (uri: string) => object,
  repeats: boolean,
])[] = [
  ["textDocument/diagnostic", (uri) => ({ textDocument: { uri } }), true],
  ["textDocument/documentSymbol", (uri) => ({ textDocument: { uri } }), true],
  ["textDocument/inlayHint", (uri) => ({ textDocument: { uri }, range: everywhere }), false],
  ["workspace/symbol", () => ({ query: "" }), true],
  ["smtpLens/failures", (uri) => ({ uris: [uri] }), false],
  ["smtpLens/failures", (uri) => ({ uris: [uri], reason: "mailbox-full" }), true],
  ["smtpLens/failureLines", (uri) => ({ uris: [uri] }), true],
  ["smtpLens/messages", (uri) => ({ uri }), true],
  ["smtpLens/report", (uri) => ({ uri }), true],
  ["smtpLens/status", (uri) => ({ uri }), false],
];

describe("plain text of the server", () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await startClient({
      capabilities: {
        textDocument: {
          diagnostic: {},
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
      },
      initializationOptions: { commandLinks: true, settings: { inlayHints: { enabled: true } } },
    });
  });
  afterAll(() => client.stop());

  const ask = (method: string, params: object) =>
    client.connection.sendRequest<unknown>(method, params);
  /** What is wrong with an answer. */
  const wrongIn = (method: string, answer: unknown) =>
    textsIn(answer).flatMap(({ path, text }) =>
      unshown.test(path) || (!UNSEEN.test(text) && text.length < LONGEST)
        ? []
        : [`${method} ${path}: ${JSON.stringify(text.slice(0, 200))}`],
    );

  it.each(hostileTexts)("has nothing unseen in it where a log holds %s", async (_, text) => {
    const uri = `file:///logs/${encodeURIComponent(text.replace(/\ud800/, ""))}.log`;
    const log = logWith(text);
    await client.open(uri, log);
    const answers = surfaces.map(async ([method, params]) =>
      wrongIn(method, await ask(method, params(uri))),
    );
    const lines = log.split(/\r\n|\n|\r/);
    const stories = lines.map(async (line, at) => {
      const position = { line: at, character: Math.max(0, line.search(/[45]\d\d /)) };
      const range = { start: position, end: position };
      const context = { diagnostics: [] };
      return [
        ...wrongIn("messageAt", await ask("smtpLens/messageAt", { uri, position })),
        ...wrongIn(
          "codeAction",
          await ask("textDocument/codeAction", { textDocument: { uri }, range, context }),
        ),
        ...wrongIn("hiding", await ask("smtpLens/hiding", { uri, position })),
      ];
    });
    expect((await Promise.all([...answers, ...stories])).flat()).toEqual([]);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  });

  it.each(surfaces.filter(([, , repeats]) => repeats))(
    "has what the log says: %s",
    async (method, params) => {
      const uri = "file:///logs/a.log";
      await client.open(uri, logWith(MARK));
      const shown = textsIn(await ask(method, params(uri))).filter(
        ({ path }) => !unshown.test(path),
      );
      expect(shown.filter(({ text }) => text.toUpperCase().includes(MARK)).length).toBeGreaterThan(
        0,
      );
    },
  );

  it.each(hostileTexts)("has nothing unseen in what is refused for %s", async (_, text) => {
    const long = text.repeat(100);
    const [first, second] = [text, long].map((given) => [
      ask("workspace/executeCommand", {
        command: "smtpLens.server.explain",
        arguments: [{ code: given }],
      }),
      ask("workspace/executeCommand", {
        command: "smtpLens.server.compare",
        arguments: [{ codes: [given, "550"] }],
      }),
      ask("workspace/executeCommand", {
        command: "smtpLens.server.codes",
        arguments: [{ language: given }],
      }),
      ask("workspace/executeCommand", { command: given }),
      ask("smtpLens/explainText", { text: given }),
      ask("smtpLens/summary", { uri: given }),
      ask("smtpLens/follow", { uri: given }),
    ]);
    const refused = await Promise.allSettled([...(first ?? []), ...(second ?? [])]);
    const said = refused.map((one) =>
      one.status === "rejected" ? String(one.reason.message) : "",
    );
    expect(said.filter((words) => words !== "").length).toBeGreaterThan(10);
    expect(said.filter((words) => UNSEEN.test(words) || words.length > LONGEST)).toEqual([]);
  });
});
