import { binomial, type CountDistribution, defineCount, poisson } from '../../chance/index.js';
import { requireInteger, requireNonNegative, requireShare } from '../../numeric/index.js';
import { shockPgf } from './complex-pgf-of.js';
import { panjer } from './panjer.js';

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
  const rate = own + shockRate;
  // A Poisson number of causes: an event of one member, or a shock that strikes none, some or all.
  const causes = Float64Array.from(
    { length: members + 1 },
    (_, k) => ((k === 1 ? own : 0) + shockRate * struck.pdf(k)) / rate,
  );
  let table: Float64Array = new Float64Array(0);
  const pmf = (k: number): number => {
    if (rate === 0) return k === 0 ? 1 : 0;
    if (k >= table.length) table = panjer(poisson({ lambda: rate }), causes, Math.max(64, 2 * k));
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
