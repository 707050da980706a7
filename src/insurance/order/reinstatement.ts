import type { Arithmetic } from './arithmetic.js';
import type { PeriodState } from './period-state.js';
import type { Terms } from './terms.js';

/**
 * Step 11: premium due to restore the limit a payment has used, pro rata as to amount or in full for each one begun.
 *
 * premium x sum over reinstatements k of charge_k x (part of the limit reinstated under k) / limit.
 * Source: Sundt, B. (1991), On excess of loss reinsurance with reinstatements, Bulletin of the Swiss Association of
 * Actuaries.
 */
export function reinstatementStep<N>(a: Arithmetic<N>, terms: Terms<N>, state: PeriodState<N>, paid: N): N {
  const { reinstatements, premium } = terms;
  if (reinstatements === undefined) return a.zero;
  const { limit, count, charges, proRata } = reinstatements;
  const before = a.toNumber(state.reinstated);
  const one = a.toNumber(limit);
  const after = Math.min(before + a.toNumber(paid), one * count);
  let share = 0;
  for (let k = 0; k < count; k++) {
    const part = Math.min(after, (k + 1) * one) - Math.max(before, k * one);
    if (part <= 0) continue;
    if (proRata) share += (charges[k] * part) / one;
    else if (before <= k * one) share += charges[k];
  }
  state.reinstated = a.of(after);
  return a.times(a.of(premium), share);
}
