import { type CancellationToken, Uri } from "vscode";
import {
  type ReportPage,
  type ReportScanning,
  type ReportScanParams,
  reportRequests,
  reportScanningNotification,
} from "../../../../protocol/messages";
import { answered } from "../../answered";
import type { Tell } from "../../late-progress";
import { fileName } from "../../logs";
import type { Server } from "../../server";

/** Who makes the report, what stops it, and who hears how far it is. */
interface Scanning {
  readonly server: Server;
  readonly token: CancellationToken;
  readonly tell: Tell;
}

let last = 0;

/** The report on files and folders that the server reads itself. Rejects where it is cancelled. */
export async function scanned(
  uris: readonly string[],
  { server, token, tell }: Scanning,
): Promise<ReportPage> {
  const params: ReportScanParams = { id: ++last, uris };
  const listener = server.onNotification<ReportScanning>(
    reportScanningNotification,
    ({ id, done, total, uri }) => {
      if (id === params.id && total > 0) tell(fileName(Uri.parse(uri)), done / total);
    },
  );
  try {
    return answered(await server.request<ReportPage | null>(reportRequests.scan, params, token));
  } finally {
    listener.dispose();
  }
}
