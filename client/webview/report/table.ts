import type { ReportColumn, ReportRow, ReportSection } from "../../../protocol/messages";
import { element } from "./dom";

/** The table of a section. The first cell of a row names it, and where the row has lines leads to them. */
export function tableOf(section: ReportSection, open: (row: number) => void): HTMLElement {
  const { columns, rows, heading } = section;
  const head = element("tr", { children: columns.map(headOf) });
  return element("table", {
    children: [
      element("caption", { text: heading, class: "unseen" }),
      element("thead", { children: [head] }),
      element("tbody", {
        children: rows.map((row, index) => rowOf(row, columns, () => open(index))),
      }),
    ],
  });
}

function headOf({ label, number }: ReportColumn): HTMLElement {
  return element("th", { text: label, class: classOf(number), attributes: { scope: "col" } });
}

function rowOf(row: ReportRow, columns: readonly ReportColumn[], open: () => void): HTMLElement {
  const cells = row.cells.map((text, index) => {
    if (index > 0) return element("td", { text, class: classOf(columns[index]?.number) });
    const attributes = { scope: "row" };
    if (row.places.length === 0) return element("th", { text, attributes });
    const name = element("button", { text, class: "name", attributes: { type: "button" } });
    name.addEventListener("click", open);
    return element("th", { attributes, children: [name] });
  });
  return element("tr", { children: cells });
}

function classOf(number: boolean | undefined): string {
  return number === true ? "number" : "text";
}
