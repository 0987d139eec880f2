import { bounced } from "./log-line";

/** A log of two failures with a word that is not ASCII, as PowerShell, an old mail server and UTF-8 write it. */
const text = `${bounced("a@example.org").replace("no such user", "utilisateur dérangé")}${bounced("b@example.org")}`;
const wide = Buffer.from(`\ufeff${text}`, "utf16le");

/** The same two failures in each encoding. */
export const encoded: Readonly<Record<string, Uint8Array>> = {
  "UTF-16LE": wide,
  "UTF-16BE": Buffer.from(wide).swap16(),
  "Latin-1": Buffer.from(text, "latin1"),
  "UTF-8 with a byte order mark": Buffer.from(`\ufeff${text}`),
  "UTF-8 that is cut within a character": Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]),
};

/** Where `550 5.1.1` and `5.1.1` begin in the first line, whatever the bytes. */
export const columns = { pair: text.indexOf("550 5.1.1"), status: text.indexOf("5.1.1") };
