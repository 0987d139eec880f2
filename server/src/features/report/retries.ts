import type { ReportSection } from "../../../../protocol/messages";
import { fill, phrasesOf } from "../../catalogue/index";
import { capitalised } from "../../render/sentence";
import type { Report } from "../../report/report";
import { type Retry, waitOf } from "../../report/retries";
import type { Writer } from "./format";
import { MOST_ROWS, placesIn } from "./sections";
import { numberColumn, type TableRow, tableOf, textColumn } from "./table";

/** Units of the chart, the longest first, in milliseconds. */
const UNITS = [
  ["days", 86_400_000],
  ["hours", 3_600_000],
  ["minutes", 60_000],
  ["seconds", 1000],
] as const;

/** The messages that waited longest for another attempt; nothing where none was put off. */
export function retrySection(report: Report, writer: Writer): ReportSection[] {
  const { retries, files } = report;
  const slowest = retries.slowest(MOST_ROWS);
  if (slowest.length === 0) return [];
  const { column, heading, note, series } = writer.words;
  const longest = Math.max(...slowest.map(waitOf));
  const [unit, length] = UNITS.find(([, one]) => longest >= 2 * one) ?? UNITS[3];
  const shown = { shown: writer.number(slowest.length), total: writer.number(retries.count) };
  return [
    {
      id: "retries",
      heading: heading.retries,
      notes: slowest.length < retries.count ? [fill(note.slowest, shown)] : [],
      ...tableOf(
        [
          ...[column.message, column.recipient].map(textColumn),
          ...[column.deferrals, column.waited].map(numberColumn),
          textColumn(column.outcome),
        ],
        slowest.map((retry) => rowOf(retry, files, length, writer)),
      ),
      series: [{ id: "waited", label: series[unit] }],
    },
  ];
}

function rowOf(retry: Retry, files: readonly string[], unit: number, writer: Writer): TableRow {
  const waited = waitOf(retry);
  const { fate } = phrasesOf(writer.language).history;
  return {
    cells: [
      { text: writer.name(retry.queueId ?? "?") },
      { text: recipientsOf(retry, writer) },
      writer.cell(retry.deferrals),
      { text: writer.duration(waited), value: writer.clock(waited) },
      { text: capitalised(fate[retry.fate]) },
    ],
    bar: [waited / unit],
    places: placesIn(files, retry.places),
    lines: retry.attempts,
  };
}

function recipientsOf({ recipients }: Retry, writer: Writer): string {
  const [first = "", ...others] = recipients;
  const name = writer.name(first);
  if (others.length === 0) return name;
  const count = writer.number(others.length);
  return fill(writer.words.value.recipients, { name, count });
}
