import { describe, expect, it, vi } from "vitest";
import { exportedHtml } from "../../../client/src/views/report/exported-html";
import { pageHtml } from "../../../client/src/views/web-page";

vi.mock("vscode", () => ({
  Uri: { joinPath: (base: string, ...parts: string[]) => [base, ...parts].join("/") },
}));

const own = "https://own.example";

describe("the content security policy", () => {
  it("of a page lets it run our script, show our style, and reach nothing", () => {
    const webview = { cspSource: own, asWebviewUri: (uri: string) => `${own}/${uri}` };
    const page = { name: "page", title: "", language: "en", body: "" };
    const policy = policyOf(pageHtml(webview as never, "extension" as never, page));
    expect(policy["default-src"]).toBe("'none'");
    expect(policy["script-src"]).toBe(own);
    expect(policy["form-action"]).toBe("'none'");
    expect(policy["base-uri"]).toBe("'none'");
    // What has no directive of its own, such as connections and frames, falls to the first.
    expect(Object.keys(policy).sort()).toEqual([
      "base-uri",
      "default-src",
      "font-src",
      "form-action",
      "img-src",
      "script-src",
      "style-src",
    ]);
    const sources = Object.values(policy).flatMap((sources) => sources.split(" "));
    expect(new Set(sources)).toEqual(new Set(["'none'", own, "'unsafe-inline'", "data:"]));
  });

  it("of an exported report lets it run nothing", () => {
    const policy = policyOf(exportedHtml({ language: "en", title: "", css: "", body: "" }));
    expect(policy).toEqual({
      "default-src": "'none'",
      "style-src": "'unsafe-inline'",
      "form-action": "'none'",
      "base-uri": "'none'",
    });
  });
});

it("keeps what stands in a title or a style from ending it", () => {
  const title = '</title><script>alert("1")</script>';
  const html = exportedHtml({ language: "en", title, css: "</style><script>", body: "" });
  expect(html.match(/<\/title/g)).toHaveLength(1);
  expect(html.match(/<\/style/g)).toHaveLength(1);
  expect(html).not.toContain("<script>alert");
});

function policyOf(html: string): Record<string, string> {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  return Object.fromEntries(
    content.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}
