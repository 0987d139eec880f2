import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/unit/**/*.test.ts", "test/protocol/**/*.test.ts"],
    setupFiles: ["test/catalogue.ts"],
    reporters: ["default"],
    testTimeout: 20_000,
  },
});
