/** Last labels that are a file's and no domain's. */
const FILES: ReadonlySet<string> = new Set([
  ...["js", "mjs", "cjs", "jsx", "tsx", "rb", "php", "phtml", "java", "class", "jar", "go", "lua"],
  ...["c", "h", "cc", "cpp", "hpp", "inc", "tpl", "log", "txt", "conf", "cfg", "cnf", "ini", "db"],
  ...[
    "lmdb",
    "cdb",
    "dat",
    "tmp",
    "lock",
    "pid",
    "sock",
    "socket",
    "service",
    "html",
    "htm",
    "xml",
  ],
  ...["json", "yml", "yaml", "eml", "csv", "gz", "bz2", "pem", "key", "crt", "exe", "dll", "pdf"],
  ...["png", "jpg", "jpeg", "gif", "docx", "xlsx", "sieve", "msg", "hdr", "cf", "mc", "pm"],
]);
/** The same that are a country's too: a file only behind a slash, or with a line's number behind them. */
const FILES_IN_PATHS: ReadonlySet<string> = new Set([
  "py",
  "pl",
  "sh",
  "rs",
  "so",
  "ts",
  "md",
  "ps",
  "in",
]);
/** First labels of packages of Java and of Thunderbird's logs, which are written the other way round. */
const PACKAGES: ReadonlySet<string> = new Set([
  "com",
  "org",
  "net",
  "java",
  "javax",
  "jakarta",
  "sun",
  "io",
  "mailnews",
]);
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,62})$/u;
const TOP = /^(?:[a-z]{2,24}|[A-Z]{2,24}|xn--[a-z0-9-]{1,59}|[\u0080-\uffff]{2,24})$/;
const LINE_NUMBER = /^(?::\d|\()/;

/**
 * Whether a run of letters, digits, dots and hyphens is the name of a host or a domain rather than that of a file, a
 * class or a setting; sendmail puts three dots in the middle of a long one. `before` is the sign before it, `behind` what follows it.
 */
export function isHostName(run: string, before: string, behind: string): boolean {
  const labels = run.replace("...", ".").split(".");
  const last = labels.at(-1) ?? "";
  if (labels.length < 2 || run.length > 255 || !TOP.test(last)) return false;
  if (!labels.every((label) => LABEL.test(label)) || labels.every(({ length }) => length === 1))
    return false;
  if (isClassName(labels)) return false;
  if (PACKAGES.has(labels[0] ?? "") || behind.startsWith("=") || behind.startsWith("("))
    return false;
  const top = last.toLowerCase();
  if (FILES.has(top)) return false;
  return !(FILES_IN_PATHS.has(top) && (before === "/" || LINE_NUMBER.test(behind)));
}

/** `SMTP.Conn`, `Courier.MDA`: hosts are not written so. */
function isClassName([first = "", last = "", third]: readonly string[]): boolean {
  return third === undefined && last !== last.toLowerCase() && first !== first.toUpperCase();
}
