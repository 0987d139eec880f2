const FIELDS =
  "#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info";
const OLD_FIELDS = FIELDS.replace("network-message-id,", "");
const TRACE_FIELDS = FIELDS.replace("#Fields: date-time", "date_time_utc").replaceAll("-", "_");

/** Lines of Exchange's message tracking log, with their codes marked. */
export const samples: readonly string[] = [
  `#Log-type: Message Tracking Log
#Date: 2026-11-21T00:00:02.554Z
${FIELDS}
2026-11-21T00:00:03.250Z,192.0.2.10,EX550,203.0.113.25,mx.example.com,08DE554000000250;2026-11-21T00:00:02.554Z;0,Outbound,SMTP,SEND,25055400,<550.1@ex550.example.org>,0b550a2e-5d11-4f51-2504-08de55400000,anna@example.com,⟦250⟧ ⟦2.1.5⟧ Ok,5501,1,,,Invoice 550 5.1.1,otto@example.org,otto@example.org,2026-11-21T00:00:01.451Z;SRV=EX550.example.org:TOTAL-SUB=0.250|SA=0.200
2026-11-21T00:00:05.554Z,192.0.2.10,EX550,203.0.113.25,mx.example.com,,Outbound,SMTP,DEFER,25055402,<550.3@ex550.example.org>,0b550a2e-5d11-4f51-2506-08de55400000,carl@example.com,"[{LED=⟦450⟧ ⟦4.4.316⟧ Connection refused [Message=Socket error code 10061] [LastAttemptedIP=203.0.113.25:25]};{MSG=};{FQDN=mx.example.com};{IP=203.0.113.25};{LRT=11/21/2026 12:00:05 AM}]",4500,1,,,"{LED=550 5.1.1}",otto@example.org,otto@example.org,`,
  "2026-11-21T00:00:04.421Z,,EX550,,,,,ROUTING,FAIL,25055401,<550.2@ex550.example.org>,0b550a2e-5d11-4f51-2505-08de55400000,ghost@example.org,[{LED=⟦550⟧ ⟦5.1.10⟧ RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup};{MSG=};{FQDN=};{IP=};{LRT=}],2504,1,,,Re: offer 550,otto@example.org,otto@example.org,",
  "2026-11-21T00:00:04.421Z,,EX550,,mx.example.com,,Outbound,SMTP,SEND,25055401,<550.2@ex550.example.org>,0b550a2e-5d11-4f51-2505-08de55400000,a@example.com;b@example.com;c@example.com,⟦250⟧ ⟦2.1.5⟧ Recipient OK;⟦250⟧ OK;⟦451⟧ ⟦4.7.1⟧ Later,2504,3,,,,otto@example.org,otto@example.org,",
  `${OLD_FIELDS}
2010-11-21T00:00:04.421Z,192.0.2.10,EX,203.0.113.25,mx.example.com,,Outbound,SMTP,FAIL,421,<550.2@ex.example.org>,ghost@example.com,⟦550⟧ ⟦5.1.1⟧ User unknown,2504,1,,,550,otto@example.org,otto@example.org,`,
  "2010-11-21T00:00:04.421Z,192.0.2.10,EX,203.0.113.25,mx.example.com,⟦250⟧ ⟦2.0.0⟧ OK;ClientSubmitTime:2010-11-21T00:00:04.421Z,Outbound,STOREDRIVER,DELIVER,421,<550.2@ex.example.org>,ghost@example.com,⟦550⟧ ⟦5.1.1⟧ User unknown,2504,1,,,550,otto@example.org,otto@example.org,",
  `${TRACE_FIELDS}
2026-11-21T19:49:37.6050000Z,,EX550.prod.example.com,,mx.example.com,,Outbound,SMTP,FAIL,132697,<550@example.com>,f955f718-d5ff-40a7-137f-08de50505050,"ghost@example.com","[{LED=⟦550⟧ ⟦5.4.316⟧ Message expired, cannot connect to remote server -> ⟦451⟧ ⟦4.4.0⟧ ""Primary target IP address responded with: ""⟦421⟧ ⟦4.4.2⟧ Connection dropped.""};{MSG=};{FQDN=}]",2504,1,,,550,otto@example.com,otto@example.com,`,
];

/** Lines of Exchange's message tracking log, and like it, without codes. */
export const counterSamples: readonly string[] = [
  "2026-11-21T00:00:07.001Z,,EX550,,EX550,,,STOREDRIVER,DELIVER,25055404,<550.5@example.net>,,emil@example.org,,2501,1,,,550 5.1.1 Report 250 for week 5,x@example.net,x@example.net,2026-11-21T00:00:06.250Z;SRV=EX550.example.org:TOTAL-DEL=0.451",
  "2026-11-21T00:00:08.001Z,198.51.100.7,mail.example.net,192.0.2.10,EX550,08DE550A1B2C3D4E;2026-11-21T00:00:02.254Z;0,EX550\\Default EX550,SMTP,RECEIVE,25055405,<4.2.1@example.net>,,emil@example.org,,5541,1,,,Status: open,x@example.net,x@example.net,0cA: NTS:",
];
