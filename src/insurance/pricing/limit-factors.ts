import { type Estimate, sampleMean } from '../../actuarial/index.js';
import { type LossColumns, type PricingExtras, paymentsOf } from '../columns/payments-of.js';
import type { Policy } from '../policy/policy.js';

/** One limit beside the basic one. */
export interface LimitFactor {
  readonly limit: number;
  readonly expectedPaid: Estimate;
  /** Expected payment over that at the basic limit; the error is of the ratio, on the same luck. */
  readonly factor: Estimate;
}

/**
 * Increased limit factors: the expected payment at each limit over that at the basic limit.
 *
 * factor(l) = E[paid at l] / E[paid at basic]. The error is that of a ratio of means over the same rows,
 * sd(paid_l - factor x paid_basic) / (sqrt(n) x mean_basic), so that shared luck does not widen it.
 * Each limit stands for the event limit and for the aggregate where the policy has them; a tower is left aside.
 * @param limits in the policy's currency
 * @throws RangeError when nothing is paid at the basic limit
 * Source: Bahnemann, D. (2015), Distributions for Actuaries, chapter 6; Cochran, W. (1977), Sampling Techniques, 6.3.
 * @example limitFactors(policy, [1e6, 2e6, 5e6], 1e6, { businessInterruption }, { hours })
 */
export function limitFactors(
  policy: Policy,
  limits: readonly number[],
  basic: number,
  lines: LossColumns,
  extras: PricingExtras = {},
): readonly LimitFactor[] {
  const paidAt = (limit: number): Float64Array => paymentsOf(withLimit(policy, limit), lines, extras).paid;
  const base = paidAt(basic);
  const expected = sampleMean(base).value;
  if (!(expected > 0)) throw new RangeError(`basic (limit that factors refer to) pays nothing; received ${basic}.`);
  return limits.map((limit) => {
    const paid = paidAt(limit);
    const expectedPaid = sampleMean(paid);
    const ratio = expectedPaid.value / expected;
    const { standardError, n } = sampleMean(paid.map((one, row) => one - ratio * base[row]));
    return { limit, expectedPaid, factor: { value: ratio, standardError: standardError / expected, n } };
  });
}

/** The policy with another limit in place of its own. */
export function withLimit(policy: Policy, limit: number): Policy {
  const { eventLimit, aggregateLimit, layers: _, ...rest } = policy;
  const both = eventLimit !== undefined && aggregateLimit !== undefined;
  if (both) return { ...rest, eventLimit: limit, aggregateLimit: limit };
  return eventLimit === undefined ? { ...rest, aggregateLimit: limit } : { ...rest, eventLimit: limit };
}
