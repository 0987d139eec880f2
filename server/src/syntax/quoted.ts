/** The column of the quote that ends the string whose content starts at `at`, with `\` before what stands for itself; the text's end where none does. */
export function quoteEnd(text: string, at: number): number {
  let column = at;
  while (column < text.length && text[column] !== '"') column += text[column] === "\\" ? 2 : 1;
  return Math.min(column, text.length);
}
