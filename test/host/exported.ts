/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { exportedHtml } from "../../client/src/views/report/exported-html";
import type { ReportPage } from "../../protocol/messages";
import type { FromReportPage, ToReportPage } from "../../protocol/webview/report";
import { reportPage } from "../../server/src/features/report/page";
import { postfixLog, reportOn } from "../unit/report/logs";
import "../unit/catalogue/provided";
import { openPage } from "./browser";
import { type Cleanup, withCleanup } from "./cleanup";
import { project, results } from "./paths";
import type { HostOutcome } from "./run";
import { equal } from "./suite/expect";
import { screenshot, until } from "./ui";
import { violationsIn } from "./ui/axe";

const hostile =
  "2026-11-21 21:29:49 H=(<img/src=x>) [192.0.2.1] F=<a@example.org> rejected RCPT <b@example.com>: 550 5.1.1 no\n";
/** What a body must not do, if ever one came through: each would rename the page, or ask the network. */
const injected = `<script>document.title = "ran"</script>
<img src="x" onerror="document.title = 'ran'"><img src="https://evil.example/x.png">
<iframe srcdoc="<script>parent.document.title = 'ran'</script>"></iframe>
<a id="go" href="javascript:document.title = 'ran'">x</a>
<form id="form" action="https://evil.example/"><input name="a"></form>
<base href="https://evil.example/"><style>body { background: url(https://evil.example/y.png) }</style>
<svg onload="document.title = 'ran'"><script>document.title = "ran"</script></svg>`;
const media = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

/** Draws a report in the page that is shipped, exports it, and reads the file as a person with any theme does. */
export async function testExportedReport(): Promise<HostOutcome[]> {
  return [await withCleanup(run)];
}

async function run(cleanup: Cleanup): Promise<HostOutcome> {
  const report = reportOn(
    ["maillog", postfixLog, { latest: Date.parse("2026-11-22") }],
    ["mainlog", hostile],
  );
  const shown = reportPage(report, { language: "en" });
  const page = await openPage(cleanup);
  let failed = 0;
  const checks = checksOf(page, shown);
  for (const [title, check] of checks) {
    const error = await check().catch((reason: unknown) => reason ?? "failed");
    if (error !== undefined) failed++;
    console.log(`exported report: ${error === undefined ? "ok" : "not ok"} ${title}`);
    if (error !== undefined) console.log(error);
  }
  return { host: "exported report", passed: checks.length - failed, failed };
}

function checksOf(page: Page, shown: ReportPage): [title: string, check: () => Promise<void>][] {
  let body = "";
  return [
    [
      "is made of the page",
      async () => {
        body = await bodyOf(page, shown);
        equal(/<(?:script|button|img)/.test(body), false);
        equal(body.includes("&lt;img/src=x&gt;"), true);
      },
    ],
    ["shows all of it without a script", () => showsAll(page, shown, body)],
    ["runs and asks for nothing, whatever is injected", () => runsNothing(page)],
    ...media.map(([name, options]): [string, () => Promise<void>] => [
      `has nothing for axe-core to find: ${name}`,
      async () => {
        await page.emulateMedia(options);
        await screenshot(page, join(results, `exported-${name.replace(" ", "-")}.png`));
        equal(await violationsIn(page.mainFrame()), []);
      },
    ]),
  ];
}

/** What the page answers when it is told to export. */
async function bodyOf(page: Page, shown: ReportPage): Promise<string> {
  const file = (name: string) => readFileSync(join(project, "dist", "webview", name), "utf8");
  const said: FromReportPage[] = [];
  await page.exposeFunction("hear", (message: FromReportPage) => said.push(message));
  await page.setContent("<!DOCTYPE html><html><body></body></html>");
  await page.addStyleTag({ content: file("report.css") });
  await page.evaluate(
    "globalThis.acquireVsCodeApi = () => ({ postMessage: (m) => void hear(m), getState() {}, setState() {} })",
  );
  await page.evaluate(file("report.js"));
  const tell = (message: ToReportPage) =>
    page.evaluate((data) => window.postMessage(data), message as object);
  await tell({ type: "show", page: shown, state: {} });
  await page.locator(".chart svg .ct-bar").first().waitFor({ state: "attached" });
  await tell({ type: "export" });
  return until("the exported page", async () => {
    const exported = said.find(({ type }) => type === "export");
    return exported?.type === "export" ? exported.body : undefined;
  });
}

async function runsNothing(page: Page): Promise<void> {
  const html = exportedHtml({ title: "still", language: "en", css: "", body: injected });
  const { titleOf, asked } = await opened(page, html);
  equal([await titleOf(), asked], ["still", []]);
  // The same runs and asks where no policy forbids it, so that this can fail.
  const bare = await opened(page, html.replace(/<meta http-equiv[^>]*>/, ""));
  await until("the injected script", async () => (await bare.titleOf()) === "ran" || undefined);
  equal(bare.asked.length > 0, true);
}

/** Opens a document in a page of its own, follows its link and sends its form. */
async function opened(page: Page, html: string) {
  const other = await page.context().browser()?.newPage();
  if (other === undefined) throw new Error("The page has no browser.");
  const asked: string[] = [];
  await other.route("https://evil.example/**", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await other.setContent(html);
  const titleOf = () => other.evaluate("document.title");
  if ((await titleOf()) === "still") {
    await other.locator("#go").dispatchEvent("click");
    await other.locator("#form").evaluate((form) => (form as HTMLFormElement).submit());
  }
  return { asked, titleOf };
}

async function showsAll(page: Page, shown: ReportPage, body: string): Promise<void> {
  const css = readFileSync(join(project, "dist", "webview", "report.css"), "utf8");
  const { title, language } = shown;
  const html = exportedHtml({ title, language, css, body });
  await page.setContent(html);
  equal(await page.title(), shown.title);
  equal(
    await page.locator("h2").allTextContents(),
    shown.sections.map(({ heading }) => heading),
  );
  equal(await page.locator(".chart svg").count(), shown.sections.length);
  equal(
    await page.locator("tbody tr").count(),
    shown.sections.reduce((sum, { rows }) => sum + rows.length, 0),
  );
}
