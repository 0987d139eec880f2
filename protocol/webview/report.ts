/** What the page of a report and the extension say to each other. Types only. */

import type { ReportPage } from "../report";

/** What the extension tells the page in the webview; `state` is what VS Code keeps to restore it. */
export type ToReportPage =
  | { readonly type: "show"; readonly page: ReportPage; readonly state: unknown }
  | { readonly type: "copied" }
  | { readonly type: "export" };

/** What the page tells the extension. `section` and `row` are indices; `body` is the page as static HTML. */
export type FromReportPage =
  | { readonly type: "ready" }
  | { readonly type: "open"; readonly section: number; readonly row: number }
  | { readonly type: "copy"; readonly section: number }
  | { readonly type: "export"; readonly body: string };
