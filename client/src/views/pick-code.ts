import { type Memento, QuickInputButtons, type QuickPick, window } from "vscode";
import type { CodeSummary } from "../../../protocol/messages";
import type { Server } from "../server";
import { type CodeItem, doneItem } from "./code-items";
import { type CodeSearch, codeSearch } from "./code-search";

/** What a picker asks. */
export interface CodeQuestion {
  readonly title: string;
  readonly placeholder: string;
  /** Codes that are chosen already; they are not offered. */
  readonly chosen?: readonly string[];
  /** Whether several codes may be typed at once. */
  readonly several?: boolean;
  /** What the first entry says that ends the choosing; there is none without it. */
  readonly done?: string;
  /** Whether the user can go back to the question before. */
  readonly back?: boolean;
}

/** The chosen codes (none where the user is done), `back`, or `undefined` where the picker was left. */
export type CodeAnswer = readonly string[] | "back" | undefined;

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
  { chosen = [], several = false, done }: CodeQuestion,
): void {
  const offer = (typed: string, spelt: readonly CodeSummary[]) => {
    if (typed === "") {
      picker.items = [...(done === undefined ? [] : [doneItem(done)]), ...search.all()];
    } else picker.items = search.matching(typed, spelt, several);
  };
  picker.onDidChangeValue(async (value) => {
    const typed = value.trim();
    offer(typed, []);
    if (!/\d/.test(typed)) return;
    const spelt = await server.codesSpelt(typed).catch(() => []);
    if (picker.value === value && spelt.length > 0)
      offer(
        typed,
        spelt.filter(({ code }) => !chosen.includes(code)),
      );
  });
  offer("", []);
}

function answer(picker: QuickPick<CodeItem>): Promise<CodeAnswer> {
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [item] = picker.selectedItems;
      if (item !== undefined) resolve(item.codes);
    });
    picker.onDidTriggerButton(() => resolve("back"));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
}
