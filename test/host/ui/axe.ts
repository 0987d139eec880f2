/// <reference lib="dom" />
import axe, { type Result } from "axe-core";
import type { Frame } from "playwright-core";

type Axe = typeof axe;

/**
 * What `axe-core` finds against a page, one line a violation with the elements concerned; none when all is well.
 * It comes in by the debugger, which the content security policy of the page does not concern.
 */
export async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations.map(readable);
}

function readable({ id, help, impact, nodes }: Result): string {
  const places = nodes.map(({ target, failureSummary = "" }) => {
    const why = failureSummary.split("\n").slice(1).join(" ").trim();
    return `  ${target.join(" ")}: ${why}`;
  });
  return [`${id} (${impact}): ${help}`, ...places].join("\n");
}
