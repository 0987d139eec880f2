import { window } from "vscode";
import type { Server } from "../server";

/** Asks for a code of the catalogue; what is typed is looked for in number, name and short text. */
export async function pickCode(
  server: Server,
  placeHolder: string,
  except?: string,
): Promise<string | undefined> {
  const summaries = await server.codes();
  const items = summaries
    .filter(({ code }) => code !== except)
    .map(({ code, name, brief }) => ({ label: code, description: name, detail: brief }));
  const picked = await window.showQuickPick(items, {
    title: "SMTP Lens",
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.label;
}
