import type { ReportPage, ReportSkipped } from "../../../../protocol/messages";
import { fill, type Language } from "../../catalogue/index";
import { fileName } from "../../render/names";
import { totalOf } from "../../report/places";
import type { Lines, Report } from "../../report/report";
import { Writer } from "./format";
import { retrySection } from "./retries";
import { tallySections } from "./sections";
import { shortList } from "./short-list";
import { skippedTexts } from "./skipped";
import { timeSection } from "./time";

/** What the page says beside the figures. */
export interface Subject {
  readonly language: Language;
  /** The part of the one log that it is about. */
  readonly lines?: Lines | undefined;
  readonly skipped?: readonly ReportSkipped[];
  /** Where the log is followed: how many failures were read before the server was started anew. */
  readonly followed?: { readonly before: number };
}

/** The page that shows a report. */
export function reportPage(report: Report, subject: Subject): ReportPage {
  const writer = new Writer(subject.language, report.span);
  const { word, empty } = writer.words;
  const sections = [
    ...timeSection(report, writer),
    ...tallySections(report, writer),
    ...retrySection(report, writer),
  ];
  const nothing = report.lines === 0 ? empty.lines : empty.quiet;
  return {
    language: subject.language,
    title: titleOf(report, subject, writer),
    about: aboutOf(report, subject, writer),
    totals: totalsOf(report, writer),
    sections,
    ...(sections.length === 0 ? { empty: nothing } : {}),
    words: { ...word },
  };
}

function titleOf({ files }: Report, { skipped = [] }: Subject, writer: Writer): string {
  const { title, several } = writer.words;
  const all = files.length === 0 ? skipped.map(({ uri }) => uri) : files;
  const [only] = all;
  return all.length > 1 || only === undefined
    ? fill(several, { count: writer.number(files.length) })
    : fill(title, { name: fileName(only) });
}

function aboutOf(
  report: Report,
  { lines, skipped = [], followed }: Subject,
  writer: Writer,
): string[] {
  const { about } = writer.words;
  const timeless = totalOf(report.timeless);
  return [
    ...(lines === undefined ? [] : [fill(about.lines, linesOf(lines, writer))]),
    ...(report.files.length > 1
      ? [fill(about.files, { names: shortList(report.files.map(fileName), writer) })]
      : []),
    ...(followed === undefined ? [] : [about.followed]),
    ...(followed === undefined || followed.before === 0
      ? []
      : [fill(about.before, { count: writer.number(followed.before) })]),
    ...spanOf(report, writer),
    ...(timeless === 0 || report.span.first === undefined
      ? []
      : [fill(about.noTime, { count: writer.number(timeless) })]),
    ...(report.hidden === 0 ? [] : [fill(about.hidden, { count: writer.number(report.hidden) })]),
    ...(report.hasHistory || followed !== undefined ? [] : [about.scanned]),
    ...skippedTexts(skipped, writer),
  ];
}

function linesOf({ start, end }: Lines, writer: Writer) {
  return { first: writer.number(start + 1), last: writer.number(end) };
}

function spanOf({ span }: Report, writer: Writer): string[] {
  const { about } = writer.words;
  if (span.first === undefined || span.last === undefined) return [];
  const [first, last] = [writer.moment(span.first), writer.moment(span.last)];
  const zones = { all: about.zone, some: about.someZone, none: about.noZone };
  return [
    first === last ? fill(about.moment, { first }) : fill(about.span, { first, last }),
    fill(zones[span.zones], { zone: writer.zone }),
  ];
}

function totalsOf(report: Report, writer: Writer): ReportPage["totals"] {
  const { total } = writer.words;
  const { permanent, transient } = report.failures;
  const values = {
    [total.lines]: report.lines,
    ...(report.hasHistory && {
      [total.messages]: report.messages,
      [total.sessions]: report.sessions,
    }),
    [total.failures]: permanent + transient,
    [total.permanent]: permanent,
    [total.transient]: transient,
  };
  return Object.entries(values).map(([label, value]) => ({ label, value: writer.number(value) }));
}
