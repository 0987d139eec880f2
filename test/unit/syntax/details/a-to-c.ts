import type { Told } from "./told";

const python = "DEBUG:mail.log:('2001:db8::25', 51478, 0, 0) << b'552 5.2.2 Mailbox full'";
const go = "2026-11-21 21:25:51.990137 _ conn.go:298        SMTP.Conn";
const head = "Nov 21 21:36:45 mail";

/** Lines of the formats from `aiosmtpd` to `courier`, as the producers write them, and who and what stands in them. */
export const aToC: readonly Told[] = [
  ["aiosmtpd", python, { direction: "in", host: "2001:db8::25" }],
  ["aiosmtpd", "DEBUG:mail.log:_handle_client readline: b'QUIT'", { direction: "in" }],
  [
    "amavis",
    `${head} amavis[550]: (00550-02) Passed CLEAN {RelayedInbound}, [198.51.100.9]:45012 [198.51.100.10] <a@example.net> -> <b@example.org>,<c@example.org>, Queue-ID: 554A1250F, Message-ID: <4.5.1@example.net>, mail_id: Q, Hits: -`,
    {
      host: "198.51.100.9",
      sender: "a@example.net",
      recipient: "b@example.org",
      queueId: "554A1250F",
      messageId: "4.5.1@example.net",
    },
  ],
  [
    "amavis",
    `${head} amavis[563]: (00563-04) (!)FWD from <> -> <b@example.org>,BODY=7BIT 451 4.7.1 from MTA(smtp:[::1]:10030): 451 4.7.1 no`,
    { sender: "", recipient: "b@example.org" },
  ],
  ["chasquid", `${go} 192.0.2.1:48672: error: x`, { direction: "in", host: "192.0.2.1" }],
  ["chasquid", `${go} [2001:db8::5]:48858: error: x`, { direction: "in", host: "2001:db8::5" }],
  [
    "chasquid",
    `${go} 192.0.2.1:550: Queued from a@example.com to [b@example.net c@example.net] - HXNb`,
    {
      direction: "in",
      host: "192.0.2.1",
      sender: "a@example.com",
      recipient: "b@example.net",
      queueId: "HXNb",
    },
  ],
  [
    "chasquid",
    "2026-11-21 21:25:51.9 _ smtp.go:98          Courier.SMTP bob@example.org: error: MAIL+RCPT 550 no",
    { direction: "out", recipient: "bob@example.org" },
  ],
  [
    "chasquid",
    "2026-11-21 21:25:51.9 _ queue.go:359       Queue.SendLoop HXNbRPJrBFg: error: bob@example.org permanent error: x",
    { direction: "out", recipient: "bob@example.org", queueId: "HXNbRPJrBFg" },
  ],
  [
    "courier",
    `${head} courieresmtpd: error,relay=::ffff:192.0.2.5,port=50836,from=<bob@example.com>,to=<nobody@example.net>: 550 no`,
    {
      direction: "in",
      host: "192.0.2.5",
      sender: "bob@example.com",
      recipient: "nobody@example.net",
    },
  ],
  [
    "courier",
    `${head} courieresmtpd: error,relay=2001:db8::5,port=50346,msg="534 SIZE",cmd: MAIL FROM:<carol@example.org> SIZE=5`,
    { direction: "in", host: "2001:db8::5", sender: "carol@example.org" },
  ],
  [
    "courier",
    `${head} courieresmtpd: error,relay=::ffff:192.0.2.5,msg="502 x",cmd: RCPT TO:<carol@example.org>`,
    { direction: "in", host: "192.0.2.5", recipient: "carol@example.org" },
  ],
  [
    "courier",
    `${head} courieresmtp: id=00000000000005F3.000000006B020EFE.00000B2D,from=<>,addr=<i@example.org>: 550 no`,
    {
      direction: "out",
      sender: "",
      recipient: "i@example.org",
      queueId: "00000000000005F3.000000006B020EFE.00000B2D",
    },
  ],
  [
    "courier",
    `${head} courierd: newmsg,id=0000000000000517.000000006B020EED.00000843: dns; client.example (localhost [::ffff:192.0.2.2])`,
    { host: "client.example", queueId: "0000000000000517.000000006B020EED.00000843" },
  ],
];
