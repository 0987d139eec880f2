import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CodeSummary, type LinkedPage, serverCommands } from "../../protocol/messages";
import { startClient, type TestClient } from "./client";

describe("pages and codes", () => {
  let client: TestClient;
  beforeAll(async () => {
    // Set to French in an editor that is shown in German, which the catalogue does not have.
    client = await startClient({
      capabilities: {},
      locale: "de",
      initializationOptions: { settings: { language: "fr" } },
    });
  });
  afterAll(() => client.stop());

  const run = <Result>(command: string, argument: object) =>
    client.connection.sendRequest<Result>("workspace/executeCommand", {
      command,
      arguments: [argument],
    });
  const compare = (argument: object) => run<LinkedPage>(serverCommands.compare, argument);
  const explain = (argument: object) => run<LinkedPage>(serverCommands.explain, argument);
  const codes = (argument: object) => run<CodeSummary[]>(serverCommands.codes, argument);

  it("lead to other pages where the client asks for links, and say their language", async () => {
    const page = await explain({ code: "550 5.1.1", links: true });
    expect(page.language).toBe("fr");
    expect(page.markdown).toMatch(/\[550 et \d{3}\]|\[5\.1\.1 et /);
    expect(page.markdown).toMatch(/\]\(smtp-lens:compare\?5\.1\.1,\d\.\d\.\d+\)/);
    expect(page.markdown).toMatch(/\]\(smtp-lens:explain\?\d\.\d\.\d+\)/);
    const comparison = await compare({ codes: ["334", "550 5.1.1"], links: true });
    expect(comparison.markdown).toContain("(smtp-lens:explain?550%205.1.1)");
  });

  it("are plain Markdown otherwise", async () => {
    const page = await compare({ codes: ["334", "553"] });
    expect(Object.keys(page)).toEqual(["title", "markdown"]);
    expect(page.markdown).not.toContain("smtp-lens:");
  });

  it("are in English where the editor's language is wanted and the catalogue does not have it", async () => {
    expect((await explain({ code: "550", links: true, language: "auto" })).language).toBe("en");
  });

  it("tells each code with its class in words and its symptoms", async () => {
    const full = (await codes({ language: "en" })).find(({ code }) => code === "5.2.2");
    expect(full).toMatchObject({
      class: "5.x.x: permanent failure",
      symptoms: [{ name: "mailbox full", rank: 0 }],
    });
    const later = (await codes({})).find(({ code }) => code === "450");
    expect(later?.symptoms.map(({ name }) => name)).toContain("liste grise");
  });

  it("reads the codes that a text spells, in the catalogue or not, and nothing else", async () => {
    const text = "334, 599 550 5.1.1; 5.7.999, 999 and 10.0.0.1";
    expect((await codes({ text })).map(({ code }) => code)).toEqual([
      "334",
      "599",
      "550 5.1.1",
      "5.7.999",
    ]);
    expect(await codes({ text: "boîte pleine" })).toEqual([]);
  });
});
