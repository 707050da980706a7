import { exp } from './exp.js';
import { gammaFactor, gammaP, gammaQ } from './gamma.js';
import { log, log1p } from './log.js';
import { logGammaOnePlus } from './log-gamma.js';
import { normalQuantile } from './normal-quantile.js';
import { solveTail, type TailStep } from './solve-tail.js';

/**
 * Returns x with P(a, x) = p: the quantile of a gamma(a) variable.
 *
 * Relative error below 1e-12 where the problem allows it. p = 0 gives 0, p = 1 Infinity; p outside [0, 1] or a <= 0
 * give NaN. Source: Wilson and Hilferty (1931) start, guarded Halley steps on the logarithm of the smaller tail.
 *
 * @example gammaPInverse(1, 0.5) // 0.6931471805599453
 */
export function gammaPInverse(a: number, p: number): number {
  return invert(a, p, 1 - p);
}

/**
 * Returns x with Q(a, x) = q, accurate for the smallest q.
 *
 * Relative error below 1e-12 where the problem allows it. q = 0 gives Infinity, q = 1 gives 0.
 *
 * @example gammaQInverse(1, 1e-20) // 46.051701859880914
 */
export function gammaQInverse(a: number, q: number): number {
  return invert(a, 1 - q, q);
}

function invert(a: number, p: number, q: number): number {
  if (!(a > 0 && p >= 0 && q >= 0)) return Number.NaN;
  if (p === 0) return 0;
  if (q === 0) return Number.POSITIVE_INFINITY;
  const upper = q < p;
  const target = log(upper ? q : p);
  // P(a, x) < x^a / Gamma(a + 1), so the root lies above this bound.
  const low = ((upper ? log1p(-q) : log(p)) + logGammaOnePlus(a)) / a;
  if (low < -746) return exp(low);
  const guess = exp(Math.max(-700, firstGuess(a, p, q, low)));
  // Solving for log(x / guess), near 0, keeps x to the last ulp.
  const evaluate = (t: number, step: TailStep) => {
    const x = guess * exp(t);
    const density = a * gammaFactor(a, x);
    const tail = upper ? gammaQ(a, x) : gammaP(a, x);
    const sign = upper ? -1 : 1;
    step.gap = sign * (log(tail) - target);
    step.slope = density / tail;
    step.bend = a - x - sign * step.slope;
  };
  const shift = log(guess);
  const below = low - shift - 1e-12 * Math.abs(low) - 1e-14;
  return guess * exp(solveTail(0, below, 6.6 + log(a + 1) - shift, evaluate));
}

function firstGuess(a: number, p: number, q: number, low: number): number {
  const bound = exp(low);
  if (bound < 0.1 * (a + 1)) return low + bound / (a + 1);
  const z = p < q ? normalQuantile(p) : -normalQuantile(q);
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  return root > 0 ? log(a * root * root * root) : low;
}
