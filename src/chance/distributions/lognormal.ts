import {
  exp,
  expm1,
  log,
  log1p,
  logToPair,
  normalCdf,
  normalPdf,
  normalQuantile,
  normalSf,
  normalUpperQuantile,
  powInt,
  requireFinite,
  requirePositive,
} from '../../numeric/index.js';
import { define } from '../define.js';
import { lineThrough, type MeanSd, quantileMakers } from '../makers.js';

/**
 * Lognormal: log X is normal with mean mu and standard deviation sigma. Mean exp(mu + sigma^2 / 2).
 * @throws RangeError unless mu is finite and sigma positive and finite
 * @example lognormal({ mu: 11, sigma: 1.9 }).sf(1e6)
 */
export function lognormal({ mu, sigma }: { readonly mu: number; readonly sigma: number }) {
  requireFinite('mu', mu, 'mean of the log');
  requirePositive('sigma', sigma, 'standard deviation of the log');
  const z = lognormalScore(mu, sigma);
  const moment = (order: number): number => exp(order * mu + (order * order * sigma * sigma) / 2);
  const rise = expm1(sigma * sigma);
  const mean = moment(1);
  return define({
    family: 'lognormal',
    parameters: { mu, sigma },
    support: [0, Infinity],
    mean,
    variance: mean * mean * rise,
    skewness: (rise + 3) * Math.sqrt(rise),
    pdf: (x) => (x <= 0 ? 0 : normalPdf(z(x)) / (sigma * x)),
    cdf: (x) => (x <= 0 ? 0 : normalCdf(z(x))),
    sf: (x) => (x <= 0 ? 1 : normalSf(z(x))),
    quantile: (u) => exp(mu + sigma * normalQuantile(u)),
    upperQuantile: (q) => exp(mu + sigma * normalUpperQuantile(q)),
    moment,
    lev: (limit, order) => {
      if (limit <= 0) return powInt(limit, order);
      if (limit === Infinity) return moment(order);
      const t = z(limit);
      const whole = moment(order);
      const below = normalCdf(t - order * sigma);
      // A moment beyond the largest double may have a part below the limit that is not.
      const part =
        whole < Infinity ? whole * below : exp(order * mu + (order * order * sigma * sigma) / 2 + log(below));
      return part + timesPower(normalSf(t), limit, order);
    },
  });
}

/** Below, log x - mu is so small beside log x that its rounding shows. */
const NARROW = 0.01;

/** (log x - mu) / sigma of a positive x; for a narrow spread from a logarithm in two parts. */
export function lognormalScore(mu: number, sigma: number): (x: number) => number {
  if (sigma >= NARROW) return (x) => (log(x) - mu) / sigma;
  const pair = new Float64Array(2);
  return (x) => {
    if (x === Infinity) return Infinity;
    logToPair(x, pair);
    return ((pair[0] as number) - mu + (pair[1] as number)) / sigma;
  };
}

/** probability x limit^order: the power alone may overflow where the product does not. */
function timesPower(probability: number, limit: number, order: number): number {
  if (probability === 0) return 0;
  const power = powInt(limit, order);
  return power < Infinity ? probability * power : exp(order * log(limit) + log(probability));
}

/** The lognormal with a mean and a coefficient of variation. @example lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 }) */
lognormal.fromMeanCv = ({ mean, cv }: { readonly mean: number; readonly cv: number }) => {
  requirePositive('mean', mean, 'mean');
  requirePositive('cv', cv, 'coefficient of variation');
  const variance = log1p(cv * cv);
  return lognormal({ mu: log(mean) - variance / 2, sigma: Math.sqrt(variance) });
};

/** The lognormal with a mean and a standard deviation. */
lognormal.fromMeanSd = ({ mean, sd }: MeanSd) => lognormal.fromMeanCv({ mean, cv: sd / mean });

/** The lognormal with a median and a mean above it. */
lognormal.fromMedianMean = ({ median, mean }: { readonly median: number; readonly mean: number }) => {
  requirePositive('median', median, 'median');
  if (!(mean > median))
    throw new RangeError(`a lognormal's mean lies above its median; received median ${median}, mean ${mean}`);
  return lognormal({ mu: log(median), sigma: Math.sqrt(2 * log(mean / median)) });
};

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y]) => {
  const { location, scale } = lineThrough([p, log(x)], [q, log(y)], normalQuantile, 'symmetric');
  return lognormal({ mu: location, sigma: scale });
}, 0);

/** The lognormal through two quantiles, or whose central interval (90% unless said) is given. */
lognormal.fromQuantiles = fromQuantiles;
lognormal.fromInterval = fromInterval;
