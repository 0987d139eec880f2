/** The commands that a hover may link to; the server writes such links with arguments of its own only. */
export const trustedCommands: readonly string[] = [
  "smtpLens.compare",
  "smtpLens.copyExplanation",
  "smtpLens.explain",
  "smtpLens.goToLine",
];
