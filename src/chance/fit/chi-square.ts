import { compensatedSum, gammaQ, requireInteger } from '../../numeric/index.js';
import type { Distribution } from '../distribution.js';
import { checkedGroups, type Grouped, shareOf } from './grouped.js';

/** How far grouped counts lie from those a distribution expects. */
export interface ChiSquare {
  readonly statistic: number;
  /** Groups less 1 less the fitted parameters. */
  readonly degreesOfFreedom: number;
  /** Chance of a statistic at least as large where the distribution is right. */
  readonly pValue: number;
  /** Counts expected in each group, given that a value falls into one of them. */
  readonly expected: readonly number[];
}

/**
 * Pearson's chi-square test of grouped data.
 * Formula: the sum of (count - expected)^2 / expected over the groups.
 * @throws RangeError for groups that are none, or fewer than the parameters leave a degree of freedom for
 * @example chiSquare(poisson({ lambda: 1.2 }), { boundaries: [-1, 0, 1, 2, Infinity], counts: [30, 36, 22, 12] }).pValue
 */
export function chiSquare(distribution: Distribution, data: Grouped, parameters = 0): ChiSquare {
  checkedGroups(data);
  requireInteger('parameters', parameters, 'number of parameters fitted to the same data');
  const degreesOfFreedom = data.counts.length - 1 - parameters;
  if (degreesOfFreedom < 1)
    throw new RangeError(
      `${data.counts.length} groups leave no degree of freedom after ${parameters} fitted parameters: at least ${parameters + 2} groups`,
    );
  const n = compensatedSum(data.counts);
  const shares = data.counts.map((_, k) => shareOf(distribution, data.boundaries, k));
  const inside = compensatedSum(shares);
  const expected = shares.map((share) => (n * share) / inside);
  const statistic = compensatedSum(
    expected.map((e, k) => {
      const gap = (data.counts[k] as number) - e;
      return gap === 0 ? 0 : (gap * gap) / e;
    }),
  );
  return { statistic, degreesOfFreedom, pValue: gammaQ(degreesOfFreedom / 2, statistic / 2), expected };
}
