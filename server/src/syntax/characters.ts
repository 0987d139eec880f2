/** Whether the UTF-16 unit is an ASCII digit; false for `NaN`, so that it may be asked past the end of a line. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether the UTF-16 unit is a space or a tab. */
export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

/** Whether the UTF-16 unit is an ASCII letter, digit or underscore. */
export function isWord(unit: number): boolean {
  return isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95;
}

/** The first column at or after `at`, before `end`, that holds no space or tab. */
export function skipBlanks(line: string, at: number, end: number): number {
  let column = at;
  while (column < end && isBlank(line.charCodeAt(column))) column++;
  return column;
}
