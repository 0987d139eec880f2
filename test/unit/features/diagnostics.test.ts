import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { diagnostics } from "../../../server/src/features/diagnostics";
import { readSettings } from "../../../server/src/settings";

const transient = "450 4.2.1 busy";
const permanent = "550 5.1.1 unknown";

function problems(lines: string[], section: object = {}) {
  const document = new LogDocument("file:///x.log", 1, lines.join("\n"));
  return diagnostics(document, readSettings({ diagnostics: section }), "en");
}

describe("diagnostics", () => {
  it("warns of permanent failures and informs of transient ones", () => {
    expect(problems([transient, permanent]).map(({ code, severity }) => [code, severity])).toEqual([
      ["450 4.2.1", 3],
      ["550 5.1.1", 2],
    ]);
  });

  it("says one short sentence", () => {
    for (const { message } of problems([transient, permanent]))
      expect(message).toMatch(/^[^.\n]{5,89}\.$/);
  });

  it("leaves out what is switched off", () => {
    expect(problems([transient, permanent], { permanent: "off", transient: "hint" })).toMatchObject(
      [{ code: "450 4.2.1", severity: 4 }],
    );
  });

  it("keeps permanent failures first when there are too many, in the order of the lines, and says so", () => {
    const lines = [transient, permanent, transient, permanent];
    const shown = problems(lines, { limit: 3 });
    expect(shown.map(({ range }) => range.start.line)).toEqual([0, 0, 1, 3]);
    expect(shown[0]?.message).toContain("3 of 4");
    expect(problems(lines, { limit: 1 }).map(({ code }) => code)).toEqual(["limit", "550 5.1.1"]);
    expect(problems(lines, { limit: 4 })).toHaveLength(4);
  });

  it("has a message for a code without an entry", () => {
    const [problem] = problems(["550 5.7.509 no"]);
    expect(problem?.code).toBe("550 5.7.509");
    expect(problem?.message).toMatch(/\.$/);
  });
});
