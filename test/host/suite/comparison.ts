import { commands, type Position, Selection, window } from "vscode";
import { equal, includes } from "./expect";
import { said } from "./language";
import { takeFirst } from "./picker";
import { openSample, placeOf } from "./sample";
import { pageOf, tabLabelled } from "./shown-page";

describe("comparison", () => {
  beforeEach(() => commands.executeCommand("workbench.action.closeAllEditors"));

  it("takes the codes in the selection", async () => {
    const document = await openSample("maillog");
    select(placeOf(document, "]: 550 5.1.1 <nosuch"), placeOf(document, "]: 554 5.7.1", 12));
    await commands.executeCommand("smtpLens.compare");
    includes(
      (await pageOf("550 5.1.1", "554 5.7.1")).html,
      said("Key differences</h2>", "Différences clés</h2>"),
    );
    await tabLabelled("SMTP 550 5.1.1 · 554 5.7.1");
  });

  it("takes the code under the cursor, and asks for the other, those used last first", async () => {
    await commands.executeCommand("smtpLens.explain", "421");
    const document = await openSample("session.swaks");
    const place = placeOf(document, "334 UGFz", 1);
    select(place, place);
    await takeFirst(commands.executeCommand("smtpLens.compare"));
    const title = said("SMTP 334 Server Challenge vs 421 ", "SMTP 334 Défi du serveur ou 421 ");
    includes((await pageOf("334", "421")).title, title);
  });

  it("asks for both codes where there is none, and offers no code twice", async () => {
    await commands.executeCommand("smtpLens.compare", ["553", "250"]);
    const document = await openSample("maillog");
    const nowhere = placeOf(document, "postfix/local");
    select(nowhere, nowhere);
    await commands.executeCommand("smtpLens.explain", "451");
    await window.showTextDocument(document);
    await takeFirst(commands.executeCommand("smtpLens.compare"));
    includes((await pageOf("451", "553")).title, "SMTP 451 ");
  });

  it("takes three codes", async () => {
    await commands.executeCommand("smtpLens.compare", ["450", "451", "550"]);
    const { html } = await pageOf("450", "451", "550");
    includes(
      html,
      said(
        "450 counts as a temporary failure (451 likewise); 550 counts as a permanent failure.",
        "450 compte parmi les échecs temporaires (451 de même)\u00a0; 550 compte parmi les échecs permanents.",
      ),
    );
  });

  it("takes the first six of many codes", async () => {
    const codes = ["211", "214", "220", "221", "235", "250", "251"];
    await commands.executeCommand("smtpLens.compare", codes);
    await pageOf(...codes.slice(0, 6));
  });

  it("is one language from title to last line", async () => {
    await commands.executeCommand("smtpLens.compare", ["334", "553"]);
    const { html } = await pageOf("334", "553");
    equal(html.includes(said("Comment résoudre", "How to fix")), false);
    includes(html, said("How to fix", "Comment résoudre"));
  });

  it("explains one code", async () => {
    await commands.executeCommand("smtpLens.explain", "451 4.7.1");
    includes(
      (await pageOf("451 4.7.1")).html,
      said("When you see it</h2>", "Quand vous le voyez</h2>"),
    );
  });
});

function select(from: Position, to: Position): void {
  const editor = window.activeTextEditor;
  if (editor === undefined) throw new Error("No editor is active.");
  editor.selection = new Selection(from, to);
}
