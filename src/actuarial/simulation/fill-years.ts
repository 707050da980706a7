import type { StreamKey } from '../../chance/index.js';
import { THREEFRY_ROWS as ROWS, threefry12 } from '../../numeric/index.js';
import { type CountTable, GUIDE_SHIFT, GUIDES } from './count-table.js';
import { CELLS, type PaymentTable } from './payment-table.js';

/** What a run of years is drawn from. */
export interface YearsInput {
  readonly counts: CountTable;
  readonly table: PaymentTable;
  readonly key: StreamKey;
  readonly firstYear: number;
  readonly values: Float64Array;
}

/** The first 11 bits of a draw choose the cell, the other 21 the place inside it. */
const REST_BITS = 21;
const REST_MASK = 2097151;
const REST = 1 / 2097152;
const WORD = 4294967296;

/** Payments that the first block of a year holds besides its count. */
const FIRST = 3;

// Arrays of known length in the module: an engine then leaves out the checks of their bounds.
const words = new Int32Array(4 * ROWS);
const payments = new Float64Array(4 * ROWS);
const unfinished = new Int32Array(ROWS);
const eventsOf = new Int32Array(ROWS);
const cubic = new Float64Array(4 * CELLS);
const guide = new Int32Array(GUIDES);

/**
 * Adds up the payments of each year. Word 0 of a year's block is its count, words 1 to 3 are its first payments;
 * further blocks give four payments each. A block depends on (key, year, number of the block) and nothing else.
 */
export function fillYears(input: YearsInput): void {
  const { table, key, firstYear, values } = input;
  cubic.set(table.cubic);
  guide.set(input.counts.guide);
  for (let from = 0, rows: number; from < values.length; from += rows) {
    const year = firstYear + from;
    const low = year % WORD;
    // Blocks written together share the upper half of their counter.
    rows = Math.min(ROWS, values.length - from, WORD - low);
    threefry12(low | 0, upper(year), 0, 0, key, rows, words);
    payAll();
    addUp(input, from, rows);
  }
}

const upper = (year: number): number => Math.floor(year / WORD) | 0;

/** The payment of every word, drawn or not: quicker than asking which are needed. */
function payAll(): void {
  for (let k = ROWS; k < 4 * ROWS; k++) payments[k] = interpolated(words[k]);
}

function addUp({ counts, table, key, values, firstYear }: YearsInput, from: number, rows: number): void {
  const { first, upTo, taken } = counts;
  let left = 0;
  for (let j = 0; j < rows; j++) {
    const word = words[j] >>> 0;
    let k = guide[word >>> GUIDE_SHIFT];
    while (word > upTo[k]) k++;
    const events = first + k;
    const total =
      taken[k << 2] * payments[ROWS + j] +
      taken[(k << 2) + 1] * payments[2 * ROWS + j] +
      taken[(k << 2) + 2] * payments[3 * ROWS + j];
    values[from + j] = total;
    // A cell without a good cubic holds NaN, which nothing times does not remove.
    if (events > FIRST || !(total >= 0)) {
      unfinished[left] = j;
      eventsOf[left++] = events;
    }
  }
  for (let k = 0; k < left; k++) {
    const row = from + unfinished[k];
    values[row] = longYear(table, key, firstYear + row, eventsOf[k], values[row]);
  }
}

function interpolated(draw: number): number {
  const t = ((draw & REST_MASK) + 0.5) * REST;
  const c = (draw >>> REST_BITS) << 2;
  return cubic[c] + t * (cubic[c + 1] + t * (cubic[c + 2] + t * cubic[c + 3]));
}

const block = new Int32Array(4 * ROWS);

/** A year of more events than its first block holds, or with a payment that the table does not answer. */
function longYear(table: PaymentTable, key: StreamKey, year: number, events: number, firstTotal: number): number {
  let total = firstTotal;
  for (let draw = FIRST + 1; draw <= events; draw++) {
    if ((draw & 3) === 0) threefry12(year | 0, upper(year), draw >>> 2, 0, key, 1, block);
    total += interpolated(block[(draw & 3) * ROWS]);
  }
  return total >= 0 ? total : exactYear(table, key, year, events);
}

function exactYear(table: PaymentTable, key: StreamKey, year: number, events: number): number {
  let total = 0;
  for (let draw = 1; draw <= events; draw++) {
    threefry12(year | 0, upper(year), draw >>> 2, 0, key, 1, block);
    const word = block[(draw & 3) * ROWS];
    const payment = interpolated(word);
    total += Number.isNaN(payment) ? exactPayment(table, word, exactUniform(year, draw, key)) : payment;
  }
  return total;
}

/** A fine uniform for one draw, from a block of its own. */
function exactUniform(year: number, draw: number, key: StreamKey): number {
  threefry12(year | 0, upper(year), draw, 1, key, 1, block);
  return ((block[0] >>> 0) + 0.5) / WORD;
}

/** Payment in a cell that is not interpolated: 21 bits of the draw and 32 more place it inside. */
function exactPayment(table: PaymentTable, draw: number, fine: number): number {
  const t = ((draw & REST_MASK) + fine) * REST;
  return table.exact(draw >>> REST_BITS, t);
}
