/** What reading a log from disk needs of the core; `scan/node` adds files and threads. */
export { atOnce, type Steps } from "../document/steps";
export { joined } from "./bytes";
export { follows } from "./follows";
export type { Gathered, Rows, Subject, Wanted } from "./gathered";
export { LogReader } from "./log-reader";
export { LogStream, type Place, startPlace } from "./log-stream";
export type { Cut, Part } from "./part";
export { byTime } from "./rotated";
export { withLines } from "./rows/row";
export { encodingOf, isText, type Packing, packingOf, SNIFFED } from "./sniff";
export type { Failed, Found, Progress, Scan, ScanOptions, Told } from "./told";
