import type { Found, Part } from "../../scan/index";

/** Prints what a scan tells in one format. */
export interface Printer {
  /** What comes before all else. */
  begin(): string;
  /** A part of a file that has so many lines above it. */
  part(part: Part, found: Found, lines: number): string;
  /** What comes last. */
  end(): string;
}
