/** The part of `markdown-it` that the tests use; the package has no types. */
declare module "markdown-it" {
  /** A token of a text that was parsed. */
  export interface MarkdownToken {
    readonly type: string;
    readonly content: string;
    readonly children: readonly MarkdownToken[] | null;
    attrGet(name: string): string | null;
  }
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    parse(text: string, env: object): MarkdownToken[];
  }
}
