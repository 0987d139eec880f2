import { describe, expect, it, vi } from "vitest";
import type { Uri, Webview } from "vscode";

vi.mock("vscode", () => ({ Uri: { joinPath: (...parts: string[]) => parts.join("/") } }));

import { exportedHtml } from "../../../client/src/views/report/exported-html";
import { pageHtml } from "../../../client/src/views/web-page";
import { hostileTexts } from "../hostile/texts";

const webview = {
  cspSource: "https://*.vscode-cdn.net",
  asWebviewUri: (uri: unknown) => `https://file.vscode-cdn.net/${uri}`,
} as unknown as Webview;
const extension = "extension" as unknown as Uri;

function page(title = "x"): string {
  return pageHtml(webview, extension, { name: "report", title, language: "en", body: "<p></p>" });
}

/** The directives of a document's policy by name. */
function policyOf(html: string): Record<string, string> {
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );
}

describe("the content security policy", () => {
  it("of a page lets one script run, by a nonce of its own, and nothing be loaded but a style", () => {
    const html = page();
    const { "script-src": script, ...others } = policyOf(html);
    expect(others).toEqual({
      "default-src": "'none'",
      "style-src-elem": webview.cspSource,
      "style-src-attr": "'unsafe-inline'",
      "form-action": "'none'",
      "base-uri": "'none'",
    });
    expect(script).toMatch(/^'nonce-[0-9a-f]{32}'$/);
    expect(html.match(/<script[^>]*>/g)).toEqual([
      `<script nonce="${script?.slice(7, -1)}" src="https://file.vscode-cdn.net/extension/dist/webview/report.js">`,
    ]);
    expect(policyOf(page())["script-src"]).not.toBe(script);
  });

  it("of an exported report lets its own style be shown, and nothing run or be loaded", () => {
    const html = exportedHtml({ language: "en", title: "x", css: "p{}", body: "<p></p>" });
    const { "style-src-elem": style, ...others } = policyOf(html);
    expect(style).toMatch(/^'nonce-[0-9a-f]{32}'$/);
    expect(html.match(/<style[^>]*>/g)).toEqual([`<style nonce="${style?.slice(7, -1)}">`]);
    expect(others).toEqual({
      "default-src": "'none'",
      "style-src-attr": "'unsafe-inline'",
      "form-action": "'none'",
      "base-uri": "'none'",
    });
    expect(html).not.toContain("<script");
  });

  it("stands before all that could be loaded", () => {
    for (const html of [page(), exportedHtml({ language: "en", title: "x", css: "", body: "" })]) {
      const at = html.indexOf("Content-Security-Policy");
      expect(html.search(/<(?:link|style|script|body)/)).toBeGreaterThan(at);
    }
  });

  it.each(hostileTexts)("cannot be left by a title: %s", (_, title) => {
    for (const html of [page(title), exportedHtml({ language: title, title, css: "", body: "" })]) {
      const tags = html
        .match(/<\/?\w+/g)
        ?.filter((tag) => !/^<\/?(?:html|head|meta|title|style|link|body|script|p)$/.test(tag));
      expect(tags ?? []).toEqual([]);
      expect(html.match(/<script/g)?.length ?? 0).toBeLessThan(2);
    }
  });

  it("cannot be left by a style", () => {
    const html = exportedHtml({ language: "en", title: "x", css: "</style><script>", body: "" });
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});
