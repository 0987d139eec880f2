/** Draws the page anew, and leaves the user where they are: what is scrolled to, and what has the focus. */
export function keepingPlace(draw: () => void): void {
  const { scrollX, scrollY } = window;
  const focused = trail(document.activeElement);
  draw();
  window.scrollTo(scrollX, scrollY);
  const element = focused.reduce<Element | undefined>(
    (parent, index) => parent?.children[index],
    document.body,
  );
  if (focused.length > 0 && element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** The way from the body to an element, by the index of each child. */
function trail(element: Element | null): number[] {
  const parent = element?.parentElement;
  if (element === null || element === document.body || !parent) return [];
  return [...trail(parent), [...parent.children].indexOf(element)];
}
