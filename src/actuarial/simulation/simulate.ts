import { type CountDistribution, type Distribution, streamKey } from '../../chance/index.js';
import { requireInteger, requireKnown, requireNonNegative } from '../../numeric/index.js';
import { requireCount } from '../checks.js';
import { thinned } from '../counts/thinned.js';
import { covered, type EventLayer, layered, type Terms } from '../cover/covered.js';
import { requireLosses } from '../cover/severity.js';
import { countTable } from './count-table.js';
import { fillYears } from './fill-years.js';
import { paymentTable } from './payment-table.js';

/** What is simulated. */
export interface SimulateInput {
  readonly frequency: CountDistribution;
  readonly severity: Distribution;
  readonly perEvent?: Terms | EventLayer;
  /** Part of each year's payments that stays with the insured; 0 by default. */
  readonly aggregateDeductible?: number;
  /** Most paid in a year; Infinity by default. */
  readonly aggregateLimit?: number;
  /** Years simulated. */
  readonly years: number;
  readonly seed: number;
  /** Number of the first year: a run in pieces gives the same years; 0 by default. */
  readonly firstYear?: number;
}

const TOTAL = ['frequency', 'severity', 'perEvent', 'aggregateDeductible', 'aggregateLimit'];
const TERMS = [...TOTAL, 'years', 'seed', 'firstYear'];

/** Simulated annual totals with their moments. */
export interface SimulatedYears {
  readonly values: Float64Array;
  readonly mean: number;
  readonly standardError: number;
  readonly sd: number;
  /** Share of years without payment, and of years at the annual limit. */
  readonly shareOfZero: number;
  readonly shareAtLimit: number;
  /** Largest error of a drawn payment against its exact quantile, relative to the largest of it and the median. */
  readonly tableError: number;
}

/**
 * Annual totals by simulation, for terms that have no transform; the same years whatever the pieces they are run in.
 *
 * Only events that pay are drawn (the count is thinned by the deductible), each from a table of the payment's quantile;
 * year y takes its luck from Threefry blocks of (seed, y) alone, 32 bits a draw. Where the table is not good to 1e-7,
 * as in the far tail, the exact quantile is drawn with 32 further bits.
 * Errors: RangeError for a severity that can be negative, a seed or a number of years that is not whole.
 * Source: Salmon and others (2011) for the counter-based draws; Chen and Asau (1974) for the counts.
 *
 * @example simulateAggregate({ frequency, severity, perEvent: { attachment: 50_000, limit: 950_000 }, aggregateLimit: 2e6, years: 1e6, seed: 1 }).mean
 */
export function simulateAggregate(input: SimulateInput): SimulatedYears {
  const { frequency, severity, perEvent, aggregateDeductible = 0, aggregateLimit = Infinity, years, seed } = input;
  requireKnown('a simulation', input, TERMS);
  requireCount(frequency);
  requireLosses(severity);
  requireInteger('years', years, 'years simulated', 1);
  requireNonNegative('aggregateDeductible', aggregateDeductible, 'part of a year that stays with the insured');
  if (aggregateLimit !== Infinity) requireNonNegative('aggregateLimit', aggregateLimit, 'most paid in a year');
  const { paid, kept } = payments(severity, perEvent);
  const counts = countTable(kept === 1 ? frequency : thinned(frequency, kept));
  const table = paymentTable(paid);
  const values = new Float64Array(years);
  const key = streamKey(seed, 'aggregate');
  fillYears({ counts, table, key, firstYear: input.firstYear ?? 0, values });
  return measured(values, aggregateDeductible, aggregateLimit, table.error);
}

/** The payment given that there is one, and the probability of that. */
function payments(severity: Distribution, perEvent: Terms | EventLayer | undefined) {
  if (perEvent === undefined) return { paid: severity, kept: 1 };
  if ('attachment' in perEvent) {
    const { attachment, limit = Infinity, share = 1 } = perEvent;
    layered(severity, perEvent);
    return conditional(severity, { deductible: attachment, limit: attachment + limit, coinsurance: share });
  }
  return conditional(severity, perEvent);
}

function conditional(severity: Distribution, terms: Terms) {
  const kept = terms.perPayment ? 1 : severity.sf((terms.deductible ?? 0) / (1 + (terms.inflation ?? 0)));
  return { paid: covered(severity, { ...terms, perPayment: true }), kept };
}

function measured(values: Float64Array, deductible: number, limit: number, tableError: number): SimulatedYears {
  const n = values.length;
  if (deductible > 0) for (let k = 0; k < n; k++) values[k] = Math.max(0, values[k] - deductible);
  // Sums about one of the values: where years hardly differ, the squares themselves would cancel.
  const first = Math.min(values[0], limit);
  const pivot = first < Infinity ? first : 0;
  let [sum, squares, paying, full] = [0, 0, 0, 0];
  for (let k = 0; k < n; k++) {
    const value = Math.min(values[k], limit);
    values[k] = value;
    const gap = value - pivot;
    sum += gap;
    squares += gap * gap;
    // 1 for a year that pays and 0 for one that does not, without a branch that no processor can guess.
    const some = Math.min(value, HUGE);
    paying += some / (some + TINY);
    if (value >= limit) full++;
  }
  const mean = pivot + sum / n;
  const sd = n === 1 ? Number.NaN : Math.sqrt(Math.max(0, (squares - (sum * sum) / n) / (n - 1)));
  const standardError = n === 1 ? Infinity : sd / Math.sqrt(n);
  return { values, mean, standardError, sd, shareOfZero: (n - paying) / n, shareAtLimit: full / n, tableError };
}

/** Far below any payment, so that adding it changes nothing but the quotient of zero. */
const TINY = 1e-300;
/** Stands for an infinite payment, which has no quotient. */
const HUGE = 1e300;
