import type { Editor, Seen } from "./editor";
import { languageIds } from "./logs";
import type { Said } from "./place";

/** What an editor should have shown and has not, or should not have done; none where all is well. */
export function faultsOf({ otherIds }: Editor, seen: Seen, said: readonly Said[]): string[] {
  if (seen.failed !== undefined) return [seen.failed];
  return [
    ...expected("hover", [seen.hover ?? ""], [/5\.1\.1.*Unknown Recipient Mailbox/]),
    ...(/what to do/i.test(seen.hover) ? ["the settings did not reach the server"] : []),
    ...(/&#\d/.test(seen.hover) ? ["the hover shows escapes"] : []),
    ...expected("problems", seen.problems ?? [], [/mailbox/i]),
    ...(seen.afterEdit
      ? expected("after the edit", seen.afterEdit, [/mailbox/i, /unknown sender/i])
      : []),
    ...(seen.redacted === undefined
      ? []
      : expected("redacted", [seen.redacted], [/AUTH PLAIN (?!AGFs)\S*$/])),
    ...(seen.explained === undefined
      ? []
      : expected("explained", [seen.explained], [/^# SMTP 550 5\.1\.1 /])),
    ...(seen.symbols && seen.symbols.length === 0 ? ["no symbols"] : []),
    ...wrongIds(said, otherIds),
  ];
}

/** Each text has to fit the pattern of its place, and there may be no more. */
function expected(what: string, texts: readonly string[], patterns: readonly RegExp[]): string[] {
  const isFine =
    texts.length === patterns.length &&
    patterns.every((pattern) => texts.some((text) => pattern.test(text)));
  return isFine ? [] : [`${what}: ${JSON.stringify(texts)}`];
}

/** Files that were opened as something else, or not at all. */
function wrongIds(said: readonly Said[], others: Editor["otherIds"] = {}): string[] {
  const opened = new Map(said.flatMap(openedBy));
  return Object.entries(languageIds).flatMap(([name, id]) => {
    const languageId = opened.get(name);
    if (languageId === undefined) return [`${name} was not opened`];
    const isFine = languageId === id || languageId === others[name];
    return isFine ? [] : [`${name} was opened as ${languageId}`];
  });
}

function openedBy({ method, params }: Said): [name: string, languageId: string][] {
  if (method !== "textDocument/didOpen") return [];
  const { uri, languageId } = (params as Opened).textDocument;
  return [[uri.replace(/^.*\//, ""), languageId]];
}

interface Opened {
  readonly textDocument: { readonly uri: string; readonly languageId: string };
}
