import { exp, expm1, log, log1p, logGamma, logGammaOnePlus, requirePositive } from '../../numeric/index.js';
import { define } from '../define.js';
import { lineThrough, type MeanSd, momentMakers, quantileMakers, shapeWith } from '../makers.js';
import { burrTails, powerOfBeta } from './transformed-beta.js';

/**
 * Burr XII: sf (1 + (x / theta)^gamma)^-alpha. Moments of order k exist for k < alpha gamma.
 * @throws RangeError unless alpha, gamma and theta are positive and finite
 * @example burr({ alpha: 2.1, gamma: 1.4, theta: 90_000 }).sf(1e6)
 */
export function burr({
  alpha,
  gamma,
  theta,
}: {
  readonly alpha: number;
  readonly gamma: number;
  readonly theta: number;
}) {
  requirePositive('alpha', alpha, 'tail shape');
  requirePositive('gamma', gamma, 'power');
  requirePositive('theta', theta, 'scale');
  return define({
    family: 'burr',
    parameters: { alpha, gamma, theta },
    ...powerOfBeta(alpha, gamma, 1, theta),
    ...burrTails(alpha, gamma, theta),
  });
}

type TailShape = { readonly alpha: number };

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd, alpha }: MeanSd & TailShape) => {
  requirePositive('mean', mean, 'mean');
  requirePositive('alpha', alpha, 'tail shape');
  const logMoment = (gamma: number, k: number): number =>
    logGammaOnePlus(k / gamma) + logGamma(alpha - k / gamma) - logGamma(alpha);
  // The power lies above 2 / alpha, where the variance exists.
  const spread = (above: number): number => {
    const gamma = 2 / alpha + above;
    return expm1(logMoment(gamma, 2) - 2 * logMoment(gamma, 1));
  };
  const cv = sd / mean;
  const gamma =
    2 / alpha + shapeWith(spread, cv * cv, `no Burr of alpha ${alpha} has a coefficient of variation of ${cv}`);
  return burr({ alpha, gamma, theta: mean / exp(logMoment(gamma, 1)) });
});

/** The Burr of a tail shape `alpha` with a mean and a standard deviation, or a coefficient of variation. */
burr.fromMeanSd = fromMeanSd;
burr.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y], given: TailShape) => {
  requirePositive('alpha', given?.alpha, 'tail shape');
  const { location, scale } = lineThrough([p, log(x)], [q, log(y)], (u) => log(expm1(-log1p(-u) / given.alpha)));
  return burr({ alpha: given.alpha, gamma: 1 / scale, theta: exp(location) });
}, 0);

/** The Burr of a tail shape `alpha` through two quantiles, or whose central interval is given. */
burr.fromQuantiles = fromQuantiles;
burr.fromInterval = fromInterval;
