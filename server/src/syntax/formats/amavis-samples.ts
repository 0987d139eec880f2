/** amavis' lines, with their codes marked. */
export const samples: readonly string[] = [
  "Apr  7 11:00:02 filter amavis[550]: (00550-02) FWD from <a@example.net> -> <b@example.org>, BODY=8BITMIME ⟦250⟧ ⟦2.0.0⟧ from MTA(smtp:[127.0.0.1]:10025): ⟦250⟧ ⟦2.0.0⟧ Ok: queued as 7C1F25540",
  "Apr  7 11:09:30 filter amavis[563]: (00563-04) (!)FWD from <550 5.1.1@example.net> -> <b@example.org>,BODY=7BIT ⟦451⟧ ⟦4.7.1⟧ from MTA(smtp:[::1]:10030): ⟦451⟧ ⟦4.7.1⟧ Service unavailable - try again later",
  "Apr  7 11:09:30 filter amavis[563]: (00563-04) smtp resp to RCPT (pip) (<550@example.org>): ⟦250⟧ ⟦2.1.5⟧ Ok",
  "Apr  7 11:09:30 filter amavis[563]: (00563-04) smtp resp to data-dot (<b@example.org>): ⟦451⟧ ⟦4.3.0⟧ Error: queue file write error",
  "Apr  7 11:09:30 filter amavis[563]: (00563-04) smtp resp to MAIL (pip): ⟦451⟧ ⟦4.7.1⟧ Service unavailable - try again later",
  "Apr  7 11:09:30 filter amavis[563]: (00563-04) Negative SMTP resp. to DATA: ⟦503⟧ ⟦5.5.1⟧ Error: need RCPT command",
  "Jan 24 00:09:52 filter amavis[12938]: (12938-07) SMTP: ⟦500⟧ ⟦5.5.2⟧ Error: bad syntax; smtp_resp: request=release\\r\\n",
];

/** amavis' lines with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "Apr  7 11:00:01 filter amavis[550]: (00550-02) ESMTP [127.0.0.1]:10024 /var/lib/amavis/tmp/amavis-20260407T105502-00550: <a@example.net> -> <b@example.org> SIZE=2501 Received: from filter.example.org",
  "Apr  7 11:00:02 filter amavis[550]: (00550-02) Passed CLEAN {RelayedInbound}, [198.51.100.9]:45012 [198.51.100.9] <a@example.net> -> <b@example.org>, Queue-ID: 554A1250F, Message-ID: <4.5.1@example.net>, mail_id: Qx550aB2c5d4, Hits: -0.451, size: 2501, queued_as: 7C1F25540, 550 ms",
  "Apr  7 11:05:12 filter amavis[562]: (00562-01) Blocked INFECTED (Eicar-Test-Signature) {RejectedInbound}, [203.0.113.7]:25010 [203.0.113.7] <v@example.com> -> <c@example.org>, Message-ID: <e@example.com>, mail_id: Ab, Hits: -, size: 451, 250 ms",
  "Apr  7 11:00:02 filter amavis[550]: (00550-02) TIMING [total 554 ms] - SMTP greeting: 2.5 (0%)0, SMTP EHLO: 0.7 (0%)1, fwd-end-chkpnt: 250 (45%)99",
  "Apr  7 12:00:00 filter amavis[220]: starting. /usr/sbin/amavisd-new at filter.example.org amavisd-new-2.12.0 (20190725), Unicode aware",
  "Apr  7 12:00:00 filter amavis[220]: Module Mail::SpamAssassin   3.004006",
];
