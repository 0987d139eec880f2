import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tool = (name) => createRequire(import.meta.url).resolve(`vscode-tmgrammar-test/dist/${name}.js`);
const log = ["-g", "test/grammar/log.tmLanguage.json"];
const snap = "test/grammar/snap";

// A snapshot's scope follows from the file's extension where it is one of ours. `--updateSnapshot` is passed on.
const update = process.argv.slice(2);
const runs = [
  [tool("unit"), ...log, "test/grammar/*.test"],
  [tool("snapshot"), ...log, ...update, `${snap}/*.{swaks,eml}`],
  [tool("snapshot"), ...log, ...update, "--scope", "text.log", `${snap}/*.log`],
  [tool("snapshot"), ...log, ...update, "--scope", "text.log.mail", `${snap}/*.maillog`],
];
const failed = runs.filter(
  (run) => spawnSync(process.execPath, run, { cwd: root, stdio: "inherit" }).status !== 0,
);
process.exitCode = failed.length > 0 ? 1 : 0;
