import { readFileSync } from "node:fs";
import { inFolder, madeLog } from "../made-log";
import { atMost, median, type Row, time, times } from "../row";
import { didAppend, didOpen, linesIn, pulls, timed, uri } from "./document";
import { Peer } from "./peer";

const mostMilliseconds = 15;
const mostGrowth = 2;
const stamp = "Dec 31 23:59:59 mail";
const fails = `${stamp} postfix/smtp[4711]: 5DA3900FC58: to=<nobody@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=0.1, delays=0/0/0.1/0, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))`;
const succeeds = `${stamp} postfix/qmgr[4712]: 5DA3900FC58: removed`;

interface Way {
  readonly what: string;
  readonly line: string;
  readonly capabilities: object;
  /** Waits for the problems of all of the log as it is now; what is sent of a part of it does not count. */
  readonly problems: (peer: Peer) => Promise<unknown>;
}

const ask = (peer: Peer) => peer.request("textDocument/diagnostic", { textDocument: { uri } });
const ways: readonly Way[] = [
  {
    what: "append a failure, problems sent",
    line: fails,
    capabilities: {},
    problems: (peer) => peer.allProblems(),
  },
  { what: "append a failure, problems asked for", line: fails, capabilities: pulls, problems: ask },
  {
    what: "append another line, problems asked for",
    line: succeeds,
    capabilities: pulls,
    problems: ask,
  },
];

/** From the change of one line at the end written to the problems received, at 50 MB against 1 MB. */
export function append(runs: number): Promise<Row[]> {
  return inFolder(async (folder) => {
    const [small, big] = ["1MB", "50MB"].map((size) =>
      readFileSync(madeLog(folder, size), "utf8"),
    ) as [string, string];
    const rows: Row[] = [];
    for (const way of ways)
      rows.push(
        ...rowsOf(way.what, await appending(big, way, runs), await appending(small, way, runs)),
      );
    return rows;
  });
}

function rowsOf(what: string, big: number, small: number): Row[] {
  return [
    { what: `${what}, 50 MB`, figure: time(big), ...atMost(big, mostMilliseconds, "ms") },
    {
      what: `${what}, 50 MB`,
      figure: time(big),
      against: "the same at 1 MB",
      reference: time(small),
      ratio: times(big / small),
      ...atMost(big / small, mostGrowth, "×"),
    },
  ];
}

/** The median of ten times as many lines as there are runs, after as many that are not counted. */
async function appending(
  text: string,
  { line, capabilities, problems }: Way,
  runs: number,
): Promise<number> {
  const peer = await Peer.start(capabilities);
  const opened = problems(peer);
  peer.send(didOpen(text));
  await opened;
  await ask(peer);
  const lines = linesIn(text);
  const taken: number[] = [];
  for (let run = 0; run < 20 * runs; run++) {
    const change = didAppend(run + 2, lines + run, line);
    taken.push(
      await timed(async () => {
        peer.send(change);
        await problems(peer);
      }),
    );
  }
  await peer.close();
  return median(taken.slice(10 * runs));
}
