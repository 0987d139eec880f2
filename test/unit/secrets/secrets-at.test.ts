import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { secretsAt, secretsOf } from "../../../server/src/secrets/secrets-at";
import { linesOf } from "../document/lines";
import { corpusFiles, documentOf, kindsIn } from "./marked";

const greeting = "220 mx.example.net ESMTP\nEHLO me\n250 AUTH PLAIN LOGIN";

describe("an answer to AUTH", () => {
  const cases: readonly (readonly [name: string, marked: string, kinds: readonly string[]])[] = [
    ["PLAIN with the command", "C: AUTH PLAIN ⟦AGFsaWNlAHNlY3JldA==⟧\nS: 235 2.7.0 Ok", ["login"]],
    ["PLAIN after a 334", `${greeting}\nAUTH PLAIN\n334 \n⟦AGFsaWNlAHNlY3JldA==⟧`, ["login"]],
    [
      "LOGIN, name and password",
      `${greeting}\nAUTH LOGIN\n334 VXNlcm5hbWU6\n⟦YWxpY2U=⟧\n334 UGFzc3dvcmQ6\n⟦c2VjcmV0⟧`,
      ["userName", "password"],
    ],
    [
      "LOGIN with the name in the command",
      "send: 'AUTH LOGIN ⟦YWxpY2U=⟧\\r\\n'\nreply: b'334 UGFzc3dvcmQ6\\r\\n'\nsend: '⟦c2VjcmV0⟧\\r\\n'",
      ["userName", "password"],
    ],
    [
      "LOGIN, typed in clear",
      `${greeting}\nAUTH LOGIN\n334 VXNlcm5hbWU6\n⟦alice⟧\n334 UGFzc3dvcmQ6\n⟦my secret⟧\n535 5.7.8 no`,
      ["userName", "password"],
    ],
    [
      "CRAM-MD5",
      `${greeting}\nAUTH CRAM-MD5\n334 PDE4OTYuNjk3MTcwOTUyQHgueT4=\n⟦YWxpY2UgYjkxM2E2MDJjN2VkYTdhNDk1YjRlNmU3MzM0ZDM4OTA=⟧`,
      ["answer"],
    ],
    ["XOAUTH2", "> AUTH XOAUTH2 ⟦dXNlcj1hAWF1dGg9QmVhcmVyIHlhMjkBAQ==⟧\n< 235 2.7.0 Ok", ["token"]],
    [
      "in JSON",
      '{"msg":"S: 220 mx ESMTP"}\n{"msg":"C: AUTH PLAIN ⟦AGFsaWNlAHNlY3JldA==⟧"}\n{"msg":"S: 235 2.7.0 Ok"}',
      ["login"],
    ],
  ];

  it.each(cases)("is found: %s", (_, marked, kinds) => {
    expect(kindsIn(marked)).toEqual({ places: marked, kinds });
  });

  const none = [
    "334 VXNlcm5hbWU6",
    `${greeting}\nAUTH LOGIN\n334 VXNlcm5hbWU6\nQUIT\n221 bye`,
    `${greeting}\nAUTH CRAM-MD5\n334 PDE4OTYuNjk3MTcwOTUyQHgueT4=\n*\n501 5.7.0 cancelled`,
    `${greeting}\nAUTH EXTERNAL =\n235 2.7.0 Ok`,
    "S: 250-AUTH PLAIN LOGIN CRAM-MD5\nS: 250 AUTH NTLM 8BITMIME",
    "C: AUTH PLAIN\nS: 334\nC: /* secured */\nS: 235 2.7.0 Ok",
    "CLIENT -> SERVER: AUTH LOGIN\nSERVER -> CLIENT: 334 VXNlcm5hbWU6\nCLIENT -> SERVER: [credentials hidden]",
    "> AUTH XOAUTH2\n< 334 eyJzdGF0dXMiOiI0MDAifQ==\n> AQ==\n< 535 5.7.8 no",
  ];

  it.each(none)("is none: %j", (text) => {
    expect(kindsIn(text)).toEqual({ places: text, kinds: [] });
  });

  it("is a user name alone where nodemailer masked the password", () => {
    const line =
      "[2026-11-21 21:21:07] DEBUG [x] C: AUTH PLAIN ⟦AGFsaWNlQGV4YW1wbGUubmV0AC8qIHNlY3JldCAqLw==⟧";
    expect(kindsIn(line)).toEqual({ places: line, kinds: ["userName"] });
  });
});

describe("what a server says back", () => {
  const lines: readonly (readonly [reply: string, kind: string])[] = [
    ["501 5.5.4 Syntax: AUTH PLAIN ⟦AGFsaWNlAHNlY3JldA==⟧", "login"],
    ['503 5.5.1 "AUTH LOGIN ⟦YWxpY2VAZXhhbXBsZS5uZXQ=⟧" before EHLO', "userName"],
    ["550-5.7.1 {user=alice, password=⟦hunter2⟧}", "password"],
    ['550 5.7.1 refused: {"user":"a","pass":"⟦hunter2⟧"}', "password"],
    ["550 5.7.1 cannot deliver to smtp://bob:⟦hunter2⟧@mx.example.net", "password"],
    ["535 5.7.8 Authorization: Basic ⟦YWxpY2U6c2VjcmV0⟧ was refused", "login"],
    ["535 5.7.8 auth=Bearer ⟦ya29.A0ARrdaM-abcdefghijkl⟧ has expired", "token"],
  ];

  it.each(lines)("holds a credential: %s", (reply, kind) => {
    const marked = `${greeting}\nNOOP\n${reply}`;
    expect(kindsIn(marked)).toEqual({ places: marked, kinds: [kind] });
  });

  const none = [
    "250 AUTH plain login xoauth2 oauthbearer",
    "501 5.5.4 Syntax: AUTH PLAIN base64response",
    "535 5.7.8 Username and password: not accepted",
    "535 5.7.8 smtp_password: required",
    "550 5.7.26 SPF = did not pass, DKIM = pass: see https://mx.example.net:8080/x@y",
    "334 eyJzdGF0dXMiOiI0MDAifQ==",
  ];

  it.each(none)("holds none: %s", (reply) => {
    const text = `${greeting}\nNOOP\n${reply}`;
    expect(kindsIn(text)).toEqual({ places: text, kinds: [] });
  });
});

describe("an answer whose exchange is edited", () => {
  const edited = (line: number, from: number, to: number, text: string) => {
    const document = documentOf(
      `${greeting}\nAUTH LOGIN\n\n334 VXNlcm5hbWU6\n\nYWxpY2U=\n\n334 UGFzc3dvcmQ6\n\n\nc2VjcmV0`,
    );
    expect([...secretsOf(document)].map(({ kind }) => kind)).toEqual(["userName", "password"]);
    const range = { start: { line, character: from }, end: { line, character: to } };
    document.update([{ range, text }], 2);
    return [...secretsOf(document)].map(({ kind }) => kind);
  };

  it.each([
    ["in its mechanism", 3, 5, 10, "CRAM-MD5", ["answer", "answer"]],
    ["in its challenge", 5, 4, 16, "UGFzc3dvcmQ6", ["password", "password"]],
    ["in its challenge, which asks nothing known", 9, 4, 16, "Pz8/", ["userName", "password"]],
  ] as const)("is another one: %s", (_, line, from, to, text, kinds) => {
    expect(edited(line, from, to, text)).toEqual(kinds);
  });
});

describe("what programs print", () => {
  const lines: readonly (readonly [marked: string, kind: string])[] = [
    [
      'SMTP protocol error in "AUTH PLAIN ⟦AGFsaWNlQGV4YW1wbGUubmV0AHdvbmRlcmxhbmQ=⟧" H=(c)',
      "login",
    ],
    [
      'smtp failed-command command="AUTH PLAIN ⟦AGFsaWNlAHNlY3JldA==⟧" result="503 5.5.1 no"',
      "login",
    ],
    ["xsasl_cyrus_server_first: sasl_method PLAIN, init_response ⟦AGFsaWNlAHNlY3JldA==⟧", "login"],
    ["xsasl_cyrus_client_get_passwd: ⟦hunter2⟧", "password"],
    ["smtp_sasl_passwd_lookup: host `mx' user `bob' pass `⟦hunter2⟧'", "password"],
    [
      "maps_find: smtp_sasl_passwd: hash:/etc/postfix/sasl_passwd(0,lock): mx = bob:⟦hunter2⟧",
      "password",
    ],
    ["12345   $auth1 = ⟦alice⟧", "userName"],
    ["  $auth3 = ⟦hunter2⟧", "password"],
    ["12345   $3 = ⟦hunter2⟧", "login"],
    ['password="⟦cut off in the mid⟧', "password"],
    ["auth: client in: AUTH\t1\tPLAIN\tservice=smtp\tresp=⟦AGFsaWNlAHNlY3JldA==⟧", "login"],
    ["auth: passwd-file(a,::1): Password mismatch (given password: ⟦hunter2⟧)", "password"],
    ["s-nail: Credentials: host mx:25, user a@example.net, pass ⟦hunter2⟧", "password"],
    [
      'hook=unrecognized_command plugin=auth/flat_file params="⟦d29uZGVybGFuZA==⟧" retval=OK',
      "login",
    ],
    ["$ swaks --auth LOGIN --auth-user a --auth-password ⟦hunter2⟧ -t b@example.net", "password"],
    ["$ swaks -a -au a -ap ⟦hunter2⟧", "password"],
    ["$ swaks -a -au a -ap\t⟦hunter2⟧", "password"],
    ["$ sendemail -xu a -xp\t⟦hunter2⟧", "password"],
    ["$ sendEmail -xu a -xp ⟦hunter2⟧ -f a@example.net", "password"],
    ["$ curl -v smtp://mx:587 --user bob@example.net:⟦hunter2⟧ -T m", "password"],
    ["$ curl --user 'bob:⟦two words⟧' smtp://mx", "password"],
    ["git send-email --smtp-pass=⟦hunter2⟧ --to b", "password"],
    ['set smtp_url="smtp://bob:⟦hunter2⟧@mx.example.net/"', "password"],
    ["Authorization: Basic ⟦YWxpY2U6c2VjcmV0⟧", "login"],
    ['{"authorization":"Bearer ⟦ya29.A0ARrdaM-k⟧"}', "token"],
    ["user=a^Aauth=Bearer ⟦ya29.A0ARrdaM-abcdefghijkl⟧^A^A", "token"],
    ["password=⟦hunter2⟧, user=x", "password"],
    ['{"user":"a","pass":"⟦hunter2⟧"}', "password"],
    ["{user=alice, password=⟦hunter2⟧}", "password"],
    ["    'Password' => '⟦it\\'s⟧',", "password"],
    ["auth: { user: 'a', pass: '⟦hunter2⟧' }", "password"],
    ["smtp_pass: ⟦hunter2⟧", "password"],
    ["AuthPass=⟦hunter2⟧", "password"],
    ["MAIL_PASSWORD=⟦hunter2⟧", "password"],
  ];

  it.each(lines)("%s", (marked, kind) => {
    expect(kindsIn(marked)).toEqual({ places: marked, kinds: [kind] });
  });

  const none = [
    "DEBUG SMTP: protocolConnect login, host=x, user=a, password=<non-null>",
    "password = *",
    "passwordeval = (not set)",
    "password = (not set)",
    "s-nail: Credentials: host x, user root, pass ''",
    "warning: SASL authentication failure: Password verification failed",
    "warning: unknown[203.0.113.54]: SASL LOGIN authentication failed: UGFzc3dvcmQ6",
    "DEBUG SMTP: AUTH LOGIN command trace suppressed",
    "535 5.7.8 Username and password: not accepted",
    "Authentication-Results: mx; dkim=pass spf=pass dmarc=pass",
    "policy: pass=3 fail=1, bypass=yes",
    "sudo: anna : 5 incorrect password attempts ; PWD=/home/anna ; USER=root",
    "export SMTP_PASSWORD=$OTHER",
    "passwd-file(alice@example.net,127.0.0.1): Performing userdb lookup",
    "    Extended master secret: no",
    "awk '{ print $3 = 550 }'",
    "mailnews.smtp: C: AUTH PLAIN SmtpClient.sys.mjs:629:19",
    "see https://mx.example.net:8080/x@y",
    "password=[redacted] password=******** password=<credentials hidden>",
  ];

  it.each(none)("is none: %s", (text) => {
    expect(kindsIn(text)).toEqual({ places: text, kinds: [] });
  });
});

describe("the corpus", () => {
  /** Read by hand: each line that holds a credential. */
  const held: Readonly<Record<string, readonly number[]>> = {
    "test/corpus/curl/auth-2.txt": [1, 19, 54, 72, 74],
    "test/corpus/exim/auth.log": [44, 52, 53],
    "test/corpus/labels/open/courier.txt": [30],
    "test/corpus/labels/open/hmailserver.txt": [9],
    "test/corpus/swaks/auth-fail-2.txt": [
      ...[1, 37, 43, 81, 83, 89, 127, 133, 148, 150, 157, 172, 174, 181, 196, 198],
      ...[204, 219, 221, 227, 242, 244, 269, 282],
    ],
    "samples/session.swaks": [1, 39, 41],
  };

  it("has credentials where a person finds them, and nowhere else", () => {
    const found = corpusFiles().flatMap(({ path, text }) => {
      const lines = Array.from(secretsOf(documentOf(text)), ({ line }) => line + 1);
      return lines.length === 0 ? [] : [[path, lines] as const];
    });
    expect(Object.fromEntries(found)).toEqual(held);
  });
});

describe("any text", () => {
  const pieces = [
    ...["AUTH PLAIN ", "AUTH LOGIN", "C: ", "S: 334 ", "334 VXNlcm5hbWU6", "\n", "220 mx ESMTP\n"],
    ...[
      "password=",
      "pass: ",
      '"',
      "'",
      "\\",
      "-ap ",
      "smtp://a:",
      "@",
      "Bearer ",
      "YWxpY2U=",
      " ",
      "💥",
    ],
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })))
    .map((all) => all.join(""));

  test("gives places in order, apart and within the line", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const document = documentOf(whole);
        for (let line = 0; line < linesOf(document).length; line++) {
          let end = 0;
          for (const secret of secretsAt(document, line)) {
            expect(secret.start).toBeGreaterThanOrEqual(end);
            expect(secret.end).toBeGreaterThan(secret.start);
            end = secret.end;
          }
          expect(end).toBeLessThanOrEqual(document.textOf(line).length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("is found the same after an edit as afresh", () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...pieces),
        fc.nat(),
        fc.nat(),
        (whole, piece, at, length) => {
          const edited = documentOf(whole);
          [...secretsOf(edited)];
          const from = at % (whole.length + 1);
          const to = Math.min(whole.length, from + (length % 20));
          const position = (offset: number) => {
            const lines = whole.slice(0, offset).split(/\r\n|\n|\r/);
            return { line: lines.length - 1, character: (lines.at(-1) ?? "").length };
          };
          edited.update([{ range: { start: position(from), end: position(to) }, text: piece }], 2);
          const afresh = documentOf(
            linesOf(edited)
              .map((_, line) => edited.textOf(line))
              .join("\n"),
          );
          expect([...secretsOf(edited)]).toEqual([...secretsOf(afresh)]);
        },
      ),
      { numRuns: 300 },
    );
  });

  const hostile = [
    " ",
    "a",
    "\\",
    "pass=",
    "AUTH PLAIN A",
    "-ap ",
    "a:b@",
    "user `",
    " = a:",
    "bearer ",
  ];
  test.each(["", "password=", "curl -u ", "smtp://", "C: AUTH PLAIN "])(
    "is read at any length after %s",
    (head) => {
      for (const bit of hostile) {
        const document = documentOf(head + bit.repeat(Math.ceil(100_000 / bit.length)));
        expect(secretsAt(document, 0).length).toBeLessThanOrEqual(50);
      }
    },
  );
});
