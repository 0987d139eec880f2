import {
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  type SymbolInformation,
  type TextDocument,
  window,
} from "vscode";
import { equal, includes } from "./expect";
import { said } from "./language";
import { hoversAt, openSample, placeOf } from "./sample";

const message = "0C23619A486";

/** What VS Code's own command for a document answers. */
function ask<T>(command: string, document: TextDocument, ...more: unknown[]): Thenable<T> {
  return commands.executeCommand<T>(`vscode.${command}`, document.uri, ...more);
}

describe("ways through a log", () => {
  it("has an outline of messages with their failures", async () => {
    const document = await openSample("maillog");
    const symbols = await ask<DocumentSymbol[]>("executeDocumentSymbolProvider", document);
    const found = symbols.find(({ name }) => name.startsWith(message));
    const name = said(
      `${message}: → info@busy.example.com, deferred`,
      `${message}\u00a0: → info@busy.example.com, différé`,
    );
    equal(found?.name, name);
    includes(found?.children[0]?.name ?? "", "421 4.3.2");
  });

  it("goes from a reply to its command, and folds the conversation", async () => {
    const document = await openSample("session.swaks");
    const place = placeOf(document, "535 5.7.8", 1);
    const [target] = await ask<(Location | LocationLink)[]>(
      "executeDefinitionProvider",
      document,
      place,
    );
    const range = target && ("range" in target ? target.range : target.targetRange);
    equal(range && document.getText(range), "AUTH LOGIN");
    const folds = await ask<FoldingRange[]>("executeFoldingRangeProvider", document);
    equal(
      folds.some(({ start, end }) => start === 1 && end > 40),
      true,
    );
  });

  it("finds an id, here and among the symbols of open logs", async () => {
    const document = await openSample("maillog");
    const place = placeOf(document, message, 2);
    const found = await ask<Location[]>("executeReferenceProvider", document, place);
    equal(
      found.map(({ range }) => document.getText(range)),
      [message],
    );
    const symbols = await commands.executeCommand<SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      message,
    );
    equal(
      symbols.some(({ name }) => name.startsWith(message)),
      true,
    );
  });

  it("tells on hover what became of a message, and goes to its lines", async () => {
    const document = await openSample("maillog");
    const place = placeOf(document, message, 2);
    const [hover] = await hoversAt(document, place);
    equal(hover?.covers, message);
    includes(hover?.markdown ?? "", said("Deferred", "Différé"));
    includes(hover?.markdown ?? "", "command:smtpLens.goToLine");
    await commands.executeCommand("smtpLens.goToLine", document.uri.toString(), place.line);
    equal(window.activeTextEditor?.selection.active.line, place.line);
  });
});
