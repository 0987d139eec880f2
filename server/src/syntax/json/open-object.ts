import type { Memory } from "../format";

/** A producer's JSON object that is spread over many lines, as far as it was read. */
export interface OpenObject {
  readonly id: string;
  /** Whether a property has proved whose it is. */
  readonly sure: boolean;
  /** Names of the objects and lists that are open since; empty for those without a name. */
  readonly names: readonly string[];
}

const DEEPEST = 16;

/** What a format remembered. */
export function recallObject(memory: Memory | undefined): OpenObject | undefined {
  const [id, sure, names] = memory?.split(" ") ?? [];
  if (id === undefined || names === undefined) return undefined;
  return { id, sure: sure === "sure", names: names.split("/").slice(1) };
}

/** What a format is to remember. */
export function rememberObject({ id, sure, names }: OpenObject): Memory {
  return `${id} ${sure ? "sure" : "?"} ${names.map((name) => `/${name}`).join("")}`;
}

/** The object after `name` opened in it; `undefined` when it is deeper than anybody's. */
export function opened(object: OpenObject, name: string): OpenObject | undefined {
  if (object.names.length === DEEPEST) return undefined;
  return { ...object, names: [...object.names, name] };
}

/** The object after the brackets of a line that holds nothing else; `undefined` when it is over. */
export function afterBrackets(object: OpenObject, brackets: string): OpenObject | undefined {
  let names = object.names;
  let over = false;
  for (const bracket of brackets)
    if (bracket === "}" || bracket === "]") {
      over ||= names.length === 0;
      names = names.slice(0, -1);
    } else if (bracket === "{" || bracket === "[") {
      names = [...names, ""];
      over = names.length > DEEPEST;
    }
  return over ? undefined : { ...object, names };
}

/** The path of what stands in the object. */
export function pathIn({ names }: OpenObject, path: string): string {
  return [...names, path].filter((name) => name !== "").join(".");
}
