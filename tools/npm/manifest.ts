/** What the package on npm takes from the `package.json` of the project, where it is there. */
const kept = [
  "version",
  "license",
  "author",
  "homepage",
  "repository",
  "bugs",
  "keywords",
  "bin",
] as const;

/** The `package.json` of the project, as far as the package is made of it. */
export type ProjectManifest = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly engines: Readonly<Record<string, string>>;
};

/**
 * The `package.json` of the package on npm: the command line and the language server, without what is VS Code's. All
 * that they need is in their bundles, so that it depends on nothing.
 */
export function npmManifest(project: ProjectManifest): Readonly<Record<string, unknown>> {
  const same = kept.filter((key) => project[key] !== undefined).map((key) => [key, project[key]]);
  return {
    name: project.name,
    description:
      "Finds SMTP reply codes and enhanced status codes in mail logs and explains them: command line and language server",
    ...Object.fromEntries(same),
    type: "commonjs",
    engines: { node: project.engines["node"] },
    files: ["dist", "THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"],
  };
}
