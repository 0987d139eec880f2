import type { ReportSection, ReportWords } from "../../../protocol/messages";
import { element } from "./dom";
import { tableOf } from "./table";

/** What a section asks for. */
export interface SectionActions {
  readonly open: (row: number) => void;
  readonly copy: () => void;
}

/** A section of the page, and where its chart is drawn as soon as it has a size. */
export interface ShownSection {
  readonly section: HTMLElement;
  readonly chart: HTMLElement;
}

/** Heading, notes, chart with its legend, and table. */
export function sectionOf(
  shown: ReportSection,
  words: ReportWords,
  actions: SectionActions,
): ShownSection {
  const id = `section-${shown.id}`;
  // The table says the same in words.
  const chart = element("div", { class: "chart", attributes: { "aria-hidden": "true" } });
  const copy = element("button", {
    text: words.copy,
    class: "action",
    attributes: { type: "button", "aria-describedby": id },
  });
  copy.addEventListener("click", actions.copy);
  const head = element("div", {
    class: "head",
    children: [element("h2", { id, text: shown.heading }), copy],
  });
  const body = element("div", {
    class: shown.time === undefined ? "body beside" : "body",
    children: [
      element("div", { class: "figure", children: [chart, legendOf(shown)] }),
      tableOf(shown, actions.open),
    ],
  });
  const notes = shown.notes.map((text) => element("p", { text, class: "note" }));
  const attributes = { "aria-labelledby": id };
  return { chart, section: element("section", { attributes, children: [head, body, ...notes] }) };
}

function legendOf({ series }: ReportSection): HTMLElement {
  const items = series.map(({ id, label }) =>
    element("li", { children: [element("span", { class: `key series-${id}` }), new Text(label)] }),
  );
  return element("ul", { class: "legend", attributes: { "aria-hidden": "true" }, children: items });
}
