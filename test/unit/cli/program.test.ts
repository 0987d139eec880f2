import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { run } from "../../../server/src/cli/program";

const schemas = join(__dirname, "../../../server/catalogue/schema");

async function cli(args: string[], input: string | Uint8Array[] = "", locale?: string) {
  let out = "";
  let err = "";
  const exit = await run(args, {
    locale,
    open: async function* (file) {
      if (file === "missing")
        throw Object.assign(new Error("ENOENT: missing"), { syscall: "open" });
      if (typeof input === "string") yield new TextEncoder().encode(input);
      else yield* input;
    },
    write: async (text) => {
      out += text;
    },
    error: (text) => {
      err += text;
    },
    scan: async function* () {},
    interruption: () => new AbortController().signal,
    columns: () => undefined,
    serve: () => {
      out += "served";
    },
  });
  return { exit, out, err };
}

describe("smtp-lens", () => {
  it("explains a pair given as two words", async () => {
    const { exit, out } = await cli(["explain", "550", "5.1.1"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^# SMTP 550 5\.1\.1 /);
  });

  it("says what is wrong with a code that is none", async () => {
    const { exit, out, err } = await cli(["explain", "999"]);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toContain("999 is not an SMTP code");
  });

  it("compares in the language of the option, else of the environment", async () => {
    const french = (await cli(["compare", "334", "553", "--language", "fr"])).out;
    expect(french).toContain("## Différences clés");
    expect((await cli(["compare", "334", "553"], "", "fr_FR.UTF-8")).out).toBe(french);
  });

  it("refuses a language that it does not have", async () => {
    const { exit, err } = await cli(["explain", "550", "--language", "de"]);
    expect(exit).toBe(1);
    expect(err).toContain("en and fr");
  });

  it("prints a page as JSON", async () => {
    const { out } = await cli(["explain", "550", "--json"]);
    expect(Object.keys(JSON.parse(out))).toEqual(["title", "markdown"]);
  });

  it("prints tokens with lines and columns, whatever the line ends", async () => {
    const { out } = await cli(["tokens", "-"], "x\r\n220 mx ESMTP\r550-5.1.1 a\n550 5.1.1 b");
    expect(
      out
        .trim()
        .split("\n")
        .map((text) => JSON.parse(text)),
    ).toEqual([
      { line: 1, start: 0, end: 3, kind: "reply", value: "220" },
      { line: 2, start: 0, end: 3, kind: "reply", value: "550" },
      { line: 2, start: 4, end: 9, kind: "enhanced", value: "5.1.1" },
      { line: 3, start: 0, end: 3, kind: "reply", value: "550" },
      { line: 3, start: 4, end: 9, kind: "enhanced", value: "5.1.1" },
    ]);
  });

  it("prints tokens with tabs between, without a head, for programs that take rows", async () => {
    const { out } = await cli(["tokens", "-", "--format", "tsv"], "x\n550 5.1.1 b\n");
    expect(out).toBe("1\t0\t3\treply\t550\n1\t4\t9\tenhanced\t5.1.1\n");
  });

  it("refuses a form of tokens that it does not have, and says which there are", async () => {
    const { exit, err } = await cli(["tokens", "-", "--format", "xml"]);
    expect(exit).toBe(2);
    expect(err).toMatch(/json, tsv/);
  });

  it("counts CR LF as one line end even when it is cut in two", async () => {
    const pieces = ["550 5.1.1 a\r", "\n550 5.", "1.1 b"].map((text) =>
      new TextEncoder().encode(text),
    );
    const { out } = await cli(["tokens", "-"], pieces);
    expect(
      out
        .trim()
        .split("\n")
        .map((text) => JSON.parse(text).line),
    ).toEqual([0, 0, 1, 1]);
  });

  it("reads UTF-16 with a byte order mark, and columns in UTF-16 after an emoji", async () => {
    const text =
      "\ufeffNov 21 21:17:06 mail postfix/smtp[8]: A: to=<📧@x>, dsn=5.1.1, status=bounced (x)";
    const bytes = new Uint8Array(
      new Uint16Array(
        [...text].flatMap(
          (c) => [...c].length && Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)),
        ),
      ).buffer,
    );
    for (const pieces of [[bytes], [bytes.subarray(0, 1), bytes.subarray(1)]]) {
      const { out } = await cli(["tokens", "-"], pieces);
      expect(JSON.parse(out)).toMatchObject({ start: text.indexOf("5.1.1") - 1, value: "5.1.1" });
    }
  });

  it("names a file that cannot be read", async () => {
    const { exit, err } = await cli(["tokens", "missing"]);
    expect(exit).toBe(1);
    expect(err).toContain("missing");
  });

  it("prints the catalogue as its published schema says", async () => {
    const whole = JSON.parse((await cli(["catalogue", "--json"])).out);
    const ajv = new Ajv({ allErrors: true });
    for (const file of readdirSync(schemas)) {
      const schema = JSON.parse(readFileSync(join(schemas, file), "utf8"));
      if (file !== "catalogue.json") ajv.addSchema(schema, file);
    }
    const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, "catalogue.json"), "utf8")));
    validate(whole);
    expect(validate.errors).toBeNull();
    expect(whole.replies["550"].connection).toBe("open");
    expect(whole.words.fr.replies["334"].name).toBe("Défi du serveur");
    expect((await cli(["catalogue"])).out).toContain("334\tServer Challenge\n");
  });

  it.each([[["nonsense"]], [["explain"]], [["lsp"]], [["tokens"]], [["explain", "550", "--bad"]]])(
    "exits with 2 for wrong usage: %j",
    async (args) => {
      const { exit, err } = await cli(args);
      expect(exit).toBe(2);
      expect(err).not.toBe("");
    },
  );

  it.each([["--help"], ["--version"]])("answers %s and exits with 0", async (flag) => {
    const { exit, out } = await cli([flag]);
    expect(exit).toBe(0);
    expect(out).not.toBe("");
  });

  it("serves LSP over stdio", async () => {
    expect((await cli(["lsp", "--stdio"])).out).toBe("served");
    expect((await cli(["lsp", "--stdio", "--clientProcessId=7"])).out).toBe("served");
  });
});
