/** Rows as lines whose columns stand below one another: the first to the left, numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, width(row[column])), 0),
  );
  return rows.map((row) => `${line(row, widths)}\n`).join("");
}

function line(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => {
      const blanks = " ".repeat((widths[column] ?? 0) - width(cell));
      return column === 0 ? cell + blanks : blanks + cell;
    })
    .join("  ");
}

function width(text: string | undefined): number {
  return [...(text ?? "")].length;
}
