import type { Arithmetic, Row } from './arithmetic.js';

/** Plain float64 arithmetic, never rounded: for columns. */
export const floats: Arithmetic<number> = {
  zero: 0,
  of: (amount) => amount,
  weight: (value) => value,
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  times: (amount, share) => amount * share,
  min: (left, right) => (left < right ? left : right),
  max: (left, right) => (left > right ? left : right),
  compare: (left, right) => left - right,
  isZero: (value) => value === 0,
  toNumber: (value) => value,
  row: (length) => new Float64Array(length),
  spread,
};

function spread(amount: number, weights: Row<number>, count: number, out: Row<number>): void {
  let whole = 0;
  for (let k = 0; k < count; k++) whole += weights[k];
  // The whole is given out exactly, so that nothing is left of a line that is used up.
  const all = amount === whole;
  const ratio = whole === 0 ? 0 : amount / whole;
  for (let k = 0; k < count; k++) out[k] = all ? weights[k] : weights[k] * ratio;
}
