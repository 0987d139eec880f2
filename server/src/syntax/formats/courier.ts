import { askedAt } from "../asked";
import type { Details } from "../details";
import type { Format, Read } from "../format";
import { pathEnd } from "../path";
import { pickDetails } from "../pick";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { behind, withoutCodes } from "../replies/reply-at";
import { scanReplyText } from "../replies/reply-text";
import type { Source } from "../source";
import { counterSamples, samples } from "./courier-samples";

const ID = "courier";
const PROGRAM = /^courier(?:esmtpd?|d|local|dsn|uucp|fax|filter)$/;
const DELIVERY = /id=[0-9A-Fa-f.]{10,60},from=/y;
const REJECTION = /error,relay=[^<"]{0,200}?,(?=from=<)/y;
const COMMAND_ERROR = /error,relay=[^<"]{0,200}?,msg="/y;
const NO_CODE = /(?:started|newmsg|completed),|Waiting\. |authdaemon: |Loaded |Installed /y;
const FINDERS = {
  host: /^error,relay=(?:::ffff:)?([^,]{1,255})|^newmsg,[^;]{1,120}: dns; (\S{1,255})/,
  sender: /,from=<([^>]{0,320})>|,cmd: MAIL FROM:<([^>]{0,320})>/,
  recipient: /,(?:to|addr)=<([^>]{0,320})>|,cmd: RCPT TO:<([^>]{0,320})>/,
  queueId: /(?:^|,)id=([0-9A-Fa-f.]{10,60})/,
};

/** The Courier mail server's syslog lines: one for each line of a reply that it gave or was given. */
export const courier: Format = {
  id: ID,
  samples,
  counterSamples,
  programs: PROGRAM,
  read: ({ text }) =>
    readDelivery(text) ?? readRejection(text) ?? readCommandError(text) ?? readOther(text),
  details: detailsOf,
};

/** `id=…,from=<…>,addr=<…>: 550 …`, and the verdict behind a comma, which holds no code. */
function readDelivery(line: string): Read | undefined {
  const from = behind(DELIVERY, line);
  return from === undefined ? undefined : readBehindPaths(line, pathEnd(line, from), ",addr=");
}

/** `error,relay=…,from=<…>,to=<…>: 550 …`. */
function readRejection(line: string): Read | undefined {
  const at = behind(REJECTION, line);
  if (at === undefined) return undefined;
  const from = pathEnd(line, at + 5);
  const asked = line.startsWith(",to=", from) ? "RCPT" : senderRefused(line, from);
  return readBehindPaths(line, from, ",to=", asked);
}

/** What stands behind the second path, if there is one: a colon and a line of a reply. */
function readBehindPaths(line: string, from: number, name: string, asked?: Asked): Read {
  const end = line.startsWith(name, from) ? pathEnd(line, from + name.length) : from;
  if (!line.startsWith(": ", end)) return readAs(ID, []);
  return readAs(ID, scanReplyText(line, end + 2), { asked, block: line.slice(0, end) });
}

/** Only 417 and 517, which Courier has for senders, tell a refused MAIL from a message refused at its end. */
function senderRefused(line: string, at: number): Asked | undefined {
  return /^: [45]17[ -]/.test(line.slice(at, at + 6)) ? "MAIL" : undefined;
}

/** `error,relay=…,msg="502 …",cmd: DATA`, where the client chose what follows `cmd`. */
function readCommandError(line: string): Read | undefined {
  const at = behind(COMMAND_ERROR, line);
  if (at === undefined) return undefined;
  const command = line.indexOf('",cmd: ', at);
  if (command === -1) return readAs(ID, scanReplyText(line, at));
  return readAs(ID, scanReplyText(line, at, command), { asked: askedAt(line, command + 7) });
}

function readOther(line: string): Read | undefined {
  return withoutCodes(ID, NO_CODE, line);
}

function detailsOf({ text, program }: Source): Details {
  const direction =
    program === "courieresmtpd" ? "in" : program === "courieresmtp" ? "out" : undefined;
  return pickDetails(text, FINDERS, direction);
}
