import { betaTail } from './beta.js';
import { exp, expm1 } from './exp.js';
import { log } from './log.js';
import { logBeta } from './log-beta.js';

/** Beyond these log odds a share is no longer a double; its leading term is then exact to the last digit. */
export const FARTHEST = 650;

/** Returns the share x with log(x / (1 - x)) = logOdds; shareOfLogOdds(-logOdds) is 1 - x without cancellation. */
export function shareOfLogOdds(logOdds: number): number {
  return logOdds < 0 ? exp(logOdds) / (1 + exp(logOdds)) : 1 / (1 + exp(-logOdds));
}

/**
 * Returns I_x(a, b) at x = 1 / (1 + exp(-logOdds)), so that x near 1, or beyond the smallest double, keeps its digits.
 * Its complement is betaIOfLogOdds(b, a, -logOdds).
 *
 * Relative error below 1e-12 as in `betaI`.
 *
 * @example betaIOfLogOdds(0.2, 3, -2000) // I_x(0.2, 3) at x = e^-2000: 2.528...e-174
 */
export function betaIOfLogOdds(a: number, b: number, logOdds: number): number {
  if (logOdds < -FARTHEST) return exp(leadingTerm(a, b, logOdds));
  if (logOdds > FARTHEST) return -expm1(leadingTerm(b, a, -logOdds));
  return logOdds <= 0 ? betaTail(a, b, shareOfLogOdds(logOdds), false) : betaTail(b, a, shareOfLogOdds(-logOdds), true);
}

/** log of x^a / (a B(a, b)), all that is left of I_x(a, b) for the smallest x. */
function leadingTerm(a: number, b: number, logOdds: number): number {
  return Math.min(0, a * logOdds - log(a) - logBeta(a, b));
}
