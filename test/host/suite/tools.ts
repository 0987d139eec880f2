import { CancellationTokenSource, commands, LanguageModelTextPart, lm } from "vscode";
import { equal, includes } from "./expect";
import { said } from "./language";
import { api, openSample } from "./sample";

describe("the language model tools", () => {
  before(api);

  it("are there, described and with a schema", () => {
    const ours = lm.tools.filter(({ name }) => name.startsWith("smtp-lens_"));
    equal(ours.map(({ name }) => name).sort(), ["smtp-lens_explain", "smtp-lens_summarise"]);
    for (const { description, inputSchema } of ours) {
      includes(description, "SMTP");
      equal(typeof inputSchema, "object");
    }
  });

  it("explain a code and a line, and say what would be one", async () => {
    includes(await invoke("explain", { text: "550 5.1.1" }), "**550 5.1.1 ");
    const document = await openSample("maillog");
    const line = document.lineAt(4).text;
    includes(
      await invoke("explain", { text: line }),
      said("Reason: unknown recipient", "Raison\u00a0: destinataire inconnu"),
    );
    includes(await invoke("explain", { text: "999" }), "999");
    includes(await invoke("explain", {}), "550");
  });

  it("summarise the active log, or one that is named", async () => {
    await commands.executeCommand("workbench.action.closeAllEditors");
    await openSample("maillog");
    const counts = said(
      "permanent: 20, temporary: 11",
      "permanents\u00a0: 20, temporaires\u00a0: 11",
    );
    includes(await invoke("summarise", {}), counts);
    await openSample("session.swaks");
    includes(await invoke("summarise", { uri: "maillog" }), counts);
    includes(await invoke("summarise", { uri: "nowhere.log" }), "session.swaks");
  });
});

async function invoke(tool: string, input: object): Promise<string> {
  const { token } = new CancellationTokenSource();
  const options = { input, toolInvocationToken: undefined };
  const { content } = await lm.invokeTool(`smtp-lens_${tool}`, options, token);
  return content.map((part) => (part instanceof LanguageModelTextPart ? part.value : "")).join("");
}
