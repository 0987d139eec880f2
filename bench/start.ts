import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { inFolder } from "./made-log";
import { atMost, median, type Row, time, times } from "./row";

const runs = 15;
const most = 1.5;
const root = join(__dirname, "..");
const empty = `
  const { createConnection, ProposedFeatures } = require("vscode-languageserver/node");
  const connection = createConnection(ProposedFeatures.all);
  connection.onInitialize(() => ({ capabilities: {} }));
  connection.listen();
`;

/**
 * From the start of the process to the answer to `initialize`, and to the next, for which what reads logs was loaded;
 * against a server that does nothing, run in turn.
 */
export async function start(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const other = join(folder, "empty.js");
    await build({
      stdin: { contents: empty, resolveDir: root },
      bundle: true,
      minify: true,
      platform: "node",
      outfile: other,
    });
    const ours: Started[] = [];
    const theirs: Started[] = [];
    for (let run = 0; run < runs; run++) {
      theirs.push(await started(other));
      ours.push(await started(join(root, "dist", "server.js")));
    }
    const initialized = median(ours.map((one) => one.initialized));
    const reference = median(theirs.map((one) => one.initialized));
    const ratio = initialized / reference;
    return [
      {
        what: "start to initialize",
        figure: time(initialized),
        against: "an empty language server",
        reference: time(reference),
        ratio: times(ratio),
        ...atMost(ratio, most, "×"),
      },
      {
        what: "start to the first answer",
        figure: time(median(ours.map((one) => one.answered))),
      },
    ];
  });
}

/** When a server had answered, in milliseconds after its start. */
interface Started {
  readonly initialized: number;
  readonly answered: number;
}

async function started(server: string): Promise<Started> {
  const began = performance.now();
  const child = spawn(process.execPath, [server, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  const initialized = performance.now() - began;
  // The other one refuses it.
  await connection.sendRequest("smtpLens/codesIn", { text: "550" }).catch(() => undefined);
  const answered = performance.now() - began;
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  connection.dispose();
  return { initialized, answered };
}
