import { l10n, type Memento } from "vscode";
import type { CodeSummary } from "../../../protocol/messages";
import type { Server } from "../server";
import { type CodeItem, codeItem, separator, togetherItem } from "./code-items";
import { ranked, type Searchable, searchable } from "./rank";
import { recentCodes } from "./recent-codes";

/** The codes that a picker offers, without those that are chosen already. */
export class CodeSearch {
  readonly #codes: readonly Searchable[];
  readonly #recent: readonly CodeSummary[];

  /** `codes` is the whole catalogue; `recent` may hold pairs and numbers that it does not have. */
  constructor(codes: readonly CodeSummary[], recent: readonly CodeSummary[]) {
    this.#codes = codes.map(searchable);
    this.#recent = recent;
  }

  /** Everything, recently used codes first. */
  all(): CodeItem[] {
    const recent = this.#recent.map((summary) => codeItem({ summary, symptom: undefined }));
    const used = new Set(recent.map(({ label }) => label));
    const others = this.#codes.filter(({ summary }) => !used.has(summary.code));
    const rest = others.map(({ summary }) => codeItem({ summary, symptom: undefined }));
    if (recent.length === 0) return rest;
    return [separator(l10n.t("recently used")), ...recent, separator(l10n.t("all codes")), ...rest];
  }

  /** What fits to what was typed; first the codes that it spells, one by one or all as one entry. */
  matching(typed: string, spelt: readonly CodeSummary[], together: boolean): CodeItem[] {
    const found = ranked(
      this.#codes,
      typed,
      this.#recent.map(({ code }) => code),
    );
    const known = new Set(found.map(({ summary }) => summary.code));
    const asTyped =
      together && spelt.length > 1
        ? [togetherItem(spelt)]
        : spelt
            .filter(({ code }) => !known.has(code))
            .map((summary) => codeItem({ summary, symptom: undefined }));
    return [...asTyped, ...found.map(codeItem)];
  }
}

/** Asks the server for all that a picker offers. */
export async function codeSearch(
  server: Server,
  memory: Memento,
  except: readonly string[],
): Promise<CodeSearch> {
  const used = recentCodes(memory);
  const [codes, recent] = await Promise.all([
    server.codes(),
    used.length === 0 ? [] : server.codesSpelt(used.join(", ")),
  ]);
  const offered = ({ code }: CodeSummary) => !except.includes(code);
  return new CodeSearch(codes.filter(offered), recent.filter(offered));
}
