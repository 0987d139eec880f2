import { expect, it } from "vitest";
import { clientState } from "../../../server/src/client-state";
import { capabilities } from "../../../server/src/services/capabilities";
import { text } from "../manifest/project";

// The client is built without the library that matches globs (esbuild.mjs); these are its only uses.
it("asks the language client for nothing that takes globs", () => {
  const params = { processId: null, rootUri: null, capabilities: {} };
  const offered = capabilities(clientState(params));
  expect(offered.workspace?.fileOperations).toBeUndefined();
  expect(offered.notebookDocumentSync).toBeUndefined();
  const options = text("client/src/options.ts");
  expect(options).toContain("documentSelector");
  expect(options).not.toMatch(/\bpattern\b|notebook/);
});
