import type { ChunkReading } from "./chunk-reading";
import { type Failure, failuresOf } from "./failures";
import { hasOpenReply } from "./line";
import { blockOf, type Numbered } from "./passages";
import type { Steps } from "./steps";
import { Told } from "./told";

/** The failures of one piece of a log, or of several over which a conversation or a bounce goes on. */
export interface FailureGroup {
  /** The line with which the first piece begins. */
  readonly first: number;
  /** In the order of the lines of the log. The same objects as before an edit, unless it touched or moved them. */
  readonly failures: readonly Failure[];
  /** Whether no bounce goes on behind it, which would tell some of it again. */
  readonly isSettled: boolean;
}

/** A group with what it was made of. */
interface Made {
  readonly readings: readonly ChunkReading[];
  /** What stands behind it, which tells where it ends. */
  readonly next: ChunkReading | undefined;
  readonly line: number;
  readonly group: FailureGroup;
}

/** The failures of a log that is read in pieces, in groups: after an edit only those are made anew that it can have changed. */
export class FailureGroups {
  /** By their first piece. No weak map: that would keep each document of a scan until all memory is looked through. */
  #made: ReadonlyMap<ChunkReading, Made> = new Map();

  /** Finds the groups of the whole log, in steps. */
  *find(readings: readonly ChunkReading[]): Steps<readonly FailureGroup[]> {
    const made = new Map<ChunkReading, Made>();
    let line = 0;
    for (let index = 0; index < readings.length; ) {
      const first = readings[index] as ChunkReading;
      const one = this.#groupAt(readings, index, line);
      made.set(first, one);
      for (const { chunk } of one.readings) line += chunk.lineCount;
      index += one.readings.length;
      yield;
    }
    this.#made = made;
    return [...made.values()].map(({ group }) => group);
  }

  #groupAt(readings: readonly ChunkReading[], index: number, line: number): Made {
    const known = this.#made.get(readings[index] as ChunkReading);
    const kept = known !== undefined && isOf(known, readings, index);
    return kept ? placed(known, line) : groupFrom(readings, index, line);
  }
}

function isOf({ readings: own, next }: Made, readings: readonly ChunkReading[], index: number) {
  return (
    readings[index + own.length] === next && own.every((one, at) => one === readings[index + at])
  );
}

/** The group at another line. */
function placed(known: Made, line: number): Made {
  const moved = line - known.line;
  if (moved === 0) return known;
  const failures = known.group.failures.map((one) => ({ ...one, line: one.line + moved }));
  return { ...known, line, group: { ...known.group, first: line, failures } };
}

/** The group that begins with a piece: it goes on while a passage does, or while a bounce may tell a failure again. */
function groupFrom(readings: readonly ChunkReading[], from: number, first: number): Made {
  const told = new Told();
  const failures: Failure[] = [];
  let pending: Numbered[] = [];
  let line = first;
  let end = from;
  let isSettled = false;
  for (; end < readings.length; end++) {
    const reading = readings[end] as ChunkReading;
    addNumbered(pending, reading, line);
    line += reading.chunk.lineCount;
    if (isJoined(reading, readings[end + 1])) continue;
    for (const failure of failuresOf(pending, told)) failures.push(failure);
    pending = [];
    isSettled = told.isOver(line);
    if (told.isIdle(line)) break;
  }
  for (const failure of failuresOf(pending, told)) failures.push(failure);
  const own = readings.slice(from, end + 1);
  return {
    readings: own,
    next: readings[end + 1],
    line: first,
    group: { first, failures, isSettled },
  };
}

function addNumbered(list: Numbered[], { numbers, kept }: ChunkReading, first: number): void {
  for (const [index, line] of kept.entries()) list.push([first + (numbers[index] ?? 0), line]);
}

/** Whether a passage goes on from one piece into the next. */
function isJoined(reading: ChunkReading, next: ChunkReading | undefined): boolean {
  if (next === undefined) return false;
  if (hasOpenReply(reading.after)) return true;
  const block = blockOf(reading.lineAt(reading.chunk.lineCount - 1));
  return block !== undefined && blockOf(next.lineAt(0)) === block;
}
