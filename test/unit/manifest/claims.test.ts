import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { json, root, text } from "./project";

const pages = ["docs/privacy.md", "docs/threat-model.md", "docs/releasing.md", "SECURITY.md"];

describe.each(pages)("%s", (page) => {
  const written = text(page);

  it("names tests and files that are there", () => {
    const named = written.match(/(?<=`)(?:test|tools|\.github)\/[\w./-]+(?=`)/g) ?? [];
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("names scripts and settings that are there", () => {
    const { scripts, contributes } = json<{
      scripts: Readonly<Record<string, string>>;
      contributes: { configuration: { properties: Readonly<Record<string, unknown>> } };
    }>("package.json");
    const run = [...written.matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => script);
    expect(run.filter((script) => !(script in scripts))).toEqual([]);
    const settings = written.match(/(?<=`)smtpLens\.[\w.]+(?=`)/g) ?? [];
    const known = contributes.configuration.properties;
    expect(settings.filter((setting) => !(setting in known))).toEqual([]);
  });
});

it("the privacy page and the threat model rest each claim on tests", () => {
  for (const page of pages.slice(0, 2))
    expect(text(page).match(/`test\/[\w./-]+`/g)?.length).toBeGreaterThan(15);
});
