import fc, { type IProperty, type Parameters } from "fast-check";

/** Properties are tried this often for each mutant, with the same seed: enough to be quick, and the score no better. */
const MOST_RUNS = 10;

function assert<T>(property: IProperty<T>, parameters: Parameters<T> = {}): void {
  const numRuns = Math.min(parameters.numRuns ?? 100, MOST_RUNS);
  fc.assert(property, { seed: 1, ...parameters, numRuns, endOnFailure: true });
}

/** `fast-check` with fewer runs. */
export default { ...fc, assert };
