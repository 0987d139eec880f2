import {
  type CancellationToken,
  commands,
  type Disposable,
  type TerminalLink,
  type TerminalLinkContext,
  type TerminalLinkProvider,
  window,
  workspace,
} from "vscode";
import { type CodesInParams, type CodesInResult, codesInRequest } from "../../../protocol/messages";
import type { Server } from "../server";

/** A code in a terminal. */
export interface CodeLink extends TerminalLink {
  readonly code: string;
}

/** No line of a mail program is longer; the rest is not even sent to the server. */
const LONGEST = 4000;

/** Makes the codes in a terminal's lines links to their explanation. */
export class CodeLinks implements TerminalLinkProvider<CodeLink> {
  readonly #server: Pick<Server, "request">;

  constructor(server: Pick<Server, "request">) {
    this.#server = server;
  }

  /** The codes in a line; none where the setting is off, where the server has no answer, or when nobody waits for it any more. */
  async provideTerminalLinks(
    { line }: Pick<TerminalLinkContext, "line">,
    token: CancellationToken,
  ): Promise<CodeLink[]> {
    if (token.isCancellationRequested || !isEnabled()) return [];
    const params: CodesInParams = { text: line.slice(0, LONGEST) };
    const found = await this.#server
      .request<CodesInResult>(codesInRequest, params)
      .catch((): CodesInResult => []);
    if (token.isCancellationRequested) return [];
    return found.map(({ start, end, code, name }) => ({
      startIndex: start,
      length: end - start,
      tooltip: `${code} ${name}`,
      code,
    }));
  }

  /** Explains the code of a link. */
  async handleTerminalLink({ code }: CodeLink): Promise<void> {
    await commands.executeCommand("smtpLens.explain", code);
  }
}

/** Makes codes in the integrated terminal links. */
export function registerTerminalLinks(server: Server): Disposable {
  return window.registerTerminalLinkProvider(new CodeLinks(server));
}

function isEnabled(): boolean {
  return workspace.getConfiguration("smtpLens").get("terminalLinks.enabled", true);
}
