import { covers, type Exception } from "./exceptions";
import { permits, shippable } from "./permits";

/** A package of the lock file, or one that is shipped. */
export interface Licensed {
  readonly name: string;
  readonly licence: string;
}

/** A package that is shipped, with the text of its licence. */
export interface Shipped extends Licensed {
  readonly text: string;
}

/** What is wrong with the licences, one line each. */
export function faults(
  shipped: readonly Shipped[],
  installed: readonly Licensed[],
  exceptions: readonly Exception[],
): readonly string[] {
  return [
    ...shipped
      .filter(({ licence }) => !permits(licence, shippable))
      .map(({ name, licence }) => `${name} is shipped, and its licence is ${said(licence)}`),
    ...shipped
      .filter(({ text }) => text === "")
      .map(({ name }) => `${name} is shipped, and the text of its licence is missing`),
    ...installed
      .filter(({ licence }) => !permits(licence, shippable))
      .filter((one) => !exceptions.some((exception) => excuses(exception, one)))
      .map(({ name, licence }) => `${name} is no exception, and its licence is ${said(licence)}`),
    ...exceptions.flatMap((exception) => stale(exception, installed)),
  ];
}

function excuses(exception: Exception, { name, licence }: Licensed): boolean {
  return exception.licence === licence && covers(exception, name);
}

function stale(exception: Exception, installed: readonly Licensed[]): readonly string[] {
  return exception.packages
    .filter((one) => {
      const alone = { ...exception, packages: [one] };
      return !installed.some((licensed) => excuses(alone, licensed));
    })
    .map((one) => `the exception for ${one} (${exception.licence}) is needed by nobody`);
}

function said(licence: string): string {
  return licence === "" ? "not named" : licence;
}
