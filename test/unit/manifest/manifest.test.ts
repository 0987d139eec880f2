import { listFiles, PackageManager } from "@vscode/vsce";
import { describe, expect, it } from "vitest";
import { trustedCommands } from "../../../client/src/trusted";
import { readSettings } from "../../../server/src/settings";
import {
  bundleKeys,
  lookUps,
  manifestFiles,
  manifestKeys,
  namedCommands,
  namedViews,
  placeholders,
  plainSpaces,
  registeredCommands,
  registeredTools,
  settingsReadBy,
} from "./checks";
import { json, type Manifest, root, source, type Texts } from "./project";

const manifest = json<Manifest>("package.json");
const { contributes } = manifest;
const manifestWords = pair("package.nls.json", "package.nls.fr.json");
const bundle = pair("l10n/bundle.l10n.json", "l10n/bundle.l10n.fr.json");
const client = source("client/src");
const declared = contributes.commands.map(({ command }) => command);
const settings = Object.entries(contributes.configuration.properties);

/** Commands that are registered for our own links and pages, and that no menu or palette may offer. */
const internalCommands: readonly string[] = [];

/** Settings that the language client reads for us. */
const readByLanguageClient = ["smtpLens.trace.server"];

/** Keys whose words are the same in French. */
const sameInFrench: readonly string[] = ["Page", "setting.severity.information.label"];

describe("the commands of the manifest", () => {
  it("are those that the client registers", () => {
    const registered = registeredCommands(client).filter((id) => !internalCommands.includes(id));
    expect(sorted(registered)).toEqual(sorted(declared));
  });

  it("are all that menus, keys, steps, links and trusted links name", () => {
    const named = [
      ...namedCommands(contributes),
      ...namedCommands(manifestWords),
      ...trustedCommands.filter((id) => !internalCommands.includes(id)),
    ];
    expect(without(named, declared)).toEqual([]);
  });
});

describe("the manifest", () => {
  it("names no view that it does not declare", () => {
    const views = Object.values(contributes.views ?? {}).flat();
    const known = views.map(({ id }) => id);
    expect(without([...namedViews(contributes), ...namedViews(manifestWords)], known)).toEqual([]);
  });

  it("names the language model tools that the client registers", () => {
    const tools = contributes.languageModelTools ?? [];
    expect(sorted(registeredTools(client))).toEqual(sorted(tools.map(({ name }) => name)));
  });

  it("names no file that is not shipped", async () => {
    const shipped = await listFiles({ cwd: root, packageManager: PackageManager.None });
    const named = manifestFiles(manifest).filter((file) => !file.startsWith("dist/"));
    expect(without(named, shipped)).toEqual([]);
  });
});

describe("the settings", () => {
  it("are fifteen at most, each with a scope and a place of its own", () => {
    expect(settings.length).toBeLessThanOrEqual(15);
    expect(settings.filter(([, { scope }]) => scope === undefined)).toEqual([]);
    expect(new Set(settings.map(([, { order }]) => order)).size).toBe(settings.length);
  });

  it("are read by the server or the client", () => {
    const byServer = settingsReadBy(readSettings).map((path) => `smtpLens.${path}`);
    const inClient = (path: string) =>
      client.includes(`"${path}"`) || client.includes(`"${path.replace("smtpLens.", "")}"`);
    const unread = without(
      settings.map(([path]) => path),
      [...byServer, ...readByLanguageClient],
    );
    expect(unread.filter((path) => !inClient(path))).toEqual([]);
  });

  it("have an example each, in each language", () => {
    const texts = settings.map(([path, { markdownDescription = "" }]) => {
      const key = markdownDescription.slice(1, -1);
      return [path, manifestWords.english[key], manifestWords.french[key]] as const;
    });
    const mute = texts.filter(
      ([, english, french]) =>
        !english?.includes("Example:") || !french?.includes("Exemple\u00a0:"),
    );
    expect(mute).toEqual([]);
  });
});

describe("the words of the manifest", () => {
  it("are those that it names", () => {
    expect(sorted(Object.keys(manifestWords.english))).toEqual(sorted(manifestKeys(manifest)));
  });

  inBothLanguages(manifestWords);
});

describe("the words of the client", () => {
  it("are looked up by literals", () => {
    const literal = client.match(/\bl10n\.t\(\s*["'`]/g) ?? [];
    expect(literal.length).toBe(lookUps(client));
  });

  it("are those that it looks up, and stand for themselves in English", () => {
    expect(sorted(Object.keys(bundle.english))).toEqual(sorted(bundleKeys(client)));
    expect(Object.values(bundle.english)).toEqual(Object.keys(bundle.english));
  });

  inBothLanguages(bundle);
});

interface Pair {
  readonly english: Texts;
  readonly french: Texts;
}

function pair(english: string, french: string): Pair {
  return { english: json(english), french: json(french) };
}

function inBothLanguages({ english, french }: Pair): void {
  const keys = Object.keys(english);

  it("have the same keys and placeholders in French", () => {
    expect(sorted(Object.keys(french))).toEqual(sorted(keys));
    const filled = (texts: Texts) => keys.map((key) => [key, placeholders(texts[key] ?? "")]);
    expect(filled(french)).toEqual(filled(english));
  });

  it("are translated, with French spaces", () => {
    const same = keys.filter((key) => french[key] === english[key]);
    expect(sorted(same)).toEqual(sorted(sameInFrench.filter((key) => keys.includes(key))));
    expect(Object.values(french).flatMap(plainSpaces)).toEqual([]);
  });
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function without(texts: readonly string[], known: readonly string[]): readonly string[] {
  return texts.filter((text) => !known.includes(text));
}
