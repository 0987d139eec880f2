import { createReadStream } from "node:fs";
import { join } from "node:path";
import { provideCatalogue } from "./catalogue/index";
import { catalogueFile } from "./catalogue-file";
import { run } from "./cli/program";
import { environmentLocale } from "./locale-node";
import { scan } from "./scan/node/index";
import { spareMemory } from "./scan/node/spare-memory";

provideCatalogue(catalogueFile);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has gone, as after `| head`: nobody is left to be told.
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`smtp-lens: the output could not be written: ${error.message}\n`);
  process.exit(1);
});

void run(process.argv.slice(2), {
  locale: environmentLocale(),
  open: (file) => (file === "-" ? process.stdin : createReadStream(file)),
  write: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once("drain", resolve);
    }),
  error: (text) => void process.stderr.write(text),
  scan: (paths, options) => {
    const script = join(__dirname, "cli.scan.js");
    spareMemory();
    return scan(paths, { ...options, script, onStart: spareMemory });
  },
  interruption: () => {
    const interruption = new AbortController();
    process.once("SIGINT", () => interruption.abort());
    return interruption.signal;
  },
  // A terminal that does not know its width says 0.
  columns: () => (process.stderr.isTTY ? process.stderr.columns || 80 : undefined),
  // The extension's own way in, which answers before it has loaded what reads logs.
  serve: () => require("./server.js"),
}).then((code) => {
  process.exitCode = code;
});
