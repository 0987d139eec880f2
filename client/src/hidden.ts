import type { HiddenEntry } from "../../protocol/messages";

/** Whether a command's argument or an entry of the setting `smtpLens.hide` is well-formed. */
export function isHiddenEntry(value: unknown): value is HiddenEntry {
  if (typeof value !== "object" || value === null) return false;
  const { code, file, domain } = value as Record<string, unknown>;
  return typeof code === "string" && code !== "" && isTextOrNone(file) && isTextOrNone(domain);
}

/** Whether two entries hide the same. */
function sameEntry(a: unknown, b: HiddenEntry): boolean {
  return isHiddenEntry(a) && a.code === b.code && a.file === b.file && a.domain === b.domain;
}

/** The list with the entry at its end, once; whatever else stands there, malformed or not, is left alone. */
export function withEntry(list: readonly unknown[], entry: HiddenEntry): readonly unknown[] {
  const { code, file, domain } = entry;
  if (list.some((one) => sameEntry(one, entry))) return list;
  const added = {
    code,
    ...(file === undefined ? {} : { file }),
    ...(domain === undefined ? {} : { domain }),
  };
  return [...list, added];
}

/** The list without these entries. */
export function withoutEntries(
  list: readonly unknown[],
  entries: readonly HiddenEntry[],
): readonly unknown[] {
  return list.filter((one) => !entries.some((entry) => sameEntry(one, entry)));
}

/** Whether two lists hide the same in the same order. */
export function sameEntries(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}
