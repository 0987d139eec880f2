import type { ReportSection } from "../../../../protocol/messages";
import { fill, formatCode, meaningOf, parseCode, wordsOf } from "../../catalogue/index";
import { capitalised } from "../../render/sentence";
import { type Count, type Place, totalOf } from "../../report/places";
import type { Report } from "../../report/report";
import type { Tally } from "../../report/tally";
import type { Writer } from "./format";
import { type Cell, numberColumn, type TableRow, tableOf, textColumn } from "./table";

/** So many rows a table has. */
export const MOST_ROWS = 20;

/** A table of failures by name, and how it names them. */
interface Kind {
  readonly id: "reason" | "code" | "domain" | "host" | "sender";
  readonly tally: Tally;
  readonly columns: readonly string[];
  readonly cells: (name: string) => readonly Cell[];
  /** Said of failures without a name; where it is left out they are a row like others. */
  readonly nameless?: string;
}

/** The tables of failures by reason, code, domain, host and sender; without those that have no rows. */
export function tallySections(report: Report, writer: Writer): ReportSection[] {
  return kinds(report, writer).flatMap((kind) => sectionOf(kind, report, writer));
}

function kinds(report: Report, writer: Writer): readonly Kind[] {
  const { column, note, value } = writer.words;
  const { reasons } = wordsOf(writer.language);
  const named = (name: string) => [{ text: writer.name(name) }];
  return [
    {
      id: "reason",
      tally: report.byReason,
      columns: [column.reason],
      cells: (id) => [{ text: capitalised(reasons[id]?.name ?? value.unknownReason) }],
    },
    {
      id: "code",
      tally: report.byCode,
      columns: [column.code, column.name],
      cells: (code) => [{ text: code }, { text: nameOfCode(code, writer) }],
    },
    {
      id: "domain",
      tally: report.byDomain,
      columns: [column.domain],
      cells: named,
      nameless: note.nameless.domain,
    },
    {
      id: "host",
      tally: report.byHost,
      columns: [column.host],
      cells: named,
      nameless: note.nameless.host,
    },
    {
      id: "sender",
      tally: report.bySender,
      columns: [column.sender],
      cells: (name) => (name === "" ? [{ text: value.nullSender, value: "<>" }] : named(name)),
      nameless: note.nameless.sender,
    },
  ];
}

function nameOfCode(text: string, writer: Writer): string {
  const code = parseCode(text);
  return code === undefined || formatCode(code) !== text
    ? ""
    : meaningOf(code, writer.language).words.name;
}

function sectionOf(kind: Kind, report: Report, writer: Writer): ReportSection[] {
  const rows = kind.tally
    .top(MOST_ROWS)
    .map(([name, count]) => rowOf(kind.cells(name), count, report.files, writer));
  if (rows.length === 0) return [];
  return [
    {
      id: kind.id,
      heading: writer.words.heading[kind.id],
      notes: notesOf(kind, rows.length, writer),
      ...tableOf([...kind.columns.map(textColumn), ...counts(writer)], rows),
      series: failureSeries(writer),
    },
  ];
}

function notesOf({ tally, nameless }: Kind, shown: number, writer: Writer): string[] {
  const { note } = writer.words;
  const without = totalOf(tally.nameless);
  const dropped = totalOf(tally.dropped);
  const total = writer.number(tally.size);
  return [
    ...(shown < tally.size ? [fill(note.shown, { shown: writer.number(shown), total })] : []),
    ...(nameless !== undefined && without > 0
      ? [fill(nameless, { count: writer.number(without) })]
      : []),
    ...(dropped > 0 ? [fill(note.dropped, { count: writer.number(dropped) })] : []),
  ];
}

/** The columns of a count. */
export function counts({ words: { column } }: Writer): ReportSection["columns"] {
  return [column.permanent, column.transient, column.total].map(numberColumn);
}

/** The parts of a bar of failures. */
export function failureSeries({ words: { series } }: Writer): ReportSection["series"] {
  return [
    { id: "permanent", label: series.permanent },
    { id: "transient", label: series.transient },
  ];
}

/** A row of failures: what names it, then its counts. */
export function rowOf(
  names: readonly Cell[],
  count: Count,
  files: readonly string[],
  writer: Writer,
): TableRow {
  const { permanent, transient, places } = count;
  return {
    cells: [...names, ...[permanent, transient, totalOf(count)].map((one) => writer.cell(one))],
    bar: [permanent, transient],
    places: placesIn(files, places),
    lines: totalOf(count),
  };
}

/** Places with the names of their files. */
export function placesIn(files: readonly string[], places: readonly Place[]) {
  return places.map(({ file, line }) => ({ uri: files[file] ?? "", line }));
}
