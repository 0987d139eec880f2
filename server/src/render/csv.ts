/**
 * A cell that begins so is a formula to a spreadsheet; an apostrophe before it makes it text. Where a comma parts whole
 * numbers from fractions, as in French, a spreadsheet takes semicolons for the ends of cells, and quotes that follow one
 * for its own; East Asian ones also know the wide signs. No look goes past a tab, where the next begins.
 */
const FORMULA = /(?<=^|[;\t])(?=[\t\r\n]|(?:"|[^\S\t])*[=+\-@＝＋－＠])/g;
const QUOTED = /[",\r\n]/;

/** One record of a CSV file with its line end (RFC 4180 section 2). No cell is taken for a formula by a spreadsheet. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

function cellOf(text: string): string {
  const harmless = text.replace(FORMULA, "'");
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
