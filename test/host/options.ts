/** Which VS Code runs the extension. */
export type HostKind = "server" | "web" | "desktop";

/** What a host opens. */
export interface HostOptions {
  /** The folder of an extension under development, or a packaged `.vsix` to install. */
  readonly extension: string;
  /**
   * Has the server host take the folder as an installed extension and not as one under development.
   * The workbench then shows notifications, which it hides while it obeys an address for development.
   */
  readonly installed?: boolean | undefined;
  /** The bundled suite to run, a `.js` file. Without it the workbench is just there to be used. */
  readonly tests?: string | undefined;
  /** The workspace folder. */
  readonly folder?: string | undefined;
  /** A workspace file (`.code-workspace`), in the place of a folder. */
  readonly workspace?: string | undefined;
  /** Asks whether folders are trusted, as VS Code does by itself: those of the test are not. */
  readonly restricted?: boolean | undefined;
  /** A file to open in it. The page can open one; `openFile` of `ui.ts` opens more. */
  readonly file?: string | undefined;
  /** The display language, such as `fr`; English without it. */
  readonly language?: string | undefined;
  /** User settings over the quiet ones of the harness. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** The port; a free one without it. */
  readonly port?: number | undefined;
}

/** Whether the extension runs as an installed one. A package always does. */
export function isInstalled({ extension, installed }: HostOptions): boolean {
  return installed === true || extension.endsWith(".vsix");
}
