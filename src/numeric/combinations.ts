import { log1p } from './log.js';
import { logBeta } from './log-beta.js';
import { logGammaOnePlus } from './log-gamma.js';

/**
 * Returns log n! for n > -1, n integer or not.
 *
 * @example logFactorial(4) // 3.1780538303479458
 */
export function logFactorial(n: number): number {
  return logGammaOnePlus(n);
}

/**
 * Returns the logarithm of the binomial coefficient n over k, 0 <= k <= n, integers or not; -Infinity outside.
 *
 * Formula: -log(n + 1) - log B(n - k + 1, k + 1). Absolute error below 1e-13.
 *
 * @example logBinomial(5, 2) // 2.3025850929940463
 */
export function logBinomial(n: number, k: number): number {
  if (!(k >= 0 && k <= n)) return Number.isNaN(n + k) ? Number.NaN : Number.NEGATIVE_INFINITY;
  return k === 0 || k === n ? 0 : -log1p(n) - logBeta(n - k + 1, k + 1);
}
