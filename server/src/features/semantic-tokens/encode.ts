import type { LogDocument } from "../../document/log-document";
import { tokenTypes } from "./legend";
import { lineTokens } from "./line-tokens";

const numbers = new Map(tokenTypes.map((type, index) => [type, index]));
/** Integers that stand for one token. */
const SIZE = 5;

/** Semantic tokens in the encoding of LSP, put together line by line. */
export class TokenData {
  readonly data: number[] = [];
  #line = 0;
  #start = 0;

  /** How many tokens there are. */
  get count(): number {
    return this.data.length / SIZE;
  }

  /** Adds the tokens of lines `from` to `to` (exclusive), which stand below those added before; at most `most` in all. */
  add(document: LogDocument, from: number, to: number, most: number): void {
    for (let line = from; line < to && this.count < most; line++)
      for (const { start, end, type } of lineTokens(document, line).slice(0, most - this.count))
        this.#push(line, start, end - start, numbers.get(type) ?? 0);
  }

  #push(line: number, start: number, length: number, type: number): void {
    const down = line - this.#line;
    this.data.push(down, down === 0 ? start - this.#start : start, length, type, 0);
    this.#line = line;
    this.#start = start;
  }
}
