import { describe, expect, it } from "vitest";
import { bundled, packageFolder } from "../../../tools/shipped/bundled";
import { ofExtension } from "../../../tools/shipped/metafile";
import { metafiles } from "./metafiles";

describe("the folder of a package", () => {
  it.each([
    ["server/src/core.ts", ""],
    ["node_modules/semver/index.js", "node_modules/semver"],
    ["node_modules/@a/b/lib/c.js", "node_modules/@a/b"],
    ["node_modules/a/node_modules/b/index.js", "node_modules/a/node_modules/b"],
  ])("of %s is %j", (file, folder) => {
    expect(packageFolder(file)).toBe(folder);
  });
});

describe("what is bundled", () => {
  const ours = "client/src/a.ts";

  it("counts a package that any bundle holds code of, once", () => {
    const { folders } = bundled(
      metafiles({
        one: { left: { [ours]: 5, "node_modules/b/1.js": 3, "node_modules/b/2.js": 0 } },
        two: { left: { "node_modules/b/1.js": 3, "node_modules/a/1.js": 1 } },
      }),
    );
    expect(folders).toEqual(["node_modules/a", "node_modules/b"]);
  });

  it("leaves out a package of which nothing is left", () => {
    const { folders, imports } = bundled(
      metafiles({
        one: {
          left: { [ours]: 5, "node_modules/gone/1.js": 0 },
          imports: { [ours]: ["node_modules/gone/1.js"] },
        },
      }),
    );
    expect([folders, imports]).toEqual([[], []]);
  });

  it("tells which package imports which, and which we import", () => {
    const { imports } = bundled(
      metafiles({
        one: {
          left: {
            [ours]: 5,
            "node_modules/a/1.js": 3,
            "node_modules/a/2.js": 3,
            "node_modules/b/1.js": 3,
          },
          imports: {
            [ours]: ["node_modules/a/1.js", "client/src/b.ts"],
            "node_modules/a/1.js": ["node_modules/a/2.js", "node_modules/b/1.js"],
          },
        },
      }),
    );
    expect(imports).toEqual([
      ["", "node_modules/a"],
      ["node_modules/a", "node_modules/b"],
    ]);
  });
});

it("tells the extension's bundles from those of the command line", () => {
  const names = ["client", "server.web", "scan", "webview/page", "cli", "cli.scan"];
  expect(names.filter(ofExtension)).toEqual(["client", "server.web", "scan", "webview/page"]);
});
