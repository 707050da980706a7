import { type Estimate, sampleMean } from '../../actuarial/index.js';
import { coverageFor } from '../columns/components.js';
import { type LossColumns, type Payments, type PricingExtras, paymentsOf } from '../columns/payments-of.js';
import type { Policy } from '../policy/policy.js';

/** Expected payments and how they divide: what a price starts from. */
export interface LossCosts {
  readonly total: Estimate;
  readonly byLine: Readonly<Record<string, Estimate>>;
  readonly byCoverage: Readonly<Record<string, Estimate>>;
  readonly byLayer: readonly Estimate[];
}

/**
 * Expected payment by line of the loss, by coverage and by layer of the tower; parts sum to the total.
 * @param extras with `trials` and `years` for a year, otherwise for an event
 * @example lossCosts(policy, { businessInterruption, extortion }, { hours }).byCoverage
 */
export function lossCosts(policy: Policy, lines: LossColumns, extras: PricingExtras = {}): LossCosts {
  return lossCostsOf(policy, paymentsOf(policy, lines, extras));
}

/** The same from payments that were made already. */
export function lossCostsOf(policy: Policy, payments: Payments): LossCosts {
  const { paid, paidByLine, layerPaid } = payments;
  return {
    total: sampleMean(paid),
    byLine: Object.fromEntries(Object.entries(paidByLine).map(([name, column]) => [name, sampleMean(column)])),
    byCoverage: Object.fromEntries([...byCoverage(policy, paidByLine)].map(([id, column]) => [id, sampleMean(column)])),
    byLayer: layerPaid.map(sampleMean),
  };
}

function byCoverage(policy: Policy, paidByLine: LossColumns): ReadonlyMap<string, Float64Array> {
  const sums = new Map<string, Float64Array>();
  for (const [name, column] of Object.entries(paidByLine)) {
    const id = coverageFor(policy, name);
    if (id === null) continue;
    const sum = sums.get(id);
    sums.set(id, sum === undefined ? column : sum.map((one, row) => one + column[row]));
  }
  return sums;
}
