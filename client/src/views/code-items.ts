import { l10n, type QuickPickItem, QuickPickItemKind } from "vscode";
import type { CodeSummary } from "../../../protocol/messages";
import type { Found } from "./rank";

/** An entry of a picker, and the codes that it stands for; none in a separator and in the entry that ends the choosing. */
export interface CodeItem extends QuickPickItem {
  readonly codes: readonly string[];
}

/** One code: what it is called, what class it is of, what it means, and by which symptom it was found. */
export function codeItem({ summary, symptom }: Found): CodeItem {
  const { code, name, brief } = summary;
  return {
    label: code,
    description: [name, summary.class].join(" · "),
    detail: symptom === undefined ? brief : l10n.t("{0} Can mean: {1}.", brief, symptom),
    codes: [code],
    alwaysShow: true,
  };
}

/** Several codes that were typed at once. */
export function togetherItem(codes: readonly CodeSummary[]): CodeItem {
  return {
    label: codes.map(({ code }) => code).join(", "),
    description: codes.map(({ name }) => name).join(" · "),
    codes: codes.map(({ code }) => code),
    alwaysShow: true,
  };
}

/** Ends the choosing. */
export function doneItem(label: string): CodeItem {
  return { label: `$(check) ${label}`, codes: [], alwaysShow: true };
}

/** A line with a word above a part of the list. */
export function separator(label: string): CodeItem {
  return { label, kind: QuickPickItemKind.Separator, codes: [] };
}
