import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";

/** `--readable` keeps names, for profiles; `--into FOLDER` writes elsewhere than `dist`. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    into: { type: "string", default: "dist" },
    readable: { type: "boolean", default: false },
  },
});

const { version } = JSON.parse(await readFile("package.json", "utf8"));

/** The formats' sample lines are for tests: what is shipped does without. @type {import("esbuild").Plugin} */
const withoutSamples = {
  name: "without-samples",
  setup(context) {
    const contents = "export const samples = []; export const counterSamples = [];";
    context.onLoad({ filter: /-samples\.ts$/ }, () => ({ contents, loader: "js" }));
  },
};

/** The language client matches globs for notebooks, file operations and selectors with a pattern: we have none. @type {import("esbuild").Plugin} */
const withoutGlobs = {
  name: "without-globs",
  setup(context) {
    const contents =
      'exports.Minimatch = class { constructor() { throw new Error("SMTP Lens is built without globs"); } };';
    context.onResolve({ filter: /^minimatch$/ }, ({ path }) => ({ path, namespace: "without" }));
    context.onLoad({ filter: /^/, namespace: "without" }, () => ({ contents, loader: "js" }));
  },
};

/** What the servers share is shipped once, in the worker's file. @type {import("esbuild").Plugin} */
const coreOfWorker = {
  name: "core-of-worker",
  setup(context) {
    context.onResolve({ filter: /^\.\.?\/core$/ }, () => ({
      path: "./server.web.js",
      external: true,
    }));
  },
};

/** @type {import("esbuild").BuildOptions} */
const shared = {
  plugins: [withoutSamples, withoutGlobs],
  bundle: true,
  metafile: true,
  format: "cjs",
  target: "es2022",
  minify: !values.readable,
  charset: "utf8",
  logLevel: "warning",
  define: { SMTP_LENS_VERSION: JSON.stringify(version) },
};

/** @type {import("esbuild").BuildOptions} */
const node = { ...shared, platform: "node", target: "node20", mainFields: ["module", "main"] };

/** @type {import("esbuild").BuildOptions} */
const web = { ...shared, platform: "browser" };

/** @type {import("esbuild").BuildOptions} */
const scan = {
  ...node,
  entryPoints: ["server/src/scan/node/worker.ts"],
  inject: ["server/src/scan/node/buffer.ts"],
};

/** What is written, by name. @type {Record<string, import("esbuild").BuildOptions>} */
const bundles = {
  client: { ...node, entryPoints: ["client/src/desktop.ts"], external: ["vscode"] },
  "client.web": { ...web, entryPoints: ["client/src/web.ts"], external: ["vscode"] },
  server: {
    ...node,
    plugins: [coreOfWorker, ...shared.plugins],
    entryPoints: ["server/src/node.ts"],
  },
  "server.web": {
    ...web,
    entryPoints: ["server/src/web.ts"],
    format: "iife",
    globalName: "core",
    footer: { js: 'if (typeof module === "object") module.exports = core;' },
  },
  /** What a worker thread of a scan runs in the extension, and of the command line, which serves nobody and needs less. */
  scan: { ...scan, plugins: [coreOfWorker, ...shared.plugins] },
  "cli.scan": scan,
  cli: {
    ...node,
    entryPoints: ["server/src/bin.ts"],
    external: ["./server.js"],
    banner: { js: "#!/usr/bin/env node" },
  },
};

/** The pages in a webview: each folder of `client/webview` is one, with its style. */
for (const name of await readdir("client/webview")) {
  const entry = `client/webview/${name}/index.ts`;
  if (existsSync(entry))
    bundles[`webview/${name}`] = { ...web, entryPoints: [entry], format: "iife" };
}

const names = positionals.length > 0 ? positionals : Object.keys(bundles);
const unknown = names.filter((name) => !(name in bundles));
if (unknown.length > 0) throw new Error(`No such bundle: ${unknown.join(", ")}`);
if (names.length === Object.keys(bundles).length) {
  await rm(values.into, { recursive: true, force: true });
}
const built = await Promise.all(
  names.map((name) => build({ ...bundles[name], outfile: join(values.into, `${name}.js`) })),
);
/** What each bundle was made of, by its name: what is shipped of others is read from it (tools/shipped). */
const metafiles = Object.fromEntries(names.map((name, place) => [name, built[place]?.metafile]));
await writeFile(join(values.into, "metafile.json"), JSON.stringify(metafiles));
await mkdir(join(values.into, "catalogue"), { recursive: true });
for (const name of await readdir("server/src/catalogue")) {
  const part = /^generated\.(\w+\.json)$/.exec(name)?.[1];
  if (part !== undefined)
    await copyFile(`server/src/catalogue/${name}`, join(values.into, "catalogue", part));
}
