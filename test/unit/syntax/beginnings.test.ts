import { describe, expect, it } from "vitest";
import type { Format } from "../../../server/src/syntax/format";
import { formats } from "../../../server/src/syntax/formats/index";
import { unwrap } from "../../../server/src/syntax/layers/index";
import { plainLines } from "./annotated";

/** Formats that know a line by its program, or errors that other programs quote: words before them change nothing. */
const anywhere: ReadonlySet<string> = new Set([
  "postfix",
  "exim",
  "sendmail",
  "quoted-printable",
  "zimbra",
  "qpsmtpd",
  "ssmtp",
  "policy",
  "gosmtp",
  "javamail",
  "lettre",
  "net-smtp-perl",
  "nodemailer",
  "phpmailer",
  "ruby-net-smtp",
  "sendemail",
  "smtplib",
  "symfony-mailer",
  "dotnet-mail",
  "exchange-error",
  "mailkit",
]);

const byBeginning = formats.filter(({ id }) => !anywhere.has(id));

/** The format's own lines, of samples and counter-samples, that it claims when other words stand before them. */
function claimedBehindWords({ samples, counterSamples, read }: Format, words: string): string[] {
  return [...samples, ...counterSamples].flatMap(plainLines).filter((line) => {
    const { source } = unwrap(line);
    return (
      source.text.trim() !== "" &&
      read({ ...source, text: words + source.text }, undefined) !== undefined
    );
  });
}

describe("a line that is known by its beginning", () => {
  it.each(byBeginning.map((format) => ({ id: format.id, format })))(
    "$id does not know it behind other words",
    ({ format }) => {
      expect(claimedBehindWords(format, "see this: ")).toEqual([]);
    },
  );

  it("is not asked of formats that are no more", () => {
    const ids = formats.map(({ id }) => id);
    expect([...anywhere].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
