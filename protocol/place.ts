/** A place in a document; 0-based lines, UTF-16 columns. */
export interface Place {
  readonly line: number;
  readonly character: number;
}
