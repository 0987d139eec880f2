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
 * code but has no entry in the catalogue can be chosen as typed. Rejects where the server cannot tell its codes.
 */
export async function pickCode(
  server: Server,
  memory: Memento,
  question: CodeQuestion,
): Promise<CodeAnswer> {
  const picker = window.createQuickPick<CodeItem>();
  picker.title = question.title;
  picker.placeholder = question.placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.buttons = question.back === true ? [QuickInputButtons.Back] : [];
  picker.busy = true;
  try {
    // Shown before its entries are there, so that nothing that is typed meanwhile goes elsewhere.
    const answered = answer(picker);
    const filled = fill(picker, server, memory, question);
    return await Promise.race([answered, filled.then(() => answered)]);
  } finally {
    picker.dispose();
  }
}

async function fill(
  picker: QuickPick<CodeItem>,
  server: Server,
  memory: Memento,
  question: CodeQuestion,
): Promise<void> {
  const search = await codeSearch(server, memory, question.chosen ?? []);
  const offer = () => follow(picker, server, search, question);
  picker.busy = false;
  picker.onDidChangeValue(offer);
  await offer();
}

/** Brings the entries in step with what is typed. The server says which codes it spells, as only it knows what a code is. */
async function follow(
  picker: QuickPick<CodeItem>,
  server: Server,
  search: CodeSearch,
  { chosen = [], several = false, enough = false }: CodeQuestion,
): Promise<void> {
  const { value } = picker;
  const typed = value.trim();
  const start = enough ? [compareItem(chosen)] : [];
  const found = typed === "" ? [...start, ...search.all()] : search.matching(typed, []);
  picker.items = found;
  if (!/\d/.test(typed)) return;
  const all = await server.codesSpelt(typed).catch(() => []);
  const spelt = all.filter(({ code }) => !chosen.includes(code));
  const together = [...chosen, ...spelt.map(({ code }) => code)];
  const items = [
    ...(several && spelt.length > 1 ? [compareItem(together)] : []),
    ...search.matching(typed, spelt),
  ];
  // An Enter that comes while the entries are replaced is lost, so they are not replaced by the same ones.
  if (picker.value === value && items.length > found.length) picker.items = items;
}

function answer(picker: QuickPick<CodeItem>): Promise<CodeAnswer> {
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [item] = [...picker.selectedItems, ...picker.activeItems];
      if (item !== undefined) resolve(item);
    });
    picker.onDidTriggerButton(() => resolve("back"));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
}
