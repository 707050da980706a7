import type { Distribution } from '../../chance/index.js';

/** A quantile function on equal cells of probability, cubic in each. */
export interface PaymentTable {
  /** Four coefficients a cell, of 1, t, t^2, t^3; NaN in a cell that no cubic fits. */
  readonly cubic: Float64Array;
  /** The exact quantile at place t of a cell. */
  readonly exact: (cell: number, t: number) => number;
  /** Largest error found in the middle of a fitted cell, relative to the payment and the median. */
  readonly error: number;
}

export const CELLS = 2048;
const MOST_ERROR = 1e-7;

/**
 * Tabulates a payment's quantile as cubics through four cell ends each; a cell that misses the exact quantile at its
 * middle by more than 1e-7 (relative to it and the median), such as the outermost, is answered exactly when drawn.
 */
export function paymentTable(paid: Distribution): PaymentTable {
  const exact = (cell: number, t: number): number =>
    cell * 2 >= CELLS ? paid.upperQuantile((CELLS - cell - t) / CELLS) : paid.quantile((cell + t) / CELLS);
  const ends = Float64Array.from({ length: CELLS + 1 }, (_, k) => exact(k, 0));
  const cubic = new Float64Array(4 * CELLS);
  const median = Math.max(ends[CELLS / 2], Number.MIN_VALUE);
  let error = 0;
  for (let k = 0; k < CELLS; k++) {
    cubicOf(ends, k, cubic);
    const truth = exact(k, 0.5);
    const miss = Math.abs(evaluate(cubic, k, 0.5) - truth) / Math.max(truth, median);
    if (miss <= MOST_ERROR) error = Math.max(error, miss);
    else cubic[4 * k] = Number.NaN;
  }
  return { cubic, exact, error };
}

/** Cubic of cell k through its ends and their outer neighbors. */
function cubicOf(ends: Float64Array, k: number, cubic: Float64Array): void {
  const first = Math.max(0, Math.min(k - 1, CELLS - 3));
  const [a, b, c, d] = [ends[first], ends[first + 1], ends[first + 2], ends[first + 3]];
  // Newton's divided differences at 0, 1, 2, 3, moved to t = s + (k - first).
  const [d1, d2, d3] = [b - a, (c - 2 * b + a) / 2, (d - 3 * c + 3 * b - a) / 6];
  const s = k - first;
  cubic[4 * k] = a + s * (d1 + (s - 1) * (d2 + (s - 2) * d3));
  cubic[4 * k + 1] = d1 + d2 * (2 * s - 1) + d3 * (3 * s * s - 6 * s + 2);
  cubic[4 * k + 2] = d2 + d3 * (3 * s - 3);
  cubic[4 * k + 3] = d3;
}

function evaluate(cubic: Float64Array, k: number, t: number): number {
  return cubic[4 * k] + t * (cubic[4 * k + 1] + t * (cubic[4 * k + 2] + t * cubic[4 * k + 3]));
}
