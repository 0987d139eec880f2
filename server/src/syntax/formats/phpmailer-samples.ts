/** What PHPMailer prints, with the codes marked. */
export const samples: readonly string[] = [
  `2026-11-21 10:20:05	Connection: opening to mx.example.com:25, timeout=250, options=array (
2026-11-21 10:20:05	SMTP INBOUND: "⟦220⟧ mx.example.com ready"
2026-11-21 10:20:05	SERVER -> CLIENT: ⟦220⟧ mx.example.com ready
2026-11-21 10:20:05	CLIENT -> SERVER: EHLO client.example.com
2026-11-21 10:20:05	SMTP INBOUND: "⟦250⟧-mx.example.com"
2026-11-21 10:20:05	SMTP INBOUND: "⟦250⟧ SIZE 550550"
2026-11-21 10:20:05	SERVER -> CLIENT: ⟦250⟧-mx.example.com
                   	                  ⟦250⟧-X-OURS
                   	                  ⟦250⟧ SIZE 550550
2026-11-21 10:20:05	CLIENT -> SERVER: MAIL FROM:<550@example.net>
2026-11-21 10:20:05	SERVER -> CLIENT: ⟦530⟧-⟦5.7.0⟧ Authentication required
                   	                  ⟦530⟧ see rule 550
2026-11-21 10:20:05	SMTP ERROR: MAIL FROM command failed: ⟦530⟧-⟦5.7.0⟧ Authentication required
                   	                  ⟦530⟧ see rule 550
2026-11-21 10:20:05	CLIENT -> SERVER: 550 5.1.1 hello`,
  `2026-11-21 10:20:05 SMTP INBOUND: &quot;⟦554⟧-mx.example.com not available&quot;<br>
2026-11-21 10:20:05 SERVER -&gt; CLIENT: ⟦554⟧-mx.example.com not available⟦554⟧-IP 192.0.2.554 is listed.⟦554⟧ See https://example.com/?a=1&amp;v=192.0.2.55 or 554 others<br>
2026-11-21 10:20:05 CLIENT -&gt; SERVER: QUIT<br>
2026-11-21 10:20:05 SERVER -&gt; CLIENT: <br>`,
  `Mailer Error: The following From address failed: a@example.net : MAIL FROM command failed,Authentication required
 see rule 550
,⟦530⟧,⟦5.7.0⟧SMTP server error: MAIL FROM command failed Detail: Authentication required
 SMTP code: ⟦530⟧ Additional SMTP info: ⟦5.7.0⟧SMTP server error: MAIL FROM command failed Detail: 550
 SMTP code: ⟦530⟧`,
  "SMTP -> FROM SERVER:⟦220⟧ mx.example.com\nSMTP -> ERROR: RCPT not accepted from server: ⟦550⟧ ⟦5.1.1⟧ <x@example.com>: unknown",
  "SMTP ERROR: Password command failed: ⟦535⟧ ⟦5.7.8⟧ Error: authentication failed",
  "Mailer Error: The following From address failed: a@example.net : MAIL FROM command failed,No,⟦550⟧,SMTP server error: MAIL FROM command failed Detail: No SMTP code: ⟦550⟧",
  "SERVER -> CLIENT: ⟦250⟧ ok\n                   \t                  250 files",
  'SMTP -> get_lines(): $str is "⟦250⟧-mx.example.com',
  "SMTP -&gt; get_lines(): $data is &quot;⟦250⟧ mx.example.com",
];

/** Other lines of PHPMailer. */
export const counterSamples: readonly string[] = [
  "2026-11-21 10:20:05\tCLIENT -> SERVER: 550 5.1.1 User unknown\n2026-11-21 10:20:05\tCLIENT -> SERVER: Subject: 250",
  "2026-11-21 10:20:05 Connection failed. Error #2: stream_socket_client(): Unable to connect to 192.0.2.250:550 (Connection refused) [SMTP.php line 388]<br>\n2026-11-21 10:20:05 SMTP ERROR: Failed to connect to server: Connection refused (111)<br>",
  "SERVER -> CLIENT: hello, 550 of you",
  "Mailer Error: DATA command failed SMTP code: 999 of 550",
  "SMTP Error: Could not authenticate.\nSMTP ERROR: QUIT command failed: <br>\nSMTP Error: data not accepted. 250 tries",
];
