import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { Table } from "./read";

/** So much of a text is repeated in a fault. */
const shown = 60;

/** The schemas of a folder, each by its name. */
export function schemasIn(folder: string): (name: string) => ValidateFunction {
  const ajv = new Ajv({ allErrors: true, verbose: true });
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as object;
  ajv.addSchema(read("shapes"), "shapes.json");
  return (name) => ajv.compile(read(name));
}

/** Each place of a table that its schema does not allow: what has to stand there, and what does. */
export function invalid(where: string, validate: ValidateFunction, table: Table): string[] {
  if (validate(table)) return [];
  return (validate.errors ?? []).map(
    (error) => `${where}${error.instancePath}: ${demand(error)}${found(error.data)}`,
  );
}

function demand({ keyword, message, params, parentSchema }: ErrorObject): string {
  if (keyword === "enum") return `must be one of ${params["allowedValues"].join(", ")}`;
  if (keyword === "pattern") return `must be ${parentSchema?.["description"] ?? params["pattern"]}`;
  if (keyword === "additionalProperties")
    return `has the unknown key ${params["additionalProperty"]}`;
  if (keyword === "type" && params["type"] === "string") return "must be a text, in quotes";
  return message ?? keyword;
}

function found(data: unknown): string {
  if (typeof data === "object") return "";
  const text = JSON.stringify(data);
  return `; it is ${text.length > shown ? `${text.slice(0, shown)}…` : text}`;
}
