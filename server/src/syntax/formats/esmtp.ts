import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { scanReplyText } from "../replies/reply-text";

const ID = "esmtp";
const TALKING = "talking";
const FAILED = "failed";
/** So many lines of text in a row are believed; each adds a dot to what is remembered. */
const PATIENCE = 20;
const STATUS = /(?:(From|To) \S{1,320}|(Message sent)): (?=[2-5]\d\d(?: |$))/y;
const REFUSED = /[^\s:]{1,320}@[^\s:]{1,255}: (?=[2-5]\d\d(?: |$))/y;
const ASKED: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  ["From", "MAIL"],
  ["To", "RCPT"],
  ["Message sent", "END-OF-DATA"],
]);

/** What esmtp says with `-v` of the server's replies, of which libESMTP keeps the code and the text. */
export const esmtp: Format = {
  id: ID,
  samples: [
    `Connected to MTA
From a@example.net: ⟦250⟧ Ok
To 550@example.com: ⟦550⟧ The account does not exist. Please try
250 times or see
https://example.com/550
Message sent: ⟦250⟧ 550E3AC4AE6B -> ⟦250⟧ ⟦2.1.5⟧
Disconnected to MTA`,
    "0 (null)\nnobody@example.net: ⟦554⟧ <client.example.com>: Helo command rejected\n\n",
  ],
  counterSamples: [
    "From a@example.net: 250 apples\nTo b@example.com: 550 pears\nMessage sent: 250",
    "Connected to MTA\nSMTP server problem 550 times\nDisconnected to MTA\nFrom a@example.net: 250",
  ],
  read({ text }, memory) {
    if (text === "Connected to MTA") return readAs(ID, [], { memory: TALKING });
    if (text === "0 (null)") return readAs(ID, [], { memory: FAILED });
    if (memory === undefined || text.startsWith("Disconnected ")) return undefined;
    return readStatus(text, memory) ?? readText(text, memory);
  },
};

function readStatus(line: string, memory: Memory): Read | undefined {
  const state = memory.startsWith(FAILED) ? FAILED : TALKING;
  const pattern = state === FAILED ? REFUSED : STATUS;
  pattern.lastIndex = 0;
  const status = pattern.exec(line);
  if (status === null) return undefined;
  const asked = ASKED.get(status[1] ?? status[2] ?? "");
  return readAs(ID, scanReplyText(line, pattern.lastIndex), { asked, memory: state });
}

/** Further lines of a reply's text, and the message's progress; an empty line ends a failure. */
function readText(line: string, memory: Memory): Read | undefined {
  const ends = line === "" && memory.startsWith(FAILED);
  if (ends || memory.endsWith(".".repeat(PATIENCE))) return undefined;
  return readAs(ID, [], { memory: `${memory}.` });
}
