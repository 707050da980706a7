import type { Distribution } from '../../chance/index.js';
import { refuse } from '../../numeric/index.js';
import { lossExcess } from '../cover/loss-excess.js';

/**
 * Mean of the largest part of a loss, that of probability `exceedance` (TVaR at 1 - exceedance), however small it is.
 *
 * x + E[(X - x)+] / exceedance at the value x exceeded with that probability; far out the excess is the integral of sf.
 * Infinite where the mean is. Errors: RangeError unless 0 < exceedance <= 1.
 * Source: Acerbi and Tasche (2002), On the coherence of expected shortfall.
 *
 * @example tailMean(exponential({ mean: 1000 }), 1e-3) // 7907.76 = 1000 (1 + log(1000))
 */
export function tailMean(loss: Distribution, exceedance: number): number {
  if (!(exceedance > 0 && exceedance <= 1))
    refuse('exceedance', 'probability of the tail', 'above 0, at most 1', exceedance);
  if (exceedance === 1 || loss.mean === Infinity) return loss.mean;
  const x = loss.upperQuantile(exceedance);
  return x === loss.support[1] ? x : x + lossExcess(loss, x) / exceedance;
}
