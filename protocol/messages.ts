/** What client and server say to each other beyond the Language Server Protocol, a file a subject. Types and names only. */

export * from "./codes";
export * from "./commands";
export * from "./failures";
export * from "./follow";
export * from "./hiding";
export * from "./history";
export * from "./initialize";
export * from "./logs";
export * from "./place";
export * from "./redaction";
export * from "./report";
