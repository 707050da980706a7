import type { CountDistribution } from '../../chance/index.js';
import { requireNonNegative } from '../../numeric/index.js';

/**
 * Variance that a year's total gains where the mean loss is uncertain and the same for all events of the year.
 *
 * E[N (N - 1)] Var(M), M the uncertain mean of one loss. Added to the variance of `compoundMoments`, whose severity is the
 * predictive one of a single loss (M drawn anew for each event), it gives that of a year in which M is drawn once: such an
 * uncertainty does not diversify. Errors: RangeError for a negative variance.
 *
 * @example
 * // Log mean normal(11, 0.3), log sd 1.5: M is lognormal itself.
 * compoundMoments(count, lognormal({ mu: 11, sigma: Math.hypot(1.5, 0.3) })).variance +
 *   sharedUncertainty(count, lognormal({ mu: 11 + 1.5 ** 2 / 2, sigma: 0.3 }).variance)
 */
export function sharedUncertainty({ mean, variance }: CountDistribution, varianceOfMean: number): number {
  requireNonNegative('varianceOfMean', varianceOfMean, 'variance of the uncertain mean loss');
  return varianceOfMean === 0 ? 0 : (variance + mean * (mean - 1)) * varianceOfMean;
}
