import { normalSf } from '../numeric/index.js';
import type { Distribution } from './distribution.js';
import { lognormalScore } from './distributions/lognormal.js';

/** Writes P(X > x) of each of the first `count` values into `out`; the column of values may be overwritten. */
export type FillSurvival = (values: Float64Array, count: number, out: Float64Array) => void;

/**
 * Fills a column with survival probabilities, with the same bits as `sf` value by value.
 *
 * Where a family needs two functions in a row, each gets a loop of its own: both then stay in registers.
 *
 * @example fillSurvival(lognormal({ mu: 11, sigma: 1.9 }))(Float64Array.of(1e5, 1e6), 2, out)
 */
export function fillSurvival(distribution: Distribution): FillSurvival {
  const direct = directs[distribution.family];
  if (direct !== undefined) return direct(distribution.parameters as never);
  return (values, count, out) => {
    for (let i = 0; i < count; i++) out[i] = distribution.sf(values[i] as number);
  };
}

const directs: Readonly<Record<string, (p: Readonly<Record<string, number>>) => FillSurvival>> = {
  lognormal: ({ mu = 0, sigma = 1 }) => {
    const score = lognormalScore(mu, sigma);
    return (x, count, out) => {
      for (let i = 0; i < count; i++) x[i] = x[i] > 0 ? score(x[i]) : -Infinity;
      for (let i = 0; i < count; i++) out[i] = normalSf(x[i]);
    };
  },
};
