import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeOf } from "../../../server/src/syntax/time/time";

/** Beginnings of real lines of the corpus or of the labelled lines, the time that they tell in UTC, and the zone's minutes. */
const full: readonly (readonly [line: string, time: string, offset: number | undefined])[] = [
  // Exim, with and without fractions, with a zone; Dovecot; chasquid; mutt; nodemailer.
  ["2026-11-21 21:29:49 no host name found", "2026-11-21T21:29:49Z", undefined],
  ["2026-11-21 21:31:47.373 [189294] SMTP connection", "2026-11-21T21:31:47.373Z", undefined],
  ["2026-11-21 21:29:49 +0100 1xUset-000mXS-0W <= a@b", "2026-11-21T20:29:49Z", 60],
  ["2026-11-21 21:25:51.836573 _ conn.go:684 SMTP.Conn", "2026-11-21T21:25:51.836Z", undefined],
  ["[2026-11-21 21:36:59] 4> MAIL FROM:<a@b>", "2026-11-21T21:36:59Z", undefined],
  // Haraka, rsyslog, CRI, RFC 5424, Exchange, Stalwart, Zimbra, PowerMTA, MDaemon.
  ["2026-11-21T21:26:53.292Z [NOTICE] [0B53C073] [core]", "2026-11-21T21:26:53.292Z", 0],
  ["2026-11-21T22:26:53.292123+01:00 mail postfix/smtp[1]: x", "2026-11-21T21:26:53.292Z", 60],
  ["<22>1 2026-11-21T21:26:53Z mail postfix/smtp 812 - - x", "2026-11-21T21:26:53Z", 0],
  // RFC 3339 section 5.6: other zones, over midnight, a leap second, and letters that may be small.
  ["2026-11-21T21:24:53.123+01:00 mx postfix/smtp[8]: x", "2026-11-21T20:24:53.123Z", 60],
  ["2026-11-21T21:24:53.5-03:30 mx postfix/smtp[8]: x", "2026-11-22T00:54:53.500Z", -210],
  ["2026-11-21T21:24:53+14:00 mx postfix/smtp[8]: x", "2026-11-21T07:24:53Z", 840],
  ["2026-12-31T23:59:60Z mx postfix/smtp[8]: x", "2027-01-01T00:00:00Z", 0],
  ["2026-11-21t21:24:53.123z mx postfix/smtp[8]: x", "2026-11-21T21:24:53.123Z", 0],
  ["2026-05-01T10:00:05.250554421Z stdout F x", "2026-05-01T10:00:05.250Z", 0],
  ["2026-02-03T00:00:02.254Z,EX1\\Default Frontend EX1,08DC", "2026-02-03T00:00:02.254Z", 0],
  ["2026-03-03 09:12:01,250 INFO  [LmtpServer-550]", "2026-03-03T09:12:01.250Z", undefined],
  ["d,2026-01-15 14:23:11+0000,2026-01-15 14:20:00+0000,a@b", "2026-01-15T14:23:11Z", 0],
  ["d,1178807903,otto@example.org,user550@example.com", "2007-05-10T14:38:23Z", 0],
  ["Sat 2026-07-25 12:58:47: 05: [514250] Session", "2026-07-25T12:58:47Z", undefined],
  // Go, nginx, socat, MailEnable, maddy, Kerio, hMailServer.
  ["2026/03/04 10:11:12 SMTP RCPT TO error: 550", "2026-03-04T10:11:12Z", undefined],
  ["< 2026/11/21 21:21:53.000506342  length=36 from=0", "2026-11-21T21:21:53Z", undefined],
  ["10/19/26 00:00:25\tSMTP-IN\tFE7A.MAI\t816", "2026-10-19T00:00:25Z", undefined],
  ["07.05.26 17:23:12 smtp: 220 mail.example.org", "2026-05-07T17:23:12Z", undefined],
  ["[30/Nov/2025 17:57:14] Recv: Queue-ID: 438dd550", "2025-11-30T17:57:14Z", undefined],
  ["[14-May-2027 06:22:08 +0200]: <tiek0550>", "2027-05-14T04:22:08Z", 120],
  ['"SMTPD"\t4021\t550\t"2026-05-06 19:40:55.421"\t"198"', "2026-05-06T19:40:55.421Z", undefined],
  // Common Log Format, asctime, Apache's errors, acme.sh.
  ["192.0.2.7 - - [21/Nov/2026:21:17:06 +0000] GET", "2026-11-21T21:17:06Z", 0],
  ["Mon Feb  8 05:50:11 2027 [pid 550] CONNECT", "2027-02-08T05:50:11Z", undefined],
  ["[Mon Feb 08 09:13:09.550000 2027] [fcgid:warn]", "2027-02-08T09:13:09.550Z", undefined],
  ["[Tue May 25 05:50:21 CEST 2027] code='503'", "2027-05-25T03:50:21Z", 120],
  // Syslog's stamp with a year; journalctl's short-full and short-unix; dovecot's raw logs; Momentum.
  ["Nov 21 2026 21:17:06 mail postfix/smtpd[1]: x", "2026-11-21T21:17:06Z", undefined],
  ["Sat 2026-11-21 21:17:06 UTC mail postfix/smtpd[1]: x", "2026-11-21T21:17:06Z", 0],
  ["1795296272.859249 LHLO smtp.example.com", "2026-11-21T21:24:32.859Z", 0],
  ["1767064868@91/6D-07914-E67BC044@00/00-03736", "2025-12-30T03:21:08Z", 0],
  // 0x695b1a2d seconds, less the ten that TAI was ahead.
  ["@40000000695b1a2d0c41f0e4 delivery 550: failure", "2026-01-05T01:55:47.205Z", 0],
  // JSON: milliseconds, seconds with a fraction, text, microseconds of journald, nested, RFC 5322.
  ['{"level":"debug","time":1795296062840,"msg":"S: 550"}', "2026-11-21T21:21:02.840Z", 0],
  ['{"level":"error","ts":1772619182.554,"msg":"failed"}', "2026-03-04T10:13:02.554Z", 0],
  ['{"@timestamp":"2026-05-01T10:00:00.550Z","message":"x"}', "2026-05-01T10:00:00.550Z", 0],
  ['{"log":"May  1 10:00:00 h x","time":"2026-05-01T10:00:00Z"}', "2026-05-01T10:00:00Z", 0],
  ['{"__REALTIME_TIMESTAMP":"1777629600550250","_PID":"550"}', "2026-05-01T10:00:00.550Z", 0],
  ['[{"msys":{"message_event":{"timestamp":"1454442601"}}}]', "2016-02-02T19:50:01Z", 0],
  ['{"items":[{"created_at":"Thu, 01 Jan 2026 11:55:00 UTC"}]}', "2026-01-01T11:55:00Z", 0],
  // Behind what tools put before a line, and in colours.
  ["mail.log:12:2026-11-21 21:29:49 x", "2026-11-21T21:29:49Z", undefined],
  ["postal-smtp-1  | [8] [2026-11-18T08:56:08.774] DEBUG", "2026-11-18T08:56:08.774Z", undefined],
  ["\u001b[32m2026-11-21T21:26:53Z\u001b[0m x", "2026-11-21T21:26:53Z", 0],
  ["ERROR 2026-04-05 10:02:05,251 log Internal", "2026-04-05T10:02:05.251Z", undefined],
  ['time="2027-02-05T05:50:21.550421Z" level=error', "2027-02-05T05:50:21.550Z", 0],
  // Fields of a notification (RFC 3464) and of a message (RFC 5322).
  ["Arrival-Date: Sat, 21 Nov 2026 22:41:28 +0100 (CET)", "2026-11-21T21:41:28Z", 60],
  ["Date: Sat, 21 Nov 2026 21:41:28 GMT", "2026-11-21T21:41:28Z", 0],
];

describe("timeOf", () => {
  it.each(full)("%s", (line, time, offset) =>
    expect(timeOf(line)).toEqual({ at: Date.parse(time), year: true, offset }),
  );

  it.each([
    ["Nov 21 21:17:06 mail postfix/smtp[821]: 2F5E", "2000-11-21T21:17:06Z"],
    ["Feb  9 01:02:03 mail sendmail[1]: x", "2000-02-09T01:02:03Z"],
    ["Feb 29 01:02:03 mail sendmail[1]: x", "2000-02-29T01:02:03Z"],
    ["Mai 01 10:00:05 mx250 postfix/lmtp[554]: x", "2000-05-01T10:00:05Z"],
    ["<22>Nov 21 21:17:06 mail postfix/smtp[821]: x", "2000-11-21T21:17:06Z"],
    ["mail-1  | Nov 21 21:17:06 mail postfix/smtp[821]: x", "2000-11-21T21:17:06Z"],
  ])("%s has no year", (line, time) =>
    expect(timeOf(line)).toEqual({ at: Date.parse(time), year: false, offset: undefined }),
  );

  it.each([
    "",
    "550 5.1.1 User unknown",
    // A time of day has no day.
    "21:21:24.111291 == Info:   Trying 127.0.0.1:2602...",
    "0abb1d746a982b96 smtp connected address=127.0.0.1",
    "Nov 41 21:17:06 mail x",
    "Nov 21 25:17:06 mail x",
    "Foo 21 21:17:06 mail x",
    // Nobody can tell the day from the month.
    "05/06/2026 10:00:00 x",
    "1234567890 items",
    '{"time":"soon","size":550}',
    "INFO:mail.log:Peer: ('127.0.0.1', 51478)",
  ])("%j has none", (line) => expect(timeOf(line)).toBeUndefined());

  it.each([
    ["Nov 21 21:17:06 mail x", "Nov 21 21:17:59 mail x", 53_000],
    ["Nov 21 21:17:06 mail x", "Nov 21 21:18:05 mail x", 59_000],
    ["Nov 21 21:17:06 mail x", "Nov  2 21:17:06 mail x", -19 * 86_400_000],
    ["2026-11-21 21:17:06 1xUset", "2026-11-21 21:17:07 H=x", 1000],
    ["2026-11-21 21:17:06 x", "2026-11-21 21:17:06.500 x", 500],
    ["2026-11-21 21:17:06 x", "2026-11-21 21:17:06 +0100 x", -3_600_000],
    ["Nov 21 09:17:06 mail x", "Nov 21 09:17:06 PM mail x", 43_200_000],
    ["Nov 21 21:17:06 mail x", "Nov 21 21:17:06 GMT mail x", 0],
    ["Nov 21 21:17:06 mail x", "Nov 21 21:17:60 mail x", 54_000],
  ])("after %j, %j is so many milliseconds later", (before, line, later) => {
    expect(timeOf(line)?.at).toBe((timeOf(before)?.at ?? Number.NaN) + later);
  });

  it("forgets of the line before what this one tells otherwise", () => {
    timeOf("Nov 21 21:17:06 mail x");
    expect(timeOf("Nov 21 21:17:06 CET x")?.offset).toBe(60);
    expect(timeOf("Nov 21 21:17:06 2027 x")?.year).toBe(true);
    expect(timeOf("Nov 21 21:17:61 mail x")).toBeUndefined();
    expect(timeOf("Nov 21 21:17:\u001b[1m0 mail x")).toBeUndefined();
    expect(timeOf("Nov 21 21:17:0\u001b[1m6 mail x")).toEqual(timeOf("Nov 21 21:17:06 mail x"));
    expect(timeOf("Nov 21 21:17:06 mail x")).toMatchObject({ year: false, offset: undefined });
  });

  // RFC 5322 section 4.3, and Europe's names.
  it.each([
    ..."Z 0,UTC 0,GMT 0,WET 0,WEST 60,BST 60,CET 60,CEST 120,EET 120,EEST 180".split(","),
    ..."EST -300,EDT -240,CST -360,CDT -300,MST -420,MDT -360,PST -480,PDT -420".split(","),
  ])("knows how many minutes a zone lies east: %s", (row) => {
    const [zone, minutes] = row.split(" ");
    const told = timeOf(`2026-11-21 21:17:06 ${zone} x`);
    expect(told?.offset).toBe(Number(minutes));
    expect(told?.at).toBe(Date.UTC(2026, 10, 21, 21, 17, 6) - Number(minutes) * 60_000);
  });

  it("tells America's slashes from others' where the figures do", () => {
    expect(timeOf("10/19/2026 00:00:25 x")?.at).toBe(Date.parse("2026-10-19T00:00:25Z"));
    expect(timeOf("19/10/2026 12:00:25 AM x")?.at).toBe(Date.parse("2026-10-19T00:00:25Z"));
    expect(timeOf("19/10/2026 12:00:25 PM x")?.at).toBe(Date.parse("2026-10-19T12:00:25Z"));
  });

  it("answers for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (line) => {
        const time = timeOf(line);
        expect(time === undefined || Number.isFinite(time.at)).toBe(true);
      }),
      { seed: 550 },
    );
  });
});

describe("a hostile line of a megabyte", () => {
  it.each([" ", "\t[", "[ ", "{", '{"time":'])("is searched for a time at once: %j", (bit) => {
    expect(timeOf(bit.repeat(1_000_000 / bit.length))).toBeUndefined();
  });
});
