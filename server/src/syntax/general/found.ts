import type { Token } from "../token";

const HYPHEN = 45;

/** The codes found so far in a line, with what they tell of those to come. */
export class Found {
  readonly tokens: Token[] = [];
  readonly #values = new Set<string>();
  readonly #open = new Set<string>();
  readonly #classes = new Set<string>();

  add(text: string, token: Token): void {
    this.tokens.push(token);
    this.#values.add(token.value);
    this.#classes.add(token.value.charAt(0));
    const more = token.kind === "reply" && text.charCodeAt(token.end) === HYPHEN;
    if (more) this.#open.add(token.value);
  }

  /** Whether the same code stands before. */
  has({ value }: Token): boolean {
    return this.#values.has(value);
  }

  /** Whether a code of the same class stands before. */
  hasClassOf({ value }: Token): boolean {
    return this.#classes.has(value.charAt(0));
  }

  /** Whether the code found last ends at the column. */
  endsAt(column: number): boolean {
    return this.tokens.at(-1)?.end === column;
  }

  /** Whether a line of the reply before said that it goes on with this code (RFC 5321 section 4.2.1), as where a producer joined them. */
  goesOnWith({ value }: Token): boolean {
    return this.#open.has(value);
  }
}
