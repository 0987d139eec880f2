import { replyCodeAt } from "../codes";
import { CONNECTED, recall, remember, TRANSCRIPT } from "../conversation/conversation";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { counterSamples, samples } from "./transcript-curl-samples";

const ID = "transcript-curl";
const CONNECTION = /^\* (?: {2}Trying \S+\.\.\.|Connected to \S+ \([^)]*\) port \d)/;
const FAILURE =
  /^(\* |curl: \(\d{1,3}\) )(?:(MAIL|RCPT|DATA|Command) failed: |(Got unexpected smtp-server response): |(STARTTLS) denied, code |Remote access denied: )/;
const REMARKS: readonly string[] = ["* ", "} [", "{ ["];
const ASKED: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ["MAIL", "MAIL"],
  ["RCPT", "RCPT"],
  ["DATA", "DATA"],
  ["STARTTLS", "STARTTLS"],
  ["Got unexpected smtp-server response", "CONNECT"],
]);

/** What curl says itself around the lines of a conversation, which it marks with `< ` and `> `. */
export const transcriptCurl: Format = {
  id: ID,
  family: TRANSCRIPT,
  samples,
  counterSamples,
  read({ text: line }, memory) {
    const before = recall(memory);
    if (before?.stage === "text") return undefined;
    const failure = FAILURE.exec(line);
    if (failure !== null && (before !== undefined || failure[1] !== "* "))
      return readFailure(line, failure, memory);
    if (CONNECTION.test(line))
      return readAs(ID, [], { speech: { by: "session" }, memory: remember(CONNECTED) });
    const remark = before !== undefined && REMARKS.some((start) => line.startsWith(start));
    return remark ? readAs(ID, [], { memory }) : undefined;
  },
};

/** `* RCPT failed: 550`, and the same behind curl's own exit code. */
function readFailure(line: string, failure: RegExpExecArray, memory: string | undefined): Read {
  const code = replyCodeAt(line, failure[0].length, line.length);
  const asked = ASKED.get(failure[2] ?? failure[3] ?? failure[4] ?? "");
  return readAs(ID, code === undefined ? [] : [code], { asked, memory });
}
