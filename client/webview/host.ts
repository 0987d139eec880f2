/** The extension behind a page. Messages are plain data, of the types in `protocol/`. */
interface Host {
  postMessage(message: unknown): void;
  /** What was kept when the page was last shown. */
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** The one connection that VS Code allows a page. */
export const host: Host = acquireVsCodeApi();
