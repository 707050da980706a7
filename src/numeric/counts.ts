import { twoProduct } from './double-double.js';
import { exp } from './exp.js';
import { log, log1p } from './log.js';
import { logGammaOnePlus } from './log-gamma.js';
import { deviance, HALF_LOG_TWO_PI, ROOT_TWO_PI, stirlingSeries } from './stirling.js';

/**
 * Returns the probability that a Poisson variable with mean lambda equals k.
 *
 * Relative error below 1e-12. 0 for a k that is negative or no integer; a negative lambda gives NaN.
 * Source: Loader (2000), saddle-point form.
 *
 * @example poissonPmf(2, 3) // 0.22404180765538784
 */
export function poissonPmf(k: number, lambda: number): number {
  if (!(lambda >= 0) || Number.isNaN(k)) return Number.NaN;
  if (k < 0 || Math.floor(k) !== k) return 0;
  if (k === 0) return exp(-lambda);
  if (lambda === 0 || lambda === Number.POSITIVE_INFINITY) return 0;
  return exp(-stirlingError(k) - deviance(k, lambda)) / (ROOT_TWO_PI * Math.sqrt(k));
}

/**
 * Returns the probability of k successes in n trials of probability p.
 *
 * Relative error below 1e-12. 0 for a k outside 0..n or no integer; p outside [0, 1] or a bad n give NaN.
 * Source: Loader (2000), saddle-point form; n p - k is taken exactly.
 *
 * @example binomialPmf(1, 2, 0.5) // 0.5000000000000001
 */
export function binomialPmf(k: number, n: number, p: number): number {
  if (!(p >= 0 && p <= 1 && n >= 0) || Math.floor(n) !== n || Number.isNaN(k)) return Number.NaN;
  if (k < 0 || k > n || Math.floor(k) !== k) return 0;
  if (p === 0 || p === 1) return k === (p === 0 ? 0 : n) ? 1 : 0;
  if (k === 0) return exp(n * log1p(-p));
  if (k === n) return exp(n * log(p));
  const [mean, rest] = twoProduct(n, p);
  const gap = mean - k + rest;
  const misses = n - k;
  const far = deviance(k, mean, gap) + deviance(misses, n * (1 - p), -gap);
  const errors = stirlingError(n) - stirlingError(k) - stirlingError(misses);
  return (exp(errors - far) * Math.sqrt(n / k / misses)) / ROOT_TWO_PI;
}

/**
 * Returns the error of Stirling's formula, log(x!) - log(sqrt(2 pi x) (x / e)^x), for x > 0.
 *
 * Absolute error below 5e-15. Source: Loader (2000).
 */
function stirlingError(x: number): number {
  if (x >= 10) return stirlingSeries(x);
  return logGammaOnePlus(x) - (x + 0.5) * log(x) + x - HALF_LOG_TWO_PI;
}
