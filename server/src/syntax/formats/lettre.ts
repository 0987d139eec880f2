import { replyCodeAt } from "../codes";
import type { Format } from "../format";
import { readAs } from "../read";
import { strippedCodes } from "../written-lines";

const ID = "lettre";
const FAILED = /(?:permanent|transient) error \((?=[45]\d\d\)(?::|$))/;

/** Errors of Rust's lettre: the class in words, the reply code in brackets, the reply's text. */
export const lettre: Format = {
  id: ID,
  samples: [
    "Error: permanent error (⟦550⟧): ⟦5.1.1⟧ <x@example.com>: unknown, see rule 550",
    "could not send mail: transient error (⟦421⟧): ⟦4.7.0⟧ Try again later",
    "permanent error (⟦535⟧)",
  ],
  counterSamples: [
    "permanent error (404): not found\npermanent error (5.1.1)\ntransient error (250): x\npermanent error (550 items)",
  ],
  read({ text }) {
    const failed = text.includes("nt error (") ? FAILED.exec(text) : null;
    if (failed === null) return undefined;
    const at = failed.index + failed[0].length;
    const code = replyCodeAt(text, at, text.length);
    if (code === undefined || /^4[01]/.test(code.value)) return undefined;
    const start = Math.min(at + 6, text.length);
    return readAs(ID, [code, ...strippedCodes(text, start, text.length, code.value)]);
  },
};
