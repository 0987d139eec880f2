import { posix } from "node:path";
import type { Source } from "../sources";
import type { Rule } from "./rules";

const IMPORT = /^\s*(?:import|export)\b[^;"']*?\bfrom\s+"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"/gm;

/** Every import, type imports included, that goes through a shut door, one line each. */
export function trespasses(sources: readonly Source[], rules: readonly Rule[]): string[] {
  return sources.flatMap((source) => {
    const rule = ruleFor(source.path, rules);
    if (rule === undefined)
      return [
        `${source.path} is in no room: tools/doors/rules.ts and docs/architecture.md name them`,
      ];
    return importsOf(source.text)
      .filter((specifier) => !allowed(source.path, specifier, rule))
      .map((specifier) => `${source.path} may not import ${specifier}: ${open(rule)}`);
  });
}

/** What a room may import, for whoever has tried something else. */
function open({ room, rooms, packages }: Rule): string {
  const others = [...rooms, ...packages].join(", ");
  return others === "" ? `${room} imports nothing of others` : `${room} may import ${others}`;
}

function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
}

function allowed(path: string, specifier: string, rule: Rule): boolean {
  if (!specifier.startsWith("."))
    return rule.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  const target = `${posix.join(posix.dirname(path), specifier)}.ts`;
  return [rule.room, ...rule.rooms].some((room) => target.startsWith(room));
}

function ruleFor(path: string, rules: readonly Rule[]): Rule | undefined {
  return rules
    .filter(({ room }) => path.startsWith(room))
    .sort((a, b) => b.room.length - a.room.length)[0];
}
