import {
  type ConnectionOptions,
  createConnection,
  ProposedFeatures,
  ResponseError,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { catalogueFile } from "./catalogue-file";
import { disk } from "./disk-node";
import { initializeResult } from "./initialize";
import { giveBackAfterMessage, growSparingly } from "./node-memory";
import { StdinReader } from "./node-reader";

growSparingly();

// A client that goes without a word leaves nobody to serve, and nobody to be told.
process.stdout.once("error", () => process.exit(1));
process.once("disconnect", () => process.exit(1));

/** Loads what serves the client, once: set at `initialize`. */
let begin: (() => void) | undefined;

// `initialize` is answered before what reads logs is loaded, and whatever comes next after it, so that nothing is missed.
const options: ConnectionOptions = {
  messageStrategy: {
    async handleMessage(message, next) {
      begin?.();
      await next(message);
      begin?.();
      giveBackAfterMessage();
    },
  },
};

const connection =
  process.argv.includes("--stdio") && StdinReader.isPossible
    ? createConnection(
        ProposedFeatures.all,
        new StdinReader(),
        new StreamMessageWriter(process.stdout),
        options,
      )
    : createConnection(ProposedFeatures.all, options);

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
