/** The codes that a link of ours leads to: `smtp-lens:compare?550%205.1.1,450`; `undefined` for any other address. */
export function codesOf(address: string): readonly string[] | undefined {
  const [, list] = /^smtp-lens:(?:explain|compare)\?([\w.,%]+)$/.exec(address) ?? [];
  try {
    return list?.split(",").map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
