import { replyCodeAt } from "../codes";
import { clientSaid, serverSaid } from "../conversation/speech";
import type { Format, Read } from "../format";
import { readAs } from "../read";
import { strippedCodes } from "../replies/written-lines";

const ID = "lettre";
const FAILED = /(?:permanent|transient) error \((?=[45]\d\d\)(?::|$))/;
const TRACED =
  /^(?:\[[\dTZ:.+-]{8,40} [A-Z]{4,5} )?lettre::transport::smtp(?:::\w{1,30}){0,4}[\]:] {1,2}(<<|Wrote:) /;
/** As lettre writes it out. */
const LINE_END = /<CRLF>$/;

/** Errors of Rust's lettre: the class in words, the reply code in brackets, the reply's text; and its trace. */
export const lettre: Format = {
  id: ID,
  samples: [
    "Error: permanent error (⟦550⟧): ⟦5.1.1⟧ <x@example.com>: unknown, see rule 550",
    "could not send mail: transient error (⟦421⟧): ⟦4.7.0⟧ Try again later",
    "permanent error (⟦535⟧)",
    "lettre::transport::smtp::client::connection: << ⟦250⟧-mx.example.com<CRLF>⟦250⟧-SIZE 550000<CRLF>⟦250⟧ HELP<CRLF>",
    "[2026-11-21T21:17:09Z DEBUG lettre::transport::smtp::client::connection] << ⟦550⟧ ⟦5.1.1⟧ <x@example.com>: unknown<CRLF>",
    "lettre::transport::smtp::client::connection: Wrote: RCPT TO:<550@example.com><CRLF>",
  ],
  counterSamples: [
    "permanent error (404): not found\npermanent error (5.1.1)\ntransient error (250): x\npermanent error (550 items)",
  ],
  read({ text }) {
    const spoken = readSpoken(text);
    if (spoken !== undefined) return spoken;
    const failed = text.includes("nt error (") ? FAILED.exec(text) : null;
    if (failed === null) return undefined;
    const at = failed.index + failed[0].length;
    const code = replyCodeAt(text, at, text.length);
    if (code === undefined || /^4[01]/.test(code.value)) return undefined;
    const start = Math.min(at + 6, text.length);
    return readAs(ID, [code, ...strippedCodes(text, start, text.length, code.value)]);
  },
};

/** The conversation, as lettre traces it with its line ends written out. */
function readSpoken(text: string): Read | undefined {
  const traced = TRACED.exec(text);
  if (traced === null) return undefined;
  const at = traced[0].length;
  const { speech, tokens } =
    traced[1] === "<<" ? serverSaid(text, at) : clientSaid(text.replace(LINE_END, ""), at);
  return readAs(ID, tokens, { speech });
}
