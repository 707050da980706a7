import type { StreamKey } from '../chance/index.js';
import { type CountTable, GUIDE_SHIFT } from './count-table.js';
import type { PaymentTable } from './payment-table.js';
import { threefry12 } from './threefry12.js';

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

/** Payments that the first block of a year holds besides its count. */
const FIRST = 3;

/** Row n says which of the first three payments a year of n events has: no branch is taken for them. */
const TAKEN = Float64Array.of(0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 1, 1);

/**
 * Adds up the payments of each year. Word 0 of a year's block is its count, words 1 to 3 are its first payments;
 * further blocks give four payments each. A block depends on (key, year, number of the block) and nothing else.
 */
export function fillYears({ counts, table, key, firstYear, values }: YearsInput): void {
  const { first, upTo, guide } = counts;
  const { cubic } = table;
  const signed = Int32Array.from(key);
  const [k0, k1, k2, k3] = signed;
  const words = new Int32Array(4);
  const count = values.length;
  // Whole 32-bit halves are kept as integers: the lower half wraps as the counter does.
  for (let y = 0, low = firstYear | 0; y < count; y++, low = (low + 1) | 0) {
    const high = firstYear + y < 2147483648 ? 0 : Math.floor((firstYear + y) / 4294967296) | 0;
    threefry12(low, high, 0, 0, k0, k1, k2, k3, words);
    const word = words[0] >>> 0;
    let k = guide[word >>> GUIDE_SHIFT];
    while (word >= upTo[k]) k++;
    const events = first + k;
    const row = events < FIRST ? FIRST * events : FIRST * FIRST;
    const total =
      TAKEN[row] * interpolated(cubic, words[1]) +
      TAKEN[row + 1] * interpolated(cubic, words[2]) +
      TAKEN[row + 2] * interpolated(cubic, words[3]);
    // A cell without a good cubic holds NaN, which nothing times does not remove.
    values[y] = events <= FIRST && total >= 0 ? total : longYear(table, signed, firstYear + y, events);
  }
}

function interpolated(cubic: Float64Array, draw: number): number {
  const t = ((draw & REST_MASK) + 0.5) * REST;
  const c = (draw >>> REST_BITS) << 2;
  return cubic[c] + t * (cubic[c + 1] + t * (cubic[c + 2] + t * cubic[c + 3]));
}

const block = new Int32Array(4);

/** The same year with any number of events, and exact payments where the table has none. */
function longYear(table: PaymentTable, key: Int32Array, year: number, events: number): number {
  const high = (year / 4294967296) | 0;
  let total = 0;
  for (let draw = 1; draw <= events; draw++) {
    if (draw === 1 || (draw & 3) === 0)
      threefry12(year | 0, high, draw >>> 2, 0, key[0], key[1], key[2], key[3], block);
    const word = block[draw & 3];
    const payment = interpolated(table.cubic, word);
    total += Number.isNaN(payment) ? exactPayment(table, word, exactUniform(year, high, draw, key)) : payment;
  }
  return total;
}

const spare = new Int32Array(4);

/** A fine uniform for one draw, from a block of its own. */
function exactUniform(year: number, high: number, draw: number, key: Int32Array): number {
  threefry12(year | 0, high, draw, 1, key[0], key[1], key[2], key[3], spare);
  return ((spare[0] >>> 0) + 0.5) / 4294967296;
}

/** Payment in a cell that is not interpolated: 21 bits of the draw and 32 more place it inside. */
function exactPayment(table: PaymentTable, draw: number, fine: number): number {
  const t = ((draw & REST_MASK) + fine) * REST;
  return table.exact(draw >>> REST_BITS, t);
}
