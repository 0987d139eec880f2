import { commands, extensions } from "vscode";
import { equal } from "./expect";
import { said } from "./language";
import { openSample, readSample } from "./sample";
import { until } from "./until";

describe("activation", () => {
  it("waits for a mail log", async () => {
    const extension = extensions.getExtension("smtp-lens.smtp-lens");
    equal(extension?.isActive, false);
    const document = await openSample("maillog");
    equal(document.languageId, "mail-log");
    await until(() => extension?.isActive || undefined);
  });

  it("takes logs, transcripts and messages by their names", async () => {
    const names = ["maillog", "mainlog", "sendmail.log", "session.swaks", "bounce.eml"];
    const documents = await Promise.all(names.map(readSample));
    equal(
      documents.map(({ languageId }) => languageId),
      ["mail-log", "mail-log", "log", "smtp-transcript", "mail-message"],
    );
  });

  it("has its commands, named in the language of the editor", async () => {
    const all = await commands.getCommands(true);
    const ours = ["smtpLens.compare", "smtpLens.explain", "smtpLens.restart"];
    equal(
      ours.filter((command) => !all.includes(command)),
      [],
    );
    const { contributes } = extensions.getExtension("smtp-lens.smtp-lens")?.packageJSON ?? {};
    const { title } = contributes.commands[0];
    // Where a manifest is translated, VS Code keeps the original beside the translation.
    equal(title.value ?? title, said("Compare SMTP codes", "Comparer des codes SMTP"));
  });
});
