/** What the npm package holds beside its `package.json`: where a file stands in the project, and its name in the package. */
export const files: readonly (readonly [from: string, to: string])[] = [
  ["tools/npm/README.md", "README.md"],
  ["LICENSE", "LICENSE"],
  ["dist/cli.js", "dist/cli.js"],
  ["dist/cli.scan.js", "dist/cli.scan.js"],
  ["dist/scan.js", "dist/scan.js"],
  ["dist/server.js", "dist/server.js"],
  ["dist/server.web.js", "dist/server.web.js"],
];

/** Folders whose files of one kind all go along, under the same name. */
export const folders: readonly (readonly [folder: string, ending: string])[] = [
  ["dist/catalogue", ".json"],
];
