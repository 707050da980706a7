import type { Distribution } from '../chance/index.js';

/** A value that holds probability of its own inside an otherwise continuous distribution. */
export interface Atom {
  readonly at: number;
  readonly mass: number;
}

/** A severity; where it mixes a density with lumps (a limit that is often reached), the lumps are listed. */
export interface Severity extends Distribution {
  readonly atoms?: readonly Atom[];
}

/** The lumps of a severity: none for a plain continuous one. */
export const atomsOf = (severity: Severity): readonly Atom[] => severity.atoms ?? [];

/** Refuses a severity that can be negative: a sum of losses over a year cannot shrink. */
export function requireLosses(severity: Distribution): void {
  if (!(severity.support[0] >= 0))
    throw new RangeError(`severity (loss of one event) must not be negative; ${severity.says} can be`);
}
