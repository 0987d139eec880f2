import { describe, expect, it } from "vitest";
import { formats } from "../../../server/src/syntax/formats/index";
import { tokeniseLine } from "../../../server/src/syntax/tokenise";

/** The names that a producer's programs have in a syslog tag, and names that look like them. */
const named: readonly (readonly [id: string, own: readonly string[], others: readonly string[]])[] =
  [
    [
      "amavis",
      ["amavis", "amavisd", "amavis-new", "amavisd-new"],
      ["xamavis", "amavis-x", "amavisd-newer"],
    ],
    [
      "courier",
      [
        "courierd",
        "courieresmtp",
        "courieresmtpd",
        "courierlocal",
        "courierdsn",
        "courieruucp",
        "courierfax",
        "courierfilter",
      ],
      ["courier", "xcourierd", "courierdx", "courier-imapd"],
    ],
    ["dma", ["dma"], ["xdma", "dma-x", "dmax"]],
    [
      "policy",
      [
        "policyd-spf",
        "postfix/policyd-spf",
        "pypolicyd-spf",
        "python-policyd-spf",
        "policyd-spf-perl",
        "policyd-weight",
        "policyd",
        "postfwd",
        "postfwd2",
        "postfwd3/cache",
        "postgrey",
        "sqlgrey",
      ],
      [
        "xpolicyd",
        "postfwd4",
        "policyd-x",
        "xpostgrey",
        "postgreyx",
        "xsqlgrey",
        "postfix/policyd-spf/",
      ],
    ],
    [
      "postfix",
      [
        "postfix/smtpd",
        "postfix/qmgr",
        "postfix",
        "postfix-out/smtp",
        "mx/smtpd",
        "mx/smtp",
        "mx/lmtp",
        "mx/postscreen",
        "mx/cleanup",
        "mx/local",
        "mx/pipe",
        "mx/virtual",
        "mx/error",
        "mx/discard",
        "mx/retry",
        "mx/bounce",
        "mx/qmgr",
        "mx/verify",
        "mx/pickup",
        "mx/tlsproxy",
      ],
      ["smtpd", "xpostfix", "mx/smtpdx", "mx/other", "postfix/policyd-spf", "postfix/postgrey"],
    ],
    ["sendemail", ["sendEmail", "sendemail", "sendEmail.pl"], ["xsendemail", "sendemail-x"]],
    [
      "sendmail",
      [
        "sendmail",
        "sm-mta",
        "sm-msp",
        "sm-msp-queue",
        "sm-mta-queue",
        "sm-queue",
        "sm-que",
        "sm-client",
      ],
      ["xsendmail", "sendmailx", "sm-x", "sm-mtax"],
    ],
  ];

describe("the programs of a format", () => {
  it("are those of all formats that are asked about some programs only", () => {
    const asked = formats.filter(({ programs }) => programs !== undefined);
    expect(asked.map(({ id }) => id).sort()).toEqual(named.map(([id]) => id).sort());
  });

  it.each(named)("%s", (id, own, others) => {
    const programs = formats.find((format) => format.id === id)?.programs;
    expect(own.filter((name) => !programs?.test(name))).toEqual([]);
    expect(others.filter((name) => programs?.test(name))).toEqual([]);
  });
});

/** Formats that look at a program's name themselves: a line, names under which it is theirs, and names under which it is not. */
const looking: readonly (readonly [
  id: string,
  text: string,
  own: readonly string[],
  others: readonly string[],
])[] = [
  [
    "cyrus",
    "Delivered: <1@example.org> to mailbox: user.a",
    ["cyrus/lmtp", "lmtpd", "lmtpunix"],
    ["xcyrus/lmtp", "xlmtpd", "lmtpdx", "xlmtpunix", "lmtpunixx"],
  ],
  [
    "dovecot",
    "lmtp(550): Connect from 192.0.2.25",
    ["dovecot", "dovecot/lmtp", "dovecot-lda"],
    ["xdovecot", "dovecotx"],
  ],
  ["mdaemon", "[514250] --> 220 mx.example.com ESMTP", [], ["mdaemon", "x"]],
  ["exim", "Start queue run: pid=550", ["exim", "exim4"], ["xexim", "exim4x", "eximx"]],
  ["qpsmtpd", "dispatching QUIT", ["qpsmtpd"], ["xqpsmtpd", "qpsmtpdx"]],
  ["ssmtp", "SSL connection using RSA 550", ["sSMTP", "ssmtp", "SSMTP"], ["xssmtp", "ssmtpx"]],
];

describe("a format that looks at the program's name", () => {
  it.each(looking)("%s", (id, text, own, others) => {
    const reader = (name: string) =>
      tokeniseLine(`Nov 21 21:16:42 mail ${name}[5]: ${text}`, undefined).reading?.format;
    expect(own.filter((name) => reader(name) !== id)).toEqual([]);
    expect(others.filter((name) => reader(name) === id)).toEqual([]);
  });
});
