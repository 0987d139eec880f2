import type { LogLine } from "./line";

/** How far down from one line of a reply its next line may stand; further apart the dialogue takes it for a new one. */
const WIDEST_GAP = 100;

/**
 * The lines of each event, in the order in which the events begin: the lines of one reply, though other sessions' lines
 * stand between; the lines of one block, such as the fields of one recipient in a notification; any other line by itself.
 * Lines that say nothing of codes or bounces are left out.
 */
export function eventsOf(lines: readonly LogLine[]): number[][] {
  const events: number[][] = [];
  const open = new Map<number, number[]>();
  let above: number[] | undefined;
  for (const [number, line] of lines.entries()) {
    const known = headAbove(lines, number) === undefined ? undefined : above;
    const event = line.turn.above > 0 ? open.get(number - line.turn.above) : known;
    above = event ?? (speaks(line) ? [] : undefined);
    if (above === undefined) continue;
    if (above.length === 0) events.push(above);
    above.push(number);
    if (goesOn(line)) open.set(above[0] ?? number, above);
  }
  return events;
}

/** The lines of the event that a line belongs to, at most `most` of them from its first on. */
export function linesOfEvent(lines: readonly LogLine[], number: number, most: number): number[] {
  const above = lines[number]?.turn.above ?? 0;
  if (above > 0 || goesOn(lines[number])) return linesOfReply(lines, number - above, most);
  let first = number;
  while (number - first < most - 1 && headAbove(lines, first) !== undefined) first--;
  let end = first + 1;
  while (end - first < most && headAbove(lines, end) !== undefined) end++;
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** The lines of a reply from its first on. */
function linesOfReply(lines: readonly LogLine[], first: number, most: number): number[] {
  const reply = [first];
  let last = first;
  for (let next = first + 1; next - last <= WIDEST_GAP && goesOn(lines[last]); next++) {
    if (lines[next]?.turn.above !== next - first) continue;
    last = next;
    if (reply.push(next) === most) break;
  }
  return reply;
}

/** The line right above, if both are of one block. */
function headAbove(lines: readonly LogLine[], number: number): number | undefined {
  const block = blockOf(lines[number]);
  return block !== undefined && blockOf(lines[number - 1]) === block ? number - 1 : undefined;
}

/** A line of a reply belongs to that reply, not to a block. */
function blockOf(line: LogLine | undefined): string | undefined {
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
