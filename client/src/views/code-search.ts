import { l10n, type Memento } from "vscode";
import type { CodeSummary } from "../../../protocol/messages";
import type { Server } from "../server";
import { type CodeItem, codeItem, separator } from "./code-items";
import { ranked, type Searchable, searchable } from "./rank";
import { recentCodes } from "./recent-codes";

/** The codes that a picker offers, without those that are chosen already. */
export class CodeSearch {
  readonly #codes: readonly Searchable[];
  readonly #recent: readonly CodeSummary[];

  /** `codes` is the whole catalogue; `recent` may hold pairs and numbers that it does not have. */
  constructor(codes: readonly CodeSummary[], recent: readonly CodeSummary[]) {
    const known = new Set(codes.map(({ code }) => code));
    this.#codes = [...codes, ...recent.filter(({ code }) => !known.has(code))].map(searchable);
    this.#recent = recent;
  }

  /** Everything, recently used codes first. */
  all(): CodeItem[] {
    const used = new Set(this.#recent.map(({ code }) => code));
    const others = this.#codes.map(({ summary }) => summary).filter(({ code }) => !used.has(code));
    if (used.size === 0) return others.map(plainItem);
    return [
      separator(l10n.t("recently used")),
      ...this.#recent.map(plainItem),
      separator(l10n.t("all codes")),
      ...others.map(plainItem),
    ];
  }

  /** What fits to what was typed, the best first; before it the codes of `spelt` that are not among them. */
  matching(typed: string, spelt: readonly CodeSummary[]): CodeItem[] {
    const recent = this.#recent.map(({ code }) => code);
    const found = ranked(this.#codes, typed, recent);
    const known = new Set(found.map(({ summary }) => summary.code));
    const asTyped = spelt.filter(({ code }) => !known.has(code));
    return [...asTyped.map(plainItem), ...found.map(codeItem)];
  }
}

function plainItem(summary: CodeSummary): CodeItem {
  return codeItem({ summary, symptom: undefined });
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
