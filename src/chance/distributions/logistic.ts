import { exp, log, log1p, log1pExp, requireFinite, requirePositive } from '../../numeric/index.js';
import { define, integratedLev } from '../define.js';

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
  const core = {
    family: 'logistic',
    parameters: { location, scale },
    support: [-Infinity, Infinity] as const,
    mean: location,
    variance: (scale * scale * Math.PI * Math.PI) / 3,
    skewness: 0,
    pdf: (x: number) => (upper(z(x)) * upper(-z(x))) / scale,
    cdf: (x: number) => upper(-z(x)),
    sf: (x: number) => upper(z(x)),
    quantile: (u: number) => location + scale * (log(u) - log1p(-u)),
    upperQuantile: (q: number) => location + scale * (log1p(-q) - log(q)),
  };
  const raw = [location, location * location + core.variance, location * (location * location + 3 * core.variance)];
  return define({
    ...core,
    moment: (order) => (order > 3 ? integratedLev(core, Infinity, order) : raw[order - 1]) as number,
    // E[min(X, limit)] = limit less the integral of the cdf below it.
    lev: (limit, order) => (order === 1 ? location - scale * log1pExp(-z(limit)) : integratedLev(core, limit, order)),
  });
}
