import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of the project. */
export const root = resolve(__dirname, "../../..");

/** Texts by key, as in `package.nls.json` and the bundles. */
export type Texts = Readonly<Record<string, string>>;

/** The parts of `package.json` that the checks look into. */
export interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly menus: {
      readonly commandPalette?: readonly { readonly command: string; readonly when?: string }[];
    };
    readonly languageModelTools?: readonly { readonly name: string }[];
    readonly views?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

/** A setting as the manifest declares it. */
export interface Setting {
  readonly scope?: string;
  readonly order?: number;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription?: string;
}

/** The text of a file of the project. */
export function text(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** A JSON file of the project. */
export function json<T>(file: string): T {
  return JSON.parse(text(file)) as T;
}

/** The TypeScript of a folder, all files in one text. */
export function source(folder: string): string {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts"));
  return sources.map((file) => text(join(folder, file))).join("\n");
}
