import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { explainText } from "../../../server/src/features/explain-text";
import { hover } from "../../../server/src/features/hover";
import { logSummary } from "../../../server/src/features/log-summary";
import { messageHover } from "../../../server/src/features/message-hover";
import { RequestError } from "../../../server/src/features/request-error";
import { defaultSettings } from "../../../server/src/settings";
import { Walk } from "../../../server/src/walk";
import { historyOf } from "../history/open";
import { activeIn } from "./active";
import { logWith } from "./logs";
import { hostileTexts, MARK } from "./texts";

/** Hovers are looked for at every so many columns: no code or id is shorter. */
const STEP = 3;

/** All hovers of a document, each once. */
function hoversOf(document: LogDocument): Set<string> {
  const history = historyOf(document);
  const found = new Set<string>();
  const on = { language: "en", commandLinks: true, settings: defaultSettings, history } as const;
  for (let line = 0; line < document.lineCount; line++)
    for (
      let character = 0;
      character < Math.min(900, document.textOf(line).length);
      character += STEP
    ) {
      const position = { line, character };
      const shown = hover(document, position, on) ?? messageHover(document, position, on);
      if (shown !== null) found.add((shown.contents as { value: string }).value);
    }
  return found;
}

/** Title and text; of a line without a code nothing. */
function explanationOf(line: string): string[] {
  try {
    const { title, markdown } = explainText(line, "en");
    return [title, markdown];
  } catch (error) {
    if (error instanceof RequestError) return [];
    throw error;
  }
}

describe.each(hostileTexts)("Markdown where a log holds %s", (_, text) => {
  const uri = `file:///logs/${encodeURIComponent(text.replace(/\ud800/, ""))}.log`;
  const document = new LogDocument(uri, 1, logWith(text));

  it("does nothing in a hover", () => {
    const hovers = [...hoversOf(document)];
    expect(hovers.length).toBeGreaterThan(5);
    expect(hovers.flatMap((markdown) => activeIn(markdown, uri))).toEqual([]);
  });

  it("does nothing in a summary", async () => {
    const walk = new Walk({ isCancellationRequested: false });
    const page = await logSummary(document, { settings: defaultSettings, language: "en", walk });
    expect(activeIn(page.markdown, uri)).toEqual([]);
  });

  it("does nothing in the explanation of a line", () => {
    const lines = document.textBetween(0, document.lineCount).split("\n");
    const told = lines.flatMap((line) => explanationOf(line));
    expect(told.length).toBeGreaterThan(20);
    expect(told.flatMap((markdown) => activeIn(markdown, uri))).toEqual([]);
  });
});

describe("what is checked", () => {
  it("comes through: hovers tell of the other side's names", () => {
    const marked = hostileTexts.filter(([, text]) => {
      const hovers = hoversOf(new LogDocument("file:///a", 1, logWith(text)));
      return [...hovers].some((markdown) => markdown.includes(MARK));
    });
    expect(marked.length).toBe(hostileTexts.length);
  });

  it.each([
    ["[x](http://evil.example/)", "link"],
    ["[x](command:workbench.action.quit)", "link"],
    ["[x](command:smtpLens.goToLine?%5B%22file%3A%2F%2F%2Fb%22%2C1%5D)", "link"],
    ["![x](https://www.rfc-editor.org/rfc/x.png)", "image"],
    ["a <b>x</b>", "html"],
    ["a http://evil.example", "bare"],
    ["a@evil.example", "bare"],
    ["a\u202eb", "unseen"],
    ["|a|b|\n|-|-|\n|c|d|", "table"],
  ])("would be found: %j", (markdown, what) => {
    expect(activeIn(markdown, "file:///a").join()).toContain(what);
  });
});
