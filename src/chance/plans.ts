import { owenScramble, refuse, sobolPoint, threefry4x32 } from '../numeric/index.js';
import { type StreamKey, uniformAt } from './streams.js';

/** Independent repetitions a stratified or Sobol run is split into; their means give the standard error. */
export const replicates = 16;

/** Which rows a plan fills; the same shape as a sheet's. */
type PlannedRows =
  | { readonly first: number; readonly count: number }
  | { readonly trials: ArrayLike<number>; readonly occurrences: ArrayLike<number> };

/** A sampling plan: it stands in for the uniform column, row by row, without memory. */
export interface Plan {
  readonly replicates: number;
  readonly uniforms: (key: StreamKey, rows: PlannedRows, from: number, count: number, out: Float64Array) => void;
}

/**
 * A stratified plan (one point in every one of n strata) or a scrambled Sobol plan over `trials` rows.
 *
 * Rows are split into 16 equal replicates with their own randomization. Each name has its own keyed permutation or
 * scrambling, so a plan, like the streams, depends only on (seed, name, row). Rows past the last whole replicate are
 * independent uniforms.
 *
 * @throws RangeError for another kind, or trials that are no whole number of at least 32
 */
export function plans(kind: 'stratified' | 'sobol', trials: number): Plan {
  if (kind !== 'stratified' && kind !== 'sobol') refuse('kind', 'sampling plan', 'stratified or sobol', kind);
  if (!Number.isSafeInteger(trials) || trials < 2 * replicates)
    throw new RangeError(
      `a ${kind} plan needs a whole number of at least ${2 * replicates} trials, received ${trials}`,
    );
  const size = Math.floor(trials / replicates);
  const point = kind === 'stratified' ? stratum : scrambled;
  return {
    replicates,
    uniforms: (key, rows, from, count, out) => {
      for (let k = 0; k < count; k++) {
        const trial = 'first' in rows ? rows.first + from + k : (rows.trials[from + k] as number);
        const occurrence = 'first' in rows ? 0 : (rows.occurrences[from + k] as number);
        const replicate = Math.floor(trial / size);
        const planned = occurrence === 0 && replicate < replicates;
        out[k] = planned ? point(key, replicate, trial - replicate * size, size) : uniformAt(key, trial, occurrence);
      }
    },
  };
}

/** Row i falls into stratum p(i) of n, p a keyed permutation, at a keyed place inside it. */
function stratum(key: StreamKey, replicate: number, i: number, n: number): number {
  const place = uniformAt(key, i + replicate * n, 1_000_003);
  return Math.min(1 - 1.1102230246251565e-16, (permuted(key, replicate, i, n) + place) / n);
}

/**
 * The i-th point of a scrambled radical-inverse sequence in a shuffled order of its own: each name is stratified in all
 * powers of two, and names are independent of each other (Burley 2020, shuffled scrambled sequences).
 */
function scrambled(key: StreamKey, replicate: number, i: number, n: number): number {
  const salt = keyed(key, replicate, 0x5eed);
  const index = permuted(key, replicate, i, n);
  const bits = owenScramble(sobolPoint(index, 0), salt);
  return (bits + 0.5) / 4294967296;
}

/** A keyed bijection of 0..n-1: a Feistel cipher over the next power of four, walked until it lands inside. */
function permuted(key: StreamKey, replicate: number, i: number, n: number): number {
  let half = 1;
  while (half * half < n) half *= 2;
  let x = i;
  do {
    let left = Math.floor(x / half);
    let right = x % half;
    for (let round = 0; round < 4; round++) {
      const mixed = keyed(key, replicate, right * 8 + round) & (half - 1);
      [left, right] = [right, (left ^ mixed) & (half - 1)];
    }
    x = left * half + right;
  } while (x >= n);
  return x;
}

const words = new Uint32Array(4);

function keyed(key: StreamKey, replicate: number, word: number): number {
  threefry4x32(
    word >>> 0,
    Math.floor(word / 4294967296),
    replicate,
    0x9a4f3c21,
    key[0],
    key[1],
    key[2],
    key[3],
    words,
    0,
  );
  return words[0] as number;
}
