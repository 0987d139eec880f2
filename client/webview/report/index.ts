import type { ReportPage } from "../../../protocol/messages";
import type { FromReportPage, ToReportPage } from "../../../protocol/webview/report";
import { host } from "../host";
import { drawChart } from "./chart";
import { element } from "./dom";
import { keepingPlace } from "./keeping-place";
import { sectionOf } from "./section";
import { staticPage } from "./static-page";
import "./style.css";

const status = element("p", { class: "unseen", attributes: { role: "status" } });
let main = element("main");
let copied = "";

function say(message: FromReportPage): void {
  host.postMessage(message);
}

function show(page: ReportPage): void {
  copied = page.words.copied;
  document.documentElement.lang = page.language;
  document.title = page.title;
  const sections = page.sections.map((section, index) => {
    const open = (row: number) => say({ type: "open", section: index, row });
    const copy = () => say({ type: "copy", section: index });
    const made = sectionOf(section, page.words, { open, copy });
    return { ...made, draw: () => drawChart(made.chart, section, page.language, open) };
  });
  main = element("main", {
    children: [headerOf(page), ...sections.map(({ section }) => section)],
  });
  keepingPlace(() => {
    document.body.replaceChildren(main, status);
    for (const { draw } of sections) draw();
  });
}

function headerOf({ title, about, totals, sections, empty, words }: ReportPage): HTMLElement {
  const exporting = element("button", {
    text: words.export,
    class: "action",
    attributes: { type: "button" },
  });
  exporting.addEventListener("click", exportPage);
  const figures = totals.map(({ label, value }) =>
    element("div", {
      children: [element("dt", { text: label }), element("dd", { text: value })],
    }),
  );
  const children = [
    element("div", { class: "head", children: [element("h1", { text: title }), exporting] }),
    ...about.map((text) => element("p", { text })),
    element("dl", { class: "totals", children: figures }),
    empty === undefined ? undefined : element("p", { text: empty, class: "empty" }),
    sections.length === 0 ? undefined : element("p", { text: words.jump, class: "note live" }),
  ];
  return element("div", { class: "intro", children });
}

function exportPage(): void {
  say({ type: "export", body: staticPage(main) });
}

function tellCopied(): void {
  // A screen reader reads the same words again only if they come anew.
  status.textContent = "";
  requestAnimationFrame(() => {
    status.textContent = copied;
  });
}

window.addEventListener("message", ({ data }: MessageEvent<ToReportPage>) => {
  switch (data.type) {
    case "show":
      host.setState(data.state);
      return show(data.page);
    case "copied":
      return tellCopied();
    case "export":
      // The charts are drawn a moment after the page is shown.
      requestAnimationFrame(() => setTimeout(exportPage));
  }
});
say({ type: "ready" });
