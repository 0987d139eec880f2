import type { Page } from "playwright-core";
import { equal } from "./suite/expect";
import { chooseCode, pageFrame, runCommand } from "./ui";
import { violationsIn } from "./ui/axe";
import { type Language, titleOf } from "./words";

/** What the pages are called in a language. */
interface Words {
  readonly versus: string;
  readonly related: string;
  readonly symptom: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: { versus: "SMTP 334 Server Challenge vs", related: "334 and 354", symptom: "full mailbox" },
  fr: { versus: "SMTP 334 Défi du serveur ou", related: "334 et 354", symptom: "pleine boite" },
};

/** Follows a link of the comparison of 334 and 450, goes back by key, and forward by the button on the page. */
export async function wanders(page: Page, name: Language): Promise<void> {
  const { versus, related } = words[name];
  const frame = await pageFrame(page, `${versus} 450`);
  await frame.locator("a").getByText(related, { exact: true }).click();
  await pageFrame(page, `${versus} 354`);
  await page.keyboard.press("Alt+ArrowLeft");
  await pageFrame(page, `${versus} 450`);
  await frame.locator("#forward").click();
  await pageFrame(page, `${versus} 354`);
}

/** Reloads the window: the page and what lies behind it are there again. */
export async function comesBack(page: Page, name: Language): Promise<void> {
  const { versus } = words[name];
  const address = new URL(page.url());
  // A workbench that is told to open a file opens nothing that was there before.
  address.searchParams.delete("payload");
  await page.evaluate(`history.replaceState(null, "", ${JSON.stringify(address.href)})`);
  await runCommand(page, "Developer: Reload Window");
  // The workbench, the extension and the server all start again before there is a page.
  const frame = await pageFrame(page, `${versus} 354`, { deadline: 60_000 });
  await frame.locator("#back").click();
  await pageFrame(page, `${versus} 450`);
}

/** Finds a code by a symptom, its words in any order and without accents, and looks at its page with `axe-core`. */
export async function findsBySymptom(page: Page, name: Language): Promise<void> {
  await runCommand(page, titleOf("smtpLens.explain", name));
  await chooseCode(page, words[name].symptom, "4.2.2");
  equal(await violationsIn(await pageFrame(page, "SMTP 4.2.2")), []);
}
