import type { Result } from "sarif";
import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { failureRow } from "../../../server/src/failures/rows";
import { LINE } from "../../../server/src/scan/rows/row";
import { sarifRow } from "../../../server/src/scan/rows/sarif";
import { hostileTexts } from "./texts";

const document = new LogDocument("x", 1, "550 5.1.1 no");
const [failure] = document.failures;

describe("the URI of a SARIF result", () => {
  it.each(hostileTexts)("is one where a file's name is %s", (_, file) => {
    if (failure === undefined) throw new Error("the log has no failure");
    const row = { document, row: failureRow(document, failure), time: undefined };
    const text = sarifRow(row, { file, language: "en", wanted: "sarif", latest: undefined });
    const result: Result = JSON.parse(text.slice(1).replace(LINE, "1"));
    const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
    expect(uri).toMatch(/^[!-~]+$/);
    const name = file.replaceAll("\\", "/").replace("\ud800", "\ufffd");
    expect(decodeURIComponent(uri.replace(/^file:\/\//, ""))).toBe(name);
  });
});
