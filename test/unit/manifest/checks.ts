const literal = String.raw`("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|${"`"}(?:[^${"`"}\\$]|\\.)*${"`"})`;

/** The ids of commands that a source registers; an id that is no literal is not found. */
export function registeredCommands(source: string): readonly string[] {
  return literals(source, String.raw`\bregister(?:TextEditorCommand|Command)?\(\s*${literal}`);
}

/** Functions `register…` of a source that nobody in it calls or lists. */
export function idleRegistrations(source: string): readonly string[] {
  const made = [...source.matchAll(/^export function (register\w+)\(/gm)].map(
    ([, name = ""]) => name,
  );
  // Whoever uses it imports it, and names it once more.
  return unique(made).filter((name) => source.split(new RegExp(`\\b${name}\\b`)).length - 1 < 3);
}

/** The names of language model tools that a source registers. */
export function registeredTools(source: string): readonly string[] {
  return literals(source, String.raw`\bregisterTool(?:<[^(]*>)?\(\s*${literal}`);
}

/** The keys that a source looks up in the bundles. */
export function bundleKeys(source: string): readonly string[] {
  return literals(source, String.raw`\bl10n\.t\(\s*${literal}`);
}

/** How often a source looks something up in the bundles, by a literal or not. */
export function lookUps(source: string): number {
  return source.split(/\bl10n\.t\(/).length - 1;
}

/** The keys `%key%` that a manifest names. */
export function manifestKeys(manifest: unknown): readonly string[] {
  return strings(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);
}

/** The files that a manifest names, as paths from its folder. */
export function manifestFiles(manifest: unknown): readonly string[] {
  const path = /^(?:\.\/)?((?:[\w-]+\/)+[\w.-]+\.\w+)$/;
  return strings(manifest).flatMap((text) => path.exec(text)?.[1] ?? []);
}

/** Our commands that menus, keys, steps and links of a manifest or its texts name. */
export function namedCommands(manifest: unknown): readonly string[] {
  return unique([
    ...values(manifest, "command"),
    ...strings(manifest).flatMap((text) =>
      [...text.matchAll(/\b(?:command|onCommand):(smtpLens[\w.]*)/g)].flatMap(([, id]) => id ?? []),
    ),
  ]).filter((command) => command.startsWith("smtpLens."));
}

/** Our views that menus, welcome texts and steps of a manifest name. */
export function namedViews(manifest: unknown): readonly string[] {
  return unique([
    ...values(manifest, "view"),
    ...strings(manifest).flatMap((text) =>
      [...text.matchAll(/(?:\b(?:view|focusedView) == |onView:)([\w.]+)/g)].flatMap(
        ([, id]) => id ?? [],
      ),
    ),
  ]).filter((view) => view.startsWith("smtpLens."));
}

/** The placeholders of a text, such as `{0}`, sorted. */
export function placeholders(text: string): readonly string[] {
  return unique(text.match(/\{\w+\}/g) ?? []).sort();
}

/** Places where French asks for a no-break space and a plain one stands. */
export function plainSpaces(french: string): readonly string[] {
  return french.match(/.{0,10}(?: [:;?!»]|« ).{0,10}/g) ?? [];
}

/** The paths of settings that `read` looks at, such as `hover.detail`. */
export function settingsReadBy(read: (section: unknown) => unknown): readonly string[] {
  const paths: string[] = [];
  read(recorder("", paths));
  return paths;
}

/** An object whose every property is one more such object, and that keeps the paths that are read. */
function recorder(path: string, paths: string[]): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name === "symbol") return undefined;
        const inner = path === "" ? name : `${path}.${name}`;
        paths.push(inner);
        return recorder(inner, paths);
      },
    },
  );
}

function literals(source: string, pattern: string): readonly string[] {
  const found = [...source.matchAll(new RegExp(pattern, "g"))];
  return unique(found.flatMap(([, quoted]) => (quoted === undefined ? [] : unquote(quoted))));
}

function unquote(quoted: string): string {
  const inner = quoted.slice(1, -1).replaceAll(/\\(['`])/g, "$1");
  return JSON.parse(
    `"${inner.replaceAll(/(\\.)|"/g, (found, escaped) => escaped ?? `\\${found}`)}"`,
  );
}

/** All texts in a JSON value; those that are keys of objects are none. */
function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The texts that stand anywhere in a JSON value under a property of this name. */
function values(value: unknown, name: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name && typeof inner === "string" ? [inner] : values(inner, name),
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
