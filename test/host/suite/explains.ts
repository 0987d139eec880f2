import type { Position, TextDocument } from "vscode";
import { includes } from "./expect";
import { hoversAt } from "./sample";
import { until } from "./until";

/** Waits until there is a hover at a place, which is `554 5.7.1`; fails where it says something else. */
export async function explains(document: TextDocument, place: Position): Promise<void> {
  const hover = await until(async () => (await hoversAt(document, place))[0]);
  includes(hover.markdown, "554 5.7.1");
}
