import { powInt, requireFinite } from '../../numeric/index.js';
import { define } from '../define.js';
import { lineThrough, type MeanSd, momentMakers, quantileMakers } from '../makers.js';
import { meanPower } from '../mean-power.js';

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
  return define({
    family: 'uniform',
    parameters: { min, max },
    support: [min, max],
    mean: min + width / 2,
    variance: (width * width) / 12,
    skewness: 0,
    pdf: (x) => (x < min || x > max ? 0 : 1 / width),
    cdf,
    sf: (x) => (x <= min ? 1 : x >= max ? 0 : (max - x) / width),
    // The width is rounded, so the far end is met by name and never overstepped.
    quantile: (u) => (u === 1 ? max : Math.min(max, min + u * width)),
    upperQuantile: (q) => (q === 1 ? min : Math.max(min, max - q * width)),
    moment: (order) => meanPower(min, max, order),
    lev: (limit, order) => {
      if (limit <= min) return powInt(limit, order);
      if (limit >= max) return meanPower(min, max, order);
      return cdf(limit) * meanPower(min, limit, order) + ((max - limit) / width) * powInt(limit, order);
    },
  });
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) =>
  uniform({ min: mean - Math.sqrt(3) * sd, max: mean + Math.sqrt(3) * sd }),
);

/** The uniform with a mean and a standard deviation, or a coefficient of variation. */
uniform.fromMeanSd = fromMeanSd;
uniform.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers((low, high) => {
  const { location, scale } = lineThrough(low, high, (p) => p - 0.5, 'symmetric');
  return uniform({ min: location - scale / 2, max: location + scale / 2 });
});

/** The uniform through two quantiles, or whose central interval (90% unless said) is given. */
uniform.fromQuantiles = fromQuantiles;
uniform.fromInterval = fromInterval;
