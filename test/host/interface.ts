import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { withHost } from "./hosts";
import { project, results, samples } from "./paths";
import type { HostOutcome } from "./run";
import type { Session } from "./session";
import { equal, includes } from "./suite/expect";
import {
  hoverText,
  openFile,
  reveal,
  runCommand,
  screenshot,
  until,
  waitForEditor,
  waitForProblems,
} from "./ui";
import { pageFaults, pageFrame, pageWords } from "./ui/page";
import { typeQuickly } from "./ui/palette";

/** What the interface says in a language. */
interface Words {
  readonly language?: string;
  readonly compare: string;
  readonly explain: string;
  readonly challenge: string;
  readonly differences: string;
  readonly seen: string;
  readonly reply: string;
  readonly both: string;
  readonly related: string;
  readonly versus: string;
  readonly symptom: string;
  readonly explainCode: string;
}

const words: Readonly<Record<"en" | "fr", Words>> = {
  en: {
    compare: "Compare SMTP codes",
    explain: "Explain in full",
    challenge: "Server Challenge",
    differences: "Key differences",
    seen: "When you see it",
    reply: "In reply to RCPT TO",
    both: "Compare 334 and 450",
    related: "334 and 354",
    versus: "SMTP 334 Server Challenge vs",
    symptom: "full mailbox",
    explainCode: "Explain SMTP code",
  },
  fr: {
    language: "fr",
    compare: "Comparer des codes SMTP",
    explain: "Explication complète",
    challenge: "Défi du serveur",
    differences: "Différences clés",
    seen: "Quand vous le voyez",
    reply: "En réponse à RCPT TO",
    both: "Comparer 334 et 450",
    related: "334 et 354",
    versus: "SMTP 334 Défi du serveur ou",
    symptom: "pleine boite",
    explainCode: "Expliquer un code SMTP",
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

/** Puts the picture of the README in its place. */
export async function takePicture(): Promise<void> {
  await inLanguage("en");
  await copyFile(picture("en", "hover"), join(project, "images", "screenshot.png"));
}

async function inLanguage(name: "en" | "fr"): Promise<HostOutcome> {
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

function checks({ page, errors }: Session, said: Words, name: string): readonly Check[] {
  return [
    ["lists the failures of the log", () => listsFailures(page)],
    ["explains a code under the mouse", () => explains(page, said, name)],
    ["opens the whole explanation from a link", () => opensLink(page, said, name)],
    ["compares two codes that are searched for", () => compares(page, said, name)],
    ["goes from page to page, and back", () => wanders(page, said)],
    ["shows the page again after a reload", () => reloads(page, said)],
    ["finds a code by a symptom", () => findsBySymptom(page, said, name)],
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

async function explains(page: Page, said: Words, name: string): Promise<void> {
  await reveal(page, 5);
  const text = await hoverText(page, "550", { containing: said.explain });
  includes(text, "550 5.1.1 ");
  includes(text, said.reply);
  await screenshot(page, picture(name, "hover"));
}

async function opensLink(page: Page, said: Words, name: string): Promise<void> {
  await page.locator(".monaco-hover a").getByText(said.explain, { exact: true }).click();
  includes(await pageWords(page, "SMTP 550 5.1.1"), said.seen);
  await screenshot(page, picture(name, "explanation"));
}

async function compares(page: Page, said: Words, name: string): Promise<void> {
  await openFile(page, "session.swaks");
  await runCommand(page, said.compare);
  await choose(page, said.challenge, "334");
  await choose(page, "450", "450");
  await choose(page, "", said.both);
  const text = await pageWords(page, "SMTP 334");
  includes(text, said.differences);
  includes(text, "450 ");
  await screenshot(page, picture(name, "comparison"));
}

async function wanders(page: Page, said: Words): Promise<void> {
  const frame = await pageFrame(page, `${said.versus} 450`);
  await frame.locator("a").getByText(said.related, { exact: true }).click();
  equal(await pageFaults(page, `${said.versus} 354`), []);
  await page.keyboard.press("Alt+ArrowLeft");
  await pageFrame(page, `${said.versus} 450`);
  await frame.locator("#forward").click();
  await pageFrame(page, `${said.versus} 354`);
}

async function reloads(page: Page, said: Words): Promise<void> {
  const address = new URL(page.url());
  // A workbench that is told to open a file opens nothing that was there before.
  address.searchParams.delete("payload");
  await page.goto(address.href);
  const frame = await pageFrame(page, `${said.versus} 354`);
  await frame.locator("#back").click();
  await pageFrame(page, `${said.versus} 450`);
}

async function findsBySymptom(page: Page, said: Words, name: string): Promise<void> {
  await runCommand(page, said.explainCode);
  await typeQuickly(page, said.symptom);
  await screenshot(page, picture(name, "picker"));
  await choose(page, said.symptom, "4.2.2");
  equal(await pageFaults(page, "SMTP 4.2.2"), []);
}

/** Types into the picker, takes the first entry as soon as it is the one that is meant, and waits until that is heard. */
async function choose(page: Page, typed: string, label: string): Promise<void> {
  await typeQuickly(page, typed);
  const first = page.locator(".quick-input-list .monaco-list-row .label-name").first();
  await until(`${label} as the first entry`, async () =>
    (await first.textContent())?.trim() === label ? true : undefined,
  );
  await page.keyboard.press("Enter");
  const input = page.locator(".quick-input-widget .quick-input-box input");
  await until("an empty picker, or none", async () =>
    (await input.isVisible()) && (await input.inputValue()) !== "" ? undefined : true,
  );
}

function picture(name: string, what: string): string {
  return join(results, `${what}-${name}.png`);
}
