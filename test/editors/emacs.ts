import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Editor, runScript, type Seen, versionOf } from "./editor";
import { bounced, deferred, languageIds } from "./logs";
import { triedBlock } from "./page";
import type { Place } from "./place";

/** In batch mode Emacs leaves packages alone. */
const activated = ["-f", "package-activate-all"];
const page = "emacs.md";
const version = () => versionOf("emacs", ["--version"], /GNU Emacs ([\d.]+)/);

/** The versions of Emacs and of a package, which was installed or is a part of Emacs. */
function withPackage(name: string): string | undefined {
  const script = `(when (require '${name} nil t)
    (package-initialize)
    (princ (package-version-join
            (let ((installed (cadr (assq '${name} package-alist))))
              (if installed (package-desc-version installed)
                (alist-get '${name} package--builtin-versions))))))`;
  const its = versionOf("emacs", ["--batch", ...activated, "--eval", script], /([\d.]+)$/);
  const emacs = version();
  return its === undefined || emacs === undefined ? undefined : `${emacs}, ${its}`;
}

/** `first` is done before packages are loaded. */
function run(place: Place, blocks: readonly string[], first: readonly string[] = []): Seen {
  const config = blocks.map((name) => triedBlock(page, name)).join("\n");
  const init = place.write(".emacs.d/init.el", config);
  const task = { column: bounced.indexOf("550"), deferred, others: Object.keys(languageIds) };
  place.write("task.json", JSON.stringify(task));
  const scripts = ["emacs.el", `emacs-${blocks[1]}`].map((name) =>
    place.write(name, readFileSync(join(__dirname, name), "utf8")),
  );
  const load = [init, ...scripts].flatMap((file) => ["-l", file]);
  return runScript(place, "emacs", [
    "--batch",
    ...first,
    ...activated,
    ...load,
    "-f",
    "smtp-lens-test",
  ]);
}

/** Emacs with Eglot, which sends one language id for all modes of a server. */
export const eglot: Editor = {
  name: "emacs-eglot",
  page,
  version: () => withPackage("eglot"),
  run: (place) => run(place, ["types.el", "eglot.el", "command.el"]),
  otherIds: Object.fromEntries(Object.keys(languageIds).map((name) => [name, "mail-log"])),
};

/** The same without markdown-mode, so that Eglot asks for plain text. */
export const eglotPlain: Editor = {
  ...eglot,
  name: "emacs-eglot-plain",
  run: (place) =>
    run(
      place,
      ["types.el", "eglot.el"],
      ["--eval", "(setq package-load-list '((markdown-mode nil) all))"],
    ),
};

/** Emacs with lsp-mode. */
export const lspMode: Editor = {
  name: "emacs-lsp-mode",
  page,
  version: () => withPackage("lsp-mode"),
  run: (place) => run(place, ["types.el", "lsp-mode.el"]),
};
