/**
 * Makes tables of facts readable by ear and by keyboard: the first cell of a row names it, the cells of the head name
 * their columns, and a table that is too wide can be scrolled. `name` is what the table is about.
 */
export function improveTables(content: ParentNode, name: string): void {
  for (const table of content.querySelectorAll("table")) {
    for (const cell of table.querySelectorAll("thead th")) nameColumn(cell);
    for (const row of table.querySelectorAll("tbody tr")) nameRow(row);
    const frame = document.createElement("div");
    frame.className = "table";
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", name);
    table.replaceWith(frame);
    frame.append(table);
  }
}

function nameColumn(cell: Element): void {
  if (cell.textContent?.trim()) cell.setAttribute("scope", "col");
  // The corner names nothing, so it is no heading.
  else cell.replaceWith(document.createElement("td"));
}

function nameRow(row: Element): void {
  const [first] = row.children;
  if (first === undefined) return;
  const heading = document.createElement("th");
  heading.scope = "row";
  heading.append(...first.childNodes);
  first.replaceWith(heading);
}
