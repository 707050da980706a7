import { exp, log, log1p, once } from '../numeric/index.js';

/** What a sum over a count needs to know of it. */
export interface Summable {
  readonly pmf: (k: number) => number;
  readonly pgf: (z: number) => number;
}

/** Sums over the possible values of a count without missing what lies behind a gap. */
export interface CountSums {
  /** Sum of weigh(k) p_k over from <= k <= to, where |weigh(k)| <= k^order for large k; NaN where no end is provable. */
  sum(weigh: (k: number) => number, from: number, to: number, order: number): number;
  /** P(N <= k), every sum kept. */
  upTo(k: number): number;
  /** P(N > k). */
  beyond(k: number): number;
}

const LONGEST = 10_000_000;
/** Logarithms of what no longer changes a sum, and of what is below the smallest double. */
const NEGLIGIBLE = -42;
const NOTHING = -750;

/** Sums over low, low + 1, ..., high; an infinite range ends where the rest is provably negligible. */
export function countSums(count: Summable, low: number, high: number): CountSums {
  const rest = logRest(count.pgf);
  const cumulative: number[] = [];
  let whole = high;

  function sum(weigh: (k: number) => number, from: number, to: number, order: number): number {
    if (to === Infinity && rest(from, 0) === Infinity) return Number.NaN;
    let [total, size] = [0, 0];
    let check = from + 32;
    for (let k = from; k <= to; k++) {
      const term = weigh(k) * count.pmf(k);
      total += term;
      size += Math.abs(term);
      if (k < check) continue;
      if (rest(k, order) <= Math.max(NOTHING, log(size) + NEGLIGIBLE)) break;
      check = k + 32 + Math.floor((k - from) / 8);
    }
    return total;
  }

  function upTo(k: number): number {
    while (cumulative.length <= k - low && low + cumulative.length < whole) {
      const n = cumulative.length;
      if (n > LONGEST) throw new RangeError(`a count of more than ${LONGEST} values needs a cdf of its own`);
      cumulative.push((n === 0 ? 0 : (cumulative[n - 1] as number)) + count.pmf(low + n));
      if (n % 64 === 63 && rest(low + n, 0) <= NEGLIGIBLE) whole = low + n;
    }
    return k >= whole ? 1 : Math.min(1, cumulative[k - low] as number);
  }

  function beyond(k: number): number {
    if (rest(k, 0) <= NOTHING) return 0;
    const tail = sum(() => 1, Math.max(low, k + 1), high, 0);
    return Number.isNaN(tail) ? 1 - upTo(k) : Math.min(1, tail);
  }

  return { sum, upTo, beyond };
}

/**
 * Bounds log of the sum over j > k of j^order p_j: for each z > 1 it is at most log E[z^N] plus the largest
 * order log j - j log z (Chernoff). Infinity where the generating function gives no bound, as for power tails.
 */
function logRest(pgf: (z: number) => number): (k: number, order: number) => number {
  const slopes = once(() => boundsOf(pgf));
  return (k, order) => {
    let best = Infinity;
    for (const [logZ, logPgf] of slopes()) {
      // Where j^order z^-j still rises beyond k its largest value is no bound by the first term.
      if ((k + 1) * logZ < order) continue;
      best = Math.min(best, logPgf + (order === 0 ? 0 : order * log(k + 1)) - (k + 1) * logZ);
    }
    return best;
  };
}

/** log z and log E[z^N] on a geometric grid of z - 1. The last point is left out: a formula may go on past its pole. */
function boundsOf(pgf: (z: number) => number): [logZ: number, logPgf: number][] {
  const found: [number, number][] = [];
  let before = 1;
  for (let i = -200; i <= 48; i++) {
    const rise = exp((i * Math.LN2) / 4);
    const value = pgf(1 + rise);
    if (!(value < Infinity && value >= before * (1 - 1e-9))) break;
    found.push([log1p(rise), log(Math.max(1, value))]);
    before = value;
  }
  return found.slice(0, -1);
}
