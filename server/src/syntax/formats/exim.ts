import type { Format, Read } from "../format";
import { readAs } from "../read";
import { scanEvent } from "./exim-event";
import { counterSamples, samples } from "./exim-samples";

const ID = "exim";
const PROGRAM = /^exim\d?$/;
/** What nobody but Exim logs without a message id, and which holds no code though it quotes the client. */
const OWN =
  /^(?:SMTP (?:syntax error in|protocol (?:error in|synchronization error \()|command timeout|call from|connection from|data timeout)|no host name found for IP address|no IP address found for host|Start queue run|End queue run|TLS error on connection|unqualified (?:sender|recipient|verify) rejected: <)/;
/** What it says of a client before there is a message. */
const CLIENT = /^H=(?:\S{1,255} )?(?:\(\S{0,255}\) )?\[[\da-fA-F.:]{3,45}\]/;
const HYPHEN = 45;
const MESSAGE_ID = /[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} /y;

const NOTHING = readAs(ID, []);

/** Exim's main, reject and panic logs, from its own files or from syslog. */
export const exim: Format = {
  id: ID,
  common: true,
  samples,
  counterSamples,
  read({ text, program, stamped }) {
    if (program !== "") return PROGRAM.test(program) ? readEvent(text, true) : undefined;
    return stamped ? readEvent(text, false) : undefined;
  },
};

/** Reads an event; a dated line may be anybody's, so that without a message id or a code it is not claimed. */
function readEvent(line: string, certain: boolean): Read | undefined {
  MESSAGE_ID.lastIndex = 0;
  const named = line.charCodeAt(6) === HYPHEN && MESSAGE_ID.test(line);
  const at = named ? MESSAGE_ID.lastIndex : 0;
  if (named ? line.startsWith("Completed", at) : OWN.test(line)) return NOTHING;
  const { tokens, asked } = scanEvent(line, at);
  if (certain || named || tokens.length > 0) return readAs(ID, tokens, { asked });
  return CLIENT.test(line) ? NOTHING : undefined;
}
