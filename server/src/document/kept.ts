import type { LogDocument } from "./log-document";

/** What a function makes of a whole document, made once between two edits. */
export function keptUntilEdited<T>(
  make: (document: LogDocument) => T,
): (document: LogDocument) => T {
  const made = new WeakMap<object, { readonly value: T }>();
  return (document) => {
    const known = made.get(document.revision);
    if (known !== undefined) return known.value;
    const value = make(document);
    made.set(document.revision, { value });
    return value;
  };
}
