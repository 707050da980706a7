import { seriesSum } from './beta.js';
import { betaIOfLogOdds, shareOfLogOdds } from './beta-odds.js';
import { exp, expm1 } from './exp.js';
import { log, log1p } from './log.js';
import { logBeta } from './log-beta.js';
import { log1pExp } from './log-scale.js';

/** From this b on the regularized function serves; below, its two factors would nearly cancel or do not exist. */
const REGULAR = 0.0625;

/**
 * Returns the incomplete beta integral of t^(a-1) (1-t)^(b-1) from 0 to x for a > 0 and any real b.
 *
 * With b <= 0 it grows without bound as x tends to 1, and is Infinity there. x outside [0, 1] or a <= 0 give NaN.
 * Relative error below 1e-11 for a up to 100. Source: power series about 0 and about 1, joined where both converge.
 *
 * @example incompleteBetaUnregularized(1, -1, 0.5) // 1, the integral of (1 - t)^-2
 */
export function incompleteBetaUnregularized(a: number, b: number, x: number): number {
  return x >= 0 && x <= 1 ? incompleteBetaOfLogOdds(a, b, log(x) - log1p(-x)) : Number.NaN;
}

/**
 * Returns the same integral up to x = 1 / (1 + exp(-logOdds)), for x so near 1 that 1 - x has lost its digits.
 *
 * @example incompleteBetaOfLogOdds(1, -1, 800) // Infinity, as e^800 is no double
 */
export function incompleteBetaOfLogOdds(a: number, b: number, logOdds: number): number {
  if (!(a > 0) || Number.isNaN(b) || Number.isNaN(logOdds)) return Number.NaN;
  if (b > REGULAR) return betaIOfLogOdds(a, b, logOdds) * exp(logBeta(a, b));
  if (logOdds === Number.POSITIVE_INFINITY) return b > 0 ? exp(logBeta(a, b)) : logOdds;
  const joint = Math.min(0.5, 1 / a);
  if (shareOfLogOdds(-logOdds) >= joint) return fromZero(a, b, shareOfLogOdds(logOdds), -log1pExp(-logOdds));
  return fromZero(a, b, 1 - joint, log1p(-joint)) + nearOne(a, b, -log1pExp(logOdds), joint);
}

function fromZero(a: number, b: number, x: number, logX: number): number {
  return exp(a * logX) * (1 / a + seriesSum(a, b, x));
}

/** The integral of s^(b-1) (1-s)^(a-1) from y to joint: the binomial series of the second factor, term by term. */
function nearOne(a: number, b: number, logY: number, joint: number): number {
  const logJoint = log(joint);
  let coefficient = 1;
  let sum = 0;
  for (let j = 0; j < 1000; j++) {
    if (j > 0) coefficient *= (j - a) / j;
    const order = b + j;
    const term = coefficient * powerGap(order, logY, logJoint);
    sum += term;
    if (coefficient === 0 || (order > 0 && Math.abs(term) <= 1e-17 * Math.abs(sum))) break;
  }
  return sum;
}

/** (joint^c - y^c) / c, the larger power taken out; log(joint / y) at c = 0. */
function powerGap(c: number, logY: number, logJoint: number): number {
  const stretch = logJoint - logY;
  if (c === 0) return stretch;
  return c > 0 ? (exp(c * logJoint) * -expm1(-c * stretch)) / c : (exp(c * logY) * expm1(c * stretch)) / c;
}
