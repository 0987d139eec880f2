import { createConnection, ProposedFeatures, ResponseError } from "vscode-languageserver/node";
import { catalogueFile } from "./catalogue-file";
import { disk } from "./disk-node";
import { initializeResult } from "./initialize";

/** Loads what serves the client, once: set at `initialize`. */
let begin: (() => void) | undefined;

// `initialize` is answered before what reads logs is loaded, and whatever comes next after it, so that nothing is missed.
const connection = createConnection(ProposedFeatures.all, {
  messageStrategy: {
    async handleMessage(message, next) {
      begin?.();
      await next(message);
      begin?.();
    },
  },
});

connection.onInitialize((params) => {
  begin = () => {
    begin = undefined;
    const { attend, provideCatalogue }: typeof import("./core") = require("./core");
    provideCatalogue(catalogueFile);
    attend(connection, ResponseError, params, disk);
  };
  return initializeResult(params, true);
});
connection.listen();
