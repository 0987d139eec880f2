/** Finds where a JSON value is not as it should be: a path behind the value's name, and what is expected there; `undefined` where all is well. */
export type Shape = (value: unknown) => string | undefined;

/** Shapes by the names of properties. */
export type Parts = Readonly<Record<string, Shape>>;

/** Any text. */
export const text: Shape = (value) => (typeof value === "string" ? undefined : " must be a string");

/** A number. */
export const number: Shape = (value) =>
  typeof value === "number" ? undefined : " must be a number";

/** A whole number. */
export const whole: Shape = (value) =>
  Number.isSafeInteger(value) ? undefined : " must be a whole number";

/** A whole number that is not negative. */
export const count: Shape = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0
    ? undefined
    : " must be a whole number, 0 or more";

/** An object that has these parts; it may have others. */
export function object(parts: Parts = {}): Shape {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return " must be an object";
    for (const [name, shape] of Object.entries(parts)) {
      const mistake = shape((value as Readonly<Record<string, unknown>>)[name]);
      if (mistake !== undefined) return `.${name}${mistake}`;
    }
    return undefined;
  };
}

/** A list of such items. */
export function list(item: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return " must be an array";
    for (const [index, one] of value.entries()) {
      const mistake = item(one);
      if (mistake !== undefined) return `[${index}]${mistake}`;
    }
    return undefined;
  };
}

/** One of some words. */
export function among(words: readonly string[]): Shape {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => (known.has(value) ? undefined : ` must be one of ${words.join(", ")}`);
}

/** Such a value, or none. */
export function optional(shape: Shape): Shape {
  return (value) => (value === undefined ? undefined : shape(value));
}
