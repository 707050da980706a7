import { exp, expm1, gammaP, log, log1p, logGammaOnePlus, pow, powInt, requirePositive } from '../../numeric/index.js';
import { define } from '../define.js';
import { lineThrough, type MeanSd, momentMakers, quantileMakers, shapeWith } from '../makers.js';

/**
 * Weibull: sf exp(-(x / scale)^shape).
 * @throws RangeError unless shape and scale are positive and finite
 * @example weibull({ shape: 3.2, scale: 36 }).sf(24) // 0.7609...
 */
export function weibull({ shape, scale }: { readonly shape: number; readonly scale: number }) {
  requirePositive('shape', shape, 'shape');
  requirePositive('scale', scale, 'scale');
  const hazard = (x: number): number => pow(x / scale, shape);
  const moment = (order: number): number => powInt(scale, order) * exp(logGammaOnePlus(order / shape));
  const mean = moment(1);
  return define({
    family: 'weibull',
    parameters: { shape, scale },
    support: [0, Infinity],
    mean,
    // mean^2 (Gamma(1 + 2/shape) / Gamma(1 + 1/shape)^2 - 1): a large shape leaves little of the two moments' difference.
    variance: mean * mean * expm1(logGammaOnePlus(2 / shape) - 2 * logGammaOnePlus(1 / shape)),
    pdf: (x) => {
      if (x < 0) return 0;
      if (x === 0) return shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
      return (shape / x) * hazard(x) * exp(-hazard(x));
    },
    cdf: (x) => (x <= 0 ? 0 : -expm1(-hazard(x))),
    sf: (x) => (x <= 0 ? 1 : exp(-hazard(x))),
    quantile: (u) => scale * pow(-log1p(-u), 1 / shape),
    upperQuantile: (q) => scale * pow(-log(q), 1 / shape),
    moment,
    lev: (limit, order) => {
      if (limit <= 0) return powInt(limit, order);
      if (limit === Infinity) return moment(order);
      return moment(order) * gammaP(1 + order / shape, hazard(limit)) + powInt(limit, order) * exp(-hazard(limit));
    },
  });
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) => {
  requirePositive('mean', mean, 'mean');
  const spread = (shape: number): number => expm1(logGammaOnePlus(2 / shape) - 2 * logGammaOnePlus(1 / shape));
  const cv = sd / mean;
  const shape = shapeWith(spread, cv * cv, `no Weibull has a coefficient of variation of ${cv}`);
  return weibull({ shape, scale: mean / exp(logGammaOnePlus(1 / shape)) });
});

/** The Weibull with a mean and a standard deviation, or a coefficient of variation. */
weibull.fromMeanSd = fromMeanSd;
weibull.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y]) => {
  const { location, scale } = lineThrough([p, log(x)], [q, log(y)], (u) => log(-log1p(-u)));
  return weibull({ shape: 1 / scale, scale: exp(location) });
}, 0);

/** The Weibull through two quantiles, or whose central interval (90% unless said) is given. */
weibull.fromQuantiles = fromQuantiles;
weibull.fromInterval = fromInterval;
