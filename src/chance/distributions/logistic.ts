import { exp, log, log1p, requireFinite, requirePositive } from '../../numeric/index.js';
import { define } from '../define.js';

/**
 * Logistic with a location and a scale: cdf 1 / (1 + exp(-(x - location) / scale)).
 * @throws RangeError unless location is finite and scale positive
 * @example Math.sqrt(logistic({ location: 5, scale: 1 }).variance) // 1.8138
 */
export function logistic({ location, scale }: { readonly location: number; readonly scale: number }) {
  requireFinite('location', location, 'mean');
  requirePositive('scale', scale, 'scale');
  const z = (x: number): number => (x - location) / scale;
  const upper = (t: number): number => (t > 0 ? exp(-t) / (1 + exp(-t)) : 1 / (1 + exp(t)));
  return define({
    family: 'logistic',
    parameters: { location, scale },
    support: [-Infinity, Infinity],
    mean: location,
    variance: (scale * scale * Math.PI * Math.PI) / 3,
    skewness: 0,
    pdf: (x) => (upper(z(x)) * upper(-z(x))) / scale,
    cdf: (x) => upper(-z(x)),
    sf: (x) => upper(z(x)),
    quantile: (u) => location + scale * (log(u) - log1p(-u)),
    upperQuantile: (q) => location + scale * (log1p(-q) - log(q)),
  });
}
