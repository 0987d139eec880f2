import type { Locator, Page } from "playwright-core";
import { until } from "../until";

/** A row of the Problems panel. */
export interface ProblemRow {
  readonly severity: string;
  readonly message: string;
  /** Who reports it, such as `smtp`; empty when the problem does not say. */
  readonly source: string;
  /** The code of the problem, such as `550 5.1.1`; empty when it has none. */
  readonly code: string;
  /** Counted from 1, as shown. */
  readonly line: number;
}

const panel = ".markers-panel";

/** Shows the Problems panel. */
async function openProblems(page: Page): Promise<void> {
  // The key would hide the panel if it were there already.
  if (!(await page.locator(panel).isVisible())) await page.keyboard.press("ControlOrMeta+Shift+M");
  await page.locator(panel).waitFor();
}

/** The rows that the Problems panel shows now, without those of files. Rows out of view are not in the page. */
export async function problemRows(page: Page): Promise<ProblemRow[]> {
  const rows = await page
    .locator(`${panel} .monaco-list-row`, { has: page.locator(".marker-icon") })
    .all();
  return Promise.all(rows.map(readRow));
}

/** Opens the Problems panel and waits until its rows are as wanted. */
export async function waitForProblems(
  page: Page,
  wanted: (rows: ProblemRow[]) => boolean,
): Promise<ProblemRow[]> {
  await openProblems(page);
  return until("the rows of the Problems panel", async () => {
    const rows = await problemRows(page);
    return wanted(rows) ? rows : undefined;
  });
}

async function readRow(row: Locator): Promise<ProblemRow> {
  const icon = (await row.locator(".marker-icon").getAttribute("class")) ?? "";
  const shown = async (part: string) =>
    (await row.locator(part).allInnerTexts()).join("").replaceAll("\u00a0", " ");
  return {
    severity: icon.replace("marker-icon", "").trim(),
    message: await shown(".marker-message"),
    source: await shown(".marker-source"),
    code: await shown(".marker-code"),
    line: Number(/\d+/.exec(await shown(".marker-line"))?.[0]),
  };
}
