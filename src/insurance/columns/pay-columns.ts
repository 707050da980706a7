import { evenly, shareByProfile } from '../claim/hourly-profile.js';
import { type Bucket, buckets } from '../order/buckets.js';
import { type CompiledPolicy, compilePolicy } from '../order/compile-policy.js';
import { ceiling } from '../order/event-steps.js';
import { floats } from '../order/floats.js';
import { resetPeriod } from '../order/period-state.js';
import type { Policy } from '../policy/policy.js';

/** What is known of the events besides their amounts. */
export interface ColumnExtras {
  /** Hours of outage of each event; left out, time terms are not applied. */
  readonly hours?: Float64Array;
  readonly cause?: string;
  /** Relative loss of each hour since the start, the same for every event; left out, loss is spread evenly. */
  readonly profile?: ArrayLike<number>;
}

/** What became of each event's loss, one row per event; paid plus every bucket is the gross loss. */
export interface PaymentColumns extends Readonly<Record<Bucket, Float64Array>> {
  readonly gross: Float64Array;
  readonly paid: Float64Array;
  /** By line, in the order of the names given. */
  readonly paidByLine: Readonly<Record<string, Float64Array>>;
  /** By layer of the tower. */
  readonly layerPaid: readonly Float64Array[];
}

/**
 * Settles many events, each on its own under a fresh policy, in floats and by the same order as `settle`.
 * @param lines amounts by loss component or coverage, columns of one length
 * @example payColumns(policy, { businessInterruption: Float64Array.of(4e5) }, { hours: Float64Array.of(16) }).paid[0]
 */
export function payColumns(
  policy: Policy,
  lines: Readonly<Record<string, Float64Array>>,
  extras: ColumnExtras = {},
): PaymentColumns {
  const compiled = compileFor(policy, lines, extras);
  const columns = Object.values(lines);
  const rows = sameLength([...columns, ...(extras.hours === undefined ? [] : [extras.hours])]);
  const out = newPaymentColumns(compiled, rows);
  fillPayments(compiled, columns, extras.hours, rows, out);
  return out;
}

/** The engine for columns of these names. */
export function compileFor(
  policy: Policy,
  lines: Readonly<Record<string, unknown>>,
  { cause, profile }: ColumnExtras,
): CompiledPolicy {
  const shareOf = profile === undefined ? evenly : shareByProfile(profile);
  return compilePolicy(policy, Object.keys(lines), cause, new Set(), shareOf);
}

/** Columns for a policy's payments, all zero. */
export function newPaymentColumns(compiled: CompiledPolicy, rows: number): PaymentColumns {
  const column = (): Float64Array => new Float64Array(rows);
  return {
    gross: column(),
    paid: column(),
    ...(Object.fromEntries(buckets.map((bucket) => [bucket, column()])) as Record<Bucket, Float64Array>),
    paidByLine: Object.fromEntries(compiled.lines.map((name) => [name, column()])),
    layerPaid: compiled.terms.layers.map(column),
  };
}

/** Fills the payments of `rows` events that stand alone. */
export function fillPayments(
  compiled: CompiledPolicy,
  columns: readonly Float64Array[],
  hours: Float64Array | undefined,
  rows: number,
  out: PaymentColumns,
): void {
  const byLine = Object.values(out.paidByLine);
  const byBucket = buckets.map((bucket) => out[bucket]);
  const most = mostPaid(compiled);
  for (let row = 0; row < rows; row++) {
    resetPeriod(compiled.period, floats);
    loadRow(compiled, columns, row);
    compiled.run(hours === undefined ? Number.NaN : hours[row]);
    const { room, layerPaid } = compiled;
    out.gross[row] = sumOf(room.gross);
    out.paid[row] = atLimit(sumOf(room.net), most);
    for (let k = 0; k < byBucket.length; k++) byBucket[k][row] = sumOf(room.taken[k]);
    for (let k = 0; k < byLine.length; k++) byLine[k][row] = room.net[k];
    for (let k = 0; k < layerPaid.length; k++) out.layerPaid[k][row] = layerPaid[k];
  }
}

/** The most a fresh policy pays for one event, or infinity where some line stands outside the limits. */
function mostPaid({ terms, room }: CompiledPolicy): number {
  if (room.inside.length < room.count) return Number.POSITIVE_INFINITY;
  const limits = [terms.eventLimit, terms.aggregate].filter((limit) => limit !== undefined);
  return Math.min(Number.POSITIVE_INFINITY, ...limits.map((limit) => ceiling(floats, terms, limit)));
}

/** Parts that were cut to a limit sum to it but for the last bits; the column holds the limit itself. */
function atLimit(paid: number, most: number): number {
  return Math.abs(paid - most) <= 1e-12 * paid ? most : paid;
}

/** Puts the amounts of one row into the room. */
export function loadRow({ room }: CompiledPolicy, columns: readonly Float64Array[], row: number): void {
  for (let k = 0; k < columns.length; k++) room.gross[k] = columns[k][row];
}

/** The sum of a row of amounts, in order. */
export function sumOf(row: { readonly [index: number]: number; readonly length: number }): number {
  let sum = 0;
  for (let k = 0; k < row.length; k++) sum += row[k];
  return sum;
}

/** The length all columns share. @throws RangeError when they differ */
export function sameLength(columns: readonly Float64Array[]): number {
  const rows = columns[0]?.length ?? 0;
  if (columns.every((column) => column.length === rows)) return rows;
  throw new RangeError(`columns must have one length; received ${columns.map((column) => column.length).join(', ')}.`);
}
