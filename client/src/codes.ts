/** The most codes that are compared at once: a table with more columns cannot be read. */
export const mostCompared = 6;

/** Whether a command's argument or a stored value is a list of codes; which codes exist, the server knows. */
export function isCodes(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((code) => typeof code === "string")
  );
}
