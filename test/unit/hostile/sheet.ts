/** The cells of a CSV text as a forgiving spreadsheet reads them, whose cells end with `separator`. */
export function cellsOf(csv: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const sign = csv.charAt(at);
    if (sign === '"' && isQuoted && csv.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (sign === '"' && (isQuoted || cell === "")) isQuoted = !isQuoted;
    else if (!isQuoted && (sign === separator || sign === "\n")) {
      cells.push(cell.replace(/\r$/, ""));
      cell = "";
    } else cell += sign;
  }
  return [...cells, cell];
}

/** Whether a spreadsheet takes a cell for something to calculate. */
function isFormula(cell: string): boolean {
  return /^\s*[=+\-@＝＋－＠]/.test(cell);
}

/** The cells that a spreadsheet would calculate, whichever sign it takes for the end of a cell. */
export function formulasIn(csv: string): string[] {
  return [",", ";", "\t"].flatMap((separator) => cellsOf(csv, separator).filter(isFormula));
}
