import { digamma, tetragamma } from './digamma.js';
import { twoProduct, twoSum } from './double-double.js';
import { exp } from './exp.js';
import { log, log1p } from './log.js';
import { logBeta } from './log-beta.js';
import { logGamma } from './log-gamma.js';
import { deviance, ROOT_TWO_PI, stirlingSeries } from './stirling.js';

/**
 * Returns x^a (1 - x)^b / B(a, b) for x <= 1/2, the factor that carries the magnitude of both tails.
 *
 * For large a and b in saddle-point form, with (a + b) x - a taken exactly. Source: Loader (2000).
 */
export function betaFactor(a: number, b: number, x: number): number {
  if (a < 10 || b < 10) return exp(a * log(x) + b * log1p(-x) - logBeta(a, b));
  const total = a + b;
  const gap = meanGap(a, b, x);
  const far = deviance(a, total * x, gap) + deviance(b, total * (1 - x), -gap);
  const errors = stirlingSeries(total) - stirlingSeries(a) - stirlingSeries(b);
  return (exp(errors - far) * Math.sqrt((a / total) * b)) / ROOT_TWO_PI;
}

/** Returns (a + b) x - a, the sum and the product taken exactly. */
export function meanGap(a: number, b: number, x: number): number {
  const [total, totalLow] = twoSum(a, b);
  const [mean, meanLow] = twoProduct(total, x);
  return mean - a + (meanLow + totalLow * x);
}

/** Returns log(Gamma(b + a) / Gamma(b)) with a small relative error also for tiny a. */
export function logGammaRise(b: number, a: number): number {
  if (a <= 0.001 * b) {
    const middle = b + 0.5 * a;
    return a * (digamma(middle) + (a * a * tetragamma(middle)) / 24);
  }
  return logGamma(a) - logBeta(a, b);
}
