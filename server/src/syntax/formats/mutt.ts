import { recall } from "../conversation/conversation";
import { markedTranscript } from "../conversation/marked";
import type { Format } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";

const ID = "mutt";
const FAILED = /SMTP session failed: (?=\d{3}[ -])/y;

const conversation = markedTranscript({
  id: ID,
  samples: [
    `[2026-11-21 10:20:05] Connected to mx.example.com:25 on fd=4
[2026-11-21 10:20:05] 4< ⟦220⟧ mx.example.com ready
[2026-11-21 10:20:05] 4> EHLO client.example.com
[2026-11-21 10:20:05] 4< ⟦250⟧-mx.example.com
[2026-11-21 10:20:05] 4< ⟦250⟧ SIZE 550550
[2026-11-21 10:20:05] 4> DATA
[2026-11-21 10:20:05] 4< ⟦354⟧ go
[2026-11-21 10:20:05] 4> .
[2026-11-21 10:20:05] 4< ⟦552⟧ too big`,
    "SMTP session failed: ⟦550⟧ ⟦5.7.1⟧ last line",
  ],
  counterSamples: [
    "[2026-11-21 10:20:05] Connected to imap.example.com:143 on fd=4\n[2026-11-21 10:20:05] 4< * OK ready\n[2026-11-21 10:20:05] 4> a0001 CAPABILITY\n[2026-11-21 10:20:05] 4< * 550 EXISTS\n[2026-11-21 10:20:05] 4< 550 x",
    "250 4< 550\n4< 550\n5> 250 apples\nSMTP session failed: read error",
  ],
  server: /\d{1,2}< (?=\d{3})/y,
  client: /\d{1,2}> /y,
  session: /Connected to \S{1,255}:\d{1,5} on fd=\d/y,
  certain: false,
});

/** Mutt's debugging file (the number before the arrow is its own), and the failure that it shows. */
export const mutt: Format = {
  ...conversation,
  read(source, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    const at = behind(FAILED, source.text);
    if (at === undefined) return conversation.read(source, memory);
    return readAs(ID, scanReplyText(source.text, at), { memory });
  },
};
