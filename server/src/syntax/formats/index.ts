import type { Format } from "../format";
import { dsn } from "./dsn";
import { exim } from "./exim";
import { eximVerbose } from "./exim-verbose";
import { postfix } from "./postfix";
import { postfixNotice } from "./postfix-notice";
import { postfixQueue } from "./postfix-queue";
import { sendmail } from "./sendmail";
import { transcriptBare } from "./transcript-bare";
import { transcriptCurl } from "./transcript-curl";
import { transcriptLabelled } from "./transcript-labelled";
import { transcriptSwaks } from "./transcript-swaks";

/** Every format, in the order in which they are asked; the first that knows a line reads it. The bare transcript stays last. */
export const formats: readonly Format[] = [
  postfix,
  exim,
  sendmail,
  postfixQueue,
  postfixNotice,
  eximVerbose,
  dsn,
  transcriptSwaks,
  transcriptCurl,
  transcriptLabelled,
  transcriptBare,
];
