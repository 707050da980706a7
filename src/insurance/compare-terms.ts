import { type ColumnExtras, payColumns } from './pay-columns.js';
import type { Policy } from './policy.js';

/** A mean over events with its standard error. */
export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

/** One policy beside the first, over the same events. */
export interface TermsRow {
  readonly name: string;
  /** Expected payment for an event. */
  readonly paid: Estimate;
  readonly retained: Estimate;
  /** Expected payment less that of the first policy; the error is of the difference, on the same luck. */
  readonly difference: Estimate;
  /** Share of events with any payment. */
  readonly probabilityPaid: number;
  /** Share of events that lose something to the event limit or the aggregate. */
  readonly probabilityOverLimit: number;
  /** Mean of what is kept in the worst 1% of events. */
  readonly retainedTail: number;
}

/**
 * Lays policies side by side over the same events: limit and retention options, or one wording against another.
 * @param policies by name; the first is what the others are compared with
 * @throws InsuranceError when a policy cannot be read; RangeError for columns of different lengths
 * @example compareTerms({ 'as written': policy, ...wordingsOf(policy) }, { businessInterruption }, { hours })
 */
export function compareTerms(
  policies: Readonly<Record<string, Policy>>,
  lines: Readonly<Record<string, Float64Array>>,
  extras: ColumnExtras = {},
): readonly TermsRow[] {
  const paid = Object.entries(policies).map(([name, policy]) => ({ name, columns: payColumns(policy, lines, extras) }));
  const first = paid[0]?.columns.paid;
  return paid.map(({ name, columns }) => {
    const retained = columns.gross.map((gross, row) => gross - columns.paid[row]);
    return {
      name,
      paid: estimate(columns.paid),
      retained: estimate(retained),
      difference: estimate(columns.paid.map((one, row) => one - (first as Float64Array)[row])),
      probabilityPaid: share(columns.paid, (amount) => amount > 0),
      probabilityOverLimit: share(
        columns.overEventLimit.map((one, row) => one + columns.overAggregate[row]),
        (amount) => amount > 0,
      ),
      retainedTail: tailMean(retained, 0.01),
    };
  });
}

/**
 * Expected payment for an event by line of the loss and by layer of the tower: what a price starts from.
 * @param extras hours of outage and cause, as for `payColumns`
 */
export function lossCosts(
  policy: Policy,
  lines: Readonly<Record<string, Float64Array>>,
  extras: ColumnExtras = {},
): {
  readonly byLine: Readonly<Record<string, Estimate>>;
  readonly byLayer: readonly Estimate[];
  readonly total: Estimate;
} {
  const columns = payColumns(policy, lines, extras);
  const byLine = Object.fromEntries(
    Object.entries(columns.paidByLine).map(([name, column]) => [name, estimate(column)]),
  );
  return { byLine, byLayer: columns.layerPaid.map(estimate), total: estimate(columns.paid) };
}

/** The same policy under each wording of its switches, by what would change. */
export function wordingsOf(policy: Policy): Readonly<Record<string, Policy>> {
  const basis = policy.limitBasis === 'includes-retention' ? 'excess-of-retention' : 'includes-retention';
  const eroded = policy.retentionErodedBy ?? [];
  const each = (change: object): Policy => ({
    ...policy,
    coverages: policy.coverages.map((one) => ({ ...one, ...change })),
  });
  const wordings: Record<string, Policy> = { [`limitBasis ${basis}`]: { ...policy, limitBasis: basis } };
  for (const eroder of ['waiting', 'coinsurance', 'uncovered', 'overSublimit'] as const) {
    const without = eroded.filter((one) => one !== eroder);
    const counts = eroded.length > without.length;
    wordings[`${eroder} ${counts ? 'does not count' : 'counts'} towards the retention`] = {
      ...policy,
      retentionErodedBy: counts ? without : [...eroded, eroder],
    };
  }
  for (const waitingType of ['excess', 'franchise'] as const)
    wordings[`waiting as ${waitingType}`] = each({ waitingType });
  for (const coinsuranceOrder of ['first', 'afterRetention', 'afterSublimit'] as const) {
    wordings[`insured share ${coinsuranceOrder}`] = each({ coinsuranceOrder });
  }
  return wordings;
}

function estimate(column: Float64Array): Estimate {
  const n = column.length;
  const mean = column.reduce((sum, one) => sum + one, 0) / n;
  const squares = column.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return { mean, standardError: Math.sqrt(squares / (n - 1) / n) };
}

function share(column: Float64Array, holds: (amount: number) => boolean): number {
  return column.reduce((count, amount) => (holds(amount) ? count + 1 : count), 0) / column.length;
}

function tailMean(column: Float64Array, part: number): number {
  const worst = Math.max(1, Math.round(column.length * part));
  const tail = Float64Array.from(column)
    .sort()
    .subarray(column.length - worst);
  return tail.reduce((sum, one) => sum + one, 0) / worst;
}
