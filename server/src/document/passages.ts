import { WIDEST_GAP } from "../dialogue/dialogue";
import type { LogLine } from "./line";

/** The lines of a log, each read when it is asked for. */
export interface Lines {
  readonly lineCount: number;
  lineAt(line: number): LogLine | undefined;
}

/** A line with its number. */
export type Numbered = readonly [number: number, line: LogLine];

/**
 * The lines of each passage, in the order in which the passages begin: the lines of one reply, though other sessions' lines
 * stand between; the lines of one block, such as the fields of one recipient in a notification; any other line by itself.
 * Given are the lines that tell something, in order; lines that say nothing of codes or bounces are left out.
 */
export function passagesOf(lines: Iterable<Numbered>): Numbered[][] {
  const passages: Numbered[][] = [];
  const open = new Map<number, Numbered[]>();
  let above: { readonly passage: Numbered[]; readonly last: Numbered } | undefined;
  for (const numbered of lines) {
    const [number, line] = numbered;
    const known =
      above !== undefined && isOfBlock(numbered, above.last) ? above.passage : undefined;
    const passage = line.turn.above > 0 ? open.get(number - line.turn.above) : known;
    if (passage === undefined && !speaks(line)) {
      above = undefined;
      continue;
    }
    const joined = passage ?? [];
    if (passage === undefined) passages.push(joined);
    joined.push(numbered);
    above = { passage: joined, last: numbered };
    if (goesOn(line)) open.set(joined[0]?.[0] ?? number, joined);
  }
  return passages;
}

/** The lines of the passage that a line belongs to, at most `most` of them from its first on. */
export function linesOfPassage(lines: Lines, number: number, most: number): number[] {
  const line = lines.lineAt(number);
  const above = line?.turn.above ?? 0;
  if (above > 0 || goesOn(line)) return linesOfReply(lines, number - above, most);
  if (blockOf(line) === undefined) return [number];
  let first = number;
  while (number - first < most - 1 && isInBlock(lines, first)) first--;
  let end = first + 1;
  while (end - first < most && isInBlock(lines, end)) end++;
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** The lines of a reply from its first on. */
function linesOfReply(lines: Lines, first: number, most: number): number[] {
  const reply = [first];
  let last = first;
  let open = goesOn(lines.lineAt(first));
  for (let next = first + 1; open && next - last <= WIDEST_GAP + 1; next++) {
    const line = lines.lineAt(next);
    if (line?.turn.above !== next - first) continue;
    last = next;
    open = goesOn(line);
    if (reply.push(next) === most) break;
  }
  return reply;
}

/** Whether the line right above is of the same block. */
function isInBlock(lines: Lines, number: number): boolean {
  const block = blockOf(lines.lineAt(number));
  return block !== undefined && blockOf(lines.lineAt(number - 1)) === block;
}

function isOfBlock([number, line]: Numbered, [above, other]: Numbered): boolean {
  const block = blockOf(line);
  return block !== undefined && above === number - 1 && blockOf(other) === block;
}

/** A line of a reply belongs to that reply, not to a block. */
export function blockOf(line: LogLine | undefined): string | undefined {
  return line?.reading?.speech?.by === "server" ? undefined : line?.reading?.block;
}

/** Whether another line of the reply follows. */
function goesOn(line: LogLine | undefined): boolean {
  const speech = line?.reading?.speech;
  return speech?.by === "server" && speech.more;
}

function speaks({ reading }: LogLine): boolean {
  if (reading === undefined) return false;
  return reading.tokens.length > 0 || reading.block !== undefined || reading.bounce !== undefined;
}
