import { Command, InvalidArgumentError, Option } from "commander";
import { fill, type Language, languageFor, phrasesOf } from "../../catalogue/index";
import { requestedLanguage } from "../../features/pages";
import { visible } from "../../render/escape";
import { numberText } from "../../render/names";
import type { Failed, Found, Told, Wanted } from "../../scan/index";
import { Exit, type Io } from "../io";
import type { Printer } from "./printer";
import { ProgressLine } from "./progress";
import { csvPrinter, jsonPrinter, sarifPrinter } from "./rows";
import { textPrinter } from "./text";

const INTERRUPTED = 130;
const formats = ["text", "json", "sarif", "csv"] as const;

type Format = (typeof formats)[number];

interface Options {
  readonly format: Format;
  readonly workers?: number;
  readonly language?: string;
}

/** `smtp-lens scan PATH…`: the failures of files and folders, packed ones too. */
export function scanCommand(io: Io): Command {
  return new Command("scan")
    .description("find the failures of logs and of folders with logs, compressed ones too")
    .argument("<paths...>", "files, folders, or - for standard input")
    .addOption(new Option("--format <format>", "what to print").choices(formats).default("text"))
    .option("--workers <number>", "worker threads; as many as there are cores if left out", count)
    .option("--language <tag>", "language of what is printed, such as en or fr")
    .action((paths: string[], options: Options) => scan(io, paths, options));
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 256)
    throw new InvalidArgumentError("It is a whole number from 1 to 256.");
  return value;
}

async function scan(io: Io, paths: readonly string[], { format, workers, language: tag }: Options) {
  const language = requestedLanguage(tag, languageFor(io.locale) ?? "en");
  const signal = io.interruption();
  const progress = new ProgressLine(io.error, language, performance.now());
  const run = new Run(io, printerFor(format, language), language, progress);
  const columns = io.columns();
  try {
    await run.print(
      io.scan(paths, {
        wanted: wantedBy(format),
        language,
        workers,
        signal,
        onProgress:
          columns === undefined
            ? undefined
            : (now) => progress.show(now, performance.now(), columns),
      }),
    );
  } catch (error) {
    progress.clear();
    if (!signal.aborted) throw error;
    run.say(phrasesOf(language).scan.stopped);
    throw new Exit(INTERRUPTED);
  }
  await run.end(paths);
}

function wantedBy(format: Format): Wanted {
  return format === "text" ? "figures" : format;
}

function printerFor(format: Format, language: Language): Printer {
  if (format === "json") return jsonPrinter();
  if (format === "csv") return csvPrinter(language);
  return format === "sarif" ? sarifPrinter(language) : textPrinter(language);
}

/** One scan, as it is printed. */
class Run {
  readonly #io: Io;
  readonly #printer: Printer;
  readonly #language: Language;
  readonly #progress: ProgressLine;
  #found: Found | undefined;
  #files = 0;
  #binaries = 0;
  #cut = 0;
  #isFaulty = false;

  constructor(io: Io, printer: Printer, language: Language, progress: ProgressLine) {
    this.#io = io;
    this.#printer = printer;
    this.#language = language;
    this.#progress = progress;
  }

  async print(told: AsyncIterable<Told>): Promise<void> {
    let begun = false;
    for await (const one of told) {
      if (!begun) await this.#write(this.#printer.begin());
      begun = true;
      await this.#take(one);
    }
    if (!begun) await this.#write(this.#printer.begin());
  }

  /** What is said once all was read. Throws `Exit` where something could not be read. */
  async end(paths: readonly string[]): Promise<void> {
    this.#progress.clear();
    const words = phrasesOf(this.#language).scan;
    const isEmpty = this.#files === 0;
    if (!isEmpty || this.#printer.begin() !== "") await this.#write(this.#printer.end());
    for (const [text, number] of [
      [words.passed, this.#binaries],
      [words.cut, this.#cut],
    ] as const)
      if (number > 0) this.say(fill(text, { count: numberText(number, this.#language) }));
    if (isEmpty && !this.#isFaulty)
      this.say(fill(words.nothing, { paths: paths.map((path) => visible(path)).join(", ") }));
    if (isEmpty || this.#isFaulty) throw new Exit(1);
  }

  /** Says something beside what is printed. */
  say(text: string): void {
    this.#progress.clear();
    this.#io.error(`smtp-lens: ${text}\n`);
  }

  async #take(told: Told): Promise<void> {
    if (told.kind === "file") this.#found = told.found;
    else if (this.#found === undefined) return;
    else if (told.kind === "failed") this.#fail(this.#found, told.failed, told.lines);
    else {
      if (told.lines === 0) this.#files++;
      this.#cut += told.part.cut;
      await this.#write(this.#printer.part(told.part, this.#found, told.lines));
    }
  }

  #fail({ path, named }: Found, { why, detail }: Failed, lines: number): void {
    if (why === "binary" && !named) {
      this.#binaries++;
      return;
    }
    this.#isFaulty = true;
    const words = phrasesOf(this.#language).scan.failed;
    const values = {
      file: visible(path),
      detail: visible(detail),
      lines: numberText(lines, this.#language),
    };
    this.say(fill(words[why], values));
  }

  async #write(text: string): Promise<void> {
    if (text !== "") await this.#io.write(text);
  }
}
