import { describe, expect, it } from "vitest";
import { npmManifest } from "../../../tools/npm/manifest";

const project = {
  name: "a",
  version: "1.2.3",
  license: "MIT",
  description: "%description%",
  private: true,
  publisher: "p",
  keywords: ["k"],
  bin: { a: "./dist/cli.js" },
  engines: { node: ">=20", vscode: "^1.100.0" },
  scripts: { "vscode:prepublish": "x" },
  devDependencies: { b: "1" },
  contributes: {},
};

describe("the manifest of the package for npm", () => {
  it("has what npm needs of the project's, and nothing of VS Code's", () => {
    const { description, ...rest } = npmManifest(project);
    expect(description).not.toContain("%");
    expect(rest).toEqual({
      name: "a",
      version: "1.2.3",
      license: "MIT",
      keywords: ["k"],
      bin: { a: "./dist/cli.js" },
      type: "commonjs",
      engines: { node: ">=20" },
      files: ["dist", "THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"],
    });
  });

  it("names repository, home and place for faults as soon as the project does", () => {
    const named = { repository: { type: "git", url: "u" }, homepage: "h", bugs: "b", author: "c" };
    expect(npmManifest({ ...project, ...named })).toMatchObject(named);
  });
});
