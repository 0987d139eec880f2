import type { ReportSkipped } from "../../../../protocol/messages";
import { fill } from "../../catalogue/index";
import { fileName } from "../../render/names";
import type { Writer } from "./format";
import { MOST_NAMED, shortList } from "./short-list";

/** So many logs are named that could not be read to their end; nobody expects that of what is no text. */
const MOST_FAILED = 50;

/** Which files were left out, and which were not read to their end: a sentence each, where there are any. */
export function skippedTexts(skipped: readonly ReportSkipped[], writer: Writer): string[] {
  const { about } = writer.words;
  const whole = skipped.filter(({ lines }) => lines === undefined);
  const partly = skipped.filter(({ lines }) => lines !== undefined);
  return [...sentence(about.skipped, whole, writer), ...sentence(about.partly, partly, writer)];
}

/** Logs first: among the many files of a folder that are none they would not be seen. */
function sentence(text: string, files: readonly ReportSkipped[], writer: Writer): string[] {
  const logs = files.filter(({ why }) => why !== "binary");
  const others = files.filter(({ why }) => why === "binary");
  const names = [...logs, ...others].map((file) => named(file, writer));
  const most = Math.max(MOST_NAMED, Math.min(MOST_FAILED, logs.length));
  return names.length === 0 ? [] : [fill(text, { names: shortList(names, writer, most) })];
}

function named({ uri, why, lines }: ReportSkipped, writer: Writer): string {
  const { about } = writer.words;
  const name = fill(about[why], { name: fileName(uri) });
  return lines === undefined ? name : fill(about.read, { name, lines: writer.number(lines) });
}
