import { skipBlanks } from "../characters";
import { enhancedCodeAt, replyCodeAt } from "../codes";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";
import { addAll, type Token } from "../token";

const ID = "quoted-printable";
const HANGING = "hanging ";
/** What a line with a reply code at its end, behind which quoted-printable broke it (RFC 2045 section 6.7), speaks of. */
const SPEAKS =
  /\b(?:said|returned|response|replied|reason|error|status|code|rejected|Fehler|Grund|erreur|motif)\b/i;
const ENDS = /(?:: |['"(])([2-5]\d\d) ?=$/;
const SHORT = 1000;
const MARKUP = /=3D"?[\w#]/;
/** The text between two tags, with the code that it has to hold. */
const TEXT = /(?:^|>)([^<>]{0,400}[45]\d\d[ -][45]\.\d[^<>]{0,900})/g;

/** Bounces as they stand in a mailbox: lines that quoted-printable broke behind a code, and HTML in it. */
export const quotedPrintable: Format = {
  id: ID,
  samples: [
    "Your message couldn=E2=80=99t be delivered to ghost@example.com. The remote server said: ⟦550⟧=\n ⟦5.1.1⟧ The email account that you tried to reach does not exist, see 550 =\n5.1.1 pages",
    "Remote Server at mx.example.com (192.0.2.1) returned '⟦550⟧ =\n⟦5.7.133⟧ RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required'<br>",
    '<td style=3D"width:550px;color:#555250;font-size:12px">Fehler: ⟦554⟧ ⟦5.7.1⟧</td>',
    "The remote server said: ⟦550⟧=\n 4.1.1 pages",
    "<p class=3Dx>⟦554⟧-⟦5.7.1⟧ no</p>",
    '⟦554⟧ ⟦5.7.1⟧ no<font color=3D"#555250">',
  ],
  counterSamples: [
    "Barcode: 550=\n5.1.1 pages",
    "All statuses: 550=\n5.1.1 pages",
    '<img src=3D"https://www.example.org/img/550.png" height=3D250 width=3D554>',
    "for more than 250 pages, that is in all: 550=\n5 pages",
    '<td width=3D"550">550 5 of 5.1.1</td>',
  ],
  read({ text: line }, memory) {
    return readNext(line, memory) ?? readHanging(line) ?? readMarkup(line);
  },
};

function readHanging(line: string): Read | undefined {
  if (!line.endsWith("=") || line.length > SHORT || !SPEAKS.test(line)) return undefined;
  const code = ENDS.exec(line)?.[1];
  if (code === undefined) return undefined;
  const reply = replyCodeAt(line, line.lastIndexOf(code), line.length);
  return reply && readAs(ID, [reply], { block: ID, memory: HANGING + code });
}

/** The enhanced code that belongs to the reply code at the end of the line above. */
function readNext(line: string, memory: Memory | undefined): Read | undefined {
  if (!memory?.startsWith(HANGING)) return undefined;
  const at = skipBlanks(line, 0, line.length);
  const enhanced = enhancedCodeAt(line, at, line.length);
  const own = enhanced?.value[0] === memory.charAt(HANGING.length);
  return enhanced !== undefined && own ? readAs(ID, [enhanced], { block: ID }) : undefined;
}

/** Replies with an enhanced code of their own, between the tags of a line in which quoted-printable wrote an attribute. */
function readMarkup(line: string): Read | undefined {
  if (!line.includes("=3D") || !MARKUP.test(line)) return undefined;
  const tokens: Token[] = [];
  for (const text of line.matchAll(TEXT)) {
    const start = text.index + text[0].length - (text[1]?.length ?? 0);
    const found = scanReplyText(line, start, text.index + text[0].length);
    if (found.some(({ kind }) => kind === "enhanced")) addAll(tokens, found);
  }
  return tokens.length === 0 ? undefined : readAs(ID, tokens);
}
