import fc from "fast-check";
import { Client, type Counts } from "./client";
import { disk } from "./disk";
import { Peer } from "./peer";
import { wrongAboutKnown, wrongAboutOthers } from "./right";
import { step } from "./steps";

/** Who a client is: one that can do much, or one that can do nothing. */
export type Kind = "rich" | "plain";

/** What a run is made of; the same makes the same messages. */
export interface RunOptions {
  readonly kind: Kind;
  readonly seed: number;
  readonly requests: number;
}

/** What came of a run. */
export interface RunResult extends Counts {
  readonly faults: readonly string[];
  readonly lastSent: readonly string[];
  /** In bytes. */
  readonly peakMemory: number;
}

/** So many steps are made at a time. */
const BATCH = 500;
/** So many requests may wait for their answers at a time. */
const MOST_PENDING = 24;
/** After so many batches the server's answers are compared with those of a fresh one. */
const COMPARED = 10;

const rich = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    inlayHint: { resolveSupport: { properties: ["tooltip"] } },
    semanticTokens: { requests: { range: true, full: true }, tokenTypes: ["number", "string"] },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
};

/** Sends a server random messages until so many requests were made, or something went wrong. */
export async function run({ kind, seed, requests }: RunOptions): Promise<RunResult> {
  const files = disk();
  const peer = await started(kind);
  const client = new Client(peer, files.uris, kind === "rich");
  for (let batch = 1; client.counts.requests < requests && peer.faults.length === 0; batch++) {
    const steps = fc.sample(step, { seed: seed + batch, numRuns: BATCH });
    for (const next of steps) {
      client.take(next);
      await peer.atMost(MOST_PENDING);
      if (peer.faults.length > 0 || client.counts.requests >= requests) break;
    }
    const isLast = client.counts.requests >= requests;
    if (peer.faults.length === 0 && (isLast || batch % COMPARED === 0))
      await compare(peer, client, kind);
  }
  const { faults, lastSent } = peer;
  const peakMemory = faults.length === 0 ? peer.peakMemory : 0;
  if (faults.length === 0) await peer.stop();
  else peer.kill();
  files.dispose();
  return { ...client.counts, faults, lastSent, peakMemory };
}

async function started(kind: Kind): Promise<Peer> {
  const peer = new Peer();
  await peer.result("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: kind === "rich" ? rich : {},
    initializationOptions: { commandLinks: kind === "rich" },
  });
  peer.send({ method: "initialized", params: {} });
  return peer;
}

/** Finds whether all of it has left the server as a fresh one is. */
async function compare(peer: Peer, client: Client, kind: Kind): Promise<void> {
  await peer.atMost(0);
  const asked = new Promise<void>((resolve) => {
    peer.onAsked = resolve;
  });
  client.set(null);
  if (kind === "rich") await asked;
  const fresh = await started(kind);
  peer.faults.push(
    ...(await wrongAboutKnown(peer, client)),
    ...(await wrongAboutOthers(peer, fresh, client.texts)),
    ...fresh.faults,
  );
  fresh.kill();
}
