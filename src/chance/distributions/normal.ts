import {
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
import { lineThrough, type MeanSd, momentMakers, quantileMakers } from '../makers.js';

/**
 * Normal (Gaussian) with mean mu and standard deviation sigma.
 * @throws RangeError unless mu is finite and sigma positive and finite
 * @example normal({ mu: 0, sigma: 1 }).upperQuantile(1e-10) // 6.3613...
 */
export function normal({ mu, sigma }: { readonly mu: number; readonly sigma: number }) {
  requireFinite('mu', mu, 'mean');
  requirePositive('sigma', sigma, 'standard deviation');
  const z = (x: number): number => (x - mu) / sigma;
  return define({
    family: 'normal',
    parameters: { mu, sigma },
    support: [-Infinity, Infinity],
    mean: mu,
    variance: sigma * sigma,
    skewness: 0,
    pdf: (x) => normalPdf(z(x)) / sigma,
    cdf: (x) => normalCdf(z(x)),
    sf: (x) => normalSf(z(x)),
    quantile: (u) => mu + sigma * normalQuantile(u),
    upperQuantile: (q) => mu + sigma * normalUpperQuantile(q),
    moment: (order) => limited(Infinity, order),
    lev: (limit, order) => limited(limit, order),
  });

  /** Partial moments of the standard normal by integration by parts, then the binomial theorem. */
  function limited(limit: number, order: number): number {
    const t = z(limit);
    const below = normalCdf(t);
    const density = Number.isFinite(t) ? normalPdf(t) : 0;
    let previous = below;
    let current = -density;
    let sum = powInt(mu, order) * below;
    let choose = 1;
    for (let k = 1; k <= order; k++) {
      choose = (choose * (order - k + 1)) / k;
      if (current !== 0) sum += choose * powInt(mu, order - k) * powInt(sigma, k) * current;
      const next = k * previous - (Number.isFinite(t) ? powInt(t, k) * density : 0);
      previous = current;
      current = next;
    }
    return limit === Infinity ? sum : sum + powInt(limit, order) * normalSf(t);
  }
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) => normal({ mu: mean, sigma: sd }));

/** The normal with a mean and a standard deviation, or a coefficient of variation. */
normal.fromMeanSd = fromMeanSd;
normal.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers((low, high) => {
  const { location, scale } = lineThrough(low, high, normalQuantile, 'symmetric');
  return normal({ mu: location, sigma: scale });
});

/** The normal through two quantiles, or whose central interval (90% unless said) is given. */
normal.fromQuantiles = fromQuantiles;
normal.fromInterval = fromInterval;
