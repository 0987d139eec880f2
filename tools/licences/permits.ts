import parse, { type Expression } from "spdx-expression-parse";

/** The licences under which others' code may be shipped. */
export const shippable: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
];

/** Whether one may keep to an SPDX expression by keeping to these licences alone. */
export function permits(expression: string, licences: readonly string[]): boolean {
  const parsed = read(expression);
  return parsed !== undefined && met(parsed, licences);
}

function met(expression: Expression, licences: readonly string[]): boolean {
  if ("license" in expression)
    return expression.exception === undefined && licences.includes(expression.license);
  const { left, conjunction, right } = expression;
  return conjunction === "or"
    ? met(left, licences) || met(right, licences)
    : met(left, licences) && met(right, licences);
}

function read(expression: string): Expression | undefined {
  try {
    return parse(expression);
  } catch {
    return undefined;
  }
}
