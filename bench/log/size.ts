const units: Readonly<Record<string, number>> = { "": 1, KB: 1e3, MB: 1e6, GB: 1e9 };

/** Bytes of `1000`, `200KB`, `50MB` or `1.5GB`; `undefined` of anything else. */
export function bytesOf(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?) ?([KMG]B)?$/i.exec(text.trim());
  const unit = units[match?.[2]?.toUpperCase() ?? ""];
  const bytes = Math.round(Number(match?.[1]) * (unit ?? Number.NaN));
  return bytes > 0 ? bytes : undefined;
}
