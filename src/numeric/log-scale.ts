import { exp } from './exp.js';
import { log, log1p } from './log.js';

/**
 * Returns log(x / y) for x, y > 0, also where the quotient leaves the range of doubles.
 *
 * @example logRatio(1e200, 1e-200) // 921.0340371976183
 */
export function logRatio(x: number, y: number): number {
  const ratio = x / y;
  return ratio > 1e-300 && ratio < 1e300 ? log(ratio) : log(x) - log(y);
}

/**
 * Returns log(1 + exp(x)) without overflow: x itself for large x, exp(x) for very negative x.
 *
 * @example log1pExp(1000) // 1000
 */
export function log1pExp(x: number): number {
  return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
}

/**
 * Returns scale exp(x); it overflows or vanishes only where the product does, not where exp(x) alone would.
 *
 * @example scaledExp(1e-300, 1000) // 1.9700711140170468e+134
 */
export function scaledExp(scale: number, x: number): number {
  if (x > -700 && x < 700) return scale * exp(x);
  const root = exp(0.5 * x);
  return root * scale * root;
}
