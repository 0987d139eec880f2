import { expect, it } from "vitest";
import { textPrinter } from "../../../server/src/cli/scan/text";
import { Figures } from "../../../server/src/report/figures";
import type { Found, Part } from "../../../server/src/scan/index";

/** What is printed of failures for recipients of so many domains, of which rare ones were let go or not. */
function printed(domains: number, dropped: number): string {
  const { data } = new Figures();
  const numbers = {
    permanent: new Uint32Array(domains).fill(1),
    transient: new Uint32Array(domains),
  };
  const names = Array.from({ length: domains }, (_, at) => `d${at}.example`);
  const byDomain = { names, ...numbers, dropped: { permanent: dropped, transient: 0 } };
  const totals = data.totals.map((one, at) => (at === 2 ? byDomain : one));
  const told = { ...data, lines: 1, failures: { permanent: 1, transient: 0 }, totals };
  const gathered = { lines: 1, permanent: 1, transient: 0, told };
  const printer = textPrinter("en");
  printer.part({ gathered } as unknown as Part, { path: "x" } as Found, 0);
  return printer.end();
}

it("says how many names are not shown, or that they are more than are known", () => {
  expect(printed(10, 0)).not.toContain("others");
  expect(printed(12, 0)).toContain("others (2): 2\n");
  expect(printed(12, 40)).toContain("others (more than 2): 42\n");
});
