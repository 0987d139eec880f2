import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Display, hasDisplay } from "./display";
import { type Editor, type Seen, versionOf } from "./editor";
import { bounced, deferred, languageIds } from "./logs";
import { triedBlock } from "./page";
import type { Place, Said } from "./place";

const page = "kate.md";
const pictures = join(__dirname, "..", "..", "test-results", "editors");
const syntaxes = ["mail-log.xml", "smtp-transcript.xml"];

/**
 * Kate on a display that nobody sees. Where a problem stands it shows that instead of the hover, so that the hover is asked
 * for on `dsn=5.1.1`. What is read back is what the server answered to Kate; a picture shows how Kate shows it.
 */
export const kate: Editor = {
  name: "kate",
  page,
  otherIds: { "mail.log.1": "mail-log" },
  version() {
    const offscreen = { QT_QPA_PLATFORM: "offscreen" };
    const version = versionOf("kate", ["--version"], /kate ([\d.]+)/, offscreen);
    return hasDisplay() ? version : undefined;
  },
  async run(place) {
    configure(place);
    // Kate takes six tenths of it, so that the code stands on the first line of those on which its line is shown.
    const display = await Display.start("2600x1000");
    const names = [...Object.keys(languageIds), "maillog"];
    const editor = spawn("kate", ["--block", "--startanon", "-n", ...names], {
      cwd: place.logs,
      env: { ...place.env, ...display.env },
      stdio: "ignore",
    });
    try {
      return await drive(place, display, names);
    } finally {
      await ended(editor);
      display.stop();
    }
  },
};

function configure(place: Place): void {
  const settings = triedBlock(page, "settings.json");
  place.write(".config/kate/lspclient/settings.json", settings);
  for (const name of syntaxes)
    place.write(`.data/org.kde.syntax-highlighting/syntax/${name}`, triedBlock(page, name));
  const command = `${join(place.home, "bin", "smtp-lens")} lsp --stdio`;
  const lines = ["[Kate Plugins]", "lspclientplugin=true", "[lspclient]"];
  place.write(".config/katerc", [...lines, `AllowedServerCommandLines=${command}`].join("\n"));
}

async function drive(place: Place, display: Display, names: readonly string[]): Promise<Seen> {
  const seen = await look(place, display);
  // A file is opened for the server as its tab is shown.
  for (let count = 2; count <= names.length; count++) {
    display.do("key", "alt+Left");
    const opened = () => place.said().filter(({ method }) => method === "textDocument/didOpen");
    await found("the next file", () => opened().length >= count);
  }
  return seen;
}

async function look(place: Place, display: Display): Promise<Seen> {
  const problems = await found("a problem", () => problemsOf(place, /no such mailbox/));
  mkdirSync(pictures, { recursive: true });
  const hover = await hoverOver(place, display, bounced.indexOf("5.1.1")).finally(() =>
    display.picture(join(pictures, "kate.png")),
  );
  display.do("mousemove", "400", "400", "click", "1", "key", "ctrl+End", "type", deferred);
  const afterEdit = await found("another problem", () => problemsOf(place, /unknown sender/));
  const symbols = await found("the outline", () => symbolsOf(place));
  return { hover, problems, afterEdit, symbols };
}

/** The texts of the problems of `maillog`, once one of them fits: what is typed is read key by key. */
function problemsOf(place: Place, wanted: RegExp): string[] | undefined {
  const pushed = place
    .answered()
    .filter(({ method }) => method === "textDocument/publishDiagnostics")
    .map(({ params }) => params as { uri: string; diagnostics: { message: string }[] })
    .findLast(({ uri }) => uri.endsWith("/maillog"));
  const texts = pushed?.diagnostics.map(({ message }) => message);
  return texts?.some((text) => wanted.test(text)) ? texts : undefined;
}

/** Moves the mouse over two places of the second line, and from what Kate asks about them to the column that is wanted. */
async function hoverOver(place: Place, display: Display, column: number): Promise<string> {
  const [left, right] = [200, 900];
  for (let y = 110; y < 180; y += 9) {
    const first = await askedAt(place, display, left, y);
    if (first?.line !== 1) continue;
    const second = await askedAt(place, display, right, y);
    if (second?.line !== 1) continue;
    const width = (right - left) / (second.character - first.character);
    const x = Math.round(left + (column + 2 - first.character) * width);
    await askedAt(place, display, x, y);
    return found("the hover", () => place.answered().map(hoverText).findLast(Boolean));
  }
  throw new Error("Kate asked for no hover on the second line");
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** What Kate asks about when the mouse rests there, if anything. */
async function askedAt(
  place: Place,
  display: Display,
  x: number,
  y: number,
): Promise<Position | undefined> {
  const hovers = () => place.said().filter(({ method }) => method === "textDocument/hover");
  const before = hovers().length;
  display.do("mousemove", `${x - 3}`, `${y}`, "mousemove", `${x}`, `${y}`);
  for (let turn = 0; turn < 40 && hovers().length === before; turn++) await pause(50);
  const asked = hovers()[before]?.params as { position: Position } | undefined;
  return asked?.position;
}

function hoverText({ result }: Said): string | undefined {
  const { contents } = (result ?? {}) as { contents?: { value: string } };
  return contents?.value;
}

/** The names of the last outline that was asked for, once it is answered. */
function symbolsOf(place: Place): string[] | undefined {
  const asked = place.said().findLast(({ method }) => method === "textDocument/documentSymbol");
  const answer = place.answered().find(({ id, method }) => id === asked?.id && !method);
  return answer && namesOf(answer.result as Outline);
}

type Outline = readonly { readonly name: string; readonly children?: Outline }[];

function namesOf(outline: Outline): string[] {
  return outline.flatMap(({ name, children }) => [name, ...namesOf(children ?? [])]);
}

/** What `is` answers as soon as it does. */
async function found<T>(what: string, is: () => T | undefined | false): Promise<T> {
  for (let turn = 0; turn < 400; turn++) {
    const answer = is();
    if (answer) return answer;
    await pause(50);
  }
  throw new Error(`waited in vain for ${what}`);
}

async function ended(editor: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => editor.once("exit", resolve));
  editor.kill("SIGKILL");
  await exit;
}
