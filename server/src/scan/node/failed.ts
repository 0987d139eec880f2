import type { Failed } from "../core";
import { ShorterError } from "./read-range";
import { BinaryError } from "./read-stream";

/** What an error says of the file that was read. */
export function failedBy(error: unknown): Failed {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof BinaryError) return { why: "binary", detail };
  if (error instanceof ShorterError) return { why: "shorter", detail };
  const system = error instanceof Error && "syscall" in error;
  return { why: system ? "unreadable" : "damaged", detail };
}
