import {
  type QuickPickItem,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
} from "vscode";

/** Lines to choose from. */
export interface LinePick {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly LineItem[];
}

interface LineItem extends QuickPickItem {
  /** 0-based. */
  readonly line: number;
}

/** Lets the user move through lines of an editor, which shows each; without a choice the editor goes back to where it was. */
export function pickLine(editor: TextEditor, pick: LinePick): Promise<void> {
  const before = { selections: editor.selections, range: editor.visibleRanges[0] };
  const list = window.createQuickPick<LineItem>();
  list.title = pick.title;
  list.placeholder = pick.placeholder;
  list.items = pick.items;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  let chosen = false;
  const here = pick.items.find(({ line }) => line === editor.selection.active.line);
  if (here !== undefined) list.activeItems = [here];
  list.onDidChangeActive(([item]) => item && goTo(editor, item.line));
  list.onDidAccept(() => {
    chosen = true;
    const { active } = editor.selection;
    editor.selection = new Selection(active, active);
    list.hide();
  });
  return new Promise((resolve) => {
    list.onDidHide(() => {
      if (!chosen) {
        editor.selections = before.selections;
        if (before.range) editor.revealRange(before.range, TextEditorRevealType.AtTop);
      }
      list.dispose();
      resolve();
    });
    list.show();
  });
}

/** Selects the line, with the cursor at its beginning, so that it stands out and the editor does not scroll sideways. */
function goTo(editor: TextEditor, line: number): void {
  const { range } = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1));
  editor.selection = new Selection(range.end, range.start);
  editor.revealRange(
    new Range(range.start, range.start),
    TextEditorRevealType.InCenterIfOutsideViewport,
  );
}
