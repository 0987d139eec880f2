import type { ReportColumn, ReportRow, ReportSection } from "../../../../protocol/messages";
import { csvRecord } from "../../render/csv";

/** What a cell shows, and what it is for a program where that is another text. */
export interface Cell {
  readonly text: string;
  readonly value?: string;
}

/** A row whose cells know what they are for a program. */
export interface TableRow extends Omit<ReportRow, "cells"> {
  readonly cells: readonly Cell[];
}

/** A table as it is shown, and for spreadsheets. */
export function tableOf(
  columns: readonly ReportColumn[],
  rows: readonly TableRow[],
): Pick<ReportSection, "columns" | "rows" | "csv"> {
  const records = rows.map(({ cells }) => cells.map(({ text, value }) => value ?? text));
  return {
    columns,
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(({ text }) => text) })),
    csv: [columns.map(({ label }) => label), ...records].map(csvRecord).join(""),
  };
}

/** A column of words. */
export function textColumn(label: string): ReportColumn {
  return { label, number: false };
}

/** A column of numbers. */
export function numberColumn(label: string): ReportColumn {
  return { label, number: true };
}
