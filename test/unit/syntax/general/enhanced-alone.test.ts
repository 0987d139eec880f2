import { describe, expect, it } from "vitest";
import { readGenerally as read } from "./read-generally";

/** What a version's number may stand behind, in a refusal that has no enhanced code. */
const versions: readonly string[] = [
  ...["ver 5.1.1", "ver. 5.1.1", "v 5.1.1", "rel 5.1.1", "package 5.1.1", "item 5.1.1"],
  ...["section 5.1.1", "sections 5.1.1", "RFC5321 5.1.1", "RFC 5321 5.1.1", "RFC 5321, 5.1.1"],
  ...["amavis 5.1.1", "amavisd 5.1.1", "amavisd-new 5.1.1", "postgres 5.1.1", "postgresql 5.1.1"],
  ...["libesmtp 5.1.1", "squirrelmail 5.1.1", "php-mime 5.1.1", "any agent 5.1.1"],
  ...["whoever said helo 5.1.1", 'whoever said ehlo "5.1.1', "H=5.1.1", "H=(5.1.1)", "H=[5.1.1]"],
  ...["a version of 5.1.1", "versions above 5.1.1", "the release of 5.1.1", "the bump to 5.1.1"],
  ...["the install of 5.1.1", "you publish with 5.1.1", "a download of 5.1.1"],
  ...["whoever pushed with 5.1.1", "5.1.1 to 5.2.0", "5.1.10 -> 5.1.11", "5.1.1 => v5.2.0"],
];

describe("a version, a section or a product's number is no code", () => {
  it.each(versions)("smtp: ⟦550⟧ refused by %s", (what) => {
    const line = `smtp: ⟦550⟧ refused by ${what}`;
    expect(read(line)).toBe(line);
  });

  it.each([
    "image example/mail-server:5.1.1 for mailboxes",
    "- 5.1.1 for postfix",
    "smtp build: 2.1.5 mailbox of anna",
    "smtp build: 5.1.1 msg=user unknown",
    "smtp dsn=none, version 5.1.1",
    "Status: since 5.1.1",
    "recipient state=new since 5.1.1 user unknown",
    "recipient state: 5.1.1, updated",
    'recipient note="x" since 5.1.1 user unknown',
    'smtp note="5.1.1 for postfix"',
    'deliver note="5.1.1 service pack"',
    "bounce (old), 5.1.1 for bob",
    "inbox is gone (5.1.1 service pack)",
    "diagnostic smtp 5.1.1 ",
    "inbox (#12) of 5.1.1",
  ])("%s", (line) => {
    expect(read(line)).toBe(line);
  });
});

describe("an enhanced code without a reply code", () => {
  it.each([
    // Fields that hold nothing else need no word of mail.
    "enhanced=⟦5.1.1⟧",
    "enhanced status code: ⟦5.1.1⟧",
    "enhanced_status_code: ⟦5.1.1⟧",
    "delivery-status: ⟦5.1.1⟧",
    "delivery status: ⟦5.1.1⟧",
    "Status:⟦5.1.1⟧",
    '"status":"⟦5.1.1⟧"',
    "recipient state=⟦5.1.1⟧",
    "recipient state: ⟦5.1.1⟧",
    "recipient state =⟦5.1.1⟧",
    "recipient state= ⟦5.1.1⟧",
    'recipient "state":"⟦5.1.1⟧"',
    "recipient 'state' => '⟦5.1.1⟧'",
    'recipient note="⟦5.1.1⟧ user unknown"',
    'recipient note: "⟦5.1.1⟧ user unknown"',
    "-- ⟦5.1.1⟧ user unknown",
    "S: ⟦5.1.1⟧ user unknown",
    "#⟦5.1.1⟧ inbox of anna",
    "smtp ⟦5.1.1⟧ user unknown",
    "bob@example.org: ⟦5.1.1⟧ user unknown",
    'bob@example.org: ⟦5.1.1⟧ "user unknown"',
    "undeliverable, bob is gone (⟦5.1.1⟧)",
    "recipient,⟦550⟧,user unknown,⟦5.1.1⟧,x",
    `updated ${"x ".repeat(110)}recipient state: ⟦5.1.1⟧`,
    `recipient state: ⟦5.1.1⟧${" x".repeat(110)} updated`,
  ])("%s", (line) => {
    expect(read(line)).toBe(line);
  });
});

/** IANA's registry of RFC 5248: the last detail of each subject, and one that no subject has. */
const details: readonly (readonly [known: string, unknown: string])[] = [
  ["5.0.0", "5.0.9"],
  ["5.1.9", "5.1.12"],
  ["5.1.11", "5.1.99"],
  ["5.2.4", "5.2.9"],
  ["5.3.6", "5.3.9"],
  ["5.4.7", "5.4.9"],
  ["5.5.7", "5.5.9"],
  ["5.6.9", "5.6.99"],
  ["5.6.10", "5.6.90"],
  ["5.7.30", "5.7.3000"],
];

describe("a number behind a hash, in a line with few words of mail", () => {
  it.each(details)("is a code if a subject has the detail: %s, not %s", (known, unknown) => {
    expect(read(`inbox of anna (#⟦${known}⟧)`)).toBe(`inbox of anna (#⟦${known}⟧)`);
    expect(read(`inbox of anna (#${unknown})`)).toBe(`inbox of anna (#${unknown})`);
    const bracketed = `undeliverable, anna is gone (${unknown})`;
    expect(read(bracketed)).toBe(bracketed);
  });
});
