import { exp, expm1 } from './exp.js';
import { LARGE_SHAPE, NEAR_SHAPE, smallerTailOfLargeShape } from './gamma-large.js';
import { log } from './log.js';
import { logGammaOnePlus } from './log-gamma.js';
import { deviance, ROOT_TWO_PI, stirlingSeries } from './stirling.js';

/**
 * Returns the regularized lower incomplete gamma function P(a, x): the distribution function of a gamma(a) variable.
 *
 * Relative error below 1e-12 for a from 0.01 to 1e7, also where P is tiny. P is 0 for x <= 0; a <= 0 gives NaN.
 * Source: Gautschi (1979) series and continued fraction, Temme (1979) for large a, Loader (2000) prefactors.
 *
 * @example gammaP(1, 1) // 0.6321205588285578
 */
export function gammaP(a: number, x: number): number {
  return gammaTail(a, x, false);
}

/**
 * Returns the regularized upper incomplete gamma function Q(a, x) = 1 - P(a, x) without cancellation.
 *
 * Relative error below 1e-12 for a from 0.01 to 1e7, also where Q is tiny. Q is 1 for x <= 0; a <= 0 gives NaN.
 *
 * @example gammaQ(1, 50) // 1.9287498479639183e-22
 */
export function gammaQ(a: number, x: number): number {
  return gammaTail(a, x, true);
}

function gammaTail(a: number, x: number, upper: boolean): number {
  if (!(a > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return upper ? 1 : 0;
  if (x === Number.POSITIVE_INFINITY) return upper ? 0 : 1;
  if (a >= LARGE_SHAPE && Math.abs(x - a) <= NEAR_SHAPE * a) {
    const smaller = smallerTailOfLargeShape(a, x);
    return x >= a === upper ? smaller : 1 - smaller;
  }
  if (a < 1 && x < 1.1) return upper ? upperOfSmallShape(a, x) : lowerBySeries(a, x);
  if (x < a + 1) return upper ? 1 - lowerBySeries(a, x) : lowerBySeries(a, x);
  return upper ? upperByFraction(a, x) : 1 - upperByFraction(a, x);
}

/** Returns x^a exp(-x) / Gamma(a + 1), the factor that carries the magnitude of both tails. */
export function gammaFactor(a: number, x: number): number {
  if (a < 10) return exp(a * log(x) - x - logGammaOnePlus(a));
  return exp(-deviance(a, x) - stirlingSeries(a)) / (ROOT_TWO_PI * Math.sqrt(a));
}

/** P(a, x) = x^a exp(-x) / Gamma(a + 1) (1 + x / (a + 1) + x^2 / ((a + 1)(a + 2)) + ...). */
function lowerBySeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return gammaFactor(a, x) * sum;
}

/** Q(a, x) by Legendre's continued fraction, evaluated with Lentz's method. */
function upperByFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 100000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const ratio = c * d;
    fraction *= ratio;
    if (Math.abs(ratio - 1) < 1e-16) break;
  }
  return a * gammaFactor(a, x) * fraction;
}

/** Q(a, x) for a < 1, x < 1.1, where P is near 1: 1 - exp(L) (1 + a S) with every difference taken first. */
function upperOfSmallShape(a: number, x: number): number {
  let power = -x;
  let sum = power / (a + 1);
  for (let n = 2; Math.abs(power) > 1e-18; n++) {
    power *= -x / n;
    sum += power / (a + n);
  }
  const logarithm = a * log(x) - logGammaOnePlus(a);
  return -expm1(logarithm) - exp(logarithm) * a * sum;
}
