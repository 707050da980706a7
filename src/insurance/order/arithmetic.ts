/** A row of amounts that is written in place: an array of decimals, or a Float64Array. */
export interface Row<N> {
  [index: number]: N;
  readonly length: number;
}

/**
 * What the order of a claim needs from numbers. It is written once over this seam: floats for columns, decimals for one
 * statement to the cent.
 */
export interface Arithmetic<N> {
  readonly zero: N;
  /** An amount of money, brought to the minor unit where the arithmetic has one. */
  of(amount: number): N;
  /** A number that is not money, such as a weight, kept as it is. */
  weight(value: number): N;
  add(left: N, right: N): N;
  subtract(left: N, right: N): N;
  /** A share of an amount, brought to the minor unit where the arithmetic has one. */
  times(amount: N, share: number): N;
  min(left: N, right: N): N;
  max(left: N, right: N): N;
  /** Below, at or above zero as `left` is below, at or above `right`. */
  compare(left: N, right: N): number;
  isZero(value: N): boolean;
  toNumber(value: N): number;
  row(length: number): Row<N>;
  /** Shares `amount` out in proportion to the first `count` weights into `out`, so that the parts sum to it. */
  spread(amount: N, weights: Row<N>, count: number, out: Row<N>): void;
}
