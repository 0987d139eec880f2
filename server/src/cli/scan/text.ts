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
import { Figures, type FiguresData } from "../../report/figures";
import { totalOf } from "../../report/places";
import type { Totals } from "../../report/totals";
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
  const figures = new Figures();
  const files = new Map<Found, FileCount>();
  return {
    begin: () => "",
    part: ({ gathered }, found) => {
      const count = files.get(found) ?? { path: found.path, lines: 0, permanent: 0, transient: 0 };
      files.set(found, count);
      add(count, gathered);
      figures.merge(gathered.told as FiguresData);
      return "";
    },
    end: () => summary(figures, [...files.values()], language),
  };
}

function add(count: FileCount, { lines, permanent, transient }: Part["gathered"]): void {
  count.lines += lines;
  count.permanent += permanent;
  count.transient += transient;
}

function summary(figures: Figures, files: readonly FileCount[], language: Language): string {
  const writer = new Writer(language, figures.span);
  const words = phrasesOf(language).scan;
  const blocks = [
    filesTable(files, figures, writer),
    spanText(figures, writer),
    ...tables(figures, writer),
  ];
  if (totalOf(figures.failures) === 0) blocks.push(`${words.quiet}\n`);
  return blocks.filter((block) => block !== "").join("\n");
}

function filesTable(files: readonly FileCount[], figures: Figures, writer: Writer): string {
  const { total } = writer.words;
  const { scan } = phrasesOf(writer.language);
  const whole = { path: scan.total, lines: figures.lines, ...figures.failures };
  const rows = files.length === 1 ? files : [...files, whole];
  return aligned([
    [scan.file, total.lines, total.failures, total.permanent, total.transient],
    ...rows.map(({ path, lines, permanent, transient }) => [
      writer.name(path),
      ...[lines, permanent + transient, permanent, transient].map((one) => writer.number(one)),
    ]),
  ]);
}

function spanText({ span }: Figures, writer: Writer): string {
  const { about } = writer.words;
  if (span.first === undefined || span.last === undefined) return "";
  const zones = { all: about.zone, some: about.someZone, none: about.noZone };
  const [first, last] = [writer.moment(span.first), writer.moment(span.last)];
  const text = first === last ? fill(about.moment, { first }) : fill(about.span, { first, last });
  return `${text} ${fill(zones[span.zones], { zone: writer.zone })}\n`;
}

function tables(figures: Figures, writer: Writer): string[] {
  const { heading, column } = writer.words;
  const { language } = writer;
  const reason = (id: string) => reasonLabel(id === "" ? undefined : { id }, language);
  const name = (text: string) => writer.name(text);
  return [
    table(heading.reason, column.reason, figures.byReason, reason, writer),
    table(heading.code, column.code, figures.byCode, (code) => codeName(code, language), writer),
    table(
      heading.domain,
      column.domain,
      figures.byDomain,
      (text) => domainName(text, language),
      writer,
    ),
    table(heading.host, column.host, figures.byHost, name, writer),
  ];
}

function table(
  heading: string,
  column: string,
  totals: Totals,
  nameOf: (name: string) => string,
  writer: Writer,
): string {
  const top = totals.top().slice(0, MOST_NAMES);
  if (top.length === 0) return "";
  const { series } = writer.words;
  const { total } = writer.words.column;
  const rows = top.map(([name, { permanent, transient }]) => [
    nameOf(name),
    ...[permanent + transient, permanent, transient].map((one) => writer.number(one)),
  ]);
  const head = [column, total, series.permanent, series.transient];
  return `${heading}\n${aligned([head, ...rows])}${othersText(totals, top.length, writer)}`;
}

/** How many names, and failures of them, are not shown. Of very many names the rare ones are not known any more. */
function othersText(totals: Totals, shown: number, writer: Writer): string {
  const others = totals.top().slice(shown);
  if (others.length === 0) return "";
  const dropped = totalOf(totals.dropped);
  const rest = others.reduce((sum, [, count]) => sum + totalOf(count), dropped);
  const { more, many } = phrasesOf(writer.language).scan;
  const values = { names: writer.number(others.length), failures: writer.number(rest) };
  return `${fill(dropped > 0 ? many : more, values)}\n`;
}

function codeName(text: string, language: Language): string {
  const code = parseCode(text);
  if (code === undefined || formatCode(code) !== text) return text;
  return `${text} ${meaningOf(code, language).words.name}`;
}
