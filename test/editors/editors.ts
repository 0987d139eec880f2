import type { Editor } from "./editor";
import { eglot, lspMode } from "./emacs";
import { neovim } from "./neovim";
import { vimAle } from "./vim-ale";

/** All editors that can be tried, by the order of their names. */
export const editors: readonly Editor[] = [eglot, lspMode, neovim, vimAle];
