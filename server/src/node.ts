import {
  type ConnectionOptions,
  createConnection,
  ProposedFeatures,
  ResponseError,
} from "vscode-languageserver/node";
import { catalogueFile } from "./catalogue-file";
import { initializeResult } from "./initialize";
import { environmentLocale } from "./locale-node";
import { giveBackAfterMessage, growSparingly } from "./node-memory";
import { pipeConnection } from "./node-reader";

growSparingly();

// A client that goes without a word leaves nobody to serve, and nobody to be told.
process.stdout.once("error", () => process.exit(1));
process.once("disconnect", () => process.exit(1));

/** Loads what serves the client, once: set at `initialize`. */
let begin: (() => void) | undefined;
/** Sees to it that handlers get what they rely on, as soon as there are any. */
let heed: typeof import("./core").heed = (_, message) => message;

// `initialize` is answered before what reads logs is loaded, and whatever comes next after it, so that nothing is missed.
const options: ConnectionOptions = {
  messageStrategy: {
    async handleMessage(message, next) {
      begin?.();
      const heeded = heed(connection, message);
      if (heeded !== undefined) await next(heeded);
      begin?.();
      giveBackAfterMessage();
    },
  },
};

const piped = process.argv.includes("--stdio") ? pipeConnection(options) : undefined;
const connection = piped ?? createConnection(ProposedFeatures.all, options);

connection.onInitialize((params) => {
  const result = initializeResult(params, true);
  begin = () => {
    begin = undefined;
    const { core, disk } = readers();
    core.provideCatalogue(catalogueFile);
    // Most editors but VS Code name no locale.
    const locale = params.locale ?? environmentLocale();
    core.attend(connection, ResponseError, { ...params, ...(locale && { locale }) }, disk);
    heed = core.heed;
  };
  return result;
});
connection.listen();

/** What reads logs. Without it the server, of which the client believes that it runs, ends. */
function readers() {
  try {
    const core: typeof import("./core") = require("./core");
    const { disk }: typeof import("./disk-node") = require("./disk-node");
    return { core, disk };
  } catch (error) {
    process.stderr.write(`SMTP Lens: ${String(error)}\n`);
    process.exit(1);
  }
}
