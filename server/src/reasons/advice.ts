import { factsTable } from "../catalogue/index";
import type { Reason } from "./reason";

/**
 * The code whose steps help better than those of the failure's own code, where the text of a reply tells what that code
 * does not; of the same class, since only that decides about another attempt. `undefined` where the own steps do.
 */
export function adviceCode(reason: Reason, ownClass: string): string | undefined {
  if (reason.evidence.by !== "text" || !reason.beyondCode) return undefined;
  return factsTable().reasons[reason.id]?.advice?.find((code) => code.startsWith(ownClass));
}
