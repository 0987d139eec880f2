import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { inFolder, madeLog } from "../made-log";
import { atMost, median, megabytes, type Row, time, times } from "../row";
import { didOpen, timed, uri } from "./document";
import { Peer } from "./peer";

const hovers = 200;
const stride = 7919;
const calm = 5000;
const silence = 65_000;
const mostHover = 30;
const mostMemory = 4;

/** One server with 50 MB: hovers while it reads them and after, symbols, and the memory that it takes. */
export function whole(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const text = readFileSync(madeLog(folder, "50MB"), "utf8");
    const places = codesIn(text);
    const peer = await Peer.start();
    const reading = await hoversWhileReading(peer, text, places);
    await setTimeout(calm);
    const opened = peer.memory();
    const after = await hoversAt(peer, places, hovers);
    const symbols = await timed(() =>
      peer.request("textDocument/documentSymbol", { textDocument: { uri } }),
    );
    await setTimeout(calm);
    const calmed = peer.memory();
    await setTimeout(silence);
    const silent = peer.memory();
    await peer.close();
    return [
      ...hoverRows(reading, after),
      { what: "document symbols, 50 MB, first time", figure: time(symbols) },
      memoryRow("five seconds after all problems", opened?.now, text.length),
      memoryRow("five seconds after the symbols", calmed?.now, text.length),
      memoryRow("after a minute of silence", silent?.now, text.length),
      memoryRow("at its peak", calmed?.peak, text.length),
    ];
  });
}

/** Milliseconds of each hover that was answered, one after the other, from the first answer after `didOpen` to all problems. */
async function hoversWhileReading(
  peer: Peer,
  text: string,
  places: readonly Place[],
): Promise<number[]> {
  let done = false;
  const problems = peer.allProblems().then(() => {
    done = true;
  });
  peer.send(didOpen(text));
  const taken: number[] = [];
  for (let at = 0; !done; at++) {
    const time = await hoverAt(peer, placeOf(places, at));
    // The first is answered only after the server has taken in the message itself.
    if (at > 0 && !done) taken.push(time);
  }
  await problems;
  return taken;
}

async function hoversAt(peer: Peer, places: readonly Place[], count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 1; at <= count; at++) taken.push(await hoverAt(peer, placeOf(places, at)));
  return taken;
}

function hoverAt(peer: Peer, { line, character }: Place): Promise<number> {
  return timed(() =>
    peer.request("textDocument/hover", {
      textDocument: { uri },
      position: { line, character },
    }),
  );
}

/** A place in the text; 0-based. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** Where Postfix tells the enhanced code of a delivery: what people point at. */
const CODE = /(?<= dsn=)[245]\.\d\.\d/;

function codesIn(text: string): Place[] {
  return text.split("\n").flatMap((content, line) => {
    const character = content.search(CODE);
    return character < 0 ? [] : [{ line, character }];
  });
}

/** Places far from one another, one after the other. */
function placeOf(places: readonly Place[], at: number): Place {
  return places[(at * stride) % places.length] ?? { line: 0, character: 0 };
}

function hoverRows(reading: readonly number[], after: readonly number[]): Row[] {
  const worst = Math.max(...reading);
  const while_ = "hover while 50 MB are read";
  return [
    ...(reading.length === 0
      ? [{ what: while_, figure: "none was answered before the problems" }]
      : [
          {
            what: `${while_}, worst of ${reading.length}`,
            figure: time(worst),
            ...atMost(worst, mostHover, "ms"),
          },
          { what: `${while_}, median`, figure: time(median(reading)) },
        ]),
    { what: "hover at 50 MB afterwards, worst of 200", figure: time(Math.max(...after)) },
  ];
}

function memoryRow(when: string, bytes: number | undefined, characters: number): Row {
  const what = `server memory at 50 MB, ${when}`;
  if (bytes === undefined) return { what, figure: "measured on Linux only" };
  const ratio = bytes / characters;
  return {
    what,
    figure: megabytes(bytes),
    against: "the text",
    reference: megabytes(characters),
    ratio: times(ratio),
    ...(when !== "at its peak" ? atMost(ratio, mostMemory, "×") : {}),
  };
}
