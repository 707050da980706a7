import { exp, expm1, log, log1p, logRatio, pow, powInt, requirePositive, scaledExp } from '../../numeric/index.js';
import { define } from '../define.js';
import { lineThrough, type MeanSd, momentMakers, quantileMakers } from '../makers.js';

/**
 * Pareto I, the single-parameter Pareto above `min`: sf (x / min)^-shape. The mean is infinite for shape <= 1.
 * @throws RangeError unless shape and min are positive and finite
 * @example pareto1({ shape: 1.4, min: 50_000 }).mean // 175000
 */
export function pareto1({ shape, min }: { readonly shape: number; readonly min: number }) {
  requirePositive('shape', shape, 'tail index');
  requirePositive('min', min, 'smallest value');
  /** ln(x / min), its digits kept next to min. */
  const lift = (x: number): number => (x < 2 * min ? log1p((x - min) / min) : logRatio(x, min));
  // Where x / min overflows its logarithm still serves.
  const power = (x: number, by: number): number => (x / min < 1e300 ? pow(x / min, by) : exp(by * lift(x)));
  const sf = (x: number): number => (x <= min ? 1 : power(x, -shape));
  const moment = (order: number): number => (shape > order ? (shape * powInt(min, order)) / (shape - order) : Infinity);
  const mean = moment(1);
  return define({
    family: 'pareto1',
    parameters: { shape, min },
    support: [min, Infinity],
    mean,
    variance: shape > 2 ? (shape * min * min) / ((shape - 1) * (shape - 1) * (shape - 2)) : Infinity,
    skewness:
      shape > 3 ? (2 * (1 + shape) * Math.sqrt((shape - 2) / shape)) / (shape - 3) : shape > 1 ? Infinity : Number.NaN,
    pdf: (x) => (x < min ? 0 : (shape / x) * sf(x)),
    cdf: (x) => (x <= min ? 0 : -expm1(-shape * lift(x))),
    sf,
    quantile: (u) => scaledExp(min, -log1p(-u) / shape),
    upperQuantile: (q) => scaledExp(min, -log(q) / shape),
    moment,
    lev: (limit, order) => {
      if (limit <= min) return powInt(limit, order);
      if (limit === Infinity) return moment(order);
      const below =
        shape === order
          ? order * powInt(min, order) * lift(limit)
          : (order * powInt(min, order) * expm1((order - shape) * lift(limit))) / (order - shape);
      return powInt(min, order) + below;
    },
  });
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) => {
  requirePositive('mean', mean, 'mean');
  // The variance over the squared mean is 1 / (shape (shape - 2)).
  const above = Math.sqrt(1 + (mean / sd) * (mean / sd));
  return pareto1({ shape: 1 + above, min: mean * (above / (1 + above)) });
});

/** The Pareto I with a mean and a standard deviation, or a coefficient of variation: its shape is above 2. */
pareto1.fromMeanSd = fromMeanSd;
pareto1.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y]) => {
  const { location, scale } = lineThrough([p, log(x)], [q, log(y)], (u) => -log1p(-u));
  return pareto1({ shape: 1 / scale, min: exp(location) });
}, 0);

/** The Pareto I through two quantiles, or whose central interval (90% unless said) is given. */
pareto1.fromQuantiles = fromQuantiles;
pareto1.fromInterval = fromInterval;
