import { commands } from "vscode";
import { equal, includes } from "./expect";
import { api, hoversAt, openSample, placeOf } from "./sample";
import { until } from "./until";

describe("the server", () => {
  it("comes back with its documents after it was restarted", async () => {
    const { server } = await api();
    const document = await openSample("maillog");
    const before = server.client;
    await commands.executeCommand("smtpLens.restart");
    equal(server.client === before, false);
    const place = placeOf(document, "]: 554 5.7.1", 4);
    const hover = await until(async () => (await hoversAt(document, place))[0]);
    includes(hover.markdown, "554 5.7.1");
  });
});
