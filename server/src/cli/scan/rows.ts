import { type Language, meaningOf, parseCode } from "../../catalogue/index";
import { failureHeader } from "../../features/failures/csv";
import { mainUrl } from "../../render/links";
import { type Part, type Rows, withLines } from "../../scan/index";
import { version } from "../../version";
import type { Printer } from "./printer";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** One JSON object a line. */
export function jsonPrinter(): Printer {
  return {
    begin: () => "",
    part: ({ gathered }, _, lines) => numbered(gathered, lines),
    end: () => "",
  };
}

/** RFC 4180, with a header. */
export function csvPrinter(language: Language): Printer {
  return {
    begin: () => failureHeader(language),
    part: ({ gathered }, _, lines) => numbered(gathered, lines + 1),
    end: () => "",
  };
}

/**
 * A SARIF 2.1.0 log. The results come before the tool that found them, since the rules are those of the codes that were
 * seen; the order of properties has no meaning.
 */
export function sarifPrinter(language: Language): Printer {
  const codes = new Set<string>();
  let separator = "";
  return {
    begin: () =>
      `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
    part: ({ gathered }, _, lines) => {
      for (const code of rowsOf(gathered).codes) codes.add(code);
      const text = numbered(gathered, lines + 1);
      if (text === "") return "";
      const results = separator + text.slice(1);
      separator = ",";
      return results;
    },
    end: () => `\n],"tool":${JSON.stringify(toolOf(codes, language))}}]}\n`,
  };
}

function rowsOf({ told }: Part["gathered"]): Rows {
  if ("text" in told) return told;
  throw new Error("these are figures, no rows");
}

function numbered(gathered: Part["gathered"], above: number): string {
  const { text, lines } = rowsOf(gathered);
  return withLines(text, lines, above);
}

function toolOf(codes: ReadonlySet<string>, language: Language): object {
  return {
    driver: {
      name: "smtp-lens",
      version,
      rules: [...codes].sort().map((code) => rule(code, language)),
    },
  };
}

function rule(id: string, language: Language): object {
  const code = parseCode(id);
  if (code === undefined) return { id };
  const meaning = meaningOf(code, language);
  const { name, brief } = meaning.words;
  return {
    id,
    shortDescription: { text: name },
    fullDescription: { text: brief },
    help: { text: meaning.words.fix.map((step) => step.do).join(" ") },
    helpUri: mainUrl(meaning),
  };
}
