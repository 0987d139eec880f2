/** What a release is made of, as the project says it. */
export interface Release {
  /** Of `package.json`, and of the lock file. */
  readonly version: string;
  readonly lockedVersion: string;
  readonly changelog: string;
}

/** What keeps a tag from being released, one line each. Without a tag, as for a trial, the versions only. */
export function obstacles(release: Release, tag: string | undefined): readonly string[] {
  const { version, lockedVersion, changelog } = release;
  const found: string[] = [];
  if (lockedVersion !== version)
    found.push(`package-lock.json has version ${lockedVersion}, package.json ${version}`);
  if (tag === undefined) return found;
  if (tag !== `v${version}`) found.push(`the tag is ${tag}, the version ${version}`);
  if (!changesOf(changelog, version)) found.push(`CHANGELOG.md tells nothing of ${version}`);
  return found;
}

/** What the changelog says of a version, without its heading; empty where it says nothing. */
export function changesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const own = sections.find((section) => section.startsWith(`## [${version}]`)) ?? "";
  return own.replace(/^.*\n?/, "").trim();
}
