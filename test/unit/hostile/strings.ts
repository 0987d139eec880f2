/** A text somewhere in an answer, and the way to it, such as `lines[].label`. */
export interface Said {
  readonly path: string;
  readonly text: string;
}

/** All texts in a JSON value. */
export function textsIn(value: unknown, path = ""): Said[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsIn(item, path === "" ? key : `${path}.${key}`),
  );
}
