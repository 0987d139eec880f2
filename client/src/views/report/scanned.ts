import { type CancellationToken, Uri } from "vscode";
import {
  type ReportPage,
  type ReportScanning,
  type ReportScanParams,
  reportRequests,
  reportScanningNotification,
} from "../../../../protocol/messages";
import { answered } from "../../answered";
import { OutOfMemory } from "../../endings/end-of-answer";
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

/**
 * The report on files and folders that the server reads itself. Where its memory does not suffice for all that is told of
 * small logs, less is told; where a log that is open takes it, the next server is without that. Rejects where it is
 * cancelled.
 */
export async function scanned(uris: readonly string[], scanning: Scanning): Promise<ReportPage> {
  const { endings } = scanning.server;
  const attempts = uris.some((uri) => endings.isLeftOut(uri)) ? [true] : [false, true];
  for (const sparing of attempts) {
    try {
      return await scan(uris, scanning, sparing);
    } catch (error) {
      if (!(error instanceof OutOfMemory)) throw error;
    }
  }
  return scan(uris, scanning, true);
}

async function scan(
  uris: readonly string[],
  { server, token, tell }: Scanning,
  sparing: boolean,
): Promise<ReportPage> {
  const params: ReportScanParams = { id: ++last, uris, sparing };
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
