import type { Page } from "../../../protocol/messages";
import { phrasesOf } from "../catalogue/index";
import type { LogDocument } from "../document/log-document";
import { summaryMarkdown } from "../render/summary";
import { domainKey, type ListContext, listFailures, reasonKey } from "./failures/list";
import { tally } from "./failures/tally";
import { formatsOf } from "./log-status";

/** The most names of producers that a summary holds. */
const MOST_FORMATS = 5;

/**
 * Totals of a log and its most frequent failures, bounded however large the log is. Of the log's text it holds the names
 * of domains and hosts only. Rejects with `Interrupted` when the walk is cancelled or the log changes.
 */
export async function logSummary(document: LogDocument, context: ListContext): Promise<Page> {
  const { listed, hidden } = await listFailures([document], {}, context);
  const rows = listed.map(({ row }) => row);
  const { language } = context;
  const formats = await context.walk.through(formatsOf(document, language));
  return {
    title: phrasesOf(language).summary.title,
    markdown: summaryMarkdown(
      {
        failures: rows.length,
        permanent: rows.filter(({ failure }) => failure.permanent).length,
        hidden,
        formats: formats.slice(0, MOST_FORMATS).map(({ name }) => name),
        reasons: tally(rows, reasonKey),
        codes: tally(rows, ({ code }) => code),
        domains: tally(rows, domainKey),
        hosts: tally(rows, ({ about }) => about.host),
      },
      language,
    ),
  };
}
