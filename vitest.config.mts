import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { defineConfig } from "vitest/config";

if (!existsSync(new URL("server/src/catalogue/generated.ts", import.meta.url)))
  throw new Error("the catalogue is not compiled: run `npm run catalogue`");

/** It imports JSON as bundlers do, which Node does not take. */
const inlined = "@actions/workflow-parser";

/** Its maps lead to sources that it does not bring: that would be said of each of its files, above what has failed. */
const withoutMaps = {
  name: "without-maps",
  async load(file: string) {
    if (!file.includes(`/${inlined}/`) || !file.endsWith(".js")) return undefined;
    return (await readFile(file, "utf8")).replace(/^\/\/# sourceMappingURL=.*$/m, "");
  },
};

export default defineConfig({
  plugins: [withoutMaps],
  test: {
    include: ["test/unit/**/*.test.ts", "test/protocol/**/*.test.ts"],
    setupFiles: ["test/unit/catalogue/provided.ts"],
    reporters: ["default"],
    testTimeout: 20_000,
    // By itself Vitest leaves one core free, which is half of a small machine.
    maxWorkers: "100%",
    server: { deps: { inline: [inlined] } },
    // A map of what no test of a function comes by, not a goal: there is no threshold.
    coverage: {
      include: ["server/src/**/*.ts", "client/src/**/*.ts", "client/webview/**/*.ts"],
      exclude: ["**/*-samples.ts", "**/generated.ts"],
      reporter: ["html", "text-summary"],
      reportsDirectory: "test-results/coverage",
    },
  },
});
