import {
  gammaFactor,
  gammaP,
  gammaPInverse,
  gammaQ,
  gammaQInverse,
  log,
  powInt,
  requirePositive,
} from '../../numeric/index.js';
import { define } from '../define.js';
import { type MeanSd, momentMakers, quantileMakers, shapeWith } from '../makers.js';

/**
 * Gamma with a shape and a scale (or a rate, 1 / scale): mean shape x scale, variance shape x scale^2.
 * @throws RangeError unless shape and scale are positive and finite
 * @example gamma({ shape: 2.7, scale: 125_000 }).mean // 337500
 */
export function gamma(
  parameters: { readonly shape: number; readonly scale: number } | { readonly shape: number; readonly rate: number },
) {
  const { shape } = parameters;
  const scale = 'rate' in parameters ? 1 / parameters.rate : parameters.scale;
  requirePositive('shape', shape, 'shape');
  requirePositive('scale', scale, 'scale');
  const moment = (order: number): number => {
    let product = powInt(scale, order);
    for (let k = 0; k < order; k++) product *= shape + k;
    return product;
  };
  return define({
    family: 'gamma',
    parameters: { shape, scale },
    support: [0, Infinity],
    mean: shape * scale,
    variance: shape * scale * scale,
    skewness: 2 / Math.sqrt(shape),
    pdf: (x) => {
      if (x < 0) return 0;
      if (x === 0) return shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
      const factor = gammaFactor(shape, x / scale);
      return factor === 0 ? 0 : (shape / x) * factor;
    },
    cdf: (x) => (x <= 0 ? 0 : gammaP(shape, x / scale)),
    sf: (x) => (x <= 0 ? 1 : gammaQ(shape, x / scale)),
    quantile: (u) => scale * gammaPInverse(shape, u),
    upperQuantile: (q) => scale * gammaQInverse(shape, q),
    moment,
    lev: (limit, order) => {
      if (limit <= 0) return powInt(limit, order);
      if (limit === Infinity) return moment(order);
      return moment(order) * gammaP(shape + order, limit / scale) + powInt(limit, order) * gammaQ(shape, limit / scale);
    },
  });
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) => {
  requirePositive('mean', mean, 'mean');
  const cv = sd / mean;
  return gamma({ shape: 1 / (cv * cv), scale: mean * cv * cv });
});

/** The gamma with a mean and a standard deviation, or a coefficient of variation. */
gamma.fromMeanSd = fromMeanSd;
gamma.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y]) => {
  const shape = shapeWith(
    (shape) => log(gammaPInverse(shape, q) / gammaPInverse(shape, p)),
    log(y / x),
    `no gamma has quantiles as far apart as ${x} at ${p} and ${y} at ${q}`,
  );
  return gamma({ shape, scale: x / gammaPInverse(shape, p) });
}, 0);

/** The gamma through two quantiles, or whose central interval (90% unless said) is given. */
gamma.fromQuantiles = fromQuantiles;
gamma.fromInterval = fromInterval;
