import { powInt, requireFinite } from '../../numeric/index.js';
import { define, type Interval, tailOf } from '../define.js';

/**
 * Equally likely between min and max. Density 1 / (max - min).
 * @throws RangeError unless min < max, both finite
 * @example uniform({ min: 300, max: 500 }).mean // 400
 */
export function uniform({ min, max }: { readonly min: number; readonly max: number }) {
  requireFinite('min', min, 'smallest value');
  requireFinite('max', max, 'largest value');
  if (!(min < max)) throw new RangeError(`uniform needs min < max; received min ${min}, max ${max}`);
  const width = max - min;
  const cdf = (x: number): number => (x <= min ? 0 : x >= max ? 1 : (x - min) / width);
  const power = (from: number, to: number, order: number): number =>
    (powInt(to, order + 1) - powInt(from, order + 1)) / ((order + 1) * width);
  return define({
    family: 'uniform',
    parameters: { min, max },
    support: [min, max],
    mean: (min + max) / 2,
    variance: (width * width) / 12,
    skewness: 0,
    pdf: (x) => (x < min || x > max ? 0 : 1 / width),
    cdf,
    sf: (x) => (x <= min ? 1 : x >= max ? 0 : (max - x) / width),
    // The width is rounded, so the far end is met by name and never overstepped.
    quantile: (u) => (u === 1 ? max : Math.min(max, min + u * width)),
    upperQuantile: (q) => (q === 1 ? min : Math.max(min, max - q * width)),
    moment: (order) => power(min, max, order),
    lev: (limit, order) => {
      if (limit <= min) return powInt(limit, order);
      if (limit >= max) return power(min, max, order);
      return power(min, limit, order) + powInt(limit, order) * (1 - cdf(limit));
    },
  });
}

/** The uniform whose central interval is given. */
uniform.fromInterval = (interval: Interval) => {
  const tail = tailOf(interval);
  const beyond = ((interval.high - interval.low) * tail) / (1 - 2 * tail);
  return uniform({ min: interval.low - beyond, max: interval.high + beyond });
};
