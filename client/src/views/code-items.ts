import { l10n, type QuickPickItem, QuickPickItemKind } from "vscode";
import { listOf } from "../language";
import type { Found } from "./rank";

/** An entry of a picker, and the codes that it stands for. */
export interface CodeItem extends QuickPickItem {
  readonly codes: readonly string[];
  /** Whether nothing more is to be asked. */
  readonly final?: true;
}

/** One code: what it is called, what class it is of, what it means, and by which symptom it was found. */
export function codeItem({ summary, symptom }: Found): CodeItem {
  const { code, name, brief } = summary;
  return {
    label: code,
    description: [name, summary.class].join(" · "),
    detail: symptom === undefined ? brief : `${l10n.t("Can mean: {0}.", symptom)} ${brief}`,
    codes: [code],
    alwaysShow: true,
  };
}

/** The comparison of these codes and no more. */
export function compareItem(codes: readonly string[]): CodeItem {
  const label = `$(check) ${l10n.t("Compare {0}", listOf(codes))}`;
  return { label, codes, final: true, alwaysShow: true };
}

/** A line with a word above a part of the list. */
export function separator(label: string): CodeItem {
  return { label, kind: QuickPickItemKind.Separator, codes: [] };
}
