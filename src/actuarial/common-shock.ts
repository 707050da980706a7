import { binomial, type CountDistribution, defineCount } from '../chance/index.js';
import { exp, requireInteger, requireNonNegative, requireShare } from '../numeric/index.js';
import { shockPgf } from './complex-pgf-of.js';

/** Events of a group that also share shocks. */
export interface CommonShock {
  /** Members of the group. */
  readonly members: number;
  /** Yearly rate of events that strike one member alone. */
  readonly ownRate: number;
  /** Yearly rate of shocks that may strike all. */
  readonly shockRate: number;
  /** Probability that a shock strikes a member. */
  readonly hitShare: number;
}

/**
 * Yearly events of a group whose members are struck alone or by a common shock.
 *
 * pgf exp(members ownRate (z - 1) + shockRate ((1 + hitShare (z - 1))^members - 1)); a compound Poisson whose clusters
 * are single events and binomial shocks. Errors: RangeError for negative rates or a share outside [0, 1].
 * Source: Zeller and Scherer (2022), European Actuarial Journal 12, for idiosyncratic and systemic cyber events.
 *
 * @example commonShock({ members: 10, ownRate: 0.05, shockRate: 0.02, hitShare: 0.4 }).mean // 0.58
 */
export function commonShock({ members, ownRate, shockRate, hitShare }: CommonShock): CountDistribution {
  requireInteger('members', members, 'members of the group', 1);
  requireNonNegative('ownRate', ownRate, 'yearly rate of events of one member alone');
  requireNonNegative('shockRate', shockRate, 'yearly rate of common shocks');
  requireShare('hitShare', hitShare, 'probability that a shock strikes a member');
  const struck = binomial({ m: members, q: hitShare });
  const own = members * ownRate;
  const clusters = (k: number): number => (k === 1 ? own : 0) + (k <= members ? shockRate * struck.pdf(k) : 0);
  const table = [exp(-own - shockRate * (1 - struck.pdf(0)))];
  // Panjer's recursion on rates: k p_k = sum of j rate_j p_(k - j).
  const pmf = (k: number): number => {
    while (table.length <= k) {
      const n = table.length;
      let sum = 0;
      for (let j = 1; j <= Math.min(n, Math.max(1, members)); j++) sum += j * clusters(j) * table[n - j];
      table.push(sum / n);
    }
    return table[k];
  };
  const hits = members * hitShare;
  return defineCount({
    family: 'commonShock',
    parameters: { members, ownRate, shockRate, hitShare },
    mean: own + shockRate * hits,
    variance: own + shockRate * (hits * (1 - hitShare) + hits * hits),
    pmf,
    pgf: (z) => shockPgf(members, ownRate, shockRate, hitShare, z),
  });
}
