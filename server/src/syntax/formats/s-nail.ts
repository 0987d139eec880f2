import { recall } from "../conversation/conversation";
import { markedTranscript } from "../conversation/marked";
import type { Format } from "../format";
import { readAs } from "../read";
import { behind } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";

const ID = "s-nail";
const NAME = "(?:s-nail|mailx|heirloom-mailx|nail|mail|Mail): ";
/** How a failure is reported: `SMTP server:` by S-nail, `smtp-server:` by heirloom mailx. */
const REPORTED = new RegExp(`(?:${NAME})?(?:SMTP server|smtp-server): (?=\\d{3}[ -])`, "y");

const conversation = markedTranscript({
  id: ID,
  samples: [
    `s-nail: Connecting to 192.0.2.25:25 ... connected.
s-nail: >>> SERVER: ⟦220⟧ mx.example.com ready
s-nail: >>> HELO client.example.com
s-nail: >>> SERVER: ⟦250⟧ mx.example.com
s-nail: >>> RCPT TO:<550@example.com>
s-nail: >>> SERVER: ⟦550⟧-⟦5.1.1⟧ no such user
s-nail: SMTP server: ⟦550⟧-⟦5.1.1⟧ no such user
s-nail: >>> SERVER: ⟦550⟧ at all
s-nail: SMTP server: ⟦550⟧ at all
/root/dead.letter 10/244
s-nail: ... message not sent`,
    'smtp-server: ⟦535⟧ ⟦5.7.8⟧ Error: authentication failed\n"/root/dead.letter" 11/550\n. . . message not sent.',
  ],
  counterSamples: [
    "s-nail: >>> Subject: 550 5.1.1\ns-nail: >>> 550 5.1.1 User unknown\ns-nail: >>> .",
    "/root/dead.letter 10/250\ns-nail: Resolving host 192.0.2.250:550 ... done\nsmtp-server: 404\nSMTP server: 5500 clients",
  ],
  server: new RegExp(`(?:${NAME})?>>> SERVER: `, "y"),
  client: new RegExp(`${NAME}>>> (?!SERVER: )`, "y"),
  session: new RegExp(`${NAME}Resolving host \\S`, "y"),
  certain: true,
});

/** S-nail with `-vv`, and how it and heirloom mailx report a failure. */
export const sNail: Format = {
  ...conversation,
  read(source, memory) {
    if (recall(memory)?.stage === "text") return undefined;
    const at = behind(REPORTED, source.text);
    if (at === undefined) return conversation.read(source, memory);
    return readAs(ID, scanReplyText(source.text, at), { memory });
  },
};
