/** Tells of something to all who listen, as the library's `Emitter` does, which the core does without. */
export class Emitter<T> {
  readonly #listeners: ((value: T) => void)[] = [];

  /** Calls `listener` each time from now on. */
  event(listener: (value: T) => void): void {
    this.#listeners.push(listener);
  }

  /** Tells all, in the order in which they came; then throws the first error that one of them threw. */
  fire(value: T): void {
    const errors: unknown[] = [];
    for (const listener of this.#listeners) {
      try {
        listener(value);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
}
