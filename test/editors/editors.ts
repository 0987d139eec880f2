import type { Editor } from "./editor";
import { eglot, eglotPlain, lspMode } from "./emacs";
import { helix } from "./helix";
import { kate } from "./kate";
import { neovim } from "./neovim";
import { vimAle } from "./vim-ale";

/** All editors that can be tried, by the order of their names. */
export const editors: readonly Editor[] = [eglot, eglotPlain, lspMode, helix, kate, neovim, vimAle];
