import type { Details, Direction } from "./details";

/** For each thing that a line may tell, what finds it: in the first group that takes part. */
export type Finders = Partial<Record<Exclude<keyof Details, "direction">, RegExp>>;

/** What the patterns find in a text. */
export function pickDetails(text: string, finders: Finders, direction?: Direction): Details {
  const found: Record<string, string> = {};
  for (const [name, pattern] of Object.entries(finders)) {
    const match = pattern.exec(text);
    const value = match?.slice(1).find((group) => group !== undefined);
    if (value !== undefined) found[name] = value;
  }
  return { ...found, ...(direction && { direction }) };
}
