import { describe, expect, it } from "vitest";
import { readGenerally as read } from "./read-generally";

/** Numbers that count or name something, in lines that speak of mail and would say them as codes otherwise. */
const counting: Readonly<Record<string, readonly string[]>> = {
  "an exit status or an error number": [
    "make[1]: *** [smtp-test] Error 550",
    "smtp hook exit: 252, mailbox full",
    "smtp hook exits with value 252: mailbox full",
    "smtp hook exited with status 252: mailbox full",
    "smtp: errno 550 user unknown",
  ],
  "the name of what a noun says": [
    "smtp: batch no 550 user unknown",
    "smtp: batch no. 550 user unknown",
    "smtp: batch nr 550 user unknown",
    "smtp: batch nr. 550 user unknown",
    "smtp: line 550 user unknown",
    "smtp: lines 550 user unknown",
    "smtp: facture n°550 user unknown",
    "smtp: ticket #550 user unknown",
    "smtp: host # 550 user unknown",
  ],
  "one of several numbers": ["smtp status of 4210 550", "smtp status of 192-421 550"],
  "how many of a thing there are": [
    "smtp sent: 550 bounced emails",
    "smtp sent: 550 bounced e-mails",
    "smtp test: expected 12 mails but got 550",
    "smtp sent: 550 old mails",
    "smtp sent: 550 new letters",
    "smtp sent: 550 /600 letters",
    "smtp sent: 550 / 600 letters",
    "smtp sent: 550 / 600",
  ],
  "how many there are of which a verb tells what became": [
    "smtp totals: for each host 550 rejected",
    "smtp totals: for each host 550 rejected and gone",
    "smtp status: 550 rejected, 20 accepted",
  ],
  "the text of an element that is no code": [
    "<smtp><count>550</count></smtp>",
    "<smtp><mail:Size>550</mail:Size></smtp>",
  ],
  "a number alone between brackets": ["smtp worker[550]", "smtp worker(550)", "smtp reason[550]"],
};

describe.each(Object.entries(counting))("%s is no code", (_, lines) => {
  it.each(lines)("%s", (line) => {
    expect(read(line)).toBe(line);
  });
});

describe("a code in spite of words and marks that look like a count's", () => {
  it.each([
    "smtp reason: ⟦550⟧ mailbox full, used 95 / 100",
    "smtp reason: ⟦550⟧ rejected by policy",
    "smtp server ⟦550⟧ rejected by policy",
    "smtp status=⟦550⟧ rejected",
    "smtp status: ⟦550⟧ rejected",
    "<smtp><code>⟦550⟧</code></smtp>",
    "<smtp><m:replyCode>⟦550⟧</m:replyCode></smtp>",
    "<mail><smtp:codeText>⟦550⟧</smtp:codeText></mail>",
    "smtp reason [code ⟦550⟧] user unknown",
    "smtp reason [⟦550⟧ user unknown]",
  ])("%s", (line) => {
    expect(read(line)).toBe(line);
  });
});
