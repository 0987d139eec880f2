import { readFileSync } from "node:fs";
import { inFolder, madeLog } from "../made-log";
import { atMost, median, type Row, time, times } from "../row";
import { didOpen, pulls, timed, uri } from "./document";
import { Peer } from "./peer";

const sizes = ["1MB", "10MB", "50MB"];
const most = 3;

/**
 * From `didOpen` written to the first problems received, sent by the server and asked for, each in a server of its own,
 * against decoding the very same message and reading its JSON here.
 */
export function open(runs: number): Promise<Row[]> {
  return inFolder(async (folder) => {
    const rows: Row[] = [];
    for (const size of sizes) rows.push(...(await opening(size, madeLog(folder, size), runs)));
    return rows;
  });
}

async function opening(size: string, file: string, runs: number): Promise<Row[]> {
  const message = didOpen(readFileSync(file, "utf8"));
  const parsing: number[] = [];
  const sent: number[] = [];
  const asked: number[] = [];
  for (let run = 0; run < runs; run++) {
    parsing.push(await timed(() => parse(message)));
    sent.push(await toProblems(message));
    asked.push(await toAnswer(message));
  }
  const row = (how: string, taken: readonly number[]): Row => {
    const ratio = median(taken) / median(parsing);
    return {
      what: `open ${size}, problems ${how}`,
      figure: time(median(taken)),
      against: "decoding and parsing the same message",
      reference: time(median(parsing)),
      ratio: times(ratio),
      ...(size === "50MB" ? atMost(ratio, most, "×") : {}),
    };
  };
  return [row("sent", sent), row("asked for", asked)];
}

function parse(message: Buffer): unknown {
  return JSON.parse(message.toString("utf8", message.indexOf("{")));
}

async function toProblems(message: Buffer): Promise<number> {
  const peer = await Peer.start();
  const taken = await timed(() => {
    const problems = peer.problems(1);
    peer.send(message);
    return problems;
  });
  await peer.close();
  return taken;
}

async function toAnswer(message: Buffer): Promise<number> {
  const peer = await Peer.start(pulls);
  const taken = await timed(() => {
    peer.send(message);
    return peer.request("textDocument/diagnostic", { textDocument: { uri } });
  });
  await peer.close();
  return taken;
}
