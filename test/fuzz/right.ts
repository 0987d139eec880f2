import { isDeepStrictEqual } from "node:util";
import { failureLinesRequest, redactedRequest } from "../../protocol/messages";
import type { Client } from "./client";
import type { Peer } from "./peer";

const uri = "file:///known/mail.log";
const known = [
  "Nov 21 21:17:06 mail postfix/smtp[8]: 2F5EE19A3D8: to=<a@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 No such user (in reply to RCPT TO command))",
  "Nov 21 21:17:07 mail postfix/smtp[8]: 3F5EE19A3D8: to=<b@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=4.2.2, status=deferred (host mx.example.net[192.0.2.1] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))",
].join("\n");

/** What a client is told of a document, whichever way it came to its text. */
const questions: readonly (readonly [method: string, params: (uri: string) => unknown])[] = [
  [failureLinesRequest, (uri) => ({ uris: [uri] })],
  ["textDocument/diagnostic", (uri) => ({ textDocument: { uri } })],
  ["textDocument/semanticTokens/range", (uri) => ({ textDocument: { uri }, range: everywhere })],
  ["textDocument/documentSymbol", (uri) => ({ textDocument: { uri } })],
  ["textDocument/foldingRange", (uri) => ({ textDocument: { uri } })],
  [redactedRequest, (uri) => ({ uri, ranges: [] })],
];
const everywhere = {
  start: { line: 0, character: 0 },
  end: { line: 2 ** 31 - 1, character: 0 },
};

/** What is wrong with what a server says of a log that is known. */
export async function wrongAboutKnown(peer: Peer, client: Client): Promise<string[]> {
  client.open(uri, known);
  const lines = await peer.result<{ lines: { line: number; permanent: boolean }[] }>(
    failureLinesRequest,
    { uris: [uri] },
  );
  const hover = await peer.result<{ contents: { value: string } } | null>("textDocument/hover", {
    textDocument: { uri },
    position: { line: 0, character: known.indexOf("550 5.1.1") },
  });
  client.close(uri);
  const told = lines?.lines?.map(({ line, permanent }) => [line, permanent]);
  const text = hover?.contents?.value ?? "";
  return [
    ...(isDeepStrictEqual(told, [
      [0, true],
      [1, false],
    ])
      ? []
      : [`failures of a known log: ${JSON.stringify(told)}`]),
    ...(/550 5\.1\.1/.test(text) && /RCPT TO/.test(text) ? [] : [`hover of a known log: ${text}`]),
  ];
}

/** What a server says of the client's documents that a fresh one does not. */
export async function wrongAboutOthers(
  peer: Peer,
  fresh: Peer,
  texts: ReadonlyMap<string, string>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [uri, text] of texts) {
    fresh.send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "log", version: 1, text } },
    });
    for (const [method, params] of questions) {
      const [told, expected] = await Promise.all(
        [peer, fresh].map((one) => one.result<object | null>(method, params(uri))),
      );
      if (!isDeepStrictEqual(withoutId(told), withoutId(expected)))
        wrong.push(`${method} of ${JSON.stringify(uri)} differs from that of a fresh server`);
    }
  }
  return wrong;
}

/** Each server numbers its lists of problems itself. */
function withoutId(answer: object | null | undefined): unknown {
  return answer && { ...answer, resultId: undefined };
}
