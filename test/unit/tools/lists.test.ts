import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(__dirname, "../../..");

/** A folder, the file that lists what its files make, and what shows that a file makes such a thing. */
const lists: readonly (readonly [string, string, RegExp])[] = [
  ["test/host/suite", "test/host/suite/list.ts", /^describe\(/m],
  ["test/host/gallery", "test/host/gallery/surfaces.ts", /: Surface = /],
  [
    "server/src/features/code-actions",
    "server/src/features/code-actions/index.ts",
    /: ActionSource = /,
  ],
  ["server/src/secrets/sources", "server/src/secrets/secrets-at.ts", /: SecretSource = /],
];

it.each(lists)("every file of %s that makes one is in %s", (folder, list, sign) => {
  const listed = readFileSync(join(root, list), "utf8");
  const made = readdirSync(join(root, folder)).filter((file) =>
    sign.test(readFileSync(join(root, folder, file), "utf8")),
  );
  expect(made.length).toBeGreaterThan(3);
  const unlisted = made.filter((file) => !listed.includes(`/${file.replace(/\.ts$/, "")}"`));
  expect(unlisted).toEqual([]);
});
