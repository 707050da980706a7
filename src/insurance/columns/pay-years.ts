import type { Row } from '../order/arithmetic.js';
import type { CompiledPolicy } from '../order/compile-policy.js';
import { bucketIndex } from '../order/event.js';
import { floats } from '../order/floats.js';
import { resetPeriod } from '../order/period-state.js';
import type { Policy } from '../policy/policy.js';
import { type ColumnExtras, compileFor, loadRow, sameLength, sumOf } from './pay-columns.js';

const [eventLimit, aggregate] = [bucketIndex.overEventLimit, bucketIndex.overAggregate];

/** What a policy did in each year: sums over the year's events, in their order. */
export interface YearPayments {
  readonly gross: Float64Array;
  readonly paid: Float64Array;
  readonly overEventLimit: Float64Array;
  readonly overAggregate: Float64Array;
  readonly reinstatementPremium: Float64Array;
  /** The largest payment for one event of the year. */
  readonly largestPaid: Float64Array;
  /** By line, in the order of the names given. */
  readonly paidByLine: Readonly<Record<string, Float64Array>>;
  /** By layer of the tower. */
  readonly layerPaid: readonly Float64Array[];
}

/** Walks events in order of year; a year's events may come in several batches. */
export interface YearWalker {
  readonly payments: YearPayments;
  /** Adds the first `count` events of the columns; `trials` holds the year of each, never falling. */
  add(columns: readonly Float64Array[], trials: Float64Array, count: number, hours?: Float64Array): void;
}

/**
 * Prepares to pay years of events under one policy, with its aggregate, sublimits in the period and reinstatements used up
 * within each year and restored at the next.
 * @param years number of years; years without events stay 0
 */
export function yearWalker(compiled: CompiledPolicy, years: number): YearWalker {
  const year = (): Float64Array => new Float64Array(years);
  const payments: YearPayments = {
    gross: year(),
    paid: year(),
    overEventLimit: year(),
    overAggregate: year(),
    reinstatementPremium: year(),
    largestPaid: year(),
    paidByLine: Object.fromEntries(compiled.lines.map((name) => [name, year()])),
    layerPaid: compiled.terms.layers.map(year),
  };
  const byLine = Object.values(payments.paidByLine);
  let current = -1;
  return {
    payments,
    add(columns, trials, count, hours) {
      for (let row = 0; row < count; row++) {
        const trial = trials[row];
        if (trial !== current) {
          if (trial < current || trial >= years)
            throw new RangeError(`year ${trial} is out of order or beyond ${years} years`);
          resetPeriod(compiled.period, floats);
          current = trial;
        }
        loadRow(compiled, columns, row);
        const premium = compiled.run(hours === undefined ? Number.NaN : hours[row]);
        note(payments, compiled, trial, premium);
        addParts(byLine, compiled.room.net, trial);
        addParts(payments.layerPaid, compiled.layerPaid, trial);
      }
    },
  };
}

function note(payments: YearPayments, { room }: CompiledPolicy, year: number, premium: number): void {
  const paid = sumOf(room.net);
  payments.gross[year] += sumOf(room.gross);
  payments.paid[year] += paid;
  payments.overEventLimit[year] += sumOf(room.taken[eventLimit]);
  payments.overAggregate[year] += sumOf(room.taken[aggregate]);
  payments.reinstatementPremium[year] += premium;
  if (paid > payments.largestPaid[year]) payments.largestPaid[year] = paid;
}

function addParts(to: readonly Float64Array[], parts: Row<number>, year: number): void {
  for (let k = 0; k < to.length; k++) to[k][year] += parts[k];
}

/**
 * Settles simulated years under one policy.
 * @param lines amounts of every event by loss component or coverage, events of one year together and in order
 * @param extras `trials`: the year of each event, never falling; `years`: how many there are; `hours`: outages
 */
export function payYears(
  policy: Policy,
  lines: Readonly<Record<string, Float64Array>>,
  extras: ColumnExtras & { readonly trials: Float64Array; readonly years: number },
): YearPayments {
  const columns = Object.values(lines);
  const { trials, hours } = extras;
  const count = sameLength([...columns, trials, ...(hours === undefined ? [] : [hours])]);
  const walker = yearWalker(compileFor(policy, lines, extras), extras.years);
  walker.add(columns, trials, count, hours);
  return walker.payments;
}
