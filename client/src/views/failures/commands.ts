import { commands, Disposable, l10n, window } from "vscode";
import { register } from "../../commands/register";
import { copyLines } from "./copy";
import { exportCsv } from "./export";
import { openCommand } from "./items";
import { type FailureNode, isNode, scopeOf } from "./nodes";
import { makeUseful } from "./useful";
import type { FailuresView } from "./view";

/** The commands of the view. Those of one item take the selected one where none is given: by a key, for instance. */
export function registerCommands({ choice, source, tree, view }: FailuresView): Disposable {
  const itemOr = (argument: unknown): FailureNode | undefined =>
    isNode(argument) ? argument : view.selection[0];
  return Disposable.from(
    register("smtpLens.failures.show", focusView),
    register("smtpLens.failures.filter", async () => {
      const filter = await askFilter(choice.filter);
      if (filter !== undefined) choice.setFilter(filter);
    }),
    register("smtpLens.failures.clearFilter", async () => choice.setFilter("")),
    register("smtpLens.failures.sortByCount", () => choice.setOrder("count")),
    register("smtpLens.failures.sortByName", () => choice.setOrder("name")),
    register("smtpLens.failures.showActive", () => choice.setScope("active")),
    register("smtpLens.failures.showAll", () => choice.setScope("all")),
    register("smtpLens.failures.more", async (argument) => {
      if (isNode(argument) && argument.kind === "more") tree.showMore(argument);
    }),
    register("smtpLens.failures.open", (argument) => openLine(itemOr(argument))),
    register("smtpLens.failures.copy", async (argument) => {
      const item = itemOr(argument);
      if (item !== undefined) await copyLines(source, item);
    }),
    register("smtpLens.failures.exportCsv", (argument) =>
      exportCsv(source, isNode(argument) && "group" in argument ? scopeOf(argument) : {}),
    ),
  );
}

async function focusView(): Promise<void> {
  await makeUseful();
  await commands.executeCommand("smtpLens.failures.focus");
}

function askFilter(value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t("Filter SMTP failures"),
    prompt: l10n.t(
      "Reason, recipient domain, code, host or recipient; where there are several words, all must fit.",
    ),
    placeHolder: "550 example.com",
    value,
  });
}

async function openLine(item: FailureNode | undefined): Promise<void> {
  if (item?.kind !== "line" || item.line.followed?.isFormer === true) return;
  const { command, arguments: given = [] } = openCommand(item.line);
  await commands.executeCommand(command, ...given);
}
