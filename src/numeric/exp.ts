import { type DoubleDouble, multiplyPairs, squareRootOfPair } from './double-double.js';
import { POWER_ZERO, POWERS_OF_TWO } from './powers-of-two.js';

// exp(x) = 2^(k/128) exp(r) with |r| <= ln 2 / 256: a table for the first factor, a polynomial for the second.
// Adding and taking away ROUND rounds to an integer; STEP_HIGH has 34 bits, so k * STEP_HIGH is exact.
const STEPS_PER_UNIT = 184.6649652337873;
const ROUND = 6755399441055744;
const STEP_HIGH = 0.005415212347998022;
const STEP_LOW = 1.2655086083325438e-13;

/** 2^(j/128) for j = 0..127 as interleaved high and low parts, from repeated square roots of two. */
function tabulate(): Float64Array {
  let root: DoubleDouble = [2, 0];
  for (let halving = 0; halving < 7; halving++) root = squareRootOfPair(root);
  const table = new Float64Array(256);
  let power: DoubleDouble = [1, 0];
  for (let j = 0; j < 128; j++, power = multiplyPairs(power, root)) {
    table[2 * j] = power[0];
    table[2 * j + 1] = power[1];
  }
  return table;
}

const TABLE: Float64Array = /* @__PURE__ */ tabulate();

/**
 * Returns e to the power x, the same bits on every engine.
 *
 * Formula: 2^(k/128) (1 + r + r^2/2 + ...), k = round(128 x / ln 2). Error below 0.52 ulp (subnormal results: one
 * more rounding). exp(-Infinity) is 0, above 709.79 the answer is Infinity, NaN stays NaN.
 * Source: Tang (1989), table-driven exponential.
 *
 * @example exp(1) // 2.718281828459045
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expOfSum(x, 0);
  const steps = x * STEPS_PER_UNIT + ROUND - ROUND;
  const k = steps | 0;
  const r = x - steps * STEP_HIGH - steps * STEP_LOW;
  const j = (k & 127) << 1;
  const high = TABLE[j];
  const tail = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  return (high + (TABLE[j + 1] + high * tail)) * POWERS_OF_TWO[(k >> 7) + POWER_ZERO];
}

/** Returns exp(x + low) for |low| far below |x|, over the whole range including subnormal answers. */
export function expOfSum(x: number, low: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 710) return Number.POSITIVE_INFINITY;
  if (x < -746) return 0;
  const steps = x * STEPS_PER_UNIT + ROUND - ROUND;
  const k = steps | 0;
  const r = x - steps * STEP_HIGH - steps * STEP_LOW + low;
  const j = (k & 127) << 1;
  const high = TABLE[j];
  const tail = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  // Two factors: the first leaves a normal number, so an answer at either end is rounded (or overflows) only once.
  const exponent = k >> 7;
  const half = exponent >> 1;
  const scaled = (high + (TABLE[j + 1] + high * tail)) * POWERS_OF_TWO[half + POWER_ZERO];
  return scaled * POWERS_OF_TWO[exponent - half + POWER_ZERO];
}

/**
 * Returns exp(x) - 1 without cancellation near zero, the same bits on every engine.
 *
 * Formula: (2^(k/128) - 1) + 2^(k/128) (exp(r) - 1). Error below 1.5 ulp; expm1(-Infinity) is -1.
 * Source: Tang (1992), table-driven expm1.
 *
 * @example expm1(1e-20) // 1e-20
 */
export function expm1(x: number): number {
  if (!(x > -40 && x < 709)) return x <= -40 ? -1 : expOfSum(x, 0);
  const steps = x * STEPS_PER_UNIT + ROUND - ROUND;
  const k = steps | 0;
  const r = x - steps * STEP_HIGH - steps * STEP_LOW;
  const square = r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  if (k === 0) return r + square;
  const j = (k & 127) << 1;
  const scale = POWERS_OF_TWO[(k >> 7) + POWER_ZERO];
  const high = TABLE[j] * scale;
  const difference = high - 1;
  const part = difference - high;
  const lost = high - (difference - part) + (-1 - part);
  return difference + (lost + (TABLE[j + 1] * scale + high * square) + high * r);
}
