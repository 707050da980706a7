import { powInt } from '../numeric/index.js';
import { type CountSums, countSums } from './count-sums.js';
import { type Core, define } from './define.js';
import type { CountDistribution } from './distribution.js';

/** What a count family must say of itself. */
export interface CountCore extends Pick<Core, 'family' | 'parameters' | 'mean' | 'variance'> {
  readonly support?: readonly [number, number];
  /** Summed where neither the number nor a way to it is given. */
  readonly skewness?: number | (() => number) | undefined;
  /** Probability of exactly k. */
  readonly pmf: (k: number) => number;
  /** P(N <= k) and P(N > k) for whole k, where closed forms exist; else summed. */
  readonly cdf?: (k: number) => number;
  readonly sf?: (k: number) => number;
  /** E[min(N, limit)^order] at a finite limit inside the support, and E[N^order]; else summed. */
  readonly lev?: (limit: number, order: number) => number;
  readonly moment?: (order: number) => number;
  /** E[z^N]: also for z > 1 as far as it is finite, since it bounds what lies far out. */
  readonly pgf: (z: number) => number;
  readonly recursion?: CountDistribution['recursion'];
  readonly says?: string;
  readonly json?: Readonly<Record<string, unknown>>;
}

/** Completes a distribution over 0, 1, 2, ... */
export function defineCount(core: CountCore): CountDistribution {
  const [low, high] = core.support ?? [0, Infinity];
  const sums = countSums(core, low, high);
  const cdf = core.cdf ?? sums.upTo;
  const sf = core.sf ?? sums.beyond;
  const moment = (order: number): number => momentOf(core, sums, low, high, order);
  const limited =
    core.lev ??
    ((limit: number, order: number): number =>
      sums.sum((k) => powInt(k, order), low, Math.floor(limit), order) + powInt(limit, order) * sf(Math.floor(limit)));
  const made = define({
    ...core,
    skewness: () => skewnessOf(core, sums, low, high),
    discrete: true,
    support: [low, high],
    pdf: (x: number) => (Number.isInteger(x) && x >= low && x <= high ? core.pmf(x) : 0),
    cdf: (x: number) => (x < low ? 0 : x >= high ? 1 : cdf(Math.floor(x))),
    sf: (x: number) => (x < low ? 1 : x >= high ? 0 : sf(Math.floor(x))),
    quantile: (u: number) => (u === 1 ? high : search(low, high, core, (k) => cdf(k) >= u)),
    upperQuantile: (q: number) => (q === 0 ? high : search(low, high, core, (k) => sf(k) <= q)),
    lev: (limit: number, order: number) =>
      limit < low ? powInt(limit, order) : limit >= high ? moment(order) : limited(limit, order),
    moment,
  });
  return Object.assign(made, {
    discrete: true as const,
    ...(core.recursion === undefined ? {} : { recursion: core.recursion }),
  }) as CountDistribution;
}

function momentOf(core: CountCore, sums: CountSums, low: number, high: number, order: number): number {
  const { mean, variance, moment } = core;
  if (order === 1) return mean;
  if (order === 2) return variance + mean * mean;
  return moment?.(order) ?? sums.sum((k) => powInt(k, order), low, high, order);
}

/** Third central moment over that of the standard deviation: the powers of N itself would cancel for a large mean. */
function skewnessOf(core: CountCore, sums: CountSums, low: number, high: number): number {
  const { mean, variance, skewness } = core;
  if (variance === 0) return Number.NaN;
  if (skewness !== undefined) return typeof skewness === 'number' ? skewness : skewness();
  if (!Number.isFinite(variance)) return Number.isFinite(mean) ? Infinity : Number.NaN;
  return sums.sum((k) => powInt(k - mean, 3), low, high, 3) / (variance * Math.sqrt(variance));
}

/** Smallest k with `enough(k)`, by doubling steps from the mean and bisection. */
function search(low: number, high: number, core: CountCore, enough: (k: number) => boolean): number {
  if (enough(low)) return low;
  let below = low;
  let step = Math.max(1, Math.floor(Math.sqrt(Math.min(core.variance, 1e12))));
  let above = Math.max(low + 1, Math.floor(Math.min(core.mean, 1e12)));
  while (above < high && !enough(above)) {
    below = above;
    above += step;
    step *= 2;
    // Beyond, neighboring whole numbers are no longer doubles.
    if (above > Number.MAX_SAFE_INTEGER) return high;
  }
  above = Math.min(above, high);
  while (above - below > 1) {
    const middle = below + Math.floor((above - below) / 2);
    if (enough(middle)) above = middle;
    else below = middle;
  }
  return above;
}
