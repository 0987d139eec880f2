import { expect, it } from "vitest";
import { notices } from "../../../tools/shipped/notices";
import { shippedPackages } from "../../../tools/shipped/packages";
import { root, text } from "../manifest/project";
import { metafiles } from "./metafiles";

const packages = shippedPackages(
  metafiles({
    one: {
      left: {
        "node_modules/xz-decompress/dist/package/xz-decompress.js": 1,
        "node_modules/fzstd/esm/index.mjs": 1,
        "node_modules/chartist/dist/index.js": 1,
        "node_modules/seek-bzip/lib/crc32.js": 1,
      },
    },
  }),
  root,
);
const written = notices(packages);

it("name each package with its version and licence, in order", () => {
  const versions = ["chartist", "fzstd", "seek-bzip", "xz-decompress"].map(
    (name) => JSON.parse(text(`node_modules/${name}/package.json`)).version,
  );
  const titles = [...written.matchAll(/^-{72}\n(.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual([
    `chartist ${versions[0]} (MIT OR WTFPL)`,
    `fzstd ${versions[1]} (MIT)`,
    `seek-bzip ${versions[2]} (MIT)`,
    `xz-decompress ${versions[3]} (MIT)`,
    `walloc, in xz-decompress ${versions[3]} (MIT, https://github.com/wingo/walloc)`,
    `XZ Embedded, in xz-decompress ${versions[3]} (public domain, https://tukaani.org/xz/embedded.html)`,
  ]);
});

it("hold the text of a package's own licence, all of its files", () => {
  const own = (file: string) => text(`node_modules/${file}`).trim();
  expect(written).toContain(own("fzstd/LICENSE"));
  expect(written).toContain(own("chartist/LICENSE-MIT"));
  expect(written).toContain(own("chartist/LICENSE-WTFPL"));
});

it("hold what files say that were taken from elsewhere", () => {
  expect(written).toContain("\n  Copyright (c) 2011 Matthew Francis\n");
});

it("hold the copyright of what a package was compiled from", () => {
  expect(written).toContain("Copyright (c) 2020 Igalia, S.L.");
});
