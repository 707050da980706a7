import { compensatedSum, log, requireFinite } from '../../numeric/index.js';
import type { Distribution } from '../distribution.js';

/**
 * Hill estimate of the tail index xi from the k largest values: mean of ln x_(i) - ln x_(k+1).
 * @throws RangeError unless 1 <= k < n and the values used are positive
 * @example hill([1, 2, 4, 8, 16], 2) // ln 2 x 1.5
 */
export function hill(data: readonly number[], k: number): number {
  if (!Number.isInteger(k) || k < 1 || k >= data.length)
    throw new RangeError(`k is a whole number from 1 to ${data.length - 1}, received ${k}`);
  const sorted = [...data].sort((a, b) => b - a);
  const threshold = sorted[k] as number;
  if (!(threshold > 0)) throw new RangeError(`the Hill estimate needs positive values, received ${threshold}`);
  return compensatedSum(sorted.slice(0, k).map((x) => log(x) - log(threshold))) / k;
}

/**
 * Largest distance between the empirical cdf and the fitted one, on either side of every value.
 * @throws RangeError without data or with a value that is not finite
 */
export function kolmogorovSmirnov(distribution: Distribution, data: readonly number[]): number {
  const sorted = sortedData(data);
  const n = sorted.length;
  const below = (x: number): number => distribution.cdf(x) - (distribution.discrete ? distribution.pdf(x) : 0);
  let most = 0;
  for (let from = 0; from < n; ) {
    const x = sorted[from] as number;
    let to = from + 1;
    while (sorted[to] === x) to++;
    most = Math.max(most, Math.abs(below(x) - from / n), Math.abs(distribution.cdf(x) - to / n));
    from = to;
  }
  return most;
}

/**
 * Anderson–Darling distance: tails weigh more. Formula: -n - mean of (2i - 1) (ln F(x_i) + ln sf(x_(n+1-i))).
 * Infinity where a value is impossible under the distribution.
 * @throws RangeError without data or with a value that is not finite
 */
export function andersonDarling(distribution: Distribution, data: readonly number[]): number {
  const sorted = sortedData(data);
  const n = sorted.length;
  const terms = sorted.map(
    (x, k) => (2 * k + 1) * (log(distribution.cdf(x)) + log(distribution.sf(sorted[n - 1 - k] as number))),
  );
  return -n - compensatedSum(terms) / n;
}

function sortedData(data: readonly number[]): number[] {
  if (data.length === 0) throw new RangeError('a distance from data needs at least one value, received none');
  data.forEach((x, k) => {
    requireFinite(`data[${k}]`, x, 'an observed value');
  });
  return [...data].sort((a, b) => a - b);
}
