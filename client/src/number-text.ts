import { wordsLanguage } from "./language";

/** `1,234` or `1 234`, as the display language writes it. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(wordsLanguage()).format(value);
}
