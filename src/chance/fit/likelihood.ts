import { compensatedSum, log } from '../../numeric/index.js';
import type { Distribution } from '../distribution.js';

/** What is known of how the data were collected; a list gives each value its own point. */
export interface Collected {
  /** Losses below this were never recorded. */
  readonly truncatedBelow?: number | readonly number[] | undefined;
  /** Losses at or above this are known only to be that large. */
  readonly censoredAbove?: number | readonly number[] | undefined;
}

/**
 * ln of the likelihood of data under a distribution.
 *
 * Formula: sum of ln f(x), or of ln P(X >= c) for a value censored at c, less ln P(X >= t) where truncated at t.
 *
 * @example logLikelihood(lognormal({ mu: 0, sigma: 1 }), [1, 2], { censoredAbove: 2 })
 */
export function logLikelihood(distribution: Distribution, data: readonly number[], collected: Collected = {}): number {
  const terms = data.map((x, k) => {
    const [from, to] = [pointOf(collected.truncatedBelow, k, -Infinity), pointOf(collected.censoredAbove, k, Infinity)];
    const seen = x >= to ? atLeast(distribution, to) : distribution.pdf(x);
    return log(seen) - (from === -Infinity ? 0 : log(atLeast(distribution, from)));
  });
  return compensatedSum(terms);
}

/** The point that holds for value k. */
export function pointOf(points: number | readonly number[] | undefined, k: number, none: number): number {
  return typeof points === 'number' ? points : (points?.[k] ?? none);
}

/** P(X >= x): a count has mass at x itself. */
function atLeast(distribution: Distribution, x: number): number {
  return distribution.sf(x) + (distribution.discrete ? distribution.pdf(x) : 0);
}
