import type { CountDistribution, Distribution } from '../../chance/index.js';
import {
  refuse,
  requireInteger,
  requireKnown,
  requireNonNegative,
  requirePositive,
  requireShare,
} from '../../numeric/index.js';
import { aggregate } from '../totals/aggregate.js';
import type { AggregateLoss } from '../totals/aggregate-loss.js';

/** A layer of every event with terms over the year. */
export interface ExcessOfLoss {
  readonly frequency: CountDistribution;
  readonly severity: Distribution;
  /** Loss of one event at which the layer starts; 0 by default. */
  readonly attachment?: number;
  /** Most paid for one event. */
  readonly limit: number;
  /** Part of the layer borne; 1 by default. */
  readonly share?: number;
  /** Part of the year's layer losses that stays with the insured; 0 by default. */
  readonly aggregateDeductible?: number;
  /** Most paid in the year; Infinity by default, (reinstatements + 1) x limit where reinstatements are counted. */
  readonly aggregateLimit?: number;
  /** Times the limit is restored after a loss. */
  readonly reinstatements?: number;
  /** Price of each reinstatement as a share of the first premium, in proportion to the amount restored: one for all
   * or a list; 1 by default. */
  readonly charges?: number | readonly number[];
}

const TERMS = ['frequency', 'severity', 'attachment', 'limit', 'share', 'aggregateDeductible', 'aggregateLimit'];

/** What a layer costs. */
export interface LayerCost {
  /** Distribution of the year's layer losses before the aggregate terms and the share. */
  readonly total: AggregateLoss;
  /** Most paid in the year. */
  readonly aggregateCover: number;
  readonly expectedLoss: number;
  /** Expected loss that falls on the first limit, the first reinstatement, the second, ... */
  readonly bands: readonly number[];
  /** Premium at the start of the year that pays the expected loss together with reinstatement premiums. */
  readonly initialPremium: number;
  readonly expectedReinstatementPremium: number;
  readonly probabilityOfLoss: number;
  readonly probabilityOfExhaustion: number;
}

/**
 * Expected cost of an excess-of-loss layer with annual terms and paid reinstatements, without simulation.
 *
 * E[min((L - D)+, A)] from the exact total L of the layer; P = E / (1 + sum of c_k d_k / limit), where d_k is the
 * expected loss of the k-th band, the part of the cover that reinstatement k + 1 restores.
 * Errors: RangeError for negative terms, an aggregate limit with reinstatements, charges that do not match.
 * Source: Sundt (1991), On excess of loss reinsurance with reinstatements.
 *
 * @example excessOfLoss({ frequency, severity, attachment: 50_000, limit: 950_000, reinstatements: 2, charges: [1, 1] })
 */
export function excessOfLoss(terms: ExcessOfLoss): LayerCost {
  const { frequency, severity, attachment = 0, limit, share = 1, aggregateDeductible = 0, reinstatements } = terms;
  requireKnown('an excess of loss', terms, [...TERMS, 'reinstatements', 'charges']);
  requireNonNegative('aggregateDeductible', aggregateDeductible, 'part of the year that stays with the insured');
  if (reinstatements !== undefined) requireInteger('reinstatements', reinstatements, 'times the limit is restored');
  if (reinstatements !== undefined && terms.aggregateLimit !== undefined)
    refuse(
      'aggregateLimit',
      'most paid in the year',
      'left out where reinstatements are counted',
      terms.aggregateLimit,
    );
  if (!(limit > 0) || (reinstatements !== undefined && limit === Infinity))
    refuse('limit', 'most paid for one event', 'above 0, and finite with reinstatements', limit);
  requirePositive('share', requireShare('share', share, 'part of the layer borne'), 'part of the layer borne');
  const charges = chargesOf(terms);
  const aggregateCover =
    reinstatements === undefined ? (terms.aggregateLimit ?? Infinity) : (reinstatements + 1) * limit;
  const total = aggregate({ frequency, severity, perEvent: { attachment, limit } });
  const band = (from: number, width: number): number =>
    share * total.layer({ attachment: aggregateDeductible + from, limit: width });
  const bands =
    reinstatements === undefined
      ? [band(0, aggregateCover)]
      : Array.from({ length: reinstatements + 1 }, (_, k) => band(k * limit, limit));
  const expectedLoss = bands.reduce((sum, one) => sum + one, 0);
  const restored = charges.reduce((sum, charge, k) => sum + charge * (bands[k] / (share * limit)), 0);
  const initialPremium = expectedLoss / (1 + restored);
  return {
    total,
    aggregateCover,
    expectedLoss,
    bands,
    initialPremium,
    expectedReinstatementPremium: initialPremium * restored,
    probabilityOfLoss: total.sf(aggregateDeductible),
    probabilityOfExhaustion:
      aggregateCover === Infinity ? 0 : total.sf((aggregateDeductible + aggregateCover) * JUST_BELOW),
  };
}

/** A cover is exhausted by losses of exactly its amount too, which are lumps; lattices tell amounts apart by 1e-9. */
const JUST_BELOW = 1 - 1e-8;

/** The price of each reinstatement; one price stands for all. */
function chargesOf({ charges = 1, reinstatements = 0 }: ExcessOfLoss): readonly number[] {
  const each = typeof charges === 'number' ? Array.from({ length: reinstatements }, () => charges) : charges;
  if (each.length !== reinstatements)
    refuse('charges', 'price of each reinstatement', `${reinstatements} shares`, each.length);
  for (const charge of each) requireNonNegative('charges', charge, 'price of a reinstatement');
  return each;
}
