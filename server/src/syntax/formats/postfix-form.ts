import { HOST, TIME } from "../syslog-head";

/** A line of Postfix that tells of a failure, with what alone differs from other lines that say the same. */
export interface Form {
  /** The UTF-16 column behind the line and its line end. */
  readonly end: number;
  /** All that the line says but times, numbers of processes, queue ids, addresses of senders and recipients, and the client. */
  readonly said: string;
  /** The client of a refusal, or its address where its name is not known. */
  readonly client: string | undefined;
  readonly recipient: string;
}

/** An address, a client's address, and a number, in which nothing can be taken for anything else. */
const ADDRESS = String.raw`[\w.+!#%&*'?/~-]{1,150}@[\w.-]{1,150}`;
const IP = String.raw`[\dA-Fa-f:.]{2,45}`;
const NUMBER = String.raw`\d{1,7}(?:\.\d{1,3})?`;
/** What servers say, or Postfix of them, in ASCII and without addresses or escapes. */
const WORDS = String.raw`[^<>@\\\x00-\x1f\x7f-\uffff]{0,1500}`;
const WORDS_WITHOUT_FIELDS = String.raw`[^=<>@\\\x00-\x1f\x7f-\uffff]{0,1500}`;
const REFUSAL = [
  String.raw`NOQUEUE: (reject: [A-Z-]{3,20}) from (?:unknown\[(${IP})\]|(?!unknown\[)([\w.-]{1,255})\[${IP}\]): `,
  String.raw`([45]\d\d [45]\.\d{1,3}\.\d{1,3} )(?:<${ADDRESS}>)?(${WORDS_WITHOUT_FIELDS}); `,
  String.raw`from=<(?:${ADDRESS})?> to=<(${ADDRESS})> proto=E?SMTP helo=<\[?[\w.:-]{1,255}\]?>`,
].join("");
/** A queue id of digits alone could be taken for a time. */
const DELIVERY = [
  String.raw`(?=\d{0,20}[A-Za-z])[0-9A-Za-z]{6,20}: to=<(${ADDRESS})>,(?: orig_to=<${ADDRESS}>,)? `,
  String.raw`(relay=[\w.:[\]-]{1,300}, )(?:conn_use=\d{1,6}, )?delay=${NUMBER}, `,
  String.raw`delays=${NUMBER}\/${NUMBER}\/${NUMBER}\/${NUMBER}, `,
  String.raw`(dsn=[45]\.\d{1,3}\.\d{1,3}, status=(?:deferred|bounced) \(${WORDS})(?:<${ADDRESS}>(${WORDS}))?`,
].join("");
const FORM = new RegExp(
  String.raw`${TIME}(${HOST}postfix\/(?:smtpd?|lmtp|error))\[\d{1,9}\]: (?:${REFUSAL}|${DELIVERY})\r?\n`,
  "y",
);

/**
 * The form of the line that begins at a UTF-16 column of a text and ends with a line end, if it is the refusal of a
 * recipient or the deferral or bounce of a delivery in a plain form. Of two lines in which the same is said all formats
 * and catalogues tell the same, but for the client and the recipient. `undefined` for any other line.
 */
export function postfixFormAt(text: string, at: number): Form | undefined {
  FORM.lastIndex = at;
  const found = FORM.exec(text);
  if (found === null) return undefined;
  const [, program, verb, ip, name, codes, words, refused, deferred, relay, before, behind] = found;
  const end = FORM.lastIndex;
  return verb === undefined
    ? {
        end,
        said: `${program}\n${relay}${before}\n${behind}`,
        client: undefined,
        recipient: deferred ?? "",
      }
    : {
        end,
        said: `${program}\n${verb}${codes}\n${words}`,
        client: name ?? ip,
        recipient: refused ?? "",
      };
}
