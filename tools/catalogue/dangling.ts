import { inCodeOrder } from "../../server/src/catalogue/order";
import { model, type RawCatalogue, type Table } from "./read";

/** Codes that are named beside another, but are not in the catalogue. */
export function dangling(catalogue: RawCatalogue): string[] {
  const all: Table = { ...catalogue.replies, ...catalogue.enhanced };
  return [
    ...danglingLookalikes(all),
    ...danglingPairs(catalogue, all),
    ...danglingReasons(catalogue),
    ...danglingSymptoms(catalogue, all),
    ...danglingAdvice(catalogue, all),
  ];
}

function danglingReasons({ providers, reasons }: RawCatalogue): string[] {
  return Object.entries(providers).flatMap(([id, { rules }]) =>
    Object.entries(rules as Record<string, { reason: string }>)
      .filter(([, { reason }]) => !(reason in reasons))
      .map(
        ([rule, { reason }]) => `facts/providers/${id}: ${rule} has the unknown reason ${reason}`,
      ),
  );
}

function danglingSymptoms({ reasons, symptoms }: RawCatalogue, all: Table): string[] {
  return Object.entries(symptoms).flatMap(([reason, codes]) => [
    ...(reason in reasons ? [] : [`facts/symptoms: ${reason} is no reason`]),
    ...(codes as string[])
      .filter((code) => !(code in all))
      .map((code) => `facts/symptoms: ${reason} names ${code}, which has no facts`),
    ...(codes as string[])
      .filter((code) => codesOf(reasons, reason).includes(code))
      .map((code) => `facts/symptoms: ${reason} repeats ${code} of facts/reasons`),
  ]);
}

function codesOf(reasons: Table, reason: string): readonly string[] {
  return (reasons[reason] as { codes?: readonly string[] } | undefined)?.codes ?? [];
}

function danglingAdvice({ reasons }: RawCatalogue, all: Table): string[] {
  return Object.entries(reasons as Record<string, { advice?: readonly string[] }>).flatMap(
    ([id, { advice = [] }]) =>
      advice
        .filter((code) => !(code in all))
        .map((code) => `facts/reasons: ${id} takes advice from ${code}, which has no facts`),
  );
}

function danglingPairs(catalogue: RawCatalogue, all: Table): string[] {
  return Object.keys(catalogue.words[model]?.pairs ?? {}).flatMap((pair) => {
    const codes = pair.split(" ");
    const ordered = [...codes].sort(inCodeOrder);
    return [
      ...codes
        .filter((code) => !(code in all))
        .map((code) => `pairs: ${pair} names ${code}, which has no facts`),
      ...(ordered.join(" ") === pair ? [] : [`pairs: ${pair} must be ${ordered.join(" ")}`]),
    ];
  });
}

function danglingLookalikes(all: Table): string[] {
  return Object.entries(all).flatMap(([code, facts]) =>
    (facts as { confusedWith: string[] }).confusedWith
      .filter((other) => !(other in all) || other === code)
      .map(
        (other) =>
          `facts: ${code} is confused with ${other}, which ${other === code ? "is itself" : "has no facts"}`,
      ),
  );
}
