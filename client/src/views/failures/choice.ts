import { commands, type Event, EventEmitter, type Memento } from "vscode";

/** In which order groups stand. */
export type Order = "count" | "name";
/** The failures of which logs are shown. */
export type Scope = "active" | "all";

const orderKey = "smtpLens.failures.order";
const scopeKey = "smtpLens.failures.scope";

/** What the user has chosen to see. Order and scope are kept for the workspace; a filter is for now. */
export class Choice {
  readonly #changed = new EventEmitter<void>();
  readonly #kept: Memento;
  #filter = "";

  constructor(kept: Memento) {
    this.#kept = kept;
    this.#tell();
  }

  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  get order(): Order {
    return this.#kept.get<Order>(orderKey, "count");
  }

  get scope(): Scope {
    return this.#kept.get<Scope>(scopeKey, "active");
  }

  /** Empty where everything is shown. */
  get filter(): string {
    return this.#filter;
  }

  async setOrder(order: Order): Promise<void> {
    await this.#kept.update(orderKey, order);
    this.#tell();
  }

  async setScope(scope: Scope): Promise<void> {
    await this.#kept.update(scopeKey, scope);
    this.#tell();
  }

  setFilter(filter: string): void {
    this.#filter = filter.trim();
    this.#tell();
  }

  /** Menus show what can be chosen next. */
  #tell(): void {
    void commands.executeCommand("setContext", orderKey, this.order);
    void commands.executeCommand("setContext", scopeKey, this.scope);
    void commands.executeCommand("setContext", "smtpLens.failures.filtered", this.#filter !== "");
    this.#changed.fire();
  }
}
