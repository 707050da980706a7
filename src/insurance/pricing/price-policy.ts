import { type Estimate, sampleExceedance, sampleMean, sampleTvar } from '../../actuarial/index.js';
import { payColumns } from '../columns/pay-columns.js';
import { type LossColumns, type PricingExtras, paymentsOf, retainedOf } from '../columns/payments-of.js';
import type { Policy } from '../policy/policy.js';
import { type LossCosts, lossCostsOf } from './loss-costs.js';
import { type PremiumLoads, type Premiums, premiumsOf } from './premium-loads.js';

/** How often one event, under a fresh policy, reaches its terms. */
export interface EventChances {
  readonly exceedsRetention: Estimate;
  readonly exceedsLimit: Estimate;
  readonly paid: Estimate;
}

/** What a year under a policy costs its insurer and leaves with the insured. */
export interface PolicyPrice {
  readonly lossCosts: LossCosts;
  readonly premiums: Premiums;
  /** Expected payment over the policy's premium and what it earns by reinstatements; undefined without a premium. */
  readonly lossRatio: Estimate | undefined;
  /** Expected premium for reinstated limits. */
  readonly reinstatementPremium: Estimate;
  /** Of a year in which anything is paid, and in which anything is over a limit. */
  readonly probabilityPaid: Estimate;
  readonly probabilityOverLimit: Estimate;
  /** Of one event that stands alone, over all events; undefined without any. */
  readonly perEvent: EventChances | undefined;
  readonly retained: Estimate;
  /** Mean of what is kept in the worst 1% of years. */
  readonly retainedTail: Estimate;
}

/**
 * Prices a policy over simulated years.
 *
 * loss ratio = E[paid] / (premium + E[reinstatement premium]).
 * @param lines amounts of every event by loss component or coverage, events of one year together and in order
 * @param extras `trials`: the year of each event; `years`: how many; `hours`: outages; `loads`: see `premiumsOf`
 * @throws InsuranceError when the policy cannot be read; RangeError for columns of different lengths
 * @example pricePolicy(policy, { businessInterruption }, { trials, years, hours }).lossRatio
 */
export function pricePolicy(
  policy: Policy,
  lines: LossColumns,
  extras: PricingExtras & { readonly trials: Float64Array; readonly years: number; readonly loads?: PremiumLoads },
): PolicyPrice {
  const payments = paymentsOf(policy, lines, extras);
  const { paid, overEventLimit, overAggregate, reinstatementPremium = new Float64Array(extras.years) } = payments;
  const retained = retainedOf(payments);
  const over = overEventLimit.map((one, year) => one + overAggregate[year]);
  return {
    lossCosts: lossCostsOf(policy, payments),
    premiums: premiumsOf(paid, extras.loads),
    lossRatio: lossRatio(paid, reinstatementPremium, policy.premium),
    reinstatementPremium: sampleMean(reinstatementPremium),
    probabilityPaid: sampleExceedance(paid, 0),
    probabilityOverLimit: sampleExceedance(over, 0),
    perEvent: eventChances(policy, lines, extras),
    retained: sampleMean(retained),
    retainedTail: sampleTvar(retained, 0.99),
  };
}

/** Anything paid: the loss is above what the insured bears first. Anything over a limit: it is above that as well. */
function eventChances(
  policy: Policy,
  lines: LossColumns,
  { trials, years: _, ...extras }: PricingExtras,
): EventChances | undefined {
  if (trials === undefined || trials.length === 0) return undefined;
  const { paid, overEventLimit, overAggregate } = payColumns(policy, lines, extras);
  const over = overEventLimit.map((one, row) => one + overAggregate[row]);
  return {
    exceedsRetention: sampleExceedance(paid, 0),
    exceedsLimit: sampleExceedance(over, 0),
    paid: sampleMean(paid),
  };
}

/** A ratio of means over the same years, with the error of that ratio. */
function lossRatio(paid: Float64Array, reinstated: Float64Array, premium: number | undefined): Estimate | undefined {
  if (premium === undefined || premium === 0) return undefined;
  const earned = premium + sampleMean(reinstated).value;
  const ratio = sampleMean(paid).value / earned;
  const { standardError, n } = sampleMean(paid.map((one, year) => one - ratio * (premium + reinstated[year])));
  return { value: ratio, standardError: standardError / earned, n };
}
