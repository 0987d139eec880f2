import { type Memento, QuickInputButtons, type QuickPick, window } from "vscode";
import type { Server } from "../server";
import { type CodeItem, compareItem } from "./code-items";
import { type CodeSearch, codeSearch } from "./code-search";

/** What a picker asks. */
export interface CodeQuestion {
  readonly title: string;
  readonly placeholder: string;
  /** Codes that are chosen already; they are not offered. */
  readonly chosen?: readonly string[];
  /** Whether several codes may be typed at once. */
  readonly several?: boolean;
  /** Whether the first entry is to compare what is chosen. */
  readonly enough?: boolean;
  /** Whether the user can go back to the question before. */
  readonly back?: boolean;
}

/** The entry that was taken, `back`, or `undefined` where the picker was left. */
export type CodeAnswer = Pick<CodeItem, "codes" | "final"> | "back" | undefined;

/**
 * Asks for a code by number, name or symptom, in any order of the words, with or without accents. A number that is a
 * code but has no entry in the catalogue can be chosen as typed.
 */
export async function pickCode(
  server: Server,
  memory: Memento,
  question: CodeQuestion,
): Promise<CodeAnswer> {
  const search = await codeSearch(server, memory, question.chosen ?? []);
  const picker = window.createQuickPick<CodeItem>();
  picker.title = question.title;
  picker.placeholder = question.placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.buttons = question.back === true ? [QuickInputButtons.Back] : [];
  follow(picker, server, search, question);
  try {
    return await answer(picker);
  } finally {
    picker.dispose();
  }
}

/** Keeps the entries in step with what is typed. The server says which codes it spells, as only it knows what a code is. */
function follow(
  picker: QuickPick<CodeItem>,
  server: Server,
  search: CodeSearch,
  { chosen = [], several = false, enough = false }: CodeQuestion,
): void {
  const start = enough ? [compareItem(chosen)] : [];
  picker.items = [...start, ...search.all()];
  picker.onDidChangeValue(async (value) => {
    const typed = value.trim();
    picker.items = typed === "" ? [...start, ...search.all()] : search.matching(typed, []);
    if (!/\d/.test(typed)) return;
    const all = await server.codesSpelt(typed).catch(() => []);
    const spelt = all.filter(({ code }) => !chosen.includes(code));
    if (picker.value !== value || spelt.length === 0) return;
    const together = [...chosen, ...spelt.map(({ code }) => code)];
    picker.items = [
      ...(several && spelt.length > 1 ? [compareItem(together)] : []),
      ...search.matching(typed, spelt),
    ];
  });
}

function answer(picker: QuickPick<CodeItem>): Promise<CodeAnswer> {
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [item] = picker.selectedItems;
      if (item !== undefined) resolve(item);
    });
    picker.onDidTriggerButton(() => resolve("back"));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
}
