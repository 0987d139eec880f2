import { formatCode } from "../catalogue/index";
import { type Context, contextAt } from "../document/context";
import type { Failure } from "../document/failures";
import type { LogDocument } from "../document/log-document";
import type { Reason } from "../reasons/reason";
import { codeOf } from "./code-of";
import { reasonAt } from "./reason-at";

/** A failure with all that is told of it: what views, reports and filters sort by. */
export interface FailureRow {
  readonly failure: Failure;
  /** `550 5.1.1`, as it stands in the log. */
  readonly code: string;
  /** `undefined` where neither code nor text tells one. */
  readonly reason: Reason | undefined;
  /** Who took part; text of strangers, to be escaped wherever it is shown. */
  readonly about: Partial<Context>;
  /** The recipient's domain, in lower case. */
  readonly domain: string | undefined;
}

/** Made once a failure; an edited document has new ones. */
const made = new WeakMap<Failure, FailureRow>();

/** The failures of a log in the order of its lines, each with what is told of it. */
export function failureRows(document: LogDocument): FailureRow[] {
  return document.failures.map((failure) => failureRow(document, failure));
}

/** One failure of the document with what is told of it. */
export function failureRow(document: LogDocument, failure: Failure): FailureRow {
  const known = made.get(failure);
  if (known !== undefined) return known;
  const code = codeOf(failure);
  const about: Partial<Context> = contextAt(document, failure.line) ?? {};
  const row = {
    failure,
    code: code === undefined ? spelled(failure) : formatCode(code),
    reason: code && reasonAt(document, failure.line, code),
    about,
    domain: domainOf(about.recipient),
  };
  made.set(failure, row);
  return row;
}

/** What stands behind the last at sign of an address, in lower case. */
export function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf("@") ?? -1;
  const domain = address?.slice(at + 1).toLowerCase();
  return at === -1 || domain === "" ? undefined : domain;
}

function spelled({ reply, enhanced }: Failure): string {
  return [reply, enhanced].filter((part) => part !== undefined).join(" ");
}
