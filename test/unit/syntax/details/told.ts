import type { Details } from "../../../../server/src/syntax/details";

/** A format, a line of it, and the details that the line tells. */
export type Told = readonly [id: string, line: string, details: Details];
