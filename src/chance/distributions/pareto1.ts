import { exp, expm1, log, log1p, pow, powInt, requirePositive } from '../../numeric/index.js';
import { define } from '../define.js';

/**
 * Pareto I, the single-parameter Pareto above `min`: sf (x / min)^-shape. The mean is infinite for shape <= 1.
 * @throws RangeError unless shape and min are positive and finite
 * @example pareto1({ shape: 1.4, min: 50_000 }).mean // 175000
 */
export function pareto1({ shape, min }: { readonly shape: number; readonly min: number }) {
  requirePositive('shape', shape, 'tail index');
  requirePositive('min', min, 'smallest value');
  const sf = (x: number): number => (x <= min ? 1 : pow(x / min, -shape));
  const moment = (order: number): number => (shape > order ? (shape * powInt(min, order)) / (shape - order) : Infinity);
  const mean = moment(1);
  return define({
    family: 'pareto1',
    parameters: { shape, min },
    support: [min, Infinity],
    mean,
    variance: shape > 2 ? moment(2) - mean * mean : Infinity,
    pdf: (x) => (x < min ? 0 : (shape / x) * sf(x)),
    cdf: (x) => (x <= min ? 0 : -expm1(-shape * log(x / min))),
    sf,
    quantile: (u) => min * exp(-log1p(-u) / shape),
    upperQuantile: (q) => min * exp(-log(q) / shape),
    moment,
    lev: (limit, order) => {
      if (limit <= min) return powInt(limit, order);
      if (limit === Infinity) return moment(order);
      const below =
        shape === order
          ? order * powInt(min, order) * log(limit / min)
          : (order * powInt(min, order) * expm1((order - shape) * log(limit / min))) / (order - shape);
      return powInt(min, order) + below;
    },
  });
}
