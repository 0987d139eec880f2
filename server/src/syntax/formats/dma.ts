import { askedAt } from "../asked";
import type { Format, Read } from "../format";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { withoutCodes } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";

const ID = "dma";
const FAILED = / failed after ([A-Za-z ]{3,20}): /;
const NO_CODE =
  /(?:new mail from user=|mail to=<|<[^<>]{0,320}> (?:trying delivery|delivery successful)|using (?:smarthost|SMTP authentication|CRAM|LOGIN)|trying remote delivery to |Server greeting |\s{0,4}Server supports |connect to |delivery failed, bouncing as |can not bounce |remote delivery deferred$)/y;
const FINDERS = {
  host: /^(?:remote delivery (?:to|deferred:)|trying remote delivery to|connect to) (\S{1,255})/,
  sender: /envelope_from=<([^>]{0,320})>/,
  recipient: /^(?:mail to=)?<([^>]{1,320})>/,
};

/** DragonFly's mail agent, in syslog, whose tag holds the queue id: line ends of a reply stand as `#015#012`. */
export const dma: Format = {
  id: ID,
  programs: /^dma$/,
  samples: [
    "Nov 21 21:37:11 mail dma[1451.55ed5cfeab30]: remote delivery to mx.example.net [192.0.2.1] failed after connect: ⟦554⟧-mx00.example.net (mxgmx114) ESMTP Service not available#015#012⟦554⟧-No SMTP service#015#012⟦554⟧ For explanation visit https://postmaster.example.net/en/case?ip=203.0.113.25&r=550",
    "Nov 21 21:37:10 mail dma[144a.560fdcc77b30]: remote delivery to 192.0.2.1 [192.0.2.1] failed after final DATA: ⟦554⟧ delivery error: dd mailbox not found. - mta9564.mail.example.com",
    "Nov 21 21:37:10 mail dma[144a.560fdcc77b30]: remote delivery deferred: mx.example.net [192.0.2.1] failed after RCPT TO: ⟦451⟧ ⟦4.7.1⟧ Greylisted for 300 seconds",
  ],
  counterSamples: [
    "Nov 21 21:37:11 mail dma[250.55ed5cfeab30]: <550@example.net> trying delivery",
    "Nov 21 21:37:11 mail dma[1451]: mail to=<x 550 5.1.1@example.net> queued as 550.55ed5cfeab30",
    "Nov 21 21:37:11 mail dma[1451.55ed5cfeab30]: delivery failed, bouncing as 550",
    "Nov 21 21:37:11 mail dma[1451.55ed5cfeab30]: trying remote delivery to 192.0.2.250 [192.0.2.250] pref 550",
  ],
  read({ text }) {
    return readFailure(text) ?? withoutCodes(ID, NO_CODE, text);
  },
  details({ text, session }) {
    const queueId = /^dma\[([0-9a-f]{1,10}\.[0-9a-f]{4,20})\]$/.exec(session)?.[1];
    return { ...pickDetails(text, FINDERS, "out"), ...(queueId && { queueId }) };
  },
};

/** `remote delivery to … [192.0.2.1] failed after RCPT TO: 550 …`. */
function readFailure(line: string): Read | undefined {
  if (!line.startsWith("remote delivery ")) return undefined;
  const failed = FAILED.exec(line);
  if (failed === null) return undefined;
  const at = failed.index + failed[0].length;
  return readAs(ID, scanReplyText(line, at), { asked: stageOf(failed[1] ?? "") });
}

function stageOf(stage: string): Asked | undefined {
  return stage === "final DATA" ? "END-OF-DATA" : askedAt(stage, 0);
}
