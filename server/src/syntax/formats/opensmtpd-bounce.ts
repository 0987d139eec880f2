import { BOUNCE, bounceAs, isAddress, isReturned, partOf } from "../bounce";
import { isBlank } from "../characters";
import { enhancedCodeAt } from "../codes";
import type { Format, Read } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import { scanReplyText } from "../replies/reply-text";
import type { Token } from "../token";

const ID = "opensmtpd-bounce";
const LIST = "opensmtpd";
const LIST_FOLLOWS =
  /^ {4}(?:the following list of recipients|(?:the following )?list of recipients):\s*$/;
const HYPHEN = 45;

/** The list in OpenSMTPD's bounces (`bounce.c`): `x@example.com: 550 5.1.1 …`, a line for each recipient. */
export const opensmtpdBounce: Format = {
  id: ID,
  family: BOUNCE,
  samples: [
    "    the following list of recipients:\n\ninactive550@gmail.example.com: ⟦550⟧-⟦5.2.1⟧ The email account that you tried to reach is inactive. Learn more at  https://support.example.com/mail/?p=DisabledUser bd2c06e935ae3-83ec9c2f383si30941956.753 - gsmtp\nqq@qmail.example.org: ⟦451⟧ qq temporary problem (#⟦4.3.0⟧)\nblocked@corp.example.org: ⟦554⟧ ⟦5.7.0⟧ Blocked - see https://ipcheck.example.org/?ip=203.0.113.25",
    "    list of recipients:\n\nunauth@gmail.example.com: ⟦550⟧-⟦5.7.26⟧ This mail has been blocked because the sender is unauthenticated.⟦5.7.26⟧ Gmail requires all senders to authenticate.⟦5.7.26⟧ ⟦5.7.26⟧  DKIM = did not pass⟦5.7.26⟧   https://support.example.com/5.7.26/x",
  ],
  counterSamples: [
    "    list of recipients:\n\n550@yahoo.example.com: Envelope expired",
    "    the following list of recipients:\nNote: 5501 envelopes",
  ],
  read({ text: line }, memory) {
    if (isReturned(memory)) return undefined;
    if (LIST_FOLLOWS.test(line)) return bounceAs(ID, [], { part: "notice" }, { memory: LIST });
    if (memory !== LIST) return undefined;
    return line === "" ? readAs(ID, [], { memory }) : readRecipient(line);
  },
  details: ({ text }) => pickDetails(text, { recipient: /^(\S{1,320}?): / }, "out"),
};

function readRecipient(line: string): Read | undefined {
  const colon = line.indexOf(": ");
  const recipient = line.slice(0, Math.max(0, colon));
  if (!isAddress(recipient)) return undefined;
  const tokens = withRepeats(line, scanReplyText(line, colon + 2));
  return bounceAs(ID, tokens, partOf("notice", recipient), { memory: LIST });
}

/** The lines of a reply are joined without their reply codes and without a blank, so that enhanced codes stand glued to words. */
function withRepeats(line: string, tokens: readonly Token[]): readonly Token[] {
  const [reply, enhanced] = tokens;
  if (reply === undefined || enhanced?.kind !== "enhanced") return tokens;
  if (line.charCodeAt(reply.end) !== HYPHEN) return tokens;
  const all = [reply, enhanced];
  let at = line.indexOf(enhanced.value, enhanced.end);
  while (at !== -1) {
    const again = enhancedCodeAt(line, at, line.length);
    const ends = isBlank(line.charCodeAt(at + enhanced.value.length));
    if (again?.value === enhanced.value && ends) all.push(again);
    at = line.indexOf(enhanced.value, at + enhanced.value.length);
  }
  return all;
}
