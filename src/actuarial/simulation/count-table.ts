import type { CountDistribution } from '../../chance/index.js';

/** A count by one 32-bit word: the word's place among the cumulated probabilities, found from a guide. */
export interface CountTable {
  readonly first: number;
  /** Largest word of a count of at most first + k: P(N <= first + k) in units of 2^-32, less one. */
  readonly upTo: Uint32Array;
  /** Entry 4k + i is 1 where a count of first + k has a payment number i, else 0: no branch is taken for it. */
  readonly taken: Float64Array;
  /** Where the search starts, for each value of the word's upper bits. */
  readonly guide: Uint8Array;
}

/** Probability left out of the table on each side, below the resolution of its words. */
const LEFT_OUT = 1e-13;
const WHOLE = 4294967296;
const MOST_COUNTS = 1_048_576;

/** Upper bits of a word that choose its entry of the guide, and what is left to shift away. */
export const GUIDES = 4096;
export const GUIDE_SHIFT = 20;

/** Guide table of a count. Source: Chen and Asau (1974), indexed search. Errors: RangeError for a million likely counts. */
export function countTable(frequency: CountDistribution): CountTable {
  const low = frequency.support[0];
  let first = frequency.mean > 50 ? Math.max(low, frequency.quantile(LEFT_OUT)) : low;
  const last = Math.min(frequency.support[1], frequency.upperQuantile(LEFT_OUT));
  if (!(last - first < MOST_COUNTS))
    throw new RangeError(`${frequency.says} has ${last - first + 1} likely counts: too many to tabulate`);
  const words = (probability: number): number => Math.min(WHOLE, Math.round(probability * WHOLE));
  // The first count is one that some word gives, so that the largest word of none below it is needed.
  let sum = frequency.pdf(first);
  while (words(sum) === 0 && first < last) sum += frequency.pdf(++first);
  const upTo = new Uint32Array(last - first + 1);
  for (let k = 0; k < upTo.length; k++) {
    if (k > 0) sum += frequency.pdf(first + k);
    upTo[k] = words(sum) - 1;
  }
  upTo[upTo.length - 1] = WHOLE - 1;
  const taken = Float64Array.from({ length: 4 * upTo.length }, (_, at) => Number(first + (at >> 2) > (at & 3)));
  const guide = new Uint8Array(GUIDES);
  let k = 0;
  for (let g = 0; g < GUIDES; g++) {
    while (g * (WHOLE / GUIDES) > upTo[k]) k++;
    guide[g] = k;
  }
  return { first, upTo, guide, taken };
}
