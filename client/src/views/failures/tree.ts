import { type Event, EventEmitter, type TreeDataProvider, type TreeItem } from "vscode";
import type { FailureGroup, FailureGroups, ListPart } from "../../../../protocol/messages";
import { itemOf } from "./items";
import {
  type FailureNode,
  type GroupNode,
  idOf,
  type MoreNode,
  type ReasonNode,
  scopeOf,
} from "./nodes";
import { firstOf, type Part, pageSize } from "./pages";
import type { FailureSource } from "./source";

/** What the roots of the tree are: how many failures there are, and how many are shown. */
export type Totals = Pick<FailureGroups, "failures" | "total" | "hidden" | "older">;

/** Failures by reason, recipient domain and line. Each list is asked for when it is opened, a page at a time. */
export class FailureTree implements TreeDataProvider<FailureNode> {
  readonly #changed = new EventEmitter<FailureNode | undefined>();
  readonly #loaded = new EventEmitter<Totals>();
  /** How many items of a long list the user wants to see. */
  readonly #wanted = new Map<string, number>();
  readonly #source: FailureSource;
  readonly #fail: (error: unknown) => void;

  /** `fail` hears why a list could not be had; it is shown as empty. */
  constructor(source: FailureSource, fail: (error: unknown) => void) {
    this.#source = source;
    this.#fail = fail;
  }

  get onDidChangeTreeData(): Event<FailureNode | undefined> {
    return this.#changed.event;
  }

  /** Tells what the roots are, each time they were asked for. */
  get onDidLoad(): Event<Totals> {
    return this.#loaded.event;
  }

  /** Asks for everything that is shown anew. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  /** Shows another page of a long list. */
  showMore({ parent }: MoreNode): void {
    this.#wanted.set(idOf(parent), this.#wantedOf(parent) + pageSize);
    this.#changed.fire(parent);
  }

  getTreeItem(node: FailureNode): TreeItem {
    return itemOf(node);
  }

  getParent(node: FailureNode): FailureNode | undefined {
    return node.kind === "reason" ? undefined : node.parent;
  }

  async getChildren(node?: FailureNode): Promise<FailureNode[]> {
    if (node?.kind === "line" || node?.kind === "more") return [];
    try {
      const wanted = this.#wantedOf(node);
      const { items, left } = await firstOf(wanted, (part) => this.#part(node, part));
      return left === 0 ? [...items] : [...items, { kind: "more", parent: node, left }];
    } catch (error) {
      this.#fail(error);
      return [];
    }
  }

  async #part(node: GroupNode | undefined, part: ListPart): Promise<Part<FailureNode>> {
    const asked = { ...scopeOf(node), ...part };
    if (node?.kind === "domain") {
      const { lines, left } = await this.#source.lines(asked);
      return { left, items: lines.map((line) => ({ kind: "line", parent: node, line })) };
    }
    const { groups, left, ...totals } = await this.#source.groups(asked);
    if (node === undefined) this.#loaded.fire(totals);
    return { left, items: groups.map((group) => groupNode(node, group)) };
  }

  #wantedOf(node: GroupNode | undefined): number {
    return this.#wanted.get(idOf(node)) ?? pageSize;
  }
}

function groupNode(parent: ReasonNode | undefined, group: FailureGroup): GroupNode {
  return parent === undefined ? { kind: "reason", group } : { kind: "domain", parent, group };
}
