/** What is read of a `.cpuprofile` of V8: times are in microseconds. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** A function's own time, in milliseconds and as a share of the time that was not idle. */
export interface Self {
  readonly name: string;
  readonly milliseconds: number;
  readonly share: number;
}

/** The functions that took most time themselves, the functions that they called left out. */
export function top(profile: CpuProfile, count: number): Self[] {
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  let all = 0;
  for (const [at, node] of profile.samples.entries()) {
    const name = names.get(node) ?? "";
    if (name === "(idle)") continue;
    const taken = profile.timeDeltas[at] ?? 0;
    all += taken;
    times.set(name, (times.get(name) ?? 0) + taken);
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, taken]) => ({ name, milliseconds: taken / 1000, share: taken / all }));
}

const longest = 60;

function nameOf({ functionName, url }: CpuProfile["nodes"][number]["callFrame"]): string {
  const name = functionName === "" ? "(no name)" : functionName;
  const short = name.length > longest ? `${name.slice(0, longest)}…` : name;
  return url.startsWith("node:") ? `${short} (Node)` : short;
}
