import { log, log1p } from './log.js';
import { logGamma } from './log-gamma.js';
import { HALF_LOG_TWO_PI, stirlingSeries } from './stirling.js';

/**
 * Returns the logarithm of the beta function B(a, b), a, b > 0, without cancellation between large gammas.
 *
 * Absolute error below 1e-13, usually a few ulp. Infinity when a or b is 0, NaN below.
 *
 * @example logBeta(2, 3) // -2.4849066497880004, -log 12
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (!(small > 0)) return small === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (large < 10) return logGamma(small) + (logGamma(large) - logGamma(small + large));
  const sum = small + large;
  const ends = stirlingSeries(large) - stirlingSeries(sum);
  if (small < 10) return logGamma(small) - small * log(sum) + small - (large - 0.5) * log1p(small / large) + ends;
  const share = (small - 0.5) * log(small / sum) - large * log1p(small / large);
  return HALF_LOG_TWO_PI - 0.5 * log(large) + share + (stirlingSeries(small) + ends);
}
