import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { failuresCsv } from "../../../server/src/features/failures/csv";
import { listFailures } from "../../../server/src/features/failures/list";
import { reportPage } from "../../../server/src/features/report/page";
import { csvRecord } from "../../../server/src/render/csv";
import { context } from "../features/failures/log";
import { reportOn } from "../report/logs";
import { UNSEEN } from "./active";
import { logWith } from "./logs";
import { cellsOf, formulasIn } from "./sheet";
import { hostileTexts, MARK } from "./texts";

describe.each(hostileTexts)("CSV where a log holds %s", (_, text) => {
  const document = new LogDocument(`file:///logs/${text}`, 1, logWith(text));

  it("has no formula as a list of failures", async () => {
    const { csv } = failuresCsv(await listFailures([document], {}, context()), {}, "en");
    expect(csv).toContain(MARK);
    expect(formulasIn(csv)).toEqual([]);
    expect(UNSEEN.test(csv.replaceAll("\r\n", ""))).toBe(false);
  });

  it("has no formula as a table of a report", () => {
    const { sections } = reportPage(reportOn([text, logWith(text)]), { language: "fr" });
    const csv = sections.map((section) => section.csv).join("");
    expect(formulasIn(csv)).toEqual([]);
    expect(UNSEEN.test(csv.replaceAll("\r\n", ""))).toBe(false);
  });

  it("has no formula in a cell of its own, nor more cells than there were", () => {
    const record = csvRecord([text, "b", `c${text}`, `"${text}`, `;"${text}`]);
    expect(formulasIn(record)).toEqual([]);
    expect(cellsOf(record, ",").length).toBe(6);
  });
});

describe("what is checked", () => {
  it("comes through: tables of a report have the names of the other side", () => {
    const through = hostileTexts.filter(([, text]) => {
      const { sections } = reportPage(reportOn(["a", logWith(text)]), { language: "en" });
      return sections.some(({ csv }) => csv.toUpperCase().includes(MARK));
    });
    expect(through.length).toBeGreaterThan(hostileTexts.length - 5);
  });

  it.each(["=1", "a,=1", "a;=1", 'a;"=1"', 'a;""=1', "a\t=1", '"a","+1"', "a\n=1"])(
    "would be found: %j",
    (csv) => expect(formulasIn(csv).length).toBeGreaterThan(0),
  );
});
