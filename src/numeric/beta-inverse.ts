import { betaTail } from './beta.js';
import { betaFactor, logGammaRise } from './beta-factor.js';
import { FARTHEST, shareOfLogOdds } from './beta-odds.js';
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

/**
 * Returns log(x / (1 - x)) with I_x(a, b) = p, which stays finite where x or 1 - x is below the smallest double.
 * With 1 - I_x(a, b) = q it is -betaLogOdds(b, a, q).
 *
 * @example betaLogOdds(0.2, 3, 1e-300) // -3455.26..., x itself would be 1e-1501
 */
export function betaLogOdds(a: number, b: number, p: number): number {
  return logOddsOf(a, b, p, 1 - p);
}

function invert(a: number, b: number, p: number, q: number): number {
  return shareOfLogOdds(logOddsOf(a, b, p, q));
}

function logOddsOf(a: number, b: number, p: number, q: number): number {
  if (!(a > 0 && b > 0 && p >= 0 && q >= 0)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (q === 0) return Number.POSITIVE_INFINITY;
  return q >= p ? solveLower(a, b, p) : -solveLower(b, a, q);
}

/** log(x / (1 - x)) with I_x(a, b) = p, for p <= 1/2. */
function solveLower(a: number, b: number, p: number): number {
  const target = log(p);
  // I_x(a, b) <= (x / (1 - x))^a / (a B(a, b)), so the root lies above this bound.
  const low = (target + logGammaOnePlus(a) - logGammaRise(b, a)) / a;
  // So far out the bound is exact, and x itself soon loses digits below the smallest normal number.
  if (low < -FARTHEST) return low;
  const evaluate = (t: number, step: TailStep) => {
    const x = shareOfLogOdds(t);
    const y = shareOfLogOdds(-t);
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
