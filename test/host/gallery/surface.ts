import type { Page } from "playwright-core";
import type { Language } from "../words";

/** Where a surface is reached: a workbench on `samples/` in one language. */
export interface Stage {
  readonly page: Page;
  readonly language: Language;
  /** Runs one of our commands by the title that it has in this language. */
  run(command: string): Promise<void>;
  /** Which of two texts this language asks for. */
  said(english: string, french: string): string;
}

/** One thing that the extension shows. */
export interface Surface {
  /** What its pictures are called: `NAME-VARIANT.png`. */
  readonly name: string;
  /** The sample that is open, alone, when `reach` begins. */
  readonly file: string;
  /** Goes there as a user would. */
  reach(stage: Stage): Promise<void>;
  /** Rejects unless what the picture is about can be seen: asked before each picture. */
  seen(stage: Stage): Promise<void>;
  /** Puts away what would be seen in other pictures, too, where closing the editors does not. */
  leave?(stage: Stage): Promise<void>;
}
