import type { Random } from "./random";

const mostUses = 100;
const lastId = 4_194_304;

/** The processes of one lane: each daemon keeps its id for a hundred stories, as Postfix' `max_use` has it, then gets a new one. */
export class Processes {
  private readonly living = new Map<string, { id: number; uses: number }>();
  private told = new Map<string, string>();

  private readonly ids: ProcessIds;

  constructor(ids: ProcessIds) {
    this.ids = ids;
  }

  /** A new story begins. */
  turn(): void {
    this.told = new Map();
  }

  /** A process of the same name as the one given, `name[id]`; in one story the same for the same. */
  like(old: string): string {
    const known = this.told.get(old);
    if (known !== undefined) return known;
    const name = old.slice(0, old.indexOf("["));
    const made = `${name}[${this.idOf(name, this.told.size)}]`;
    this.told.set(old, made);
    return made;
  }

  private idOf(name: string, place: number): number {
    if (name.endsWith("/qmgr")) return this.ids.lasting(name);
    const key = `${name} ${place}`;
    let process = this.living.get(key);
    if (process === undefined || process.uses >= mostUses) {
      process = { id: this.ids.next(), uses: 0 };
      this.living.set(key, process);
    }
    process.uses++;
    return process.id;
  }
}

/** Gives out the ids of processes, upwards, of all lanes. */
export class ProcessIds {
  private last: number;
  private readonly kept = new Map<string, number>();

  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
    this.last = 1000 + random.below(30_000);
  }

  next(): number {
    this.last = (this.last + 1 + this.random.below(40)) % lastId;
    return this.last;
  }

  /** Of a daemon of which there is one, for as long as the log goes. */
  lasting(name: string): number {
    const id = this.kept.get(name) ?? this.next();
    this.kept.set(name, id);
    return id;
  }
}
