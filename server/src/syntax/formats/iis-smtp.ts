import { askedAt } from "../asked";
import { replyCodeAt } from "../codes";
import { clientWords, serverSaid } from "../conversation/speech";
import { type Field, fieldText, separatedFields } from "../csv";
import { detailsOf, envelopeAt } from "../envelope";
import type { Format, Memory, Read } from "../format";
import { readAs } from "../read";
import type { Asked } from "../reading";
import { counterSamples, samples } from "./iis-smtp-samples";

const ID = "iis-smtp";
const HEADER = "#Fields: ";
/** Without `date` and `time`, which are off the line when it comes here; the order is IIS's own, whichever fields are chosen. */
const NAMES = [
  "c-ip",
  "cs-username",
  "s-sitename",
  "cs-method",
  "cs-uri-query",
  "sc-status",
] as const;
/** Where those stand when every field is chosen. */
const EVERY = "0 1 2 6 8 9";
const FIELDS = 30;
const SITE = /^SMTPSVC\d{1,4}$/;
const OUTBOUND = /^OutboundConnection(Command|Response)$/;
const QUICK = /SMTPSVC\d|OutboundConnection/;

/** One transaction; what IIS logs as the user's name tells outbound ones. */
interface Row {
  readonly host: string;
  readonly user: string;
  readonly verb: Field;
  readonly query: Field;
  readonly status: Field | undefined;
}

/** The W3C log of the SMTP service of IIS and Windows Server, which writes blanks as `+`. */
export const iisSmtp: Format = {
  id: ID,
  samples,
  counterSamples,
  read({ text }, memory) {
    if (text.startsWith(HEADER)) return readHeader(text);
    const row = rowOf(text, memory);
    return row && readRow(text, row, memory);
  },
  details({ text }) {
    const row = rowOf(text, undefined);
    if (row === undefined) return {};
    const direction = OUTBOUND.test(row.user) ? "out" : "in";
    return detailsOf({ direction, host: row.host, ...envelopeAt(command(text, row), 0) });
  },
};

/** Remembers the columns that matter, -1 for one that is not chosen; a web server's rows name no SMTP service. */
function readHeader(text: string): Read | undefined {
  const all = text
    .slice(HEADER.length, HEADER.length + 1000)
    .trimEnd()
    .split(" ");
  const names = all.filter((name) => name !== "date" && name !== "time");
  if (!names.includes("cs-uri-query")) return undefined;
  return readAs(ID, [], { memory: NAMES.map((name) => names.indexOf(name)).join(" ") });
}

function rowOf(text: string, memory: Memory | undefined): Row | undefined {
  if (!QUICK.test(text)) return undefined;
  const fields = separatedFields(text, " ", FIELDS);
  const [ip, name, site, verb, query, status] = (memory ?? EVERY)
    .split(" ")
    .map((column) => fields[Number(column)]);
  const user = fieldText(text, name);
  if (verb === undefined || query === undefined) return undefined;
  if (!SITE.test(fieldText(text, site)) && !OUTBOUND.test(user)) return undefined;
  return { host: fieldText(text, ip), user, verb, query, status };
}

function readRow(text: string, row: Row, memory: Memory | undefined): Read {
  const session = row.host;
  const outbound = OUTBOUND.exec(row.user)?.[1];
  if (outbound === "Response") {
    const words = text.slice(0, row.query.end).replaceAll("+", " ");
    const { speech, tokens } = serverSaid(words, row.query.start);
    return readAs(ID, tokens, { speech, memory, session });
  }
  if (outbound === "Command") {
    const words = clientWords(command(text, row), 0);
    return readAs(ID, [], {
      speech: { by: "client", text: row.verb.start, ...words },
      memory,
      session,
    });
  }
  return readInbound(text, row, memory);
}

/** A client's command, and the code of the reply to it. */
function readInbound(text: string, { verb, status }: Row, memory: Memory | undefined): Read {
  const code = status && replyCodeAt(text, status.start, status.end);
  return readAs(ID, code ? [code] : [], { asked: answered(text, verb, code?.value), memory });
}

/** DATA is logged when the message has come. */
function answered(text: string, verb: Field, code: string | undefined): Asked | undefined {
  const asked = askedAt(text, verb.start);
  return asked === "DATA" && code !== "354" ? "END-OF-DATA" : asked;
}

/** The command as it was given. */
function command(text: string, { verb, query }: Row): string {
  const argument = fieldText(text, query).replaceAll("+", " ").trim();
  const name = fieldText(text, verb);
  return argument === "-" || argument === "" ? name : `${name} ${argument}`;
}
