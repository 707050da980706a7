import { type AggregateInput, type AggregateLoss, aggregate } from '../../actuarial/index.js';
import { type EventRamp, eventRamp } from '../order/event-ramp.js';
import { floats } from '../order/floats.js';
import { type Terms, termsOf } from '../order/terms.js';
import { parsePolicy } from '../policy/parse-policy.js';
import type { Policy } from '../policy/policy.js';

/** What a year costs, computed instead of simulated. */
export interface ExactPrice {
  readonly expectedPaid: number;
  /** By layer of the tower, from below. */
  readonly byLayer: readonly number[];
  readonly reinstatementPremium: number;
  /** What events are paid in a year before the aggregate limit. */
  readonly annual: AggregateLoss;
}

/**
 * Prices a policy by the aggregate transform where its terms allow it: one coverage, whose every term is a share, a
 * deduction or a cap of one event, under an aggregate or reinstatements, with a tower that fills over the year.
 *
 * expected payment = E[min(S, aggregate)], S the sum of min(share x (loss - from)+, most) over the year's events.
 * @throws RangeError naming every term that has no exact price: time terms, several coverages, loss outside the limits
 * Source: Sundt, B. (1991) for reinstatements; the transform is that of `aggregate`.
 * @example exactPrice(policy, { frequency: poisson({ lambda: 0.1 }), severity: lognormal({ mu: 15, sigma: 1.5 }) }).expectedPaid
 */
export function exactPrice(given: Policy, model: Omit<AggregateInput, 'perEvent'>): ExactPrice {
  const policy = parsePolicy(given);
  const terms = termsOf(policy, floats);
  const obstacles = obstaclesOf(policy, terms);
  if (obstacles.length > 0) throw new RangeError(`no exact price: ${obstacles.join('; ')}. Simulate it instead.`);
  const annual = aggregate({ ...model, perEvent: covering(eventRamp(terms.coverages[0], terms)) });
  const most = terms.aggregate ?? Number.POSITIVE_INFINITY;
  const upTo = (amount: number): number => annual.lev(Math.min(amount, most));
  const byLayer = terms.layers.map(({ attachment, top, placed }) => placed * (upTo(top) - upTo(attachment)));
  return {
    expectedPaid: byLayer.length === 0 ? upTo(most) : byLayer.reduce((sum, one) => sum + one, 0),
    byLayer,
    reinstatementPremium: reinstatementPremium(terms, annual),
    annual,
  };
}

function covering({ share, from, most }: EventRamp): NonNullable<AggregateInput['perEvent']> {
  return { deductible: from, coinsurance: share, ...(most === Infinity ? {} : { limit: from + most / share }) };
}

/** premium x sum of charge_k x E[part of the year's payments reinstated under k] / limit. */
function reinstatementPremium({ reinstatements, premium }: Terms<number>, annual: AggregateLoss): number {
  if (reinstatements === undefined) return 0;
  const { limit, charges } = reinstatements;
  return charges.reduce(
    (sum, charge, k) => sum + (premium * charge * annual.layer({ attachment: k * limit, limit })) / limit,
    0,
  );
}

function obstaclesOf(policy: Policy, terms: Terms<number>): readonly string[] {
  const [coverage, ...others] = terms.coverages;
  if (coverage === undefined || others.length > 0) return [`coverages must be one; received ${terms.coverages.length}`];
  const { share, most } = eventRamp(coverage, terms);
  const found: readonly (readonly [boolean, string])[] = [
    [!(share > 0 && most > 0), 'nothing can be paid'],
    [coverage.waitingHours > 0, 'waitingHours depends on the outage'],
    [coverage.capHours !== Infinity || coverage.ends !== undefined, 'the period of loss depends on the outage'],
    [!coverage.inside, 'insideAggregate is false'],
    [coverage.sublimitInPeriod !== undefined, 'sublimitAggregate stands beside the aggregate'],
    [(policy.exclusions ?? []).length > 0, 'exclusions depend on the event'],
    [terms.includesRetention && terms.aggregate !== undefined, 'limitBasis lets retentions use up the aggregate'],
    [erodes(policy), 'retentionErodedBy trades one deduction for another'],
    [terms.layers.length > 0 && !terms.layersErode, 'layers fill anew with each event'],
    [terms.reinstatements?.proRata === false, 'reinstatements are not pro rata'],
  ];
  return found.flatMap(([holds, says]) => (holds ? [says] : []));
}

function erodes({ retentionErodedBy = [] }: Policy): boolean {
  return retentionErodedBy.some((name) => name !== 'waiting' && name !== 'uncovered');
}
