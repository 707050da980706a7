import { cosPi, exp, log, log1p, requirePositive, sinPi } from '../../numeric/index.js';
import { define } from '../define.js';
import { lineThrough, type MeanSd, momentMakers, quantileMakers, shapeWith } from '../makers.js';
import { burrTails, powerOfBeta } from './transformed-beta.js';

/**
 * Log-logistic (Fisk): sf 1 / (1 + (x / scale)^shape). The mean is infinite for shape <= 1, the variance for shape <= 2.
 * @throws RangeError unless shape and scale are positive and finite
 * @example loglogistic({ shape: 1.6, scale: 120_000 }).mean // 255032.65...
 */
export function loglogistic({ shape, scale }: { readonly shape: number; readonly scale: number }) {
  requirePositive('shape', shape, 'power');
  requirePositive('scale', scale, 'scale: the median');
  return define({
    family: 'loglogistic',
    parameters: { shape, scale },
    ...powerOfBeta(1, shape, 1, scale),
    ...burrTails(1, shape, scale),
  });
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) => {
  requirePositive('mean', mean, 'mean');
  const cv = sd / mean;
  // With b = pi / shape the mean is scale b / sin b and cv^2 is tan b / b - 1, for a shape of 2 and more.
  const spread = (above: number): number => {
    const turn = 1 / (2 + above);
    return sinPi(turn) / cosPi(turn) / (Math.PI * turn) - 1;
  };
  const shape = 2 + shapeWith(spread, cv * cv, `no log-logistic has a coefficient of variation of ${cv}`);
  return loglogistic({ shape, scale: (mean * sinPi(1 / shape) * shape) / Math.PI });
});

/** The log-logistic with a mean and a standard deviation, or a coefficient of variation. */
loglogistic.fromMeanSd = fromMeanSd;
loglogistic.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y]) => {
  const { location, scale } = lineThrough([p, log(x)], [q, log(y)], (u) => log(u) - log1p(-u), 'symmetric');
  return loglogistic({ shape: 1 / scale, scale: exp(location) });
}, 0);

/** The log-logistic through two quantiles, or whose central interval (90% unless said) is given. */
loglogistic.fromQuantiles = fromQuantiles;
loglogistic.fromInterval = fromInterval;
