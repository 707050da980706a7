import type { Distribution } from '../../chance/index.js';
import { requireKnown, requireNonNegative, requirePositive } from '../../numeric/index.js';

/** How a limit's expected loss is loaded. */
export interface IlfOptions {
  /** Limit whose factor is 1. */
  readonly basic: number;
  /** Claim expense per loss dollar: multiplies the limited mean by 1 + expense; 0 by default. */
  readonly expense?: number;
  /** Risk load in standard deviations of one limited loss; 0 by default. */
  readonly riskLoad?: number;
}

/**
 * Increased limit factor: expected cost of a limit over that of the basic one.
 *
 * [(1 + expense) E[X^limit] + riskLoad sqrt(E[(X^limit)^2])] / same at the basic limit, ^ = min.
 * `options` may be the basic limit alone. Errors: RangeError for limits not above 0, negative or unknown loads.
 * Source: Miccolis (1977); Bahnemann (2015), Distributions for Actuaries, chapter 6.
 *
 * @example ilf(lognormal({ mu: 7, sigma: 2.4 }), 1e6, { basic: 1e5 })
 */
export function ilf(severity: Distribution, limit: number, options: IlfOptions | number): number {
  const terms: IlfOptions = typeof options === 'number' ? { basic: options } : options;
  requireKnown('an increased limit factor', terms, ['basic', 'expense', 'riskLoad']);
  return (
    loaded(severity, requirePositive('limit', limit, 'limit to be rated'), terms) / loaded(severity, terms.basic, terms)
  );
}

/** Risk load of a limit: `multiple` x sqrt(E[min(X, limit)^2]). */
export const riskLoad = (severity: Distribution, limit: number, multiple: number): number =>
  multiple * Math.sqrt(severity.lev(limit, 2));

function loaded(severity: Distribution, limit: number, { basic, expense = 0, riskLoad: load = 0 }: IlfOptions): number {
  requirePositive('basic', basic, 'limit whose factor is 1');
  requireNonNegative('expense', expense, 'claim expense per loss dollar');
  requireNonNegative('riskLoad', load, 'standard deviations added');
  return (1 + expense) * severity.lev(limit) + riskLoad(severity, limit, load);
}

/**
 * Credit for a deductible inside a limit: part of the expected loss it takes away, E[X^d] / E[X^limit].
 *
 * @example deductibleCredit(lognormal({ mu: 7, sigma: 2.4 }), { deductible: 1000, limit: 100_000 }) // 0.0741
 */
export function deductibleCredit(
  severity: Distribution,
  { deductible, limit = Infinity }: { readonly deductible: number; readonly limit?: number },
): number {
  requireNonNegative('deductible', deductible, 'loss below which nothing is paid');
  return severity.lev(Math.min(deductible, limit)) / (limit === Infinity ? severity.mean : severity.lev(limit));
}
