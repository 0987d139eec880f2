const FIELDS =
  "#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context";

/** Lines of Exchange's protocol logs, with their codes marked. */
export const samples: readonly string[] = [
  `#Software: Microsoft Exchange Server
#Version: 15.0.0.0
#Log-type: SMTP Receive Protocol Log
#Date: 2026-11-21T21:00:02.250Z
${FIELDS}
2026-11-21T21:00:02.254Z,EX550\\Default Frontend EX550,08DE250550421A3F,0,192.0.2.10:25,198.51.100.7:50250,+,,
2026-11-21T21:00:02.255Z,EX550\\Default Frontend EX550,08DE250550421A3F,1,192.0.2.10:25,198.51.100.7:50250,>,"⟦220⟧ ex550.example.org Microsoft ESMTP MAIL Service ready at Sat, 21 Nov 2026 21:00:02 +0000",
2026-11-21T21:00:02.300Z,EX550\\Default Frontend EX550,08DE250550421A3F,2,192.0.2.10:25,198.51.100.7:50250,<,EHLO mail550.example.net,
2026-11-21T21:00:02.301Z,EX550\\Default Frontend EX550,08DE250550421A3F,3,192.0.2.10:25,198.51.100.7:50250,>,⟦250⟧  ex550.example.org Hello [198.51.100.7] SIZE 37748736 PIPELINING DSN ENHANCEDSTATUSCODES 8BITMIME CHUNKING,
2026-11-21T21:00:02.400Z,EX550\\Default Frontend EX550,08DE250550421A3F,4,192.0.2.10:25,198.51.100.7:50250,<,550 5.1.1 User unknown,
2026-11-21T21:00:02.401Z,EX550\\Default Frontend EX550,08DE250550421A3F,5,192.0.2.10:25,198.51.100.7:50250,>,⟦500⟧ ⟦5.3.3⟧ Unrecognized command,
2026-11-21T21:00:07.421Z,EX550\\Default Frontend EX550,08DE250550421A3F,6,192.0.2.10:25,198.51.100.7:50250,*,,"Tarpit for '0.00:00:05' due to '⟦550⟧ ⟦5.7.54⟧ SMTP; Unable to relay recipient, in non-accepted domain'"
2026-11-21T21:00:08.421Z,EX550\\Default Frontend EX550,08DE250550421A3F,7,192.0.2.10:25,198.51.100.7:50250,-,,Remote(SocketError)`,
  `#Log-type: SMTP Send Protocol Log
#Date: 2026-11-21T08:00:00.554Z
${FIELDS}
2026-11-21T08:00:00.700Z,Outbound,08DE250550421B00,1,192.0.2.10:25504,203.0.113.25:25,<,⟦220⟧ mx.example.com ESMTP,
2026-11-21T08:00:00.701Z,Outbound,08DE250550421B00,2,192.0.2.10:25504,203.0.113.25:25,>,EHLO ex550.example.org,
2026-11-21T08:00:00.900Z,Outbound,08DE250550421B00,8,192.0.2.10:25504,203.0.113.25:25,<,"⟦450⟧ ⟦4.2.0⟧ <anna@example.com>: ""Recipient"" rejected, greylisted",`,
  "2026-11-21T21:00:02.900Z,Intra-Organization SMTP Send Connector,08DE250550421B01,6,192.0.2.10:41000,192.0.2.11:2525,<,⟦250⟧ ⟦2.6.0⟧ <550.5.1.1@example.org> [InternalId=2002550] Queued mail for delivery,",
  "2026-11-21T21:00:02.900Z,EX550\\Client Frontend EX550,08DE250550421B02,6,192.0.2.10:587,198.51.100.9:41000,>,⟦535⟧ ⟦5.7.3⟧ Authentication unsuccessful,",
];

/** Lines of Exchange, and like its protocol log, with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "2026-11-21T08:00:00.801Z,Outbound,08DE250550421B00,4,192.0.2.10:25504,203.0.113.25:25,*,,sending message with RecordId 250550554 and InternetMessageId <4.5.1.550@ex550.example.org>",
  "2026-11-21T08:00:00.802Z,Outbound,08DE250550421B00,5,192.0.2.10:25504,203.0.113.25:25,>,MAIL FROM:<bounce-550-5.1.1@example.org> SIZE=5501,",
  "2026-11-21T08:00:00.802Z,EX\\Default EX,08DE250550421B00,5,192.0.2.10:25,203.0.113.25:25504,<,250 2.1.0 Ok,",
  "2026-11-21T08:00:00.802Z,550,250,450,421,554,221",
  '2026-11-21T08:00:00.802Z,550 5.1.1,"250 2.1.0',
];
