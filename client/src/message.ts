/** What a fault says of itself. */
export function messageFrom(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
