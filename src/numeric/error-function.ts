import { exp } from './exp.js';
import { scaledTail } from './normal.js';

const TWO_OVER_ROOT_PI_LESS_ONE = 0.12837916709551256;

/**
 * Returns the error function, 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x.
 *
 * Relative error below 1e-15. Source: Cody (1969) through the normal distribution; its Taylor series near 0.
 *
 * @example erf(1) // 0.8427007929497148
 */
export function erf(x: number): number {
  if (x > -0.475 && x < 0.475) return x * nearZero(x * x);
  return x < 0 ? erfc(-x) - 1 : 1 - erfc(x);
}

/**
 * Returns the complementary error function 1 - erf(x) without cancellation.
 *
 * Relative error below 3e-15 down to 1e-308.
 *
 * @example erfc(10) // 2.0884875837625446e-45
 */
export function erfc(x: number): number {
  if (x < 0.475) return x > -0.475 ? 1 - x * nearZero(x * x) : 2 - erfc(-x);
  if (x > 27) return 0;
  const coarse = Math.floor(x * 16) / 16;
  return 2 * (exp(-coarse * coarse) * exp((coarse - x) * (coarse + x))) * scaledTail(x * Math.SQRT2);
}

/** erf(x) / x from s = x^2 < 0.23. */
function nearZero(s: number): number {
  let sum = 0;
  let term = 1;
  for (let n = 1; n < 14; n++) {
    term *= -s / n;
    sum += term / (2 * n + 1);
  }
  const series = 1 + sum;
  return series + series * TWO_OVER_ROOT_PI_LESS_ONE;
}
