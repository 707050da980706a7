import { type Distribution, define } from '../../chance/index.js';
import { findRoot } from '../../numeric/index.js';
import { lossExcess } from '../cover/loss-excess.js';

/**
 * The equilibrium (integrated tail) distribution of a loss: density sf(x) / mean, cdf lev(x) / mean.
 *
 * How far a surplus first falls below its last record is distributed so. Tails are integrals of sf; E[Y^k] =
 * E[X^(k + 1)] / ((k + 1) E[X]). Errors: RangeError for a loss that can be negative or whose mean is 0 or infinite.
 * Source: Klugman, Panjer and Willmot (2012), section 3.4.3.
 *
 * @example equilibrium(exponential({ mean: 1 })).sf(2) // exp(-2): the exponential is its own
 */
export function equilibrium(loss: Distribution): Distribution {
  const { mean } = loss;
  if (!(loss.support[0] >= 0 && mean > 0 && Number.isFinite(mean)))
    throw new RangeError(`${loss.says} must be a loss of finite, positive mean; its mean is ${mean}`);
  const high = loss.support[1];
  const cdf = (x: number): number => (x <= 0 ? 0 : Math.min(1, loss.lev(x) / mean));
  const sf = (x: number): number => {
    if (x <= 0) return 1;
    return x >= high ? 0 : lossExcess(loss, x) / mean;
  };
  const moment = (order: number): number => loss.moment(order + 1) / ((order + 1) * mean);
  const first = moment(1);
  const square = moment(2);
  const quantile = (u: number): number =>
    u === 0 ? 0 : u === 1 ? high : u > 0.5 ? upperQuantile(1 - u) : solve(cdf, u, loss);
  const upperQuantile = (q: number): number =>
    q === 0 ? high : q === 1 ? 0 : q > 0.5 ? solve(cdf, 1 - q, loss) : solve((x) => -sf(x), -q, loss);
  return define({
    family: 'equilibrium',
    parameters: { of: loss },
    json: { of: loss.toJSON() },
    says: `equilibrium of ${loss.says}`,
    support: [0, high],
    mean: first,
    variance: Number.isFinite(square) ? Math.max(0, square - first * first) : Infinity,
    pdf: (x) => (x < 0 ? 0 : loss.sf(x) / mean),
    cdf,
    sf,
    quantile,
    upperQuantile,
    moment,
  });
}

/** Where a rising function meets a value, from a bracket doubled upwards from the mean. */
function solve(rising: (x: number) => number, value: number, { mean, support }: Distribution): number {
  let top = mean;
  while (rising(top) < value && top < support[1]) top = Math.min(2 * top, support[1]);
  return findRoot((x) => rising(x) - value, 0, top);
}
