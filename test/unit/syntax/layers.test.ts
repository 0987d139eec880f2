import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap, unwrapMessage, unwrapSlowly } from "../../../server/src/syntax/layers/index";
import { messageSpan } from "../../../server/src/syntax/layers/json-message";
import { plainStamp } from "../../../server/src/syntax/layers/plain-stamp";
import { plainSyslog } from "../../../server/src/syntax/layers/plain-syslog";

describe("a syslog header is taken off", () => {
  test.each([
    ["Nov 21 21:16:42 mail postfix/smtpd[678]: hello", "postfix/smtpd", "hello"],
    ["Nov  1 21:16:42 mail sendmail[678]: hello", "sendmail", "hello"],
    ["Nov 21 2026 21:16:42 mail sm-mta[678]: hello", "sm-mta", "hello"],
    ["Nov 21 21:16:42.123456 mail exim: hello", "exim", "hello"],
    ["<22>Nov 21 21:16:42 mail dma[1445.56123eadcb30]: hello", "dma", "hello"],
    ["2026-11-21T21:29:00.268870+00:00 mail postfix/smtpd[1]: hello", "postfix/smtpd", "hello"],
    ["2026-11-21T21:29:00Z mail postfix/smtpd[1]: hello", "postfix/smtpd", "hello"],
    ["<22>1 2026-11-21T21:29:07.821542+00:00 mail postfix 185585 - -  hello", "postfix", "hello"],
    ['<22>1 2026-11-21T21:29:07Z mail postfix 1 ID [a@1 b="c"] hello', "postfix", "hello"],
    ["/var/log/mail.log:Nov 21 21:16:42 mail postfix/smtp[1]: hello", "postfix/smtp", "hello"],
    ["mail.log:550:Nov 21 21:16:42 mail postfix/smtp[1]: hello", "postfix/smtp", "hello"],
    ["mail-1  | Nov 21 21:16:42 mail postfix/smtp[1]: hello", "postfix/smtp", "hello"],
    ["Sat 2026-11-21 21:16:42 UTC mail postfix/smtp[1]: hello", "postfix/smtp", "hello"],
    ["1795296272.873193 mail postfix/smtp[1]: hello", "postfix/smtp", "hello"],
    ["[  550.123456] mail kernel: hello", "kernel", "hello"],
    ["postfix/smtp[550]: hello", "postfix/smtp", "hello"],
    ["\u001b[32mNov 21 21:16:42\u001b[0m mail postfix/smtp[1]: hello", "postfix/smtp", "hello"],
    [
      "2026-11-21T21:16:42.123456789Z stdout F Nov 21 21:16:42 mail postfix/smtp[1]: hello",
      "postfix/smtp",
      "hello",
    ],
    ["[pod/mail-0/smtp] Nov 21 21:16:42 mail postfix/smtp[1]: hello", "postfix/smtp", "hello"],
    [
      "2026-11-21T21:16:42.123456789+01:00 stderr P Nov 21 21:16:42 mail postfix/smtp[1]: hello",
      "postfix/smtp",
      "hello",
    ],
    ["@4000000065553f2a53b9aca0 postfix/smtp[1]: hello", "postfix/smtp", "hello"],
    ["x @4000000065553f2a53b9aca0 hello", "", "x @4000000065553f2a53b9aca0 hello"],
    ["x [pod/mail-0/smtp] hello", "", "x [pod/mail-0/smtp] hello"],
    ["x 2026-11-21T21:16:42.1Z stdout F hello", "", "x 2026-11-21T21:16:42.1Z stdout F hello"],
    ["550 5.1.1 hello", "", "550 5.1.1 hello"],
    ["Nov 21 21:16:42 mail", "", "mail"],
    ["error: 550", "", "error: 550"],
    ["", "", ""],
  ])("%j", (line, program, message) => {
    const { source } = unwrap(line);
    expect([source.program, source.text]).toEqual([program, message]);
  });
});

describe("a time is taken off", () => {
  test.each([
    ["2026-11-21 21:31:45.320 [189294] hello", "hello"],
    ["[2026-11-21 21:17:09] DEBUG: S: 220 hello", "S: 220 hello"],
    ["2026/11/21 21:17:09 hello", "hello"],
    ["11/21/2026 9:17:09 PM hello", "hello"],
    ["[21/Nov/2026 21:16:42] hello", "hello"],
    ["[21/Nov/2026:21:16:42 +0100] hello", "hello"],
    ["Sat, 21 Nov 2026 21:17:09 +0000 hello", "hello"],
    ["Sat Nov 21 21:17:09 2026 hello", "hello"],
    ["21:17:09.123 hello", "hello"],
    ["1795296272.873193 550 hello", "550 hello"],
    ["@400000006553f2a53b9aca00 hello", "hello"],
    ["2026-11-21 21:17:09,123 ERROR hello", "hello"],
    ["2026-11-21 21:17:09 error: 550", "error: 550"],
    ["2026-11-21T21:17:09Z hello", "hello"],
    ["2026-11-21 21:17:09+01:00 hello", "hello"],
    ["2026-11-21 21:17:09 -0500 hello", "hello"],
    ["2026-11-21 21:17:09 UTC hello", "hello"],
    ["2026-11-21 21:17:09 GMT hello", "hello"],
    ["2026-11-21 21:17:09 CET hello", "hello"],
    ["2026-11-21 21:17:09 CEST hello", "hello"],
    ["2026.11.21 9:17:09.123456789 hello", "hello"],
    ["2026-11-21 21:17:09:123 hello", "hello"],
    ["1.11.26 21:17:09 hello", "hello"],
    ["21.11.2026, 21:17:09 hello", "hello"],
    ["1-Nov-2026 21:17:09 hello", "hello"],
    ["21 Nov 2026 21:17:09 hello", "hello"],
    ["Nov 21, 2026, 9:17:09AM hello", "hello"],
    ["Sun 22 Nov 2026 21:17:09 hello", "hello"],
    ["[21:17:09] hello", "hello"],
    ["[1795296272.873] hello", "hello"],
    ["21:17:09: hello", "hello"],
    ["21:17:09, hello", "hello"],
    ["21:17:09 \t hello", "hello"],
    ["21:17:09 | hello", "hello"],
    ["21:17:09 - hello", "hello"],
    ["21:17:09 | - hello", "hello"],
    ["21:17:09 [INFO] hello", "hello"],
    ["21:17:09 [ warn]: hello", "hello"],
    ["21:17:09 [error]\t- hello", "hello"],
    ["21:17:09 [550] [info] hello", "hello"],
    ["21:17:09 WARNING: hello", "hello"],
    ["21:17:09 ERROR \thello", "hello"],
    ["21:17:09 DEBUG - hello", "hello"],
    ["21:17:09 DEBUGS hello", "DEBUGS hello"],
    ["21:17:09 [mail] hello", "[mail] hello"],
    ["21:17:09 warning: 550", "warning: 550"],
    ["21:17:09hello", "21:17:09hello"],
    ["21:17 hello", "21:17 hello"],
    ["179529627.873193 hello", "179529627.873193 hello"],
    ["1795296272.87 hello", "1795296272.87 hello"],
    ["hello 21:17:09 550", "hello 21:17:09 550"],
    ["\ufeff2026-11-21 21:17:09 hello", "hello"],
    ["2026-11-21T21:16:42.123Z,conn,550", "2026-11-21T21:16:42.123Z,conn,550"],
    ["550 5.1.1 hello", "550 5.1.1 hello"],
    ["20:55 hello", "20:55 hello"],
    ["[2026-11-21 21:17:09] error: 550", "error: 550"],
    ["[2026-11-21 21:17:09] ERROR: 550", "550"],
    ["[2026-11-21 21:17:09] [error] 550", "550"],
    ["hello mail-1  | 550", "hello mail-1  | 550"],
  ])("%j", (line, message) => {
    expect(unwrap(line).source.text).toBe(message);
  });
});

describe("the weight of a message is taken off behind its time", () => {
  test.each([
    ..."trace debug info notice warn warning error err critical fatal verbose".split(" "),
    ..."crit alert emerg".split(" ").map((level) => `[${level}]`),
  ])("%s", (level) => {
    const { source } = unwrap(`2026-11-21 21:17:09 ${level.toUpperCase()} hello`);
    expect(source.text).toBe("hello");
  });
});

describe("a process id behind a time tells the session", () => {
  test.each([
    ["2026-11-21 21:17:09 [42] hello", "42"],
    ["[21:17:09] [123456789] hello", "123456789"],
    ["2026-11-21 21:17:09 [1234567890] hello", ""],
    ["2026-11-21 21:17:09 [a] hello", ""],
    ["2026-11-21 21:17:09 hello", ""],
  ])("%s", (line, session) => {
    expect(unwrap(line).source.session).toBe(session);
  });
});

describe("what stands before a line tells its session, and that it has a time", () => {
  test.each([
    ["Nov 21 21:16:42 mail exim[7]: [2026-11-21 21:17:09] [55] hello", "55", true],
    ["Nov 21 21:16:42 mail exim[7]: [2026-11-21 21:17:09] hello", "exim[7]", true],
    ["2026-11-21 21:17:09.123 [55] hello", "55", true],
    ["@400000006553f2a53b9aca00 hello", "", true],
    ["2026-11-21T21:16:42.1Z stdout F hello", "", true],
    ["mail-1  | hello", "", false],
    ["[pod/mail-0/smtp] hello", "", false],
    ["\ufeffhello", "", false],
    ["postfix/smtp[550]: hello", "postfix/smtp[550]", true],
    ["hello", "", false],
  ])("%j", (line, session, stamped) => {
    const { source } = unwrap(line);
    expect([source.text, source.session, source.stamped]).toEqual(["hello", session, stamped]);
  });
});

describe("a message in JSON is taken out", () => {
  test.each([
    [String.raw`{"log":"550 \u003cx\u003e \"no\"\n","stream":"stdout"}`, '550 <x> "no"', ""],
    ['{"MESSAGE":"hello","SYSLOG_IDENTIFIER":"postfix/smtp","_PID":"7"}', "hello", "postfix/smtp"],
    ['{"message":"Nov 21 21:16:42 mail postfix/smtp[1]: hello"}', "hello", "postfix/smtp"],
    ['{"message":"cut off in mid-li', "cut off in mid-li", ""],
    [String.raw`{"log":"ends in an escape \u00`, "ends in an escape u00", ""],
  ])("%j", (line, message, program) => {
    const inner = unwrapMessage(unwrap(line));
    expect([inner?.source.text, inner?.source.program]).toEqual([message, program]);
  });

  test.each([
    "SYSLOG_IDENTIFIER",
    "syslog_identifier",
    "program",
    "ident",
    "appname",
    "app_name",
    "tag",
  ])("with the program's name in %s", (key) => {
    const { source } = unwrapMessage(unwrap(`{"${key}":"exim","msg":"hello"}`)) ?? {};
    expect(source).toEqual({ text: "hello", program: "exim", session: "", stamped: true });
  });

  test.each(["_PID", "SYSLOG_PID", "pid", "procid"])("with the process in %s", (key) => {
    const { source } = unwrapMessage(unwrap(`{"tag":"exim","${key}":7,"msg":"hello"}`)) ?? {};
    expect(source?.session).toBe("exim[7]");
  });

  test.each([
    ['{"log":"a","message":"b"}', "a"],
    ['{"message":5,"log":"hello"}', "hello"],
    ['{"event":{"message":"x"},"log":"hello"}', "hello"],
    [String.raw`{"log":"a\nb\r\n"}`, "a\nb"],
  ])("the first that is the object's own text: %s", (line, text) => {
    const inner = unwrapMessage(unwrap(line));
    expect(inner?.source.text).toBe(text);
    const { start } = messageSpan(line);
    expect(line.slice(start).startsWith(text.slice(0, 1))).toBe(true);
  });

  test("beside what stands before the object, which it need not tell again", () => {
    const head = "Nov 21 21:16:42 mail vector[5]: ";
    const told = unwrapMessage(unwrap(`${head}{"x":"9","message":"hello"}`))?.source;
    expect([told?.program, told?.session]).toEqual(["vector", "vector[5]"]);
    expect(unwrapMessage(unwrap(`${head}x{"message":"hello"}`))).toBeUndefined();
    expect(messageSpan('{"x":"9"}')).toEqual({ start: 0, end: 0 });
  });

  test.each(['{"event":{"message":"nested"}}', '{"a":1}', "no JSON", "{", "{".repeat(100_000)])(
    "but not of %j",
    (line) => {
      expect(unwrapMessage(unwrap(line))).toBeUndefined();
    },
  );
});

test("columns count in the line, behind colours and escapes", () => {
  const line = String.raw`{"log":"2026-11-21 21:17:09 <x> \"550\"\n"}`;
  const inner = unwrapMessage(unwrap(line));
  const at = inner?.source.text.indexOf("550") ?? -1;
  expect(line.slice(inner?.columns.outer(at)).slice(0, 3)).toBe("550");
  const coloured = unwrap("\u001b[31mS: \u001b[1m550\u001b[0m no");
  expect(coloured.columns.outer(coloured.source.text.indexOf("550"))).toBe(12);
});

describe("the short ways answer what the layers answer", () => {
  test.each([
    ...["Nov 21 21:16:42 mail postfix/smtpd[678]: x", "Nov  1 21:16:42 mx-1.example.net a[1]: x"],
    ...["Nov 21 21:16:42 m x[123456789]: 6ALLeot6014488: y", "Nov 21 21:16:42 ::1 a.b@c-d[2]: x"],
    ...[
      "Nov 21 21:16:42 mail exim[5]: 550 x",
      "Nov 21 21:16:42 mail exim[5]: Monday",
      "Nov 21 21:16:42 mail a[5]: SMTP x",
    ],
  ])("and are enough for %s", (line) => {
    const short = plainSyslog(line);
    const long = unwrapSlowly(line);
    const { text, program, session, stamped } = short?.source ?? {};
    expect(text).toBe(line.slice(line.indexOf("]: ") + 3));
    expect({ text, program, session, stamped }).toEqual(long.source);
    expect(short?.columns.outer(0)).toBe(long.columns.outer(0));
  });

  test.each([
    ...["", "nov 21 21:16:42 m a[1]: x", "Nov 21 21:16:42 m a: x", "1ov 21 21:16:42 m a[1]: x"],
    ...["Nov 21 21:16:42 m a[1]: [7] x", "Nov 21 21:16:42 m a[1]: Nov 21 21:16:42 x"],
    ...[
      "Nov 21 21:16:42 m a[1]: Sat, 21 Nov 2026 21:16:42 x",
      "Nov 21 21:16:42 m a[1]: 2026-11-21 x",
    ],
    ...["Nov 21 21:16:42 m a[1]: 21:16:42 x", "Nov 21 21:16:42 m a[1]: 1795296272.873 x"],
    ...[
      "Nov 21 21:16:42 m a[1]: 1/11/2026 x",
      "Nov 21 21:16:42 m a[1]: 21 Nov 2026 21:16:42 x",
      "Nov 21 21:16:42 m a[1]: \u001b[1mx",
      " Nov 21 21:16:42 m a[1]: x",
    ],
  ])("but not for %j", (line) => {
    expect(plainSyslog(line)).toBeUndefined();
  });

  test.each(["1xUsev", "no host", "<= a@b", "=> a", "** a", "H=x", "Start queue run", "5xUsev"])(
    "as Exim's lines: %s",
    (text) => {
      expect(plainStamp(`2026-11-21 21:30:09 ${text}`)?.source.text).toBe(text);
    },
  );

  test.each([
    ...["2026-11-21 21:30:09 ERROR x", "2026-11-21 21:30:09 +0100 x", "2026-11-21 21:30:09 [5] x"],
    ...["2026-11-21 21:30:09 2026 x", "2026-11-21 21:30:09", "x2026-11-21 21:30:09 x"],
    ...["2026-11-21 21:30:09 \u001b[1mx", "2026-11-21 21:30:09 - x", "2026-11-21 21:30:09.5 x"],
    ...["2026-11-21 21:30:09 x\u001b[1m"],
  ])("but not %j", (line) => {
    expect(plainStamp(line)).toBeUndefined();
  });

  const start = fc.constantFrom(
    ...[
      "Nov 21 21:16:42 ",
      "Nov  1 21:16:42 ",
      "2026-11-21 21:30:09 ",
      "Nov 21 2026 21:16:42 ",
      "",
    ],
  );
  const host = fc.constantFrom("mail ", "mx-1.example.net ", "", "550 ");
  const tag = fc.constantFrom(
    "postfix/smtpd[550]: ",
    "exim: ",
    "dma[1a.2b]: ",
    "a b[1]: ",
    "[7] ",
    "",
  );
  const more = fc.constantFrom(
    ...[
      "2026-11-21 21:30:09 x",
      "6FD6F19A3D1: y",
      "1xUsev-000maX-34 => z",
      "Warning: w",
      "- v",
      "| u",
    ],
    ...[
      "+0100 t",
      "UTC s",
      "2026 r",
      "ERROR q",
      "[550] p",
      "Sat Nov 21 21:17:09 2026 o",
      " n",
      "\u001b[1mm",
    ],
    ...["1795296272.873193 l", "21:17:09 k", "H=(x) [192.0.2.1] j", "#033[0mi", "TLS error", ""],
  );

  test("for any line put together from such parts", () => {
    fc.assert(
      fc.property(start, host, tag, more, fc.string({ maxLength: 6 }), (...parts) => {
        const line = parts.join("");
        const short = unwrap(line);
        const long = unwrapSlowly(line);
        const { text, program, session, stamped } = short.source;
        expect({ text, program, session, stamped }).toEqual(long.source);
        expect(short.columns.outer(3)).toBe(long.columns.outer(3));
      }),
      { numRuns: 3000 },
    );
  });
});
