import {
  type Cut,
  type Failed,
  type Found,
  follows,
  type Part,
  type Subject,
  type Told,
} from "../core";
import { type Step, stepsOf } from "./jobs";
import type { Task } from "./messages";
import { type Job, JobFailed, type Runner } from "./pool";

/** So many more tasks than workers are handed out, so that none of them waits for us. */
const AHEAD = 2;

/**
 * Reads files with the workers of a pool, plain ones in ranges of about so many bytes. What comes out depends on neither.
 */
export async function* scanFiles(
  files: readonly Found[],
  subjectOf: (found: Found) => Subject,
  pool: Runner,
  workers: number,
  range?: number,
): AsyncGenerator<Told, void> {
  const ahead = new Ahead(stepsOf(files, subjectOf, range), pool, workers + AHEAD);
  const file = new FileOrder();
  for (let step = ahead.next(); step !== undefined; step = ahead.next()) {
    if (step.kind === "file") {
      file.begin();
      yield step;
    } else if (step.kind === "failed") {
      yield file.fail(step.failed);
    } else if (!file.hasFailed) {
      yield* file.take(step, pool);
    }
  }
}

type Begun = Exclude<Step, { kind: "task" }> | BegunTask;

interface BegunTask {
  readonly kind: "task";
  readonly task: Task;
  readonly job: Job;
}

/** Steps in order, the tasks of the next ones already handed out. */
class Ahead {
  readonly #steps: Iterator<Step, void>;
  readonly #pool: Runner;
  readonly #most: number;
  readonly #begun: Begun[] = [];
  #held: Step | undefined;

  constructor(steps: Iterator<Step, void>, pool: Runner, most: number) {
    this.#steps = steps;
    this.#pool = pool;
    this.#most = most;
  }

  next(): Begun | undefined {
    this.#fill();
    return this.#begun.shift();
  }

  #fill(): void {
    while (this.#begun.length < this.#most) {
      const step = this.#held ?? this.#steps.next().value;
      this.#held = step ?? undefined;
      if (step === undefined || this.#mustWait(step)) return;
      this.#held = undefined;
      this.#begun.push(step.kind === "task" ? { ...step, job: this.#pool.run(step.task) } : step);
    }
  }

  /** A stream may keep its worker until its parts are taken, so that none would be left to read a range again. */
  #mustWait(step: Step): boolean {
    if (step.kind !== "task" || step.task.kind !== "stream") return false;
    return this.#begun.some((one) => one.kind === "task" && one.task.kind === "range");
  }
}

/** The parts of one file after the other. */
class FileOrder {
  #lines = 0;
  /** Those of them that a person sees. */
  #seen = 0;
  #end: Cut | undefined;
  hasFailed = false;

  begin(): void {
    this.#lines = 0;
    this.#seen = 0;
    this.#end = undefined;
    this.hasFailed = false;
  }

  fail(failed: Failed): Told {
    this.hasFailed = true;
    return { kind: "failed", failed, lines: this.#seen };
  }

  /** The parts of a task. What was read on a wrong guess is read again. */
  async *take({ task, job }: BegunTask, pool: Runner): AsyncGenerator<Told> {
    try {
      for (let part = await job.next(); part !== undefined; part = await job.next())
        yield this.#told(await this.#mended(part, task, pool));
    } catch (error) {
      if (!(error instanceof JobFailed)) throw error;
      yield this.fail(error.failed);
    }
  }

  async #mended(part: Part, task: Task, pool: Runner): Promise<Part> {
    const end = this.#end;
    if (task.kind !== "range" || end === undefined || follows(part.begin, end)) return part;
    const range = { ...task.range, from: end.offset, place: end.place };
    return (await pool.run({ ...task, range }, true).next()) ?? part;
  }

  #told(part: Part): Told {
    const lines = this.#lines;
    this.#lines += part.lines;
    this.#seen += part.gathered.lines;
    this.#end = part.end;
    return { kind: "part", part, lines };
  }
}
