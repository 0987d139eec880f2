import { describe, expect, test } from "vitest";
import { corpusLines, readCorpus } from "./corpus";

/** What stands before a line's first code in what clients and libraries print, written down independently of the formats. */
const CASES: readonly (readonly [string, RegExp, number])[] = [
  ["aiosmtpd/quota.log", /<< b'(\d{3})/, 38],
  ["esmtp/reject.txt", /^(?:From |To )?\S+@\S+: (\d{3}) /, 6],
  ["fetchmail/banner.txt", /^fetchmail: SMTP< (\d{3})/, 8],
  ["git-send-email/unknown-user.txt", /^(?:Net::SMTP=\S+<<< )?(\d{3}|5\.1\.1)[ -]/, 16],
  ["javamail/multi.txt", /^(?:.*(?:FailedException: ))?([2-5]\d\d)[ -]/, 28],
  ["msmtp/logfile.log", / smtpstatus=(\d{3})/, 20],
  ["mutt/legacy.txt", /(?: 4< |failed: )(\d{3})/, 7],
  ["net-smtp-perl/multi.txt", /^(?:Net::SMTP=\S+<<< |rcpt \S+ )(\d{3})/, 19],
  [
    "nodemailer/connect.txt",
    /(?: S: |response=|response: '|^ {4}'|^|\] |ERROR |responseCode: )(5\d\d)[- ,]/,
    30,
  ],
  ["phpmailer/connect.txt", /(?:CLIENT: |INBOUND: &quot;)(\d{3})/, 5],
  ["python-smtpd/disconnect.log", /(?!)()/, 0],
  ["ruby-net-smtp/deferred.txt", /^(?:-> "|Net::\w+: )(\d{3})/, 30],
  ["s-nail/unknown-user.txt", /(?:SERVER|server): (\d{3})/, 16],
  ["sendemail/sender.txt", /(?:Received: \t|message: |code: )(\d{3})/, 9],
  ["smtp-server/relay-denied.log", /^(?:.* S: )?(\d{3})[ -]/, 58],
  ["smtplib/content.txt", /(?:reply: b'|retcode \(|(?:Error|data): \()(\d{3})/, 60],
];

describe.each(CASES)("%s", (file, before, count) => {
  test("holds as many lines with codes as grep counts", () => {
    expect(corpusLines(file).filter((line) => before.test(line))).toHaveLength(count);
  });

  test("each of them is found, and no other", () => {
    for (const { line, codes } of readCorpus(file))
      expect([line, codes[0]]).toEqual([line, before.exec(line)?.[1]]);
  });
});
