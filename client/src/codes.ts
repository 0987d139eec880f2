/** The most codes that are compared at once: a table with more columns cannot be read. */
export const mostCompared = 6;

/** A reply code with an enhanced one is not half as long. */
const longest = 40;

/** Whether a command's argument may be a code; which codes exist, the server knows. */
export function isCode(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= longest;
}

/** Whether a command's argument or a stored value is a list of what may be codes. */
export function isCodes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isCode);
}
