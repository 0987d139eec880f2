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

/** From the start of the process to the answer to `initialize`, against a server that does nothing, run in turn. */
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
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < runs; run++) {
      theirs.push(await timeToInitialize(other));
      ours.push(await timeToInitialize(join(root, "dist", "server.js")));
    }
    const ratio = median(ours) / median(theirs);
    return [
      {
        what: "start to initialize",
        figure: time(median(ours)),
        against: "an empty language server",
        reference: time(median(theirs)),
        ratio: times(ratio),
        ...atMost(ratio, most, "×"),
      },
    ];
  });
}

async function timeToInitialize(server: string): Promise<number> {
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
  const taken = performance.now() - began;
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  connection.dispose();
  return taken;
}
