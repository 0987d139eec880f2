import { afterEach, describe, expect, it } from "vitest";
import type {
  ClientCapabilities,
  CodeAction,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
} from "vscode-languageserver-protocol";
import { actionLiterals, type ClientOptions, startClient, type TestClient } from "./client";

const uri = "file:///var/log/my%20logs/maillog";
const bounced =
  "Nov 21 21:17:06 mx postfix/smtp[821]: 2F5EE19A3D8: to=<x@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=0.18, delays=0.04/0/0.09/0.04, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))";
const secret = "C: AUTH PLAIN AGFsaWNlAHMzY3JldA==";
const position = { line: 0, character: bounced.indexOf("550") };

let client: TestClient;
afterEach(() => client.stop());

async function begin(options: ClientOptions) {
  client = await startClient(options);
  const pushed = client.nextPush(uri);
  await client.open(uri, `${bounced}\n${secret}\n`, "plaintext");
  return severitiesOf(await pushed);
}

async function hoverFor(hover: NonNullable<ClientCapabilities["textDocument"]>["hover"]) {
  await begin({ capabilities: hover === undefined ? {} : { textDocument: { hover } } });
  const answer = await client.connection.sendRequest<Hover>("textDocument/hover", {
    textDocument: { uri },
    position,
  });
  return answer.contents as MarkupContent;
}

async function severitiesAfter(settings: unknown) {
  const pushed = client.nextPush(uri);
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
  return severitiesOf(await pushed);
}

function severitiesOf({ diagnostics }: PublishDiagnosticsParams) {
  return diagnostics.map(({ severity }) => severity).sort();
}

describe("a hover", () => {
  it("is plain text for a client that shows nothing else", async () => {
    const { kind, value } = await hoverFor({ contentFormat: ["plaintext"] });
    expect(kind).toBe("plaintext");
    expect(value).toContain("Recipient: x@example.org · Server: mx.example.org");
    expect(value).toContain("(https://www.rfc-editor.org/");
    expect(value).not.toMatch(/\*|&#|`|\]\(/);
  });

  it.each([
    [{ contentFormat: ["markdown", "plaintext"] as ["markdown", "plaintext"] }],
    [{ contentFormat: [] }],
    [undefined],
  ])("is Markdown, with names as code, for one that says %j", async (hover) => {
    const { kind, value } = await hoverFor(hover);
    expect(kind).toBe("markdown");
    expect(value).toContain("Recipient: `x@example.org` · Server: `mx.example.org`");
    expect(value).not.toContain("&#");
  });

  it("is what the client prefers", async () => {
    const { kind } = await hoverFor({ contentFormat: ["plaintext", "markdown"] });
    expect(kind).toBe("plaintext");
  });
});

describe("the language", () => {
  const hoverIn = async (options: ClientOptions) => {
    await begin(options);
    const answer = await client.connection.sendRequest<Hover>("textDocument/hover", {
      textDocument: { uri },
      position,
    });
    return (answer.contents as MarkupContent).value;
  };

  it("is that of the environment where the client names none", async () => {
    const value = await hoverIn({ capabilities: {}, environment: "fr_FR.UTF-8" });
    expect(value).toContain("Destinataire");
  });

  it("is the client's, whatever the environment says", async () => {
    const options = { capabilities: {}, environment: "fr_FR.UTF-8", locale: "en-GB" };
    expect(await hoverIn(options)).toContain("Recipient");
  });
});

describe("settings of the start", () => {
  const hint = { settings: { diagnostics: { permanent: "hint", credentials: "off" } } };
  const configuration = { workspace: { configuration: true } };

  it.each([[null], [{}], [{ smtpLens: null }], ["smtpLens"], [undefined]])(
    "stay when the client says that they are now %j",
    async (settings) => {
      expect(await begin({ capabilities: {}, initializationOptions: hint })).toEqual([4]);
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
      expect(
        await severitiesAfter({ smtpLens: { diagnostics: { credentials: "error" } } }),
      ).toEqual([1, 4]);
    },
  );

  it.each([[null], [{}], [[]]])("stay when the client answers %j to be asked", async (settings) => {
    const options = { capabilities: configuration, initializationOptions: hint, settings };
    expect(await begin(options)).toEqual([4]);
    // What is answered next comes after the settings were.
    await client.connection.sendRequest("textDocument/foldingRange", { textDocument: { uri } });
    const pushed = client.nextPush(uri);
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: position, end: position }, text: " " }],
    });
    expect(severitiesOf(await pushed)).toEqual([4]);
  });

  it("give way to those that the client sends", async () => {
    await begin({ capabilities: {}, initializationOptions: hint });
    expect(await severitiesAfter({ smtpLens: { diagnostics: { permanent: "error" } } })).toEqual([
      1,
    ]);
  });
});

describe("a client that is mistaken", () => {
  it.each([
    { textDocument: { hover: { contentFormat: "markdown" }, semanticTokens: { tokenTypes: 5 } } },
    { textDocument: { hover: null, codeAction: null, foldingRange: 7 }, workspace: null },
    { textDocument: { inlayHint: { resolveSupport: { properties: null } } }, general: [] },
  ])("is served all the same when it says %j", async (capabilities) => {
    const options = { capabilities, initializationOptions: "none" } as unknown as ClientOptions;
    expect(await begin(options)).toEqual([2, 2]);
    await client.connection.sendNotification("workspace/didChangeConfiguration");
    const answer = await client.connection.sendRequest<Hover>("textDocument/hover", {
      textDocument: { uri },
      position,
    });
    expect((answer.contents as MarkupContent).kind).toBe("markdown");
  });
});

describe("pushed problems", () => {
  it("reach a client that drops those of a version that it has left behind", async () => {
    await begin({
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    });
    const add = (version: number, text: string) => {
      const start = { line: version, character: 0 };
      return client.connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ range: { start, end: start }, text }],
      });
    };
    const first = client.nextPush(uri);
    await add(2, `${bounced}\n`);
    let told = await first;
    // Meanwhile the next key was pressed, which changes no problem.
    const next = client.nextPush(uri);
    await add(3, "nothing");
    if ((told.version ?? 3) !== 3) told = await next;
    expect(severitiesOf(told)).toEqual([2, 2, 2]);
  });
});

describe("code actions", () => {
  const range = { start: { line: 1, character: 14 }, end: { line: 1, character: 14 } };
  const ask = () =>
    client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });

  it("are not sent to a client that knows commands only", async () => {
    await begin({ capabilities: { textDocument: { codeAction: {} } } });
    expect(await ask()).toEqual([]);
  });

  it("are edits for a client that knows more", async () => {
    await begin({ capabilities: { textDocument: { codeAction: actionLiterals } } });
    expect((await ask()).map(({ edit, command }) => [edit !== undefined, command])).toEqual([
      [true, undefined],
    ]);
  });
});
