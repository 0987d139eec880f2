import type { Format, Read } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import { behind, withoutCodes } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";

const ID = "policy";
const PROGRAM =
  /^(?:postfix\/)?(?:(?:py|python-)?policyd-spf(?:-\w{1,10})?|policyd-weight|policyd|postfwd[23]?)(?:\/\w{1,20})?$|^(?:postgrey|sqlgrey)$/;
const NEVER = /^(?:postgrey|sqlgrey)$/;
/** Postfix's access(5) words that a text may follow. */
const VERB =
  "(?:(?:REJECT|DEFER|DEFER_IF_PERMIT|DEFER_IF_REJECT|DISCARD|HOLD|WARN|PREPEND|DUNNO|OK|PERMIT)(?= ) )?";
const ALONE = new RegExp(`(?:: )?${VERB}(?=[245]\\d\\d |[245]\\.\\d{1,3}\\.\\d)`, "iy");
const ACTION = new RegExp(`(?:^|[ ,;])action=${VERB}`, "gi");
const NO_CODE =
  /(?:: )?(?:prepend |dunno|weighted check: |(?:Pass|None|Neutral|Softfail|SPF \w{1,12})[;: ]|Received-SPF: |spfcheck: |Read |Config: )/iy;
const FINDERS = {
  host: /client_name=([^,\s]{1,255})|\bclient[-_](?:ip|address)=([0-9a-fA-F:.]{3,45})|<client=([^>]{1,255})>/,
  sender: /\bsender=<?([^,;>\s]{0,320})|envelope-from=([^;\s]{1,320})|<from=([^>]{0,320})>/,
  recipient: /\brecipient=<?([^,;>\s]{1,320})|<to=([^>]{1,320})>/,
};

/** Policy servers of Postfix: what they tell it to answer, `action=550 …` or the answer alone. */
export const policy: Format = {
  id: ID,
  programs: PROGRAM,
  samples: [
    "Nov 21 21:23:15 mail policyd-spf[7843]: : ⟦550⟧ ⟦5.7.23⟧ Message rejected due to: SPF fail - not authorized. Please see http://www.example.org/Why?s=mfrom;id=ceo@spf.example.com;ip=203.0.113.45;r=example.net",
    "Nov 21 21:23:15 policyd-spf[7843]: ⟦550⟧ ⟦5.7.1⟧ SPF fail",
    "Nov 21 21:23:15 mail postfix/policyd-spf[7843]: ⟦451⟧ ⟦4.4.3⟧ Message temporarily rejected due to: SPF temporary error",
    "Nov 21 21:23:15 mail policyd-weight[550]: decided action=⟦550⟧ Mail appeared to be SPAM or forged. Ask your Mail/DNS-Administrator to correct HELO and DNS MX settings; <client=203.0.113.250> <helo=550 5.1.1>",
    "Nov 21 21:23:15 mail postfwd2[421]: [RULES] rule=550, id=R5, client=mx.example.com[203.0.113.250], sender=<a@example.com>, recipient=<b@example.net>, helo=<x>, proto=ESMTP, state=RCPT, delay=0.00s, hits=R5, action=REJECT ⟦5.7.1⟧ too many connections",
  ],
  counterSamples: [
    'Nov 21 21:04:01 mail postgrey[383]: Setting gid to "550 550"',
    "Nov 21 21:22:42 mail postgrey[383]: action=greylist, reason=new, client_name=mx550.example.com, client_address=198.51.100.250, sender=bounce+550=5.1.1@example.com, recipient=550@example.net",
    "Nov 21 21:23:15 policyd-spf[7843]: : prepend Received-SPF: Softfail (mailfrom) identity=mailfrom; client-ip=2001:db8::550:1; helo=550; envelope-from=550@example.com; receiver=example.net",
    "Nov 21 21:23:15 mail policyd-weight[550]: weighted check:  NOT_IN_SBL=-1.5 CL_IP_EQ_HELO_IP=-2 <client=203.0.113.250> <helo=550 5.1.1>; rate: 5.50",
  ],
  read: ({ text, program }) =>
    NEVER.test(program) ? readAs(ID, []) : (readAnswer(text) ?? readOther(text)),
  details: ({ text }) => pickDetails(text, FINDERS, "in"),
};

/** `action=REJECT 5.7.1 …`, or `550 5.7.23 …` alone. */
function readAnswer(line: string): Read | undefined {
  const alone = behind(ALONE, line);
  if (alone !== undefined) return readAs(ID, scanReplyText(line, alone));
  ACTION.lastIndex = 0;
  let at = -1;
  while (ACTION.test(line)) at = ACTION.lastIndex;
  return at === -1 ? undefined : readAs(ID, scanReplyText(line, at));
}

function readOther(line: string): Read | undefined {
  return withoutCodes(ID, NO_CODE, line);
}
