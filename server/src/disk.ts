import type { ReportSkipped } from "../../protocol/messages";
import type { Language } from "./catalogue/index";
import type { Steps } from "./document/steps";
import type { HiddenFailure } from "./failures/hidden";
import type { Tail, TailListener, TailMark } from "./follow/tail";
import type { Report } from "./report/report";
import type { Progress } from "./scan/told";

/** What the server does with files where it runs on their machine. Handed in by the ways in of Node; a web worker has none. */
export interface Disk {
  /** Whether a URI names a file of this machine, be it there or not. */
  readonly isLocal: (uri: string) => boolean;
  /** Reads a local file, and goes on as it grows. */
  readonly tail: (uri: string, from: TailMark | undefined, listener: TailListener) => Tail;
  /** Finds the files among local ones, those in folders too: there may be very many. */
  readonly logsAt: (uris: readonly string[]) => Steps<DiskLogs>;
}

/** Files on disk, in order. */
export interface DiskLogs {
  /** Whether all of them can be held in memory as they are: together they are small, and none is packed. */
  readonly areSmall: boolean;
  /** URIs of those that are packed. */
  readonly packed: readonly string[];
  /** Reads them one after the other, each at once; tells before each how far it is. */
  readonly read: (onProgress: OnProgress) => Iterable<DiskLog | ReportSkipped>;
  /** Reads them as streams, by threads, and adds up what they tell; answers those that were not read to their end. Rejects with the signal's reason. */
  readonly scan: (merge: Report, options: DiskScan) => Promise<readonly ReportSkipped[]>;
}

/** Hears how far reading has come; `file` is a URI. */
export type OnProgress = (progress: Progress) => void;

/** A log that was read. */
export interface DiskLog {
  readonly uri: string;
  readonly text: string;
  /** When it was last written, in milliseconds since 1970. */
  readonly latest: number | undefined;
}

/** What a scan is done with. */
export interface DiskScan {
  readonly language: Language;
  readonly hide: readonly HiddenFailure[];
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}
