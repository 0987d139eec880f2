import { describe, expect, it } from "vitest";
import { atOnce } from "../../../server/src/document/steps";
import { redactionsOf } from "../../../server/src/features/redaction";
import { secretsAt } from "../../../server/src/secrets/secrets-at";
import { copyOf, documentOf } from "./marked";

const passwords = Array.from({ length: 60_000 }, (_, index) => `"password":"hunter${index}"`);

describe("a line with very many credentials", () => {
  const document = documentOf(`{${passwords.join(",")}}`);

  it("keeps none of them in a copy", () => {
    const { text, counts } = copyOf(document);
    expect(text).not.toContain("hunter");
    expect(counts.credential).toBe(passwords.length);
  });

  it("has so many redacted at once as an edit takes, and says that there are more", () => {
    const { edits, more } = atOnce(redactionsOf(document));
    expect(edits.length).toBe(20_000);
    expect(more).toBe(true);
  });
});

describe("a credential", () => {
  it.each([
    ["is very long", `password=${"Ab1".repeat(3000)}`],
    ["has a quote before it that never ends", `pass="s3cret, ${"and so on ".repeat(1000)}`],
    ["overlaps another one", "password=x://u:secret,more@host"],
  ])("is redacted where it %s", (_, line) => {
    const { text } = copyOf(documentOf(line));
    expect(text).toContain("[redacted]");
    expect(text).not.toMatch(/Ab1|s3cret|secret|more/);
  });
});

describe("a hostile line of a megabyte", () => {
  const many = 200_000;
  it.each([
    ["names of fields", "pass=".repeat(many)],
    ["quotes", `curl -u 'a:x${'"'.repeat(5 * many)}x`],
    ["quotes that never end", 'pass="a'.repeat(many)],
    ["addresses", "smtp://a:b".repeat(many / 2)],
  ])("is searched at once: %s", (_, line) => {
    expect(secretsAt(documentOf(line), 0).length).toBeGreaterThanOrEqual(0);
  });
});
