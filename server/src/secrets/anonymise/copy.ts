import type { LogDocument } from "../../document/log-document";
import { detailsAt } from "../../document/mentions";
import type { Span } from "../../document/spans";
import type { Steps } from "../../document/steps";
import type { Details } from "../../syntax/details";
import { REDACTED } from "../secret";
import { secretsAt } from "../secrets-at";
import { addresses } from "./addresses";
import type { Found, ReplacedKind } from "./found";
import { hosts } from "./hosts";
import { idsIn, idsOf, messageIds } from "./ids";
import { ipv4, ipv6 } from "./ips";
import { type ProviderPart, StandIns } from "./stand-ins";
import { users } from "./users";

/** The most text that one copy takes, in UTF-16 units. */
const MOST_TEXT = 2_000_000;
/** The most lines: parts may be many and have no text. */
const MOST_LINES = 100_000;

/** Line ends and tabs as logs write them out, which would hang on to what follows. */
const ESCAPE = /\\[nrt]/g;

/** A part of a document; 0-based lines, UTF-16 columns, the end not included. */
export interface Part {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A copy of a log that can be shown to anybody. */
export interface RedactedCopy {
  /** Lines end in LF. */
  readonly text: string;
  /** How many different things of each kind were replaced. */
  readonly counts: Readonly<Record<ReplacedKind, number>>;
  /** Whether the text was too long and its end was left out. */
  readonly cut: boolean;
}

/** A line, or the part of it that is copied. */
interface Piece extends Span {
  readonly text: string;
  readonly codes: readonly Span[];
  readonly details: Details;
  readonly secrets: readonly Span[];
  /** The text with blanks where nothing is to be found. */
  readonly plain: string;
}

/** Of the many lines that may have no text, nothing need be looked up. */
const EMPTY: Piece = { text: "", plain: "", codes: [], details: {}, secrets: [], start: 0, end: 0 };

/**
 * A copy of parts of a document, or of all of it where none are given, in which addresses, names of hosts, IP addresses,
 * ids, users and credentials are replaced by stand-ins: the same thing by the same one. Codes stay where they are. Each
 * `yield` is a place to let others have their turn; `undefined` where the document changed before all of it was taken.
 */
export function* redactedCopy(
  document: LogDocument,
  parts: readonly Part[],
  providerPart: ProviderPart,
): Steps<RedactedCopy | undefined> {
  const taken = yield* piecesOf(document, parts);
  if (taken === undefined) return undefined;
  const { pieces, cut } = taken;
  const standIns = new StandIns(providerPart);
  const ids = new Set<string>();
  for (const { plain, details } of pieces) {
    for (const id of idsOf(plain, details)) ids.add(id);
    for (const { domain } of addresses(withoutMessageIds(plain))) standIns.domain(domain);
    yield;
  }
  let credential = 0;
  const lines: string[] = [];
  for (const piece of pieces) {
    const found = yield* foundIn(piece, ids);
    credential += piece.secrets.length;
    lines.push(replaced(piece, found, standIns));
  }
  return { text: lines.join("\n"), counts: { credential, ...standIns.counts() }, cut };
}

/** All that the document tells of the parts, so that a log that grows while the copy is made can be copied. */
function* piecesOf(
  document: LogDocument,
  parts: readonly Part[],
): Steps<{ pieces: Piece[]; cut: boolean } | undefined> {
  const { version } = document;
  const pieces: Piece[] = [];
  let left = MOST_TEXT;
  for (const part of parts.length === 0 ? [wholeOf(document)] : parts) {
    const last = Math.min(part.end.line, document.lineCount - 1);
    for (let line = part.start.line; line <= last; line++) {
      const piece = pieceOf(document, line, part);
      left -= piece.text.length;
      if (left < 0 || pieces.length === MOST_LINES) return { pieces, cut: true };
      pieces.push(piece);
      yield;
      if (document.version !== version) return undefined;
    }
  }
  return { pieces, cut: false };
}

function pieceOf(document: LogDocument, line: number, { start, end }: Part): Piece {
  const text = document.textOf(line);
  if (text === "") return EMPTY;
  const from = line === start.line ? start.character : 0;
  const to = line === end.line ? Math.min(end.character, text.length) : text.length;
  const codes = document.lineAt(line)?.reading?.tokens ?? [];
  return {
    text,
    plain: withoutCodes(text, codes),
    codes,
    details: detailsAt(document, line),
    secrets: secretsAt(document, line),
    start: Math.min(from, to),
    end: to,
  };
}

function wholeOf({ lineCount }: LogDocument): Part {
  return { start: { line: 0, character: 0 }, end: { line: lineCount, character: 0 } };
}

/** What is found in a line, in order and apart; of things in the same place that of the kind that tells most. Codes stay, unless a credential holds one. */
function* foundIn(
  { plain, codes, secrets }: Piece,
  ids: ReadonlySet<string>,
): Steps<readonly Found[]> {
  const finders = [
    messageIds,
    addresses,
    (text: string) => idsIn(text, ids),
    ipv6,
    hosts,
    ipv4,
    users,
  ];
  const taken = new Uint8Array(plain.length);
  for (const { start, end } of [...secrets, ...codes]) taken.fill(1, start, end);
  const kept = secrets.map(({ start, end }): Found => ({ kind: "credential", start, end }));
  for (const find of finders) {
    yield;
    for (const found of find(plain)) {
      if (taken.subarray(found.start, found.end).includes(1)) continue;
      taken.fill(1, found.start, found.end);
      kept.push(found);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Blanks in the place of the codes, of the hyphens behind them and of escapes: `250-mx.example.net` holds a name. */
function withoutCodes(text: string, tokens: readonly Span[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of tokens) {
    const behind = text.charAt(end) === "-" ? end + 1 : end;
    rest += text.slice(at, start) + " ".repeat(behind - start);
    at = behind;
  }
  return (rest + text.slice(at)).replace(ESCAPE, "  ");
}

/** The piece with a stand-in for all that is found in it, or that reaches into it. */
function replaced(
  { text, start, end }: Piece,
  found: readonly Found[],
  standIns: StandIns,
): string {
  let copy = "";
  let at = start;
  for (const one of found) {
    if (one.end <= start || one.start >= end) continue;
    copy += text.slice(at, Math.max(at, one.start)) + standIn(text, one, standIns);
    at = Math.max(at, one.end);
  }
  return copy + text.slice(Math.min(at, end), end);
}

function standIn(text: string, { kind, start, end }: Found, standIns: StandIns): string {
  const value = text.slice(start, end);
  switch (kind) {
    case "credential":
      return REDACTED;
    case "address":
      return standIns.address(...partsOf(value));
    case "host":
      return standIns.host(value);
    case "ip":
      return standIns.ip(value);
    case "id":
      return value.includes("@") ? standIns.messageId(value) : standIns.id(value);
    case "user":
      return standIns.user(value);
  }
}

function partsOf(address: string): [local: string, domain: string] {
  const at = address.lastIndexOf("@");
  return [address.slice(0, at), address.slice(at + 1)];
}

/** The domain of a message id is often a host's, and names no users. */
function withoutMessageIds(text: string): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of messageIds(text)) {
    rest += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}
