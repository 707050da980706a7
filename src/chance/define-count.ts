import { powInt } from '../numeric/index.js';
import { type Core, define } from './define.js';
import type { CountDistribution } from './distribution.js';

/** What a count family must say of itself. */
export interface CountCore extends Pick<Core, 'family' | 'parameters' | 'mean' | 'variance'> {
  readonly support?: readonly [number, number];
  readonly skewness?: number;
  /** Probability of exactly k. */
  readonly pmf: (k: number) => number;
  /** P(N <= k) and P(N > k) for whole k, where closed forms exist; else summed. */
  readonly cdf?: (k: number) => number;
  readonly sf?: (k: number) => number;
  readonly pgf: (z: number) => number;
  readonly recursion?: CountDistribution['recursion'];
  readonly says?: string;
  readonly json?: Readonly<Record<string, unknown>>;
}

/** Completes a distribution over 0, 1, 2, ... */
export function defineCount(core: CountCore): CountDistribution {
  const [low, high] = core.support ?? [0, Infinity];
  const cdf = core.cdf ?? ((k: number) => summed(core.pmf, low, k));
  const sf = core.sf ?? ((k: number) => tail(core.pmf, Math.max(k + 1, low), high, core.mean));
  const whole = (x: number): number => Math.floor(x);
  const made = define({
    ...core,
    discrete: true,
    support: [low, high],
    pdf: (x: number) => (Number.isInteger(x) && x >= low && x <= high ? core.pmf(x) : 0),
    cdf: (x: number) => (x < low ? 0 : x >= high ? 1 : cdf(whole(x))),
    sf: (x: number) => (x < low ? 1 : x >= high ? 0 : sf(whole(x))),
    quantile: (u: number) => (u === 1 ? high : search(low, high, core, (k) => cdf(k) >= u)),
    upperQuantile: (q: number) => (q === 0 ? high : search(low, high, core, (k) => sf(k) <= q)),
    lev: (limit: number, order: number) => limitedCount(core.pmf, sf, low, high, limit, order, core.mean),
    moment: (order: number) => limitedCount(core.pmf, sf, low, high, Infinity, order, core.mean),
  });
  return Object.assign(made, {
    discrete: true as const,
    ...(core.recursion === undefined ? {} : { recursion: core.recursion }),
  }) as CountDistribution;
}

function summed(pmf: (k: number) => number, low: number, k: number): number {
  let sum = 0;
  for (let j = low; j <= k; j++) sum += pmf(j);
  return Math.min(1, sum);
}

/** Terms from k upwards until they no longer add anything; all are positive, so no digit is lost. */
function tail(pmf: (k: number) => number, from: number, high: number, mean: number): number {
  let sum = 0;
  for (let k = from; k <= high; k++) {
    const term = pmf(k);
    sum += term;
    if (k > mean && term <= sum * 1e-17) break;
  }
  return Math.min(1, sum);
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
    if (above > 1e15) return high;
  }
  above = Math.min(above, high);
  while (above - below > 1) {
    const middle = below + Math.floor((above - below) / 2);
    if (enough(middle)) above = middle;
    else below = middle;
  }
  return above;
}

function limitedCount(
  pmf: (k: number) => number,
  sf: (k: number) => number,
  low: number,
  high: number,
  limit: number,
  order: number,
  mean: number,
): number {
  if (limit < low) return powInt(limit, order);
  const top = Math.min(high, limit === Infinity ? Infinity : Math.floor(limit));
  let sum = 0;
  for (let k = low; k <= top; k++) {
    const term = powInt(k, order) * pmf(k);
    sum += term;
    if (k > mean && term <= sum * 1e-18) break;
  }
  return limit === Infinity || limit >= high ? sum : sum + powInt(limit, order) * sf(Math.floor(limit));
}
