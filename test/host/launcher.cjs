#!/usr/bin/env node
// What `@vscode/test-electron` starts in place of a desktop VS Code. TypeScript needs this step before.
require("tsx/cjs");
require("./launcher.ts");
