import { env } from "vscode";

/** Which of two texts the display language of this host asks for. */
export function said(english: string, french: string): string {
  return env.language.startsWith("fr") ? french : english;
}
