import { type Estimate, sampleExceedance, sampleMean, sampleTvar } from '../../actuarial/index.js';
import { type LossColumns, type Payments, type PricingExtras, paymentsOf, retainedOf } from '../columns/payments-of.js';
import type { Policy } from '../policy/policy.js';

/** One policy beside the first, over the same events or years. */
export interface TermsRow {
  readonly name: string;
  /** Expected payment. */
  readonly paid: Estimate;
  readonly retained: Estimate;
  /** Expected payment less that of the first policy; the error is of the difference, on the same luck. */
  readonly difference: Estimate;
  /** Share of rows with any payment: the loss exceeds what the insured bears first. */
  readonly probabilityPaid: Estimate;
  /** Share of rows that lose something to the event limit or the aggregate. */
  readonly probabilityOverLimit: Estimate;
  /** Mean of what is kept in the worst 1% of rows. */
  readonly retainedTail: Estimate;
}

/**
 * Lays policies side by side over the same events or years: limit and retention options, or one wording against another.
 * @param policies by name; the first is what the others are compared with
 * @param extras with `trials` and `years` each row is a year, otherwise an event
 * @throws InsuranceError when a policy cannot be read; RangeError for columns of different lengths
 * @example compareTerms({ 'as written': policy, ...wordingsOf(policy) }, { businessInterruption }, { hours })
 */
export function compareTerms(
  policies: Readonly<Record<string, Policy>>,
  lines: LossColumns,
  extras: PricingExtras = {},
): readonly TermsRow[] {
  const [first] = Object.values(policies);
  if (first === undefined) return [];
  const base = paymentsOf(first, lines, extras);
  return Object.entries(policies).map(([name, policy]) =>
    rowOf(name, policy === first ? base : paymentsOf(policy, lines, extras), base),
  );
}

function rowOf(name: string, payments: Payments, base: Payments): TermsRow {
  const { paid, overEventLimit, overAggregate } = payments;
  const retained = retainedOf(payments);
  return {
    name,
    paid: sampleMean(paid),
    retained: sampleMean(retained),
    difference: sampleMean(paid.map((one, row) => one - base.paid[row])),
    probabilityPaid: sampleExceedance(paid, 0),
    probabilityOverLimit: sampleExceedance(
      overEventLimit.map((one, row) => one + overAggregate[row]),
      0,
    ),
    retainedTail: sampleTvar(retained, 0.99),
  };
}
