/// <reference lib="dom" />
import { join } from "node:path";
import type { Page } from "playwright-core";
import { survivesKills } from "./crashed";
import { withHost } from "./hosts";
import { comesBack, findsBySymptom, wanders } from "./pages";
import { project, results, samples } from "./paths";
import type { HostOutcome } from "./run";
import type { Session } from "./session";
import { equal, includes } from "./suite/expect";
import {
  chooseCode,
  finishChoice,
  hoverText,
  openFile,
  pageFrame,
  pageShown,
  pageWords,
  reveal,
  runCommand,
  screenshot,
  waitForEditor,
  waitForProblems,
} from "./ui";
import { violationsIn } from "./ui/axe";
import { type Language, titleOf } from "./words";

/** What the interface says in a language. */
interface Words {
  readonly language?: string;
  readonly explain: string;
  readonly challenge: string;
  readonly differences: string;
  readonly seen: string;
  readonly reply: string;
  readonly report: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    explain: "Explain in full",
    challenge: "Server Challenge",
    differences: "Key differences",
    seen: "When you see it",
    reply: "In reply to RCPT TO",
    report: "Report on maillog",
  },
  fr: {
    language: "fr",
    explain: "Expliquer en détail",
    challenge: "Défi du serveur",
    differences: "Différences clés",
    seen: "Quand vous le voyez",
    reply: "En réponse à RCPT TO",
    report: "Rapport sur maillog",
  },
};
const size = { width: 1360, height: 860 };

/**
 * Uses the extension as a person does: with the mouse and the keyboard, in the workbench's own page. Pictures of what it
 * saw are left in `test-results/`.
 */
export async function testInterface(): Promise<HostOutcome[]> {
  return [await inLanguage("en"), await inLanguage("fr")];
}

async function inLanguage(name: Language): Promise<HostOutcome> {
  const said = words[name];
  const options = {
    extension: project,
    installed: true,
    folder: samples,
    file: join(samples, "maillog"),
    language: said.language,
    settings: { "editor.wordWrap": "on" },
  };
  return withHost("server", options, async (session) => {
    let passed = 0;
    let failed = 0;
    await session.page.setViewportSize(size);
    for (const [title, check] of checks(session, said, name)) {
      const error = await check().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error === undefined) passed++;
      else failed++;
      console.log(`interface ${name}: ${error === undefined ? "ok" : "not ok"} ${title}`);
      if (error === undefined) continue;
      console.log(error);
      await screenshot(session.page, picture(name, `failed-${failed}`));
    }
    return { host: `interface ${name}`, passed, failed };
  });
}

type Check = readonly [title: string, check: () => Promise<void>];

function checks({ page, errors }: Session, said: Words, name: Language): readonly Check[] {
  return [
    ["lists the failures of the log", () => listsFailures(page)],
    ["explains a code under the mouse", () => explains(page, said, name)],
    ["opens the whole explanation from a link", () => opensLink(page, said, name)],
    ["compares two codes that are searched for", () => compares(page, said, name)],
    ["has nothing in the comparison that axe-core objects to", () => isAccessible(page)],
    ["goes from page to page, and back", () => wanders(page, name)],
    ["shows the page again after a reload", () => comesBack(page, name)],
    ["finds a code by a symptom", () => findsBySymptom(page, name)],
    ["has nothing in the report that axe-core objects to", () => reports(page, said, name)],
    ["shows the report again after a reload", () => reportsAgain(page, said)],
    ["has axe-core find a fault that is put there", () => findsFault(page, said)],
    ["survives a server that is killed again and again", () => survivesKills(page, name)],
    ["leaves no error in the log of the extension host", async () => equal(errors(), [])],
  ];
}

async function listsFailures(page: Page): Promise<void> {
  await waitForEditor(page, "maillog");
  const [first] = await waitForProblems(page, (rows) => rows.length > 3);
  equal(
    [first?.source, first?.code, first?.line, first?.severity],
    ["smtp", "550 5.1.1", 5, "warning"],
  );
}

async function explains(page: Page, said: Words, name: Language): Promise<void> {
  await reveal(page, 5);
  const text = await hoverText(page, "550", { containing: said.explain });
  includes(text, "550 5.1.1 ");
  includes(text, said.reply);
  await screenshot(page, picture(name, "hover"));
}

async function opensLink(page: Page, said: Words, name: Language): Promise<void> {
  await page.locator(".monaco-hover a").getByText(said.explain, { exact: true }).click();
  includes(await pageWords(page, "SMTP 550 5.1.1"), said.seen);
  await screenshot(page, picture(name, "explanation"));
}

async function compares(page: Page, said: Words, name: Language): Promise<void> {
  await openFile(page, "session.swaks");
  await runCommand(page, titleOf("smtpLens.compare", name));
  await chooseCode(page, said.challenge, "334");
  await chooseCode(page, "450", "450");
  await finishChoice(page);
  const text = await pageWords(page, "SMTP 334");
  includes(text, said.differences);
  includes(text, "450 ");
  await screenshot(page, picture(name, "comparison"));
}

async function isAccessible(page: Page): Promise<void> {
  equal(await violationsIn(await pageFrame(page, "SMTP 334")), []);
}

async function reports(page: Page, said: Words, name: Language): Promise<void> {
  await openFile(page, "maillog");
  await runCommand(page, titleOf("smtpLens.report", name));
  await pageShown(page, said.report, "550 5.1.1");
  equal(await violationsIn(await pageFrame(page, said.report)), []);
}

async function reportsAgain(page: Page, said: Words): Promise<void> {
  await runCommand(page, "Developer: Reload Window");
  await page.locator(".monaco-workbench").waitFor({ state: "detached" });
  // The workbench, the extension and the server all start again before there is a page.
  await pageFrame(page, said.report, { deadline: 60_000 });
  await pageShown(page, said.report, "550 5.1.1");
}

/** Puts a picture without words on the page: a check that finds nothing there finds nothing anywhere. */
async function findsFault(page: Page, said: Words): Promise<void> {
  const frame = await pageFrame(page, said.report);
  await frame.locator("h1").evaluate((heading) => heading.append(document.createElement("img")));
  includes((await violationsIn(frame)).join("\n"), "image-alt (critical)");
}

function picture(name: string, what: string): string {
  return join(results, `${what}-${name}.png`);
}
