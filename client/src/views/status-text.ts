import { l10n } from "vscode";
import type { LogStatus } from "../../../protocol/messages";
import { numberText } from "../number-text";

/** What the status item says. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  /** Whether something is not shown that the user did not switch off. */
  readonly isLess: boolean;
  /** Whether the log can be followed or reported on, but not shown like others. */
  readonly isTooLarge?: boolean;
  /** Whether the server is not sent the log. */
  readonly isLeftOut?: boolean;
  /** Whether no server answers. */
  readonly isStopped?: boolean;
}

/** VS Code gives the item one line. */
const mostFormats = 2;

/** What the server told of a log. */
export function statusText(status: LogStatus, isUncoloured: boolean): StatusText {
  const { formats, permanent, transient, hidden, problems, leftOut } = status;
  const failures = permanent + transient;
  const details = [
    // One or the other: VS Code cuts what is longer than the line.
    leftOut === 0
      ? severities(permanent, transient)
      : l10n.t("problems: only {0}", numberText(problems)),
    hidden === 0 ? "" : l10n.t("hidden: {0}", numberText(hidden)),
    isUncoloured ? l10n.t("no colours over 20 MB or 300,000 lines") : "",
  ];
  return {
    text: formats.length === 0 ? l10n.t("No SMTP codes in this file") : titleOf(formats, failures),
    detail: details.filter((part) => part !== "").join(" · "),
    isLess: leftOut > 0,
  };
}

/** What there is to say of a file that VS Code keeps to itself. */
export function tooLargeText(): StatusText {
  return {
    text: l10n.t("Too large for SMTP Lens"),
    detail: l10n.t("over 50 MB; a report can be made on it, and it can be followed"),
    isLess: true,
    isTooLarge: true,
  };
}

/** What there is to say of a document that used up the server's memory. */
export function leftOutText(): StatusText {
  return {
    text: l10n.t("Left out: too large for the memory"),
    detail: l10n.t("a report can be made on the file"),
    isLess: true,
    isLeftOut: true,
  };
}

/** What there is to say while no server answers, and why. */
export function stoppedText(why: string): StatusText {
  return { text: "SMTP Lens", detail: why, isLess: true, isStopped: true };
}

/** What there is to say of a document that the server does not read. */
export function unreadText(): StatusText {
  return { text: l10n.t("SMTP Lens does not read this document"), detail: "", isLess: false };
}

function severities(permanent: number, transient: number): string {
  if (permanent === 0) return transient === 0 ? "" : l10n.t("all temporary");
  if (transient === 0) return l10n.t("all permanent");
  return l10n.t("permanent: {0}, temporary: {1}", numberText(permanent), numberText(transient));
}

function titleOf(formats: LogStatus["formats"], failures: number): string {
  const names = formats.slice(0, mostFormats).map(({ name }) => name);
  const producers = names.join(", ") + (formats.length > mostFormats ? ", …" : "");
  return failures === 0
    ? l10n.t("{0} · no failure", producers)
    : l10n.t("{0} · failures: {1}", producers, numberText(failures));
}
