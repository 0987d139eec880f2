import type { ReportSection, TimeAxis } from "../../../../protocol/messages";
import type { Bars, Step } from "../../report/histogram";
import type { Report } from "../../report/report";
import type { Writer } from "./format";
import { counts, failureSeries, rowOf } from "./sections";
import { tableOf, textColumn } from "./table";

const MINUTE = 60_000;
const MOST_TICKS = 8;

/** Failures over time; nothing where no failure has a time. */
export function timeSection(report: Report, writer: Writer): ReportSection[] {
  const all = report.overTime.bars(report.span.offset);
  const { step, bars } = all;
  const first = bars[0]?.at;
  if (first === undefined) return [];
  const { heading, note } = writer.words;
  return [
    {
      id: "time",
      heading: heading.time,
      notes: [note.quiet],
      ...tableOf(
        [textColumn(columnOf(step, writer)), ...counts(writer)],
        bars.map(({ at, count }) => ({
          ...rowOf(
            [{ text: writer.bar(at, step), value: writer.stamp(at) }],
            count,
            report.files,
            writer,
          ),
          slot: slotOf(at, first, step),
        })),
      ),
      series: failureSeries(writer),
      time: axisOf(all, first, writer),
    },
  ];
}

function columnOf(step: Step, { words: { column } }: Writer): string {
  const labels: Readonly<Record<Step, string>> = {
    1: column.minute,
    15: column.quarter,
    60: column.hour,
    1440: column.day,
    10080: column.week,
    40320: column.weeks,
    524160: column.year,
  };
  return labels[step];
}

function axisOf({ step, bars }: Bars, first: number, writer: Writer): TimeAxis {
  const slots = slotOf(bars.at(-1)?.at ?? first, first, step) + 1;
  const apart = Math.ceil(slots / MOST_TICKS);
  const ticks = Array.from({ length: Math.ceil(slots / apart) }, (_, index) => index * apart);
  return {
    slots,
    ticks: ticks.map((slot) => ({
      slot,
      label: writer.tick(first + slot * step * MINUTE, step),
    })),
  };
}

function slotOf(at: number, first: number, step: Step): number {
  return Math.round((at - first) / (step * MINUTE));
}
