import { normalCdf, normalPdf, scaledTail } from './normal.js';
import { ROOT_TWO_PI } from './stirling.js';

/**
 * Returns Mills' ratio Phi(-x) / phi(x) of the standard normal: its survival function without the factor that vanishes.
 *
 * Relative error below 1e-15; Infinity from about x = -38 down. Source: rational approximations of Cody (1969).
 *
 * @example millsRatio(0) // 1.2533141373155003, sqrt(pi / 2)
 */
export function millsRatio(x: number): number {
  return x < 0.67448975 ? normalCdf(-x) / normalPdf(x) : ROOT_TWO_PI * scaledTail(x);
}

/** Returns 1 - x times Mills' ratio, minus its slope: by continued fraction where the difference would cancel. */
function millsFall(x: number): number {
  if (x < 5) return 1 - x * millsRatio(x);
  let rest = x;
  for (let k = 80; k >= 2; k--) rest = x + k / rest;
  return 1 / (rest * (x + 1 / rest));
}

/**
 * Returns millsRatio(middle - half) - millsRatio(middle + half) for middle, half > 0, without cancellation
 * where the two are close: Taylor's series about the middle. A caller that knows middle - half better may give it.
 *
 * Relative error below 1e-12 while the ratios are finite.
 *
 * @example millsGap(30, 1e-9) // 2.2148...e-12
 */
export function millsGap(middle: number, half: number, low: number = middle - half): number {
  if (half >= 0.25 || middle * half >= 1) return millsRatio(low) - millsRatio(middle + half);
  // Derivatives obey M' = x M - 1 and M^(n + 1) = x M^(n) + n M^(n - 1).
  let [before, slope] = [millsRatio(middle), -millsFall(middle)];
  let weight = -2 * half;
  let sum = weight * slope;
  for (let n = 1; n < 40; n += 2) {
    const even = middle * slope + n * before;
    slope = middle * even + (n + 1) * slope;
    before = even;
    weight *= (half * half) / ((n + 1) * (n + 2));
    sum += weight * slope;
    if (Math.abs(weight * slope) <= 1e-17 * sum) break;
  }
  return sum;
}
