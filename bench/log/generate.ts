import { Clock } from "./clock";
import type { Source } from "./fields";
import { type Kind, type Shapes, shapesOf } from "./kinds";
import { Processes, ProcessIds } from "./processes";
import { Random } from "./random";
import type { Template } from "./template";

const lanes = 12;
const another = 0.1;

/** A story that is being told: its gaps filled anew, and the line that comes next. */
interface Telling {
  template: Template;
  values: string[];
  next: number;
}

interface Lane {
  readonly from: Source;
  telling: Telling | undefined;
}

/**
 * The lines of a log without end, each with its line feed. Stories are drawn from the packed log, as often as they are in
 * it, told anew with ids, addresses, hosts, processes and times of their own, and up to twelve at once, line by line in
 * turn. The same kind and seed give the same lines.
 */
function* logLines(kind: Kind, seed: number): Generator<string, never> {
  const random = new Random(seed);
  const clock = new Clock(random);
  const shapes = shapesOf(kind);
  const idle = lanesOf(random, clock);
  const busy: Lane[] = [];
  for (;;) {
    if (busy.length === 0) clock.pause();
    else clock.step();
    if (busy.length === 0 || (idle.length > 0 && random.next() < another))
      begin(idle, busy, shapes);
    const at = random.below(busy.length);
    const lane = busy[at];
    if (lane?.telling === undefined) continue;
    yield `${clock.stamp(shapes.stamp)} ${nextLine(lane.telling)}\n`;
    if (lane.telling.next < lane.telling.template.lines.length) continue;
    busy.splice(at, 1);
    idle.push(lane);
  }
}

function lanesOf(random: Random, clock: Clock): Lane[] {
  const ids = new ProcessIds(random);
  let given = 0;
  const serial = (): number => given++;
  return Array.from({ length: lanes }, () => ({
    from: { random, clock, processes: new Processes(ids), serial },
    telling: undefined,
  }));
}

function begin(idle: Lane[], busy: Lane[], { templates }: Shapes): void {
  const lane = idle.pop();
  if (lane === undefined) return;
  const template = lane.from.random.pick(templates);
  lane.from.processes.turn();
  const values = template.gaps.map(({ old, field }) => field.make(old, lane.from));
  lane.telling = { template, values, next: 0 };
  busy.push(lane);
}

function nextLine(telling: Telling): string {
  let line = "";
  for (const part of telling.template.lines[telling.next++] ?? [])
    line += typeof part === "string" ? part : telling.values[part];
  return line;
}

const chunk = 1 << 18;

/** A log of at least so many bytes, and of less than one line more, in chunks that end with a line. */
export function* logChunks(kind: Kind, size: number, seed: number): Generator<Buffer> {
  let text = "";
  let left = size;
  for (const line of logLines(kind, seed)) {
    text += line;
    // Every packed log is ASCII, so that characters are bytes.
    left -= line.length;
    if (left > 0 && text.length < chunk) continue;
    yield Buffer.from(text, "latin1");
    text = "";
    if (left <= 0) return;
  }
}

/** The same as one text. */
export function logText(kind: Kind, size: number, seed: number): string {
  return Buffer.concat([...logChunks(kind, size, seed)]).toString("latin1");
}
