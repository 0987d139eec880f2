/** The page as HTML that needs no script: its buttons are gone or text, its charts keep their proportions. */
export function staticPage(page: HTMLElement): string {
  const copy = page.cloneNode(true) as HTMLElement;
  for (const interactive of copy.querySelectorAll(".action, .live, [role=status]"))
    interactive.remove();
  for (const name of copy.querySelectorAll("button")) name.replaceWith(name.textContent ?? "");
  const drawn = page.querySelectorAll<SVGSVGElement>(".chart svg");
  for (const [index, chart] of copy.querySelectorAll<SVGSVGElement>(".chart svg").entries()) {
    const { width, height } = drawn[index]?.getBoundingClientRect() ?? new DOMRect();
    chart.setAttribute("viewBox", `0 0 ${width} ${height}`);
    chart.setAttribute("width", String(width));
    chart.setAttribute("height", String(height));
    chart.removeAttribute("style");
    chart.parentElement?.removeAttribute("style");
  }
  return copy.outerHTML;
}
