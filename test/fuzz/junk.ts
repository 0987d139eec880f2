import fc from "fast-check";

/** JSON values that no parameter is meant to have, and some that only nearly are what is meant. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 31,
    -(2 ** 53),
    1e308,
    "",
    "0",
    "__proto__",
    "constructor",
    "file:",
    [],
    {},
    [null],
    [[]],
    { length: 1e9 },
    { toString: "x" },
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value in which one part, chosen by `at`, is something else; `undefined` leaves the part out. */
export function spoilt(value: unknown, at: number, other: unknown): unknown {
  const copy = structuredClone(value);
  const parts = partsOf(copy);
  const part = parts[at % (parts.length + 1)];
  if (part === undefined) return other;
  const [holder, key] = part;
  if (other === undefined) delete holder[key];
  else holder[key] = other;
  return copy;
}

type Part = readonly [holder: Record<string, unknown>, key: string];

function partsOf(value: unknown): Part[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key): Part[] => [[holder, key], ...partsOf(holder[key])]);
}
