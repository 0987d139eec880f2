import { listFiles, PackageManager } from "@vscode/vsce";
import { describe, expect, it } from "vitest";
import { trustedCommands } from "../../../client/src/trusted";
import { type Language, languages } from "../../../server/src/catalogue/index";
import { readSettings } from "../../../server/src/settings";
import { grammarOf, translations } from "../languages";
import {
  bundleKeys,
  idleRegistrations,
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
const manifestWords = json<Texts>("package.nls.json");
const bundle = json<Texts>("l10n/bundle.l10n.json");
const client = source("client/src");
const declared = contributes.commands.map(({ command }) => command);
const settings = Object.entries(contributes.configuration.properties);

/** Commands that are registered for our own links and pages, and that no menu or palette may offer. */
const internalCommands: readonly string[] = [];

/** Settings that the language client reads for us. */
const readByLanguageClient = ["smtpLens.trace.server"];

describe("the commands of the manifest", () => {
  it("are those that the client registers", () => {
    const registered = registeredCommands(client).filter((id) => !internalCommands.includes(id));
    areSame({ "client/src": registered, "the commands of package.json": declared });
  });

  it("are added by client/src/features.ts, or by what is", () => {
    expect(idleRegistrations(client)).toEqual([]);
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
    areSame({
      "client/src": registeredTools(client),
      "the languageModelTools of package.json": tools.map(({ name }) => name),
    });
  });

  // vsce looks through the whole tree, which takes a busy machine more than twenty seconds.
  it("names no file that is not shipped", { timeout: 120_000 }, async () => {
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

  it.each(languages)("have an example each (%s)", (language) => {
    const texts = language === "en" ? manifestWords : json<Texts>(`package.nls.${language}.json`);
    const mute = settings
      .map(([, { markdownDescription = "" }]) => markdownDescription.slice(1, -1))
      .filter((key) => !texts[key]?.includes(grammarOf(language).example));
    expect(mute).toEqual([]);
  });

  it("offer each language of the catalogue, by its own name and described", () => {
    const {
      enum: offered,
      enumItemLabels,
      enumDescriptions,
    } = contributes.configuration.properties["smtpLens.language"] ?? {};
    expect(offered).toEqual(["auto", ...languages]);
    expect(enumItemLabels).toHaveLength(languages.length + 1);
    expect(enumDescriptions).toEqual(offered?.map((name) => `%setting.language.${name}%`));
  });
});

describe("the words of the manifest", () => {
  it("are those that it names", () => {
    areSame({
      "package.json": manifestKeys(manifest),
      "package.nls.json": Object.keys(manifestWords),
    });
  });

  areTranslated(manifestWords, (language) => `package.nls.${language}.json`);
});

describe("the words of the client", () => {
  it("are looked up by literals", () => {
    const literal = client.match(/\bl10n\.t\(\s*["'`]/g) ?? [];
    expect(literal.length).toBe(lookUps(client));
  });

  it("are those that it looks up, and stand for themselves in English", () => {
    areSame({
      "what client/src looks up": bundleKeys(client),
      "l10n/bundle.l10n.json": Object.keys(bundle),
    });
    expect(Object.values(bundle)).toEqual(Object.keys(bundle));
  });

  areTranslated(bundle, (language) => `l10n/bundle.l10n.${language}.json`);
});

type Entry = [name: string, texts: readonly string[]];

function areTranslated(english: Texts, file: (language: Language) => string): void {
  const keys = Object.keys(english);

  it.each(translations)("have the same keys and placeholders (%s)", (language) => {
    const own = json<Texts>(file(language));
    areSame({ English: keys, [file(language)]: Object.keys(own) });
    const filled = (texts: Texts) => keys.map((key) => [key, placeholders(texts[key] ?? "")]);
    expect(filled(own)).toEqual(filled(english));
  });

  it.each(translations)("are translated (%s)", (language) => {
    const own = json<Texts>(file(language));
    const same = keys.filter((key) => own[key] === english[key]);
    const { sameAsEnglish } = grammarOf(language);
    expect(sorted(same)).toEqual(sorted(sameAsEnglish.filter((key) => keys.includes(key))));
  });

  it("have French spaces", () => {
    expect(Object.values(json<Texts>(file("fr"))).flatMap(plainSpaces)).toEqual([]);
  });
}

/** Two lists that must hold the same; a failure says what only one of them has. */
function areSame(lists: Readonly<Record<string, readonly string[]>>): void {
  const [[one, left], [other, right]] = Object.entries(lists) as [Entry, Entry];
  expect({ [one]: without(left, right), [other]: without(right, left) }, "only in").toEqual({
    [one]: [],
    [other]: [],
  });
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function without(texts: readonly string[], known: readonly string[]): readonly string[] {
  return texts.filter((text) => !known.includes(text));
}
