import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { bundleFile, leftOut, rooms } from "./rooms";

const root = join(__dirname, "../..");

/** Puts our own module in the place of a library's, but for that module itself. */
const inPlace: Plugin = {
  name: "in-place",
  setup(context) {
    context.onResolve({ filter: /^(vitest|fast-check)$/ }, ({ path, importer }) =>
      importer.startsWith(__dirname) ? undefined : { path: join(__dirname, `${path}.ts`) },
    );
  },
};

/** The test files that judge a room's mutants, as paths from this folder. */
function testsOf(room: string): string[] {
  return (rooms[room] ?? []).flatMap((folder) =>
    readdirSync(join(root, "test/unit", folder))
      .filter((file) => file.endsWith(".test.ts") && !leftOut.has(`${folder}/${file}`))
      .map((file) => `../unit/${folder}/${file.slice(0, -3)}`),
  );
}

/** Bundles the tests that judge a room, and all that they reach, into one file; run in Stryker's copy of the tree. */
async function main(room = ""): Promise<void> {
  const imports = ["../unit/catalogue/provided", ...testsOf(room)];
  await build({
    stdin: {
      contents: [...imports.map((path) => `import "${path}";`), 'export * from "./vitest";'].join(
        "\n",
      ),
      resolveDir: __dirname,
      loader: "ts",
    },
    outfile: join(root, bundleFile),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    plugins: [inPlace],
    inject: [join(__dirname, "here.ts")],
    define: { "import.meta.url": "here" },
    logLevel: "warning",
  });
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
