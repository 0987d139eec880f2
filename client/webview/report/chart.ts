import { BarChart, type BarChartOptions } from "chartist";
import type { ReportSection } from "../../../protocol/messages";

/** So many rows of a table have a bar. */
const MOST_BARS = 10;
const TIME_HEIGHT = 200;
const BAR_HEIGHT = 24;
const AXIS_HEIGHT = 32;
/** Names have this share of the width, and no more pixels. */
const NAMES = 0.42;
const WIDEST_NAMES = 220;
const WIDEST_BAR = 28;
/** So that the numbers below a chart stand apart, in pixels. */
const WIDEST_DIGIT = 8;

/** What is drawn: a bar each, its parts, and the rows behind the bars. */
interface Bars {
  readonly labels: readonly string[];
  readonly values: readonly (readonly number[])[];
  readonly rows: readonly (number | undefined)[];
}

/** Draws a section's chart; a click on a bar opens its row. What it shows is in the table too, for those who cannot see it. */
export function drawChart(
  container: HTMLElement,
  section: ReportSection,
  language: string,
  open: (row: number) => void,
): void {
  const bars = section.time === undefined ? namedBars(section) : timeBars(section);
  const upright = section.time !== undefined;
  const height = upright ? TIME_HEIGHT : bars.labels.length * BAR_HEIGHT + AXIS_HEIGHT;
  container.style.height = `${height}px`;
  const data = {
    labels: [...bars.labels],
    series: section.series.map(({ id }, part) => ({
      className: `series-${id}`,
      data: bars.values.map((values) => values[part] ?? 0),
    })),
  };
  const chart = new BarChart(
    container,
    data,
    optionsOf(container, bars, upright, height, language),
  );
  chart.on("draw", (drawn) => {
    if (drawn.type === "label" && drawn.text === "") drawn.element.remove();
    if (drawn.type !== "bar") return;
    // The stripes of a bar without length would still be a hairline.
    if (drawn.x1 === drawn.x2 && drawn.y1 === drawn.y2) {
      drawn.element.remove();
      return;
    }
    if (upright) {
      const width = drawn.axisX.axisLength / bars.labels.length;
      drawn.element.attr({ style: `stroke-width: ${Math.min(WIDEST_BAR, width * 0.8)}px` });
    }
    const row = bars.rows[drawn.index];
    if (row !== undefined) drawn.element.getNode().addEventListener("click", () => open(row));
  });
}

/** One bar for each of the first rows, the first at the top: charts begin at the bottom. */
function namedBars({ rows }: ReportSection): Bars {
  const shown = rows.slice(0, MOST_BARS).reverse();
  return {
    labels: shown.map(({ cells }) => cells[0] ?? ""),
    values: shown.map(({ bar }) => bar),
    rows: shown.map((_, index) => shown.length - 1 - index),
  };
}

/** One bar for each stretch of time, those without failures too. */
function timeBars({ rows, time }: ReportSection): Bars {
  const slots = Array.from({ length: time?.slots ?? 0 }, (_, slot) => slot);
  const rowOf = new Map(rows.map(({ slot }, row) => [slot, row]));
  const labelOf = new Map(time?.ticks.map(({ slot, label }) => [slot, label]));
  return {
    labels: slots.map((slot) => labelOf.get(slot) ?? ""),
    values: slots.map((slot) => rows[rowOf.get(slot) ?? -1]?.bar ?? []),
    rows: slots.map((slot) => rowOf.get(slot)),
  };
}

function optionsOf(
  container: HTMLElement,
  bars: Bars,
  upright: boolean,
  height: number,
  language: string,
): BarChartOptions {
  const numbers = new Intl.NumberFormat(language);
  const values = {
    onlyInteger: true,
    labelInterpolationFnc: (value: string | number) => numbers.format(Number(value)),
  };
  const longest = Math.max(0, ...bars.values.map((parts) => parts.reduce((a, b) => a + b, 0)));
  const apart = numbers.format(longest).length * WIDEST_DIGIT + 16;
  const room = Math.min(WIDEST_NAMES, Math.round(container.clientWidth * NAMES));
  return {
    stackBars: true,
    height,
    chartPadding: { top: 12, right: 20, bottom: 0, left: 0 },
    ...(upright
      ? { axisX: { showGrid: false }, axisY: { ...values, offset: 48 } }
      : {
          horizontalBars: true,
          axisX: { ...values, offset: AXIS_HEIGHT - 8, scaleMinSpace: apart },
          axisY: { offset: room, showGrid: false },
        }),
  };
}
