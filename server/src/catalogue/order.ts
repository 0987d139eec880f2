/** The order of codes by their numbers, part by part: 5.1.2 before 5.1.10. */
export function inCodeOrder(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
