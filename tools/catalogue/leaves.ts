/** The texts of a tree by their dotted path. Throws where a leaf is no text. */
export function leaves(tree: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") found.set(here, value);
    else if (typeof value === "object" && value !== null)
      for (const [below, text] of leaves(value as object, here)) found.set(below, text);
    else throw new Error(`phrases: ${here} is no text`);
  }
  return found;
}
