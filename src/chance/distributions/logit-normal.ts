import {
  exp,
  findRoot,
  integrate,
  log,
  log1p,
  normalCdf,
  normalPdf,
  normalQuantile,
  normalSf,
  normalUpperQuantile,
  powInt,
  refuse,
  requireFinite,
  requirePositive,
} from '../../numeric/index.js';
import { define } from '../define.js';
import { lineThrough, type MeanSd, momentMakers, quantileMakers, shapeWith } from '../makers.js';

/** Where integration over the standard normal stops: beyond it the density is below 1e-300. */
const end = 38;

/**
 * Logit-normal on (0, 1): log(X / (1 - X)) is normal. The natural spread for a share known by an interval.
 * @throws RangeError unless mu is finite and sigma positive and finite
 * @example logitNormal.fromInterval({ low: 0.2, high: 0.6 }).quantile(0.95) // 0.6
 */
export function logitNormal({ mu, sigma }: { readonly mu: number; readonly sigma: number }) {
  requireFinite('mu', mu, 'mean of the log odds');
  requirePositive('sigma', sigma, 'standard deviation of the log odds');
  const z = (x: number): number => (log(x) - log1p(-x) - mu) / sigma;
  const at = (deviate: number): number => 1 / (1 + exp(-(mu + sigma * deviate)));
  // The mean of some function: X turns from e^(mu + sigma t) to 1 at -mu / sigma, its powers weigh most near order sigma.
  const average = (of: (x: number) => number, order: number, to = end): number =>
    integrate((t) => of(at(t)) * normalPdf(t), -end, to, {
      breaks: [-8, 0, 8, -mu / sigma, order * sigma].filter((x) => Math.abs(x) < end && x < to),
      relative: 1e-13,
      // A skewness may be 0, which no relative error can reach.
      absolute: of(0) < 0 ? 1e-14 : 0,
    }).value;
  const moment = (order: number): number => average((x) => powInt(x, order), order);
  const mean = moment(1);
  const variance = average((x) => powInt(x - mean, 2), 2);
  return define({
    family: 'logitNormal',
    parameters: { mu, sigma },
    support: [0, 1],
    mean,
    variance,
    skewness: () => average((x) => powInt((x - mean) / Math.sqrt(variance), 3), 3),
    pdf: (x) => (x <= 0 || x >= 1 ? 0 : normalPdf(z(x)) / (sigma * x * (1 - x))),
    cdf: (x) => (x <= 0 ? 0 : x >= 1 ? 1 : normalCdf(z(x))),
    sf: (x) => (x <= 0 ? 1 : x >= 1 ? 0 : normalSf(z(x))),
    quantile: (u) => at(normalQuantile(u)),
    upperQuantile: (q) => at(normalUpperQuantile(q)),
    moment,
    lev: (limit, order) => {
      if (limit <= 0) return powInt(limit, order);
      if (limit >= 1) return moment(order);
      const top = z(limit);
      return average((x) => powInt(x, order), order, Math.max(-end, top)) + powInt(limit, order) * normalSf(top);
    },
  });
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) => {
  if (!(mean > 0 && mean < 1)) refuse('mean', 'mean of the share', 'strictly between 0 and 1', mean);
  const widest = Math.sqrt(mean * (1 - mean));
  if (!(sd < widest)) refuse('sd', `standard deviation of a share of mean ${mean}`, `below ${widest}`, sd);
  const center = log(mean) - log1p(-mean);
  // A wider one needs a middle further out for the same mean, at most by half its variance.
  const at = (sigma: number) => {
    const far = (sigma * sigma) / 2 + sigma;
    const mu = findRoot((t) => logitNormal({ mu: t, sigma }).mean - mean, center - far, center + far);
    return logitNormal({ mu, sigma });
  };
  const sigma = shapeWith(
    (s) => at(s).variance,
    sd * sd,
    `no logit-normal has mean ${mean} and standard deviation ${sd}`,
  );
  return at(sigma);
});

/** The logit-normal with a mean and a standard deviation, or a coefficient of variation. */
logitNormal.fromMeanSd = fromMeanSd;
logitNormal.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y]) => {
  if (!(y < 1)) throw new RangeError(`quantiles of a share lie strictly between 0 and 1; received ${x} and ${y}`);
  const logit = (u: number): number => log(u) - log1p(-u);
  const { location, scale } = lineThrough([p, logit(x)], [q, logit(y)], normalQuantile, 'symmetric');
  return logitNormal({ mu: location, sigma: scale });
}, 0);

/** The logit-normal through two quantiles, or whose central interval (90% unless said) is given. */
logitNormal.fromQuantiles = fromQuantiles;
logitNormal.fromInterval = fromInterval;
