/** What the files of a room may import: other rooms by folder, packages by name. A file's own room is always open to it. */
export interface Rule {
  /** Path prefix of the room; of several that fit, the longest counts. */
  readonly room: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const protocol = "protocol/";
const server = "server/src/";
const lsp = "vscode-languageserver-protocol";
/** The protocol's enumerations without the library's code, which takes long to load. */
const lspValues = "vscode-languageserver-types";

/** The doors between the rooms; docs/architecture.md says why they are where they are. */
export const rules: readonly Rule[] = [
  { room: protocol, rooms: [], packages: [] },
  { room: "client/src/", rooms: [protocol], packages: ["vscode", "vscode-languageclient"] },
  { room: "client/webview/", rooms: [protocol], packages: ["chartist"] },
  { room: `${server}syntax/`, rooms: [], packages: ["jsonc-parser"] },
  { room: `${server}dialogue/`, rooms: [`${server}syntax/`], packages: [] },
  { room: `${server}catalogue/`, rooms: [], packages: [] },
  { room: `${server}comparison/`, rooms: [`${server}catalogue/`], packages: [] },
  { room: `${server}reasons/`, rooms: [`${server}catalogue/`], packages: [] },
  {
    room: `${server}document/`,
    rooms: [`${server}syntax/`, `${server}dialogue/`],
    packages: [lspValues],
  },
  {
    room: `${server}history/`,
    rooms: [`${server}syntax/`, `${server}dialogue/`, `${server}document/`],
    packages: [],
  },
  {
    room: `${server}secrets/`,
    rooms: [`${server}syntax/`, `${server}document/`],
    packages: [],
  },
  {
    room: `${server}failures/`,
    rooms: [`${server}syntax/`, `${server}document/`, `${server}catalogue/`, `${server}reasons/`],
    packages: [],
  },
  {
    room: `${server}follow/`,
    rooms: [
      `${server}document/`,
      `${server}failures/`,
      `${server}report/`,
      `${server}scan/`,
      `${server}secrets/`,
    ],
    packages: [],
  },
  {
    room: `${server}report/`,
    rooms: [`${server}failures/`, `${server}syntax/`, `${server}document/`, `${server}history/`],
    packages: [],
  },
  {
    room: `${server}render/`,
    rooms: [`${server}catalogue/`, `${server}comparison/`, `${server}reasons/`, `${server}syntax/`],
    packages: [],
  },
  {
    room: `${server}features/`,
    rooms: [
      protocol,
      `${server}catalogue/`,
      `${server}document/`,
      `${server}failures/`,
      `${server}follow/`,
      `${server}history/`,
      `${server}render/`,
      `${server}report/`,
      `${server}secrets/`,
      `${server}settings.ts`,
      `${server}syntax/`,
      `${server}walk.ts`,
    ],
    packages: [lsp, lspValues],
  },
  {
    room: `${server}scan/`,
    rooms: [
      `${server}catalogue/`,
      `${server}document/`,
      `${server}failures/`,
      `${server}features/failures/`,
      `${server}render/`,
      `${server}report/`,
    ],
    packages: ["sarif"],
  },
  {
    room: `${server}scan/node/`,
    rooms: [`${server}follow/`, `${server}scan/core.ts`],
    packages: [
      "fzstd",
      "node:buffer",
      "node:crypto",
      "node:fs",
      "node:os",
      "node:path",
      "node:stream",
      "node:v8",
      "node:worker_threads",
      "node:zlib",
      "seek-bzip",
      "xz-decompress",
    ],
  },
  {
    room: `${server}scan/node/worker.ts`,
    rooms: [`${server}scan/core.ts`, `${server}catalogue-file.ts`, `${server}scan/node/`],
    packages: ["node:worker_threads"],
  },
  {
    room: `${server}cli/`,
    rooms: [
      protocol,
      `${server}catalogue/`,
      `${server}features/`,
      `${server}render/`,
      `${server}report/`,
      `${server}scan/`,
      `${server}syntax/`,
      `${server}version.ts`,
    ],
    packages: ["commander"],
  },
  { room: server, rooms: [protocol, server], packages: ["vscode-languageserver", lsp, lspValues] },
  {
    room: `${server}node.ts`,
    rooms: [
      `${server}catalogue-file.ts`,
      `${server}core.ts`,
      `${server}disk-node.ts`,
      `${server}initialize.ts`,
      `${server}locale-node.ts`,
      `${server}node-memory.ts`,
      `${server}node-reader.ts`,
    ],
    packages: ["vscode-languageserver"],
  },
  { room: `${server}node-frames.ts`, rooms: [], packages: ["node:buffer"] },
  { room: `${server}locale-node.ts`, rooms: [], packages: [] },
  { room: `${server}node-memory.ts`, rooms: [], packages: ["node:v8", "node:vm"] },
  {
    room: `${server}node-reader.ts`,
    rooms: [`${server}node-frames.ts`],
    packages: ["node:buffer", "node:fs", "node:net", "vscode-languageserver"],
  },
  {
    room: `${server}initialize.ts`,
    rooms: [`${server}client-state.ts`, `${server}services/capabilities.ts`, `${server}version.ts`],
    packages: ["vscode-languageserver"],
  },
  {
    room: `${server}services/capabilities.ts`,
    rooms: [
      protocol,
      `${server}client-state.ts`,
      `${server}features/code-actions/kinds.ts`,
      `${server}features/semantic-tokens/legend.ts`,
    ],
    packages: ["vscode-languageserver", lspValues],
  },
  {
    room: `${server}disk-node.ts`,
    rooms: [protocol, `${server}disk.ts`, `${server}scan/node/`],
    packages: ["node:path", "node:url"],
  },
  {
    room: `${server}catalogue-file.ts`,
    rooms: [`${server}catalogue/`],
    packages: ["node:fs", "node:path"],
  },
  {
    room: `${server}cli.ts`,
    rooms: [server],
    packages: ["node:fs", "node:path"],
  },
  { room: `${server}bin.ts`, rooms: [`${server}cli.ts`], packages: [] },
];
