import type { FailureGroup, FailureLine, FailuresScope } from "../../../../protocol/messages";

/** The failures of one reason. */
export interface ReasonNode {
  readonly kind: "reason";
  readonly group: FailureGroup;
}

/** Those of them whose recipients are in one domain. */
export interface DomainNode {
  readonly kind: "domain";
  readonly parent: ReasonNode;
  readonly group: FailureGroup;
}

/** One failure. */
export interface LineNode {
  readonly kind: "line";
  readonly parent: DomainNode;
  readonly line: FailureLine;
}

/** What stands in place of the rest of a long list. */
export interface MoreNode {
  readonly kind: "more";
  readonly parent: GroupNode | undefined;
  /** How many are not shown. */
  readonly left: number;
}

/** What has failures under it. */
export type GroupNode = ReasonNode | DomainNode;
/** What the tree is made of. */
export type FailureNode = GroupNode | LineNode | MoreNode;

/** The same for the same thing after a refresh, so that it stays open and selected. */
export function idOf(node: FailureNode | undefined): string {
  switch (node?.kind) {
    case undefined:
      return "";
    case "reason":
      return `reason:${node.group.key}`;
    case "domain":
      return `domain:${node.parent.group.key}:${node.group.key}`;
    case "line":
      return `line:${node.line.index}:${node.line.uri}`;
    case "more":
      return `more:${idOf(node.parent)}`;
  }
}

/** Which failures stand under a node. */
export function scopeOf(node: GroupNode | undefined): Pick<FailuresScope, "reason" | "domain"> {
  switch (node?.kind) {
    case undefined:
      return {};
    case "reason":
      return { reason: node.group.key };
    case "domain":
      return { reason: node.parent.group.key, domain: node.group.key };
  }
}

/** Whether a command's argument is a node; commands are called by anybody. */
export function isNode(value: unknown): value is FailureNode {
  const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind;
  return typeof kind === "string" && ["reason", "domain", "line", "more"].includes(kind);
}
