import type { Details, Direction } from "../details";

/**
 * What a property holds: a reply with its code or a diagnostic (`smtp; 550 …`), the rest of a reply whose code stands in
 * a property of its own, a reply code, an enhanced code, or the command that was answered.
 */
export type Kind = "reply" | "rest" | "code" | "enhanced" | "command";

/** Where an event keeps its details. */
export type DetailPaths = Partial<Record<keyof Omit<Details, "direction">, readonly string[]>>;

/**
 * How one producer's events look in JSON. Paths are names of properties joined by dots, and stand for every path that
 * ends so; with `^` in front for that path alone.
 */
export interface JsonEvents {
  readonly id: string;
  /** Strings that tell the producer, without their quotes: an event has all of one set, as names or as values. */
  readonly signs: readonly (readonly string[])[];
  /** Strings that another producer's event has and this one's never. */
  readonly never?: readonly string[];
  /** Names that only this producer has: one alone tells whose object it is that is spread over many lines. */
  readonly opens?: readonly string[];
  /** A property of an object over many lines after which it may be this producer's; sticky. What follows must prove itself. */
  readonly hint?: RegExp;
  readonly fields: Readonly<Record<string, Kind>>;
  readonly details?: DetailPaths;
  /** Whose transactions the events tell of; `out` where it is not given. */
  readonly direction?: Direction;
}

/** What the property at the path holds. */
export function kindOf({ fields }: JsonEvents, path: string): Kind | undefined {
  for (const name in fields) if (isPath(path, name)) return fields[name];
  return undefined;
}

/** Whether the pattern stands for the path. */
export function isPath(path: string, pattern: string): boolean {
  if (pattern.startsWith("^")) return path === pattern.slice(1);
  return path === pattern || (path.endsWith(pattern) && path.at(-pattern.length - 1) === ".");
}
