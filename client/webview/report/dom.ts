/** What a new element is given; text is text, whatever it says. */
export interface Parts {
  readonly class?: string;
  readonly id?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Node | undefined)[];
}

/** A new element. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  parts: Parts = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (parts.class !== undefined) made.className = parts.class;
  if (parts.id !== undefined) made.id = parts.id;
  if (parts.text !== undefined) made.textContent = parts.text;
  for (const [attribute, value] of Object.entries(parts.attributes ?? {}))
    made.setAttribute(attribute, value);
  made.append(...(parts.children ?? []).filter((child) => child !== undefined));
  return made;
}
