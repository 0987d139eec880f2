import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/unit/**/*.test.ts", "test/protocol/**/*.test.ts"],
    setupFiles: ["test/unit/catalogue/provided.ts"],
    reporters: ["default"],
    testTimeout: 20_000,
    // It imports JSON as bundlers do, which Node does not take.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
});
