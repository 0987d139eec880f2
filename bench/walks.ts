import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { provideCatalogue } from "../server/src/catalogue/index";
import { LogDocument } from "../server/src/document/log-document";
import { atOnce } from "../server/src/document/steps";
import { failureRow } from "../server/src/failures/rows";
import { readHistory } from "../server/src/history/history";
import { Report } from "../server/src/report/report";
import { secretsOf } from "../server/src/secrets/secrets-at";
import { timeOf } from "../server/src/syntax/time/time";
import { median, type Row, times } from "./row";

const runs = 7;

/** What goes through a whole log, each on a document of its own that nobody has asked before. */
const walks: Readonly<Record<string, (document: LogDocument) => unknown>> = {
  "messages and sessions": (document) => atOnce(readHistory(document)),
  credentials: (document) => [...secretsOf(document)].length,
  "failures with reasons and parties": (document) =>
    document.failures.map((failure) => failureRow(document, failure)).length,
  "times of all lines": (document) => {
    for (let line = 0; line < document.lineCount; line++) timeOf(document.textOf(line));
  },
  "report, from nothing": (document) => {
    const history = atOnce(readHistory(document));
    if (history !== undefined) atOnce(new Report().add(document, { history }));
  },
};

/** What the editor's features take to go through a Postfix log for the first time, against opening it, in turn. */
export function walksThroughLogs(): Row[] {
  const root = join(__dirname, "..");
  provideCatalogue((part) => readFileSync(join(root, "dist", "catalogue", `${part}.json`), "utf8"));
  const text = gunzipSync(readFileSync(join(__dirname, "logs", "postfix.log.gz"))).toString("utf8");
  return Object.entries(walks).map(([what, walk]) => ({
    what,
    against: "opening the same log",
    ratio: times(ratioOf(text, walk)),
  }));
}

function ratioOf(text: string, walk: (document: LogDocument) => unknown): number {
  const ratios = Array.from({ length: runs }, () => {
    const began = performance.now();
    const document = new LogDocument("file:///x.log", 1, text);
    const opened = performance.now();
    walk(document);
    return (performance.now() - opened) / (opened - began);
  });
  return median(ratios);
}
