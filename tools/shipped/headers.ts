/** The names of those who hold a right, as comments state them. */
const HOLDER = /\bcopyright\s+(?:\(c\)|©|\d{4})|\(c\)\s/i;

/**
 * The comments at the top of a package's files that name somebody whom its licence does not, each once: files that were
 * taken from elsewhere often say so there and nowhere else.
 */
export function headersOf(files: readonly string[], licence: string): readonly string[] {
  const known = plain(licence);
  const headers = files.map(headerOf).filter((header) => {
    const holders = header.split("\n").filter((line) => HOLDER.test(line));
    return holders.some((line) => !known.includes(plain(line)));
  });
  return [...new Set(headers)];
}

/** The first comment of a file without what frames it; empty where code comes first. */
function headerOf(file: string): string {
  const comment = /^(?:\s|["']use strict["'];?)*\/\*!?([\s\S]*?)\*\//.exec(file)?.[1] ?? "";
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*(?: |$)|^ /, "").trimEnd())
    .filter((line) => !/^[-=*]+$/.test(line))
    .join("\n")
    .trim();
}

/** Letters and digits alone, so that punctuation and line breaks do not tell two names apart. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("&copy;", "(c)")
    .replaceAll(/[^a-z0-9()]+/g, " ")
    .trim();
}
