/** What a page may consist of; anything else is left out, and what stands in it is kept as plain content. */
const known = new Set(
  "H1 H2 H3 P UL OL LI STRONG EM CODE TABLE THEAD TBODY TR TH TD A BR".split(" "),
);
/** What is left out with all that stands in it. */
const unwanted = new Set(["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT"]);
const address = /^(https:|smtp-lens:)/;

/**
 * The page that VS Code rendered, made anew of elements without attributes; only a link keeps its address. So neither
 * the extensions that add to VS Code's Markdown nor anything in the text can bring more than words, lists and tables.
 */
export function contentOf(html: string): DocumentFragment {
  // A document made by a parser runs nothing and loads nothing.
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const content = document.createDocumentFragment();
  copyChildren(parsed.body, content);
  return content;
}

function copyChildren(from: Node, to: Node): void {
  for (const node of from.childNodes) {
    if (node instanceof Text) to.appendChild(document.createTextNode(node.data));
    else if (node instanceof Element && !unwanted.has(node.tagName)) copyElement(node, to);
  }
}

function copyElement(element: Element, to: Node): void {
  if (!known.has(element.tagName)) {
    copyChildren(element, to);
    return;
  }
  const copy = document.createElement(element.tagName);
  const target = element.getAttribute("href") ?? "";
  if (copy instanceof HTMLAnchorElement && address.test(target)) copy.setAttribute("href", target);
  copyChildren(element, copy);
  to.appendChild(copy);
}
