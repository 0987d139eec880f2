import { type Columns, ShiftedColumns } from "./columns";
import { WHOLE } from "./layers/index";
import type { Unwrapped } from "./layers/layer";
import type { Reading, Speech } from "./reading";
import type { Token } from "./token";

/** What was read in a text that was taken out of a line, with the line's columns, and with the session that the line tells. */
export function placed(line: string, reading: Reading, { source, columns }: Unwrapped): Reading {
  const { speech, tokens } = reading;
  if (speech === undefined) {
    if (tokens.length === 0 || columns === WHOLE) return reading;
    return withTokens(reading, placedTokens(line, tokens, columns));
  }
  const session = reading.session ?? source.session;
  return {
    ...reading,
    tokens: placedTokens(line, tokens, columns),
    speech: placedSpeech(speech, columns),
    ...(session === "" ? {} : { session }),
  };
}

function placedTokens(line: string, tokens: readonly Token[], columns: Columns): readonly Token[] {
  if (columns === WHOLE || tokens.length === 0) return tokens;
  const moved: Token[] = [];
  for (const { start, end, kind, value } of tokens) {
    const token = { start: columns.outer(start), end: columns.outer(end - 1) + 1, kind, value };
    if (columns instanceof ShiftedColumns || isWhole(line, token)) moved.push(token);
  }
  return moved;
}

/** The reading with other tokens; by hand where it has no more than most, which costs a fraction of a copy. */
function withTokens(reading: Reading, tokens: readonly Token[]): Reading {
  const { format, asked, block, bounce, session } = reading;
  if (block !== undefined || bounce !== undefined || session !== undefined)
    return { ...reading, tokens };
  return asked === undefined ? { format, tokens } : { format, tokens, asked };
}

/** Whether the digits stand together in the line, rather than with an escape or a colour among them. */
function isWhole(line: string, { start, value }: Token): boolean {
  return line.startsWith(value, start);
}

function placedSpeech(speech: Speech, columns: Columns): Speech {
  return speech.by === "session" ? speech : { ...speech, text: columns.outer(speech.text) };
}
