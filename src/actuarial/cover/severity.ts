import type { Distribution } from '../../chance/index.js';
import { refuse } from '../../numeric/index.js';

/** A value that holds probability of its own inside an otherwise continuous distribution. */
export interface Atom {
  readonly at: number;
  readonly mass: number;
}

/** A severity; where it mixes a density with lumps (a limit that is often reached), the lumps are listed. */
export interface Severity extends Distribution {
  readonly atoms?: readonly Atom[];
}

/** Values above which a list is left to its distribution function. */
const MOST = 100_000;

/** The lumps of a severity: those it lists, those of a mixture's parts, the values of a discrete one; else none. */
export function atomsOf(severity: Severity): readonly Atom[] {
  if (severity.atoms !== undefined) return severity.atoms;
  const { values, weights, components } = severity.parameters as Partial<Parts>;
  if (severity.family === 'mixture' && weights && components)
    return components.flatMap((one, k) => atomsOf(one).map(({ at, mass }) => ({ at, mass: mass * (weights[k] ?? 0) })));
  if (severity.family === 'constant') return [{ at: severity.support[0], mass: 1 }];
  if (severity.discrete && values && values.length <= MOST)
    return [...new Set(values)].map((at) => ({ at, mass: severity.pdf(at) }));
  return [];
}

/** What the parameters of a mixture or a list hold. */
interface Parts {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  readonly components: readonly Distribution[];
}

/** Refuses what is no severity, or one that can be negative: a sum of losses over a year cannot shrink. */
export function requireLosses(severity: Distribution): void {
  if (typeof severity?.sf !== 'function')
    refuse('severity', 'loss of one event', 'a distribution such as lognormal({ mu: 9, sigma: 1 })', severity);
  if (!(severity.support[0] >= 0))
    throw new RangeError(`severity (loss of one event) must not be negative; ${severity.says} can be`);
}
