import { readFileSync } from "node:fs";
import { inFolder, madeLog } from "../made-log";
import { atMost, median, type Row, time, times } from "../row";
import { didOpen, pulls, timed, uri } from "./document";
import { Peer } from "./peer";

/** A client's way to problems. */
interface Way {
  readonly what: string;
  readonly isLimited: boolean;
  readonly capabilities: object;
  /** Waits for them. */
  readonly received: (peer: Peer) => Promise<unknown>;
}

const ask = (peer: Peer) => peer.request("textDocument/diagnostic", { textDocument: { uri } });
const ways: readonly Way[] = [
  {
    what: "first problems sent",
    isLimited: true,
    capabilities: {},
    received: (peer) => peer.problems(),
  },
  {
    what: "first problems asked for",
    isLimited: true,
    capabilities: { ...pulls, workspace: { diagnostics: { refreshSupport: true } } },
    received: ask,
  },
  {
    what: "all problems sent",
    isLimited: false,
    capabilities: {},
    received: (peer) => peer.allProblems(),
  },
  { what: "all problems asked for", isLimited: false, capabilities: pulls, received: ask },
];

const sizes = ["1MB", "10MB", "50MB"];
const most = 3;

/**
 * From `didOpen` written to the first problems and to all problems received, sent by the server and asked for, each in a
 * server of its own, against decoding the very same message and reading its JSON here.
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
  const taken = ways.map((way) => ({ ...way, times: [] as number[] }));
  for (let run = 0; run < runs; run++) {
    parsing.push(await timed(() => parse(message)));
    for (const { times: own, capabilities, received } of taken)
      own.push(await opened(message, capabilities, received));
  }
  return taken.map(({ what, isLimited, times: own }): Row => {
    const ratio = median(own) / median(parsing);
    return {
      what: `open ${size}, ${what}`,
      figure: time(median(own)),
      against: "decoding and parsing the same message",
      reference: time(median(parsing)),
      ratio: times(ratio),
      ...(size === "50MB" && isLimited ? atMost(ratio, most, "×") : {}),
    };
  });
}

function parse(message: Buffer): unknown {
  return JSON.parse(message.toString("utf8", message.indexOf("{")));
}

async function opened(
  message: Buffer,
  capabilities: object,
  received: (peer: Peer) => Promise<unknown>,
): Promise<number> {
  const peer = await Peer.start(capabilities);
  // What reads logs is loaded by then; how long that takes, the start tells.
  await peer.request("smtpLens/codesIn", { text: "" });
  const taken = await timed(() => {
    peer.send(message);
    return received(peer);
  });
  await peer.close();
  return taken;
}
