import { compensatedSum, log } from '../../numeric/index.js';
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

/** Largest distance between the empirical cdf and the fitted one. */
export function kolmogorovSmirnov(distribution: Distribution, data: readonly number[]): number {
  const n = data.length;
  return [...data]
    .sort((a, b) => a - b)
    .reduce(
      (most, x, k) =>
        Math.max(most, Math.abs(distribution.cdf(x) - k / n), Math.abs((k + 1) / n - distribution.cdf(x))),
      0,
    );
}

/** Anderson–Darling distance: tails weigh more. Formula: -n - mean of (2i - 1) (ln F(x_i) + ln sf(x_(n+1-i))). */
export function andersonDarling(distribution: Distribution, data: readonly number[]): number {
  const sorted = [...data].sort((a, b) => a - b);
  const n = sorted.length;
  const terms = sorted.map(
    (x, k) => (2 * k + 1) * (log(distribution.cdf(x)) + log(distribution.sf(sorted[n - 1 - k] as number))),
  );
  return -n - compensatedSum(terms) / n;
}
