import {
  fill,
  formatCode,
  type Language,
  meaningOf,
  parseCode,
  phrasesOf,
} from "../../catalogue/index";
import { Writer } from "../../features/report/format";
import { domainName, reasonLabel } from "../../render/names";
import { totalOf } from "../../report/places";
import { Report, type ReportData } from "../../report/report";
import type { Tally } from "../../report/tally";
import type { Found, Part } from "../../scan/index";
import { aligned } from "./aligned";
import type { Printer } from "./printer";

/** So many names of a kind are printed. */
const MOST_NAMES = 10;

interface FileCount {
  readonly path: string;
  lines: number;
  permanent: number;
  transient: number;
}

/** Figures for people: each file, then all of them. Names from logs have their invisible characters written out. */
export function textPrinter(language: Language): Printer {
  const report = new Report();
  const files = new Map<Found, FileCount>();
  return {
    begin: () => "",
    part: ({ gathered }, found, above) => {
      const count = files.get(found) ?? { path: found.path, lines: 0, permanent: 0, transient: 0 };
      files.set(found, count);
      add(count, gathered);
      report.merge(gathered.told as ReportData, { file: files.size - 1, lines: above });
      return "";
    },
    end: () => summary(report, [...files.values()], language),
  };
}

function add(count: FileCount, { lines, permanent, transient }: Part["gathered"]): void {
  count.lines += lines;
  count.permanent += permanent;
  count.transient += transient;
}

function summary(report: Report, files: readonly FileCount[], language: Language): string {
  const writer = new Writer(language, report.span);
  const words = phrasesOf(language).scan;
  const blocks = [
    filesTable(files, report, writer),
    spanText(report, writer),
    ...tables(report, writer),
  ];
  if (totalOf(report.failures) === 0) blocks.push(`${words.quiet}\n`);
  return blocks.filter((block) => block !== "").join("\n");
}

function filesTable(files: readonly FileCount[], report: Report, writer: Writer): string {
  const { total } = writer.words;
  const { scan } = phrasesOf(writer.language);
  const whole = { path: scan.total, lines: report.lines, ...report.failures };
  const rows = files.length === 1 ? files : [...files, whole];
  return aligned([
    [scan.file, total.lines, total.failures, total.permanent, total.transient],
    ...rows.map(({ path, lines, permanent, transient }) => [
      writer.name(path),
      ...[lines, permanent + transient, permanent, transient].map((one) => writer.number(one)),
    ]),
  ]);
}

function spanText({ span }: Report, writer: Writer): string {
  const { about } = writer.words;
  if (span.first === undefined || span.last === undefined) return "";
  const zones = { all: about.zone, some: about.someZone, none: about.noZone };
  const [first, last] = [writer.moment(span.first), writer.moment(span.last)];
  const text = first === last ? fill(about.moment, { first }) : fill(about.span, { first, last });
  return `${text} ${fill(zones[span.zones], { zone: writer.zone })}\n`;
}

function tables(report: Report, writer: Writer): string[] {
  const { heading, column } = writer.words;
  const { language } = writer;
  const reason = (id: string) => reasonLabel(id === "" ? undefined : { id }, language);
  const name = (text: string) => writer.name(text);
  return [
    table(heading.reason, column.reason, report.byReason, reason, writer),
    table(heading.code, column.code, report.byCode, (code) => codeName(code, language), writer),
    table(
      heading.domain,
      column.domain,
      report.byDomain,
      (text) => domainName(text, language),
      writer,
    ),
    table(heading.host, column.host, report.byHost, name, writer),
  ];
}

function table(
  heading: string,
  column: string,
  tally: Tally,
  nameOf: (name: string) => string,
  writer: Writer,
): string {
  const top = tally.top(MOST_NAMES);
  if (top.length === 0) return "";
  const { series } = writer.words;
  const { total } = writer.words.column;
  const rows = top.map(([name, { permanent, transient }]) => [
    nameOf(name),
    ...[permanent + transient, permanent, transient].map((one) => writer.number(one)),
  ]);
  const head = [column, total, series.permanent, series.transient];
  return `${heading}\n${aligned([head, ...rows])}${othersText(tally, top.length, writer)}`;
}

/** How many names, and failures of them, are not shown. */
function othersText(tally: Tally, shown: number, writer: Writer): string {
  const others = tally.top().slice(shown);
  if (others.length === 0) return "";
  const rest = others.reduce((sum, [, count]) => sum + totalOf(count), 0) + totalOf(tally.dropped);
  const { more } = phrasesOf(writer.language).scan;
  return `${fill(more, { names: writer.number(others.length), failures: writer.number(rest) })}\n`;
}

function codeName(text: string, language: Language): string {
  const code = parseCode(text);
  if (code === undefined || formatCode(code) !== text) return text;
  return `${text} ${meaningOf(code, language).words.name}`;
}
