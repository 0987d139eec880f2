import type { DoneMessage, FromPage, ShowMessage, ToPage } from "../../../protocol/webview/page";
import { host } from "../host";
import { contentOf } from "./content";
import { codesOf } from "./links";
import { keepScrolled, keepTrail, scrolledTo } from "./state";
import "./style.css";
import { improveTables } from "./tables";

const buttons = ["back", "forward", "compare", "copy"] as const;
const mouse: Readonly<Record<number, "back" | "forward">> = { 3: "back", 4: "forward" };
let shown: ShowMessage | undefined;

function say(message: FromPage): void {
  host.postMessage(message);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found;
}

function enable(id: (typeof buttons)[number], enabled: boolean): void {
  (element(id) as HTMLButtonElement).disabled = !enabled;
}

function entryOf({ trail }: ShowMessage): number {
  return trail.entries[trail.at]?.id ?? 0;
}

function show(message: ShowMessage): void {
  const { trail, html, language, canCompare } = message;
  const before = shown;
  shown = message;
  keepTrail(trail);
  enable("back", trail.at > 0);
  enable("forward", trail.at < trail.entries.length - 1);
  enable("compare", canCompare);
  if (before?.html === html && entryOf(before) === entryOf(message)) return;
  document.documentElement.lang = language;
  element("done").textContent = "";
  const main = element("page");
  const content = contentOf(html);
  const title = content.querySelector("h1")?.textContent ?? "";
  document.title = title;
  improveTables(content, title);
  main.replaceChildren(content);
  window.scrollTo(0, scrolledTo(entryOf(message)));
  if (before !== undefined && document.hasFocus()) lead(main, title);
}

/** Leads a screen reader to the new page: from a link that is gone to its start; a button keeps the focus and tells it. */
function lead(main: HTMLElement, title: string): void {
  const active = document.activeElement;
  if (active instanceof HTMLButtonElement && !active.disabled) {
    element("now").lang = document.documentElement.lang;
    element("now").textContent = title;
  } else main.focus({ preventScroll: true });
}

function done({ text }: DoneMessage): void {
  element("done").textContent = text;
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const codes = codesOf(link?.getAttribute("href") ?? "");
  if (codes === undefined) return;
  // Otherwise VS Code would try to open the address itself.
  event.preventDefault();
  event.stopPropagation();
  say({ type: "open", codes });
}

for (const id of buttons) element(id).addEventListener("click", () => say({ type: id }));
element("page").addEventListener("click", follow);
// The browser's own back and forward would leave VS Code.
for (const type of ["mousedown", "mouseup"] as const)
  window.addEventListener(type, (event) => {
    const way = mouse[event.button];
    if (way === undefined) return;
    event.preventDefault();
    if (type === "mouseup") say({ type: way });
  });
window.addEventListener("scroll", () => {
  if (shown !== undefined) keepScrolled(entryOf(shown), window.scrollY);
});
window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.type === "show") show(data);
  else if (data.type === "done") done(data);
});
say({ type: "ready" });
