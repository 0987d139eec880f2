/** Lines, without their times, that tell of one thing from its beginning to its end: a session and all that came of it. */
export type Story = readonly string[];

/** Which lines belong together: two that share a key do. Keeps what it must know of the lines above. */
export type Keys = (line: string) => readonly string[];

const longest = 400;

/**
 * The stories of a log, in the order of their first lines. Stories longer than 400 lines are left out: two halves of a
 * log that one shared name ties together say nothing of single messages.
 */
export function storiesOf(lines: readonly string[], keysOf: Keys): Story[] {
  const groups = new Groups();
  for (const line of lines) groups.add(keysOf(line));
  const stories = new Map<number, string[]>();
  for (const [at, line] of lines.entries()) {
    const group = groups.of(at);
    const story = stories.get(group);
    if (story) story.push(line);
    else stories.set(group, [line]);
  }
  return [...stories.values()].filter(({ length }) => length <= longest);
}

/** Lines tied by keys: a forest in which each line knows an earlier one of its group. */
class Groups {
  private readonly above: number[] = [];
  private readonly first = new Map<string, number>();

  add(keys: readonly string[]): void {
    const line = this.above.length;
    this.above.push(line);
    for (const key of keys) {
      const other = this.first.get(key);
      if (other === undefined) this.first.set(key, line);
      else this.tie(other, line);
    }
  }

  of(line: number): number {
    let at = line;
    for (let next = this.above[at]; next !== undefined && next !== at; next = this.above[at]) {
      this.above[at] = this.above[next] ?? next;
      at = next;
    }
    return at;
  }

  private tie(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    this.above[Math.max(a, b)] = Math.min(a, b);
  }
}
