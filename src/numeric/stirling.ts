import { log, log1p } from './log.js';

export const HALF_LOG_TWO_PI = 0.9189385332046728;
export const ROOT_TWO_PI = 2.5066282746310002;

/** The tail of Stirling's series, log Gamma(x) - (x - 1/2) log x + x - log(2 pi) / 2, for x >= 10. */
export function stirlingSeries(x: number): number {
  const s = 1 / (x * x);
  const rest = 1 / 1260 + s * (-1 / 1680 + s * (1 / 1188 + s * (-691 / 360360 + s * (1 / 156 + s * (-3617 / 122400)))));
  return (1 / 12 + s * (-1 / 360 + s * rest)) / x;
}

/** Returns u - log(1 + u) without cancellation, u > -1, by the series of the inverse hyperbolic tangent. */
export function logRemainder(u: number): number {
  if (!(u > -0.4 && u < 0.4)) return u - log1p(u);
  const r = u / (2 + u);
  const s = r * r;
  let sum = 0;
  for (let odd = 29; odd >= 3; odd -= 2) sum = sum * s + 1 / odd;
  return r * u - 2 * r * s * sum;
}

/**
 * Returns the deviance x log(x / m) + m - x for x, m > 0; `gap` is m - x where the caller knows it better.
 *
 * Source: Loader (2000), the saddle-point form of binomial and Poisson probabilities.
 */
export function deviance(x: number, m: number, gap: number = m - x): number {
  const u = gap / x;
  return u > -0.4 && u < 0.4 ? x * logRemainder(u) : x * log(x / m) + gap;
}
