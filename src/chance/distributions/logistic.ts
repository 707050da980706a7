import { exp, integrate, log, log1p, log1pExp, powInt, requireFinite, requirePositive } from '../../numeric/index.js';
import { affineMoment } from '../affine-moment.js';
import { define } from '../define.js';
import { lineThrough, type MeanSd, momentMakers, quantileMakers } from '../makers.js';

/**
 * Logistic with a location and a scale: cdf 1 / (1 + exp(-(x - location) / scale)).
 * @throws RangeError unless location is finite and scale positive
 * @example Math.sqrt(logistic({ location: 5, scale: 1 }).variance) // 1.8138
 */
export function logistic({ location, scale }: { readonly location: number; readonly scale: number }) {
  requireFinite('location', location, 'mean');
  requirePositive('scale', scale, 'scale');
  const z = (x: number): number => (x - location) / scale;
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
  return define({
    ...core,
    moment: (order) => affineMoment(location, scale, order, standardMoment),
    lev: (limit, order) => {
      if (order === 1) return location - scale * log1pExp(-z(limit));
      const power = limit === Infinity ? standardMoment : (k: number) => standardLimited(z(limit), k);
      return affineMoment(location, scale, order, power);
    },
  });
}

/** 1 / (1 + e^t): the standard sf at t and the cdf at -t. */
function upper(t: number): number {
  return t > 0 ? exp(-t) / (1 + exp(-t)) : 1 / (1 + exp(t));
}

const standardMoment = (k: number): number => (k % 2 === 1 ? 0 : 2 * beyond(0, k));

/** E[min(Z, z)^k]: below 0 from the power of z, above 0 from the whole moment. */
function standardLimited(z: number, k: number): number {
  return z > 0 ? standardMoment(k) - beyond(z, k) : powInt(z, k) + (k % 2 === 1 ? -1 : 1) * beyond(-z, k);
}

/** The integral of k t^(k-1) sf(t) over t > z >= 0. */
function beyond(z: number, k: number): number {
  const weigh = (s: number): number => k * powInt(z + s, k - 1) * upper(z + s);
  return integrate(weigh, 0, 60 + 20 * k, { breaks: [1, 4, 12, 30, 30 + 10 * k], relative: 1e-13 }).value;
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) =>
  logistic({ location: mean, scale: (sd * Math.sqrt(3)) / Math.PI }),
);

/** The logistic with a mean and a standard deviation, or a coefficient of variation. */
logistic.fromMeanSd = fromMeanSd;
logistic.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers((low, high) =>
  logistic(lineThrough(low, high, (p) => log(p) - log1p(-p), 'symmetric')),
);

/** The logistic through two quantiles, or whose central interval (90% unless said) is given. */
logistic.fromQuantiles = fromQuantiles;
logistic.fromInterval = fromInterval;
