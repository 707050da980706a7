import { type Distribution, gamma, shifted } from '../../chance/index.js';
import { normalQuantile, normalSf, requirePositive, requireShare } from '../../numeric/index.js';
import type { TotalMoments } from './compound-moments.js';

/** A distribution of totals made from moments alone. */
export interface Approximation {
  sf(x: number): number;
  cdf(x: number): number;
  quantile(p: number): number;
}

/** The normal distribution of the same mean and variance. @example normalApproximation(total).sf(2_000_000) */
export function normalApproximation({ mean, variance }: Pick<TotalMoments, 'mean' | 'variance'>): Approximation {
  const sd = Math.sqrt(requirePositive('variance', variance, 'variance of the total'));
  return {
    sf: (x) => normalSf((x - mean) / sd),
    cdf: (x) => normalSf((mean - x) / sd),
    quantile: (p) => mean + sd * normalQuantile(requireShare('p', p, 'probability')),
  };
}

/**
 * Normal power: P(S <= x) = Phi(-3/g + sqrt(9/g^2 + 1 + 6 z / g)), z = (x - mean) / sd, g the skewness; for z above 1.
 * Errors: RangeError unless variance and skewness are positive.
 * Source: Beard, Pentikainen and Pesonen (1984); Daykin, Pentikainen and Pesonen (1994).
 */
export function normalPowerApproximation({ mean, variance, skewness }: TotalMoments): Approximation {
  const sd = Math.sqrt(requirePositive('variance', variance, 'variance of the total'));
  requirePositive('skewness', skewness, 'skewness of the total');
  const place = (x: number): number =>
    -3 / skewness + Math.sqrt(Math.max(0, 9 / (skewness * skewness) + 1 + (6 * (x - mean)) / (sd * skewness)));
  return {
    sf: (x) => normalSf(place(x)),
    cdf: (x) => normalSf(-place(x)),
    quantile: (p) => {
      const z = normalQuantile(requireShare('p', p, 'probability'));
      return mean + sd * (z + (skewness * (z * z - 1)) / 6);
    },
  };
}

/**
 * Shifted gamma: the gamma distribution of the same mean, variance and skewness, moved to where its mean is.
 *
 * shape 4 / g^2, scale sd g / 2, moved by mean - 2 sd / g, g the skewness. Errors: RangeError unless variance and skewness
 * are positive.
 * Source: Klugman, Panjer and Willmot (2012), section 9.3; Bahnemann (2015), Distributions for Actuaries, section 4.4.
 *
 * @example shiftedGammaApproximation({ mean: 2.4e6, variance: 1.7e12, skewness: 1.35 }).quantile(0.99) // 6,626,198
 */
export function shiftedGammaApproximation({ mean, variance, skewness }: TotalMoments): Distribution {
  const sd = Math.sqrt(requirePositive('variance', variance, 'variance of the total'));
  requirePositive('skewness', skewness, 'skewness of the total');
  const shape = 4 / (skewness * skewness);
  return shifted(gamma({ shape, scale: (sd * skewness) / 2 }), mean - (2 * sd) / skewness);
}
