import { describe, expect, it } from "vitest";
import { atOnce } from "../../../server/src/document/steps";
import { logStatus } from "../../../server/src/features/log-status";
import { formatName } from "../../../server/src/render/format-name";
import { readSettings } from "../../../server/src/settings";
import { logOf, six } from "./failures/log";

const exim =
  "2025-11-21 21:34:17 1vMYb2-000046-0r ** nobody@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<nobody@example.net>: 550 5.1.1 User unknown";

describe("logStatus", () => {
  it("counts formats by lines with codes, failures, and what the limit leaves out", () => {
    const settings = readSettings({ diagnostics: { limit: 4 } });
    expect(atOnce(logStatus(logOf([exim, "no codes here", ...six]), settings, "en"))).toEqual({
      formats: [
        { name: "Postfix", lines: 7 },
        { name: "Exim", lines: 1 },
      ],
      permanent: 6,
      transient: 1,
      hidden: 0,
      problems: 4,
      leftOut: 3,
    });
  });

  it("has nothing to say of a text without codes", () => {
    expect(atOnce(logStatus(logOf(["hello"]), readSettings({}), "en"))).toMatchObject({
      formats: [],
      permanent: 0,
      transient: 0,
      leftOut: 0,
    });
  });
});

describe("formatName", () => {
  it("says in the language what is no proper name", () => {
    expect(formatName("transcript-swaks", "fr")).toBe("trace de session SMTP");
    expect(formatName("general", "en")).toBe("general reader");
    expect(formatName("postfix-queue", "fr")).toBe("Postfix");
  });
});
