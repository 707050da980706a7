import type { CountDistribution } from '../chance/index.js';

/** A count by one 32-bit word: the word's place among the cumulated probabilities, found from a guide. */
export interface CountTable {
  readonly first: number;
  /** P(N <= first + k) in units of 2^-32; the last is 2^32. */
  readonly upTo: Float64Array;
  /** Where the search starts, for each value of the word's upper bits. */
  readonly guide: Int32Array;
}

/** Probability left out of the table on each side, below the resolution of its words. */
const LEFT_OUT = 1e-13;
const WHOLE = 4294967296;

/** Upper bits of a word that choose its entry of the guide, and what is left to shift away. */
const GUIDES = 4096;
export const GUIDE_SHIFT = 20;

/** Guide table of a count. Source: Chen and Asau (1974), indexed search. Errors: RangeError for a million likely counts. */
export function countTable(frequency: CountDistribution): CountTable {
  const low = frequency.support[0];
  const first = frequency.mean > 50 ? Math.max(low, frequency.quantile(LEFT_OUT)) : low;
  const last = Math.min(frequency.support[1], frequency.upperQuantile(LEFT_OUT));
  const count = last - first + 1;
  if (!(count <= 1_048_576)) throw new RangeError(`${frequency.says} has ${count} likely counts: too many to tabulate`);
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let k = 0; k < count; k++) {
    sum += frequency.pdf(first + k);
    upTo[k] = Math.min(WHOLE, Math.round(sum * WHOLE));
  }
  upTo[count - 1] = WHOLE;
  const guide = new Int32Array(GUIDES);
  let k = 0;
  for (let g = 0; g < GUIDES; g++) {
    while (g * (WHOLE / GUIDES) >= upTo[k]) k++;
    guide[g] = k;
  }
  return { first, upTo, guide };
}
