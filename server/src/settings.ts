import { type Language, languageFor } from "./catalogue/index";
import type { HiddenFailure } from "./failures/hidden";

/** How a problem is shown; `off` leaves it out. */
export type Severity = "error" | "warning" | "information" | "hint" | "off";

/** The settings of one client, complete and valid. */
export interface Settings {
  /** `undefined` follows the client's display language. */
  readonly language: Language | undefined;
  readonly permanent: Severity;
  readonly transient: Severity;
  /** The most failures that one file shows as problems. */
  readonly limit: number;
  /** How lines that carry credentials are shown. */
  readonly credentials: Severity;
  /** How much a hover says. */
  readonly hoverDetail: "short" | "full";
  /** Whether the name of a code stands behind it. */
  readonly inlayHints: boolean;
  /** Failures that are not shown as problems. */
  readonly hide: readonly HiddenFailure[];
}

/** What holds where nothing is set. */
export const defaultSettings: Settings = {
  language: undefined,
  permanent: "warning",
  transient: "information",
  limit: 500,
  credentials: "warning",
  hoverDetail: "full",
  inlayHints: false,
  hide: [],
};

/** The editor keeps 1000 problems of a file, and the notice of what is left out is one of them. */
const mostProblems = 999;
const severities: readonly Severity[] = ["error", "warning", "information", "hint", "off"];
const details = ["short", "full"] as const;
const switches = [true, false];

/** Reads the section `smtpLens`; whatever is missing or malformed is as in `otherwise`. */
export function readSettings(section: unknown, otherwise: Settings = defaultSettings): Settings {
  const root = asRecord(section);
  const diagnostics = asRecord(root["diagnostics"]);
  const language = root["language"];
  return {
    language: typeof language === "string" ? languageFor(language) : otherwise.language,
    permanent: oneOf(severities, diagnostics["permanent"], otherwise.permanent),
    transient: oneOf(severities, diagnostics["transient"], otherwise.transient),
    limit: limit(diagnostics["limit"], otherwise.limit),
    credentials: oneOf(severities, diagnostics["credentials"], otherwise.credentials),
    hoverDetail: oneOf(details, asRecord(root["hover"])["detail"], otherwise.hoverDetail),
    inlayHints: oneOf(switches, asRecord(root["inlayHints"])["enabled"], otherwise.inlayHints),
    hide: Array.isArray(root["hide"]) ? root["hide"].flatMap(hidden) : otherwise.hide,
  };
}

function oneOf<Value>(known: readonly Value[], value: unknown, otherwise: Value): Value {
  return known.find((one) => one === value) ?? otherwise;
}

function limit(value: unknown, otherwise: number): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return otherwise;
  return Math.min(mostProblems, Math.max(1, Math.trunc(value)));
}

/** An entry without a code hides nothing; one with a malformed file or domain would hide too much, so it is left out. */
function hidden(entry: unknown): HiddenFailure[] {
  const { code, file, domain } = asRecord(entry);
  if (typeof code !== "string" || !isTextOrNone(file) || !isTextOrNone(domain)) return [];
  return [
    {
      code: code.trim().replace(/\s+/g, " "),
      ...(file === undefined ? {} : { file: file.trim() }),
      ...(domain === undefined ? {} : { domain: domain.trim().replace(/^@/, "").toLowerCase() }),
    },
  ];
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
