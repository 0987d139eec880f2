/** What we use of the library, which brings no types. */
declare module "spdx-expression-parse" {
  /** A licence, or two expressions that are joined. */
  export type Expression =
    | { readonly license: string; readonly plus?: true; readonly exception?: string }
    | {
        readonly left: Expression;
        readonly conjunction: "and" | "or";
        readonly right: Expression;
      };
  /** Throws an `Error` where the text is no SPDX expression. */
  export default function parse(expression: string): Expression;
}
