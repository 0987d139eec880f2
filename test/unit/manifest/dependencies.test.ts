import { describe, expect, it } from "vitest";
import { json, text } from "./project";

const manifest = json<Record<string, Readonly<Record<string, string>> | undefined>>("package.json");

describe("the dependencies", () => {
  it("are all for building: what is shipped is bundled", () => {
    expect(manifest["dependencies"]).toBeUndefined();
    expect(manifest["optionalDependencies"]).toBeUndefined();
  });

  it("each have their reason in the decisions", () => {
    const rows = text("docs/decisions/0002-dependencies.md").match(/^\| `.*? \|/gm) ?? [];
    const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(Object.keys(manifest["devDependencies"] ?? {}).sort());
  });

  it("are fetched by checksum, and run no script when they are installed", () => {
    expect(text(".npmrc")).toMatch(/^ignore-scripts=true$/m);
    const { packages } = json<{ packages: Record<string, { integrity?: string }> }>(
      "package-lock.json",
    );
    const unsure = Object.entries(packages).filter(
      ([folder, { integrity }]) => folder !== "" && !integrity?.startsWith("sha512-"),
    );
    expect(unsure.map(([folder]) => folder)).toEqual([]);
  });
});
