import { log } from './log.js';

const SHIFT_TO = 10;

/**
 * Returns the digamma function, the derivative of log Gamma, at x > 0; NaN elsewhere.
 *
 * Error below 1e-14 relative, absolute near its zero 1.4616. Source: recurrence to 10, then the asymptotic series.
 *
 * @example digamma(1) // -0.5772156649015323
 */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let up = x;
  let shift = 0;
  for (; up < SHIFT_TO; up++) shift += 1 / up;
  const s = 1 / (up * up);
  const series = 1 / 12 + s * (-1 / 120 + s * (1 / 252 + s * (-1 / 240 + s * (1 / 132 + s * (-691 / 32760 + s / 12)))));
  return log(up) - 0.5 / up - s * series - shift;
}

/**
 * Returns the trigamma function, the second derivative of log Gamma, at x > 0; NaN elsewhere.
 *
 * Relative error below 1e-14. Source: recurrence to 10, then the asymptotic series.
 *
 * @example trigamma(1) // 1.6449340668482266
 */
export function trigamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let up = x;
  let shift = 0;
  for (; up < SHIFT_TO; up++) shift += 1 / (up * up);
  const s = 1 / (up * up);
  const series = 1 / 6 + s * (-1 / 30 + s * (1 / 42 + s * (-1 / 30 + s * (5 / 66 + s * (-691 / 2730 + (s * 7) / 6)))));
  return (1 + 0.5 / up + s * series) / up + shift;
}

/** Returns the third derivative of log Gamma at x > 0 to about 1e-12. */
export function tetragamma(x: number): number {
  let up = x;
  let shift = 0;
  for (; up < SHIFT_TO; up++) shift += 2 / (up * up * up);
  const s = 1 / (up * up);
  const series = 0.5 + s * (-1 / 6 + s * (1 / 6 + s * (-3 / 10 + s * (5 / 6 - (s * 691) / 210))));
  return -s * (1 + 1 / up + s * series) - shift;
}
