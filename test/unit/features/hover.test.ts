import { describe, expect, it } from "vitest";
import { LogDocument } from "../../../server/src/document/log-document";
import { hover } from "../../../server/src/features/hover";
import { defaultSettings } from "../../../server/src/settings";

/** The Markdown of the hover at `¦`, which is taken out of the text. */
function hoverAt(
  marked: string,
  language: "en" | "fr" = "en",
  commandLinks = true,
  settings = defaultSettings,
): string | null {
  const before = marked.slice(0, marked.indexOf("¦")).split("\n");
  const document = new LogDocument("file:///x.log", 1, marked.replace("¦", ""));
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const found = hover(document, position, { language, commandLinks, settings });
  return found === null ? null : (found.contents as { value: string }).value;
}

const login = (challenge: string) =>
  `220 mail.example.net ESMTP\nEHLO c\n250 AUTH LOGIN\nAUTH LOGIN\n33¦4 ${challenge}\nYm9i\n`;

describe("hover", () => {
  it("is short first: name, class in words, what was asked", () => {
    const log = "220 mx ESMTP\nEHLO c\n250 mx\nRCPT TO:<x@example.org>\n550 5¦.1.1 User unknown";
    const [title, subtitle, reason, blank, links] = hoverAt(log)?.split("\n") ?? [];
    expect(title).toMatch(/^\*\*550 5\.1\.1 .+\*\* {2}$/);
    expect(subtitle).toBe("5yz: permanent failure · In reply to RCPT TO  ");
    expect(reason).toBe("Reason: unknown recipient (the text says “user unknown”)");
    expect(blank).toBe("");
    expect(links).toMatch(/^\[Explain in full\]\(.+ · Compare with .+ · \[Copy\]\(.+ · \[RFC 5321/);
  });

  it("says who tells the reason: the text, the code, or a provider by its words and its host", () => {
    expect(hoverAt("450¦ 4.2.1 not now")).toContain("Reason: mailbox disabled (by the code 4.2.1)");
    expect(hoverAt("550¦ 5.1.1 Mailbox is over quota")).toContain(
      "Reason: mailbox full (the text says “over quota”; 5.1.1 by itself would mean unknown recipient)",
    );
    const gmail =
      "550¦-5.7.26 Your email has been blocked because the sender is unauthenticated.\n550 5.7.26 see mx.google.com";
    expect(hoverAt(gmail)).toContain("(Gmail: the text says “sender is unauthenticated”");
    expect(hoverAt(gmail, "fr")).toContain(
      "(Gmail\u00a0: le texte dit «\u00a0sender is unauthenticated\u00a0»",
    );
  });

  it("advises on the reason that the text tells, not on the one that the code would mean", () => {
    const text = hoverAt("550¦ 5.1.1 Mailbox is over quota") ?? "";
    expect(text).toContain("*Recipient*: Make room");
    expect(text).not.toContain("letter by letter");
    expect(hoverAt("550¦ 5.1.1 no")).toContain("letter by letter");
  });

  it("leaves out, when short, what to do, a provider's advice and notes, and nothing else", () => {
    const short = { ...defaultSettings, hoverDetail: "short" } as const;
    for (const log of [
      "550¦ 5.1.1 Mailbox is over quota",
      "550¦ 5.7.26 the sender is unauthenticated, says mx.google.com",
      "550¦ 4.7.1 Greylisted",
      "550¦ 5.7.999 no",
    ]) {
      const full = hoverAt(log) ?? "";
      const text = hoverAt(log, "en", true, short) ?? "";
      expect(full.startsWith(text)).toBe(true);
      expect(text).toMatch(/\[RFC 5321, section [\d.]+\]\([^)]+\)$/);
      expect(full.length).toBeGreaterThan(text.length + 100);
    }
  });

  it("tells once what a code without an entry shares with the reply code beside it", () => {
    const text = hoverAt("550¦ 5.7.999 no") ?? "";
    expect(text).toContain(
      "5.7.999 has no entry of its own in the catalogue. By its subject it is about security or policy.",
    );
    expect(hoverAt("dsn=5.7¦.999, status=bounced (550 mail refused)")).toContain(
      "Its class says how to treat it.",
    );
  });

  it("names recipient and host, the recipient only where no problem above has done so", () => {
    const log =
      "Nov 21 21:16:42 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from c.example.org[192.0.2.7]: 554¦ 5.7.1 <b@example.net>: Relay access denied; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<c>";
    const host = "Client: c&#46;example&#46;org";
    const asked = "5yz: permanent failure · In reply to RCPT TO";
    expect(hoverAt(log, "en", false)?.split("\n")[1]).toBe(
      `${asked} · Recipient: b&#64;example&#46;net · ${host}  `,
    );
    expect(hoverAt(log)?.split("\n")[1]).toBe(`${asked} · ${host}  `);
    expect(hoverAt(log, "fr", false)).toContain("Destinataire\u00a0: b&#64;example&#46;net");
  });

  it("shows a name of the log as text", () => {
    const log =
      "550¦ 5.1.1 no such user to=<x](command:workbench.action.quit)@example.net> said: <b>![](http://x/y)</b>";
    expect(hoverAt(log, "en", false)).not.toMatch(/\]\(command:workbench|<b>|!\[\]/);
  });

  it("does not say twice what a problem above it says, where the editor shows that", () => {
    const brief = "The server knows no such mailbox";
    expect(hoverAt("550¦ 5.1.1 no", "en", true)).not.toContain(brief);
    expect(hoverAt("550¦ 5.1.1 no", "en", false)).toContain(brief);
    expect(hoverAt("550¦ 5.1.1 Mailbox is over quota", "en", false)).toContain(
      "The recipient's mailbox has no room left.",
    );
    const silent = { ...defaultSettings, permanent: "off" } as const;
    expect(hoverAt("550¦ 5.1.1 no", "en", true, silent)).toContain(brief);
  });

  it("answers at the end of a code too, and nowhere beside it", () => {
    expect(hoverAt("550¦ 5.1.1 User unknown")).not.toBeNull();
    expect(hoverAt("550 5.1.1 User ¦unknown")).toBeNull();
  });

  it("shows the challenge of a 334 decoded", () => {
    expect(hoverAt(login("VXNlcm5hbWU6"))).toContain("The challenge, decoded: Username&#58;");
    expect(hoverAt(login("VXNlcm5hbWU6"), "fr")).toContain("Le défi, décodé\u00a0: Username&#58;");
  });

  it("never decodes what the client answered", () => {
    expect(hoverAt("220 mx ESMTP\nAUTH LOGIN\n334 VXNlcm5hbWU6\nY¦m9i\n")).toBeNull();
    expect(hoverAt(login("VXNlcm5hbWU6"))).not.toContain("bob");
  });

  it("lets a hostile challenge do nothing", () => {
    const hostile = "[x](command:workbench.action.quit) <img src=x>";
    const text = hoverAt(login(btoa(hostile))) ?? "";
    expect(text).not.toContain("command:workbench");
    expect(text).not.toContain("<img");
  });

  it("repeats no text of the log", () => {
    const text =
      hoverAt("550¦ 5.1.1 <b>[x](command:workbench.action.quit)</b> ![](http://x/y)") ?? "";
    expect(text).not.toMatch(/workbench|<b>|http:\/\/x/);
  });

  it("has command links for a client that runs them only", () => {
    expect(hoverAt("550¦ 5.1.1 no")).toContain("command:smtpLens.explain?%5B%22550%205.1.1%22%5D");
    expect(hoverAt("550¦ 5.1.1 no", "en", false)).not.toContain("command:");
  });
});
