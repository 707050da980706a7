import type { Policy } from '../policy/policy.js';
import { type ColumnExtras, payColumns } from './pay-columns.js';
import { payYears } from './pay-years.js';

/** Amounts by loss component or coverage, columns of one length: one row per event. */
export type LossColumns = Readonly<Record<string, Float64Array>>;

/** What is known of the events; with `trials` and `years` they are paid year by year, otherwise each stands alone. */
export interface PricingExtras extends ColumnExtras {
  /** The year of each event, never falling. */
  readonly trials?: Float64Array;
  readonly years?: number;
}

/** What every way of paying tells: one row per event, or per year. */
export interface Payments {
  readonly gross: Float64Array;
  readonly paid: Float64Array;
  readonly overEventLimit: Float64Array;
  readonly overAggregate: Float64Array;
  readonly paidByLine: LossColumns;
  readonly layerPaid: readonly Float64Array[];
  readonly reinstatementPremium?: Float64Array;
}

/**
 * Pays events, or years where the year of each event is known.
 * @throws InsuranceError when the policy cannot be read; RangeError for columns of different lengths
 */
export function paymentsOf(policy: Policy, lines: LossColumns, extras: PricingExtras): Payments {
  const { trials, years } = extras;
  if (trials === undefined && years === undefined) return payColumns(policy, lines, extras);
  if (trials !== undefined && years !== undefined) return payYears(policy, lines, { ...extras, trials, years });
  throw new RangeError(
    'trials (the year of each event) and years (how many there are) are given together or not at all.',
  );
}

/** What the insured keeps in each row. */
export function retainedOf({ gross, paid }: Payments): Float64Array {
  return gross.map((one, row) => one - paid[row]);
}
