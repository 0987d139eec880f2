/** What Perl's Net::SMTP shows and what is said of its failures, with the codes marked. */
export const samples: readonly string[] = [
  `Net::SMTP>>> Net::SMTP(3.14)
Net::SMTP>>>   Net::Cmd(3.14)
Net::SMTP=GLOB(0x55f48d4d5d40)<<< ⟦220⟧ mx.example.com
Net::SMTP=GLOB(0x55f48d4d5d40)>>> EHLO client.example.com
Net::SMTP=GLOB(0x55f48d4d5d40)<<< ⟦250⟧-mx.example.com
Net::SMTP=GLOB(0x55f48d4d5d40)<<< ⟦250⟧ SIZE 550250
auth failed: ⟦500⟧ Command unknown: 'AUTH'Net::SMTP=GLOB(0x55f48d4d5d40)>>> MAIL FROM:<a@example.net>
Net::SMTP=GLOB(0x55f48d4d5d40)<<< ⟦550⟧-⟦5.7.26⟧ not authenticated
Net::SMTP=GLOB(0x55f48d4d5d40)<<< ⟦550⟧-⟦5.7.26⟧ 
Net::SMTP=GLOB(0x55f48d4d5d40)<<< ⟦550⟧ ⟦5.7.26⟧  https://example.com/answer/81126
⟦5.7.26⟧ not authenticated
⟦5.7.26⟧ 
⟦5.7.26⟧  https://example.com/answer/81126
Net::SMTP=GLOB(0x55f48d4d5d40)>>> Subject: [PATCH] Fix 550 handling
Net::SMTP=GLOB(0x55f48d4d5d40)>>> 550 5.1.1 hello`,
  "Net::SMTP::SSL=GLOB(0x1)<<< ⟦421⟧ too busy",
  "Net::SMTP: Net::SMTP: ⟦554⟧ mx.example.com not available\nNo SMTP service",
  "mail: ⟦550⟧ ⟦5.7.1⟧ Sender rejected by mx.example.com\n⟦5.7.1⟧ 192.0.2.25 is listed (127.0.0.2)\n⟦5.7.1⟧ See https://example.com/lookup?ip=192.0.2.25",
  "rcpt bob@example.com: ⟦250⟧ ⟦2.1.5⟧ Ok",
  "alice@example.net failed after MAIL FROM: ⟦5.7.1⟧ Sender rejected",
  "error at after DATA: ⟦5.7.1⟧ Spam, see rule 550",
];

/** Lines of Perl programs whose numbers are no codes. */
export const counterSamples: readonly string[] = [
  "Net::SMTP=GLOB(0x55f48d4d5d40)>>> 550 5.1.1 User unknown",
  "Net::SMTP: Connection refused\nNet::SMTP>>> Net::SMTP(5.1.1)\nmail: 550 messages\nmail: 5.1.1\ndata: 250 2.1 MB",
  "Net::FTP=GLOB(0x55f48d4d5d40)<<< 220 files.example.com\nNet::FTP=GLOB(0x55f48d4d5d40)<<< 550 x: No such file",
  "Net::SMTP=GLOB(0x55f48d4d5d40)>>> DATA\n5.7.26 MySQL Community Server",
];
