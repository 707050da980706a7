import { exp } from './exp.js';
import { log } from './log.js';
import { refuse } from './refuse.js';

const SAMPLED_FROM = 600;

/**
 * Rearranges `values` so that values[k] is what sorting would put there, and returns it.
 *
 * Everything before k is at most, everything after at least values[k]. Linear time. Throws a RangeError for a k
 * outside the array and for NaN, which has no rank.
 * Source: Floyd and Rivest (1975), SELECT.
 *
 * @example selectInPlace(new Float64Array([5, 1, 3]), 1) // 3
 */
export function selectInPlace(values: Float64Array, k: number): number {
  if (!(Number.isInteger(k) && k >= 0 && k < values.length))
    refuse('k', 'rank to select', `an integer from 0 to ${values.length - 1}`, k);
  refuseNaN(values);
  select(values, 0, values.length - 1, k);
  return values[k];
}

/**
 * Returns the values at the given ranks (0 is the smallest) of one copy of `values`, in the order of `ranks`.
 *
 * Throws a RangeError for a rank outside the array and for NaN.
 *
 * @example quantilesBySelection(new Float64Array([5, 1, 3]), [2, 0]) // [5, 1]
 */
export function quantilesBySelection(values: Float64Array, ranks: readonly number[]): number[] {
  const copy = values.slice();
  refuseNaN(copy);
  let left = 0;
  for (const rank of [...ranks].sort((a, b) => a - b)) {
    if (!(Number.isInteger(rank) && rank >= 0 && rank < copy.length))
      refuse('ranks', 'ranks to select', `integers from 0 to ${copy.length - 1}`, rank);
    if (rank >= left) select(copy, left, copy.length - 1, rank);
    left = rank + 1;
  }
  return ranks.map((rank) => copy[rank]);
}

/**
 * Returns the `count` largest values in descending order (all of them when there are fewer).
 *
 * @example topValues(new Float64Array([5, 1, 3]), 2) // Float64Array [5, 3]
 */
export function topValues(values: Float64Array, count: number): Float64Array {
  if (!(Number.isInteger(count) && count >= 0)) refuse('count', 'how many values to keep', 'an integer >= 0', count);
  const copy = values.slice();
  refuseNaN(copy);
  const first = Math.max(0, copy.length - count);
  if (first > 0 && first < copy.length) select(copy, 0, copy.length - 1, first);
  return copy.slice(first).sort().reverse();
}

function refuseNaN(values: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) refuse('values', 'numbers to rank', 'free of NaN', Number.NaN);
  }
}

function select(values: Float64Array, first: number, last: number, k: number): void {
  let left = first;
  let right = last;
  while (right > left) {
    if (right - left > SAMPLED_FROM) narrow(values, left, right, k);
    const pivot = values[k];
    let i = left;
    let j = right;
    swap(values, left, k);
    if (values[right] > pivot) swap(values, left, right);
    while (i < j) {
      swap(values, i, j);
      i++;
      j--;
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
    }
    if (values[left] === pivot) swap(values, left, j);
    else {
      j++;
      swap(values, j, right);
    }
    if (j <= k) left = j + 1;
    if (k <= j) right = j - 1;
  }
}

/** Puts a good pivot at k: selects it from a sample of about n^(2/3) values around it. */
function narrow(values: Float64Array, left: number, right: number, k: number): void {
  const n = right - left + 1;
  const rank = k - left + 1;
  const logarithm = log(n);
  const sample = 0.5 * exp((2 * logarithm) / 3);
  const spread = 0.5 * Math.sqrt((logarithm * sample * (n - sample)) / n) * (rank < n / 2 ? -1 : 1);
  const from = Math.max(left, Math.floor(k - (rank * sample) / n + spread));
  const to = Math.min(right, Math.floor(k + ((n - rank) * sample) / n + spread));
  select(values, from, to, k);
}

function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i];
  values[i] = values[j];
  values[j] = kept;
}
