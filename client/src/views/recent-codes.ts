import type { Memento } from "vscode";
import { isCodes } from "../codes";

const key = "smtpLens.recentCodes";
const most = 8;

/** The codes that pages were shown of, the last one first. */
export function recentCodes(memory: Memento): readonly string[] {
  const kept = memory.get<unknown>(key);
  return isCodes(kept) ? kept : [];
}

/** Keeps that a page about these codes was shown. */
export async function rememberCodes(memory: Memento, codes: readonly string[]): Promise<void> {
  await memory.update(key, [...new Set([...codes, ...recentCodes(memory)])].slice(0, most));
}
