import { betaTail } from './beta.js';
import { betaFactor, logGammaRise } from './beta-factor.js';
import { digamma, trigamma } from './digamma.js';
import { exp } from './exp.js';
import { log } from './log.js';
import { logGammaOnePlus } from './log-gamma.js';
import { normalQuantile } from './normal-quantile.js';
import { solveTail, type TailStep } from './solve-tail.js';

const LARGEST_LOGIT = 745;

/**
 * Returns x with I_x(a, b) = p: the quantile of a beta(a, b) variable.
 *
 * Relative error below 1e-12 where the problem allows it. p = 0 gives 0, p = 1 gives 1; p outside [0, 1], a or b
 * <= 0 give NaN. Source: guarded Halley steps on the logarithm of the smaller tail against log(x / (1 - x)).
 *
 * @example betaIInverse(2, 3, 0.6875) // 0.4999999999999999
 */
export function betaIInverse(a: number, b: number, p: number): number {
  return invert(a, b, p, 1 - p);
}

/**
 * Returns x with 1 - I_x(a, b) = q, accurate for the smallest q.
 *
 * @example betaQInverse(2, 3, 0.3125) // 0.4999999999999999
 */
export function betaQInverse(a: number, b: number, q: number): number {
  return invert(a, b, 1 - q, q);
}

function invert(a: number, b: number, p: number, q: number): number {
  if (!(a > 0 && b > 0 && p >= 0 && q >= 0)) return Number.NaN;
  if (p === 0) return 0;
  if (q === 0) return 1;
  if (q >= p) return share(solveLower(a, b, p));
  return share(-solveLower(b, a, q));
}

function share(logit: number): number {
  return logit < 0 ? exp(logit) / (1 + exp(logit)) : 1 / (1 + exp(-logit));
}

/** log(x / (1 - x)) with I_x(a, b) = p, for p <= 1/2. */
function solveLower(a: number, b: number, p: number): number {
  const target = log(p);
  // I_x(a, b) <= (x / (1 - x))^a / (a B(a, b)), so the root lies above this bound.
  const low = (target + logGammaOnePlus(a) - logGammaRise(b, a)) / a;
  if (low < -LARGEST_LOGIT) return low;
  const evaluate = (t: number, step: TailStep) => {
    const x = share(t);
    const y = share(-t);
    const tail = t <= 0 ? betaTail(a, b, x, false) : betaTail(b, a, y, true);
    const factor = t <= 0 ? betaFactor(a, b, x) : betaFactor(b, a, y);
    step.gap = log(tail) - target;
    step.slope = factor / tail;
    step.bend = a * y - b * x - step.slope;
  };
  return solveTail(firstGuess(a, b, p, low), low - 1e-12 * Math.abs(low) - 1e-12, LARGEST_LOGIT, evaluate);
}

/** The bound itself far in the tail, else a normal variable with the moments of the logit. */
function firstGuess(a: number, b: number, p: number, low: number): number {
  if (exp(Math.min(low, 0)) * (a + b) < 0.1 * (a + 1)) return low;
  const spread = Math.sqrt(trigamma(a) + trigamma(b));
  return Math.max(low, digamma(a) - digamma(b) + spread * normalQuantile(p));
}
