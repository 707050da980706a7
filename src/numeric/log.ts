import { addPairs, type DoubleDouble, divideToPair, multiplyPairs, twoSum } from './double-double.js';
import { POWER_ZERO, POWERS_OF_TWO } from './powers-of-two.js';

// log(x) = k ln 2 + log(c) + log(1 + (z - c) / c): z = x / 2^k in [0.705, 1.414), c the nearest of 129 short numbers,
// so z - c is exact. LN2_HIGH and each log(c) end at 2^-42, so k LN2_HIGH + log(c) is exact as well.
const LN2_HIGH = 0.6931471805598903;
const LN2_LOW = 5.497923018708371e-14;
const QUANTUM = 1 / 4398046511104;
const FOLD = 53;

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);

/** log((n + 1) / (n - 1)) for an odd n >= 257 as 2 artanh(1/n). */
function logOfNeighbors(n: number): DoubleDouble {
  const inverse = divideToPair(1, n);
  const square = multiplyPairs(inverse, inverse);
  let power = inverse;
  let sum: DoubleDouble = [0, 0];
  for (let order = 1; order <= 13; order += 2) {
    sum = addPairs(sum, multiplyPairs(power, divideToPair(2, order)));
    power = multiplyPairs(power, square);
  }
  return sum;
}

/** Rows of c, 1 / c, log(c) high, log(c) low for m near 1 + j / 128; above the fold c is halved. */
function tabulate(): Float64Array {
  const logs: DoubleDouble[] = [[0, 0]];
  for (let j = 1; j <= 128; j++) logs.push(addPairs(logs[j - 1], logOfNeighbors(255 + 2 * j)));
  const table = new Float64Array(4 * 129);
  for (let j = 0; j <= 128; j++) {
    const center = (128 + j) / (j > FOLD ? 256 : 128);
    const [high, low] = j > FOLD ? addPairs(logs[j], [-logs[128][0], -logs[128][1]]) : logs[j];
    const short = Math.round(high / QUANTUM) * QUANTUM;
    const [rest, restLow] = twoSum(high - short, low);
    table.set([center, 1 / center, short, rest + restLow], 4 * j);
  }
  return table;
}

const TABLE: Float64Array = /* @__PURE__ */ tabulate();

/**
 * Returns the natural logarithm of x, the same bits on every engine.
 *
 * Formula: k ln 2 + log(c) + log(1 + r). Error below 1.1 ulp. log(0) is -Infinity, a negative x gives NaN.
 * Source: Tang (1990), table-driven logarithm.
 *
 * @example log(10) // 2.302585092994046
 */
export function log(x: number): number {
  if (!(x >= 2.2250738585072014e-308 && x < Number.POSITIVE_INFINITY)) return logOfEdge(x);
  return logScaled(x, 0);
}

function logOfEdge(x: number): number {
  if (x > 0) return x < 1 ? logScaled(x * 18014398509481984, -54) : x;
  return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
}

function logScaled(x: number, shift: number): number {
  bits[0] = x;
  const top = words[1];
  const j = (((top >>> 12) & 255) + 1) >> 1;
  const exponent = (top >>> 20) - 1023 + ((FOLD - j) >>> 31);
  const row = j << 2;
  const r = (x * POWERS_OF_TWO[POWER_ZERO - exponent] - TABLE[row]) * TABLE[row + 1];
  const k = exponent + shift;
  const base = k * LN2_HIGH + TABLE[row + 2];
  const high = base + r;
  return high + (base - high + r + (k * LN2_LOW + TABLE[row + 3]) + logTail(r));
}

/** log(1 + r) - r for |r| <= 2^-8. */
function logTail(r: number): number {
  const s = r * r;
  return s * (-0.5 + r * (1 / 3) + s * (-0.25 + r * (1 / 5) + s * (-1 / 6 + r * (1 / 7))));
}

/**
 * Returns log(1 + x) without cancellation near zero, the same bits on every engine.
 *
 * Formula: log(u) + (x - (u - 1)) / u with u = fl(1 + x). Error below 1.6 ulp. log1p(-1) is -Infinity, below NaN.
 * Source: Kahan's correction of the rounded sum.
 *
 * @example log1p(1e-20) // 1e-20
 */
export function log1p(x: number): number {
  if (x > -0.00390625 && x < 0.00390625) return x + logTail(x);
  const sum = 1 + x;
  if (!(sum > 0 && sum < 9007199254740992)) return log(sum);
  return log(sum) + (x - (sum - 1)) / sum;
}

/**
 * Writes log(x) of a positive finite x as high + low into `out`, with a relative error near 2^-66.
 * r is split so that its product with c and its square are exact.
 */
export function logToPair(x: number, out: Float64Array): void {
  const tiny = x < 2.2250738585072014e-308;
  const normal = tiny ? x * 18014398509481984 : x;
  bits[0] = normal;
  const top = words[1];
  const j = (((top >>> 12) & 255) + 1) >> 1;
  const exponent = (top >>> 20) - 1023 + ((FOLD - j) >>> 31);
  const k = tiny ? exponent - 54 : exponent;
  const row = j << 2;
  const center = TABLE[row];
  const inverse = TABLE[row + 1];
  const gap = normal * POWERS_OF_TWO[POWER_ZERO - exponent] - center;
  const ROUND = 393216; // 1.5 * 2^18: leaves multiples of 2^-34
  const r = gap * inverse + ROUND - ROUND;
  const rest = (gap - r * center) * inverse;
  const base = k * LN2_HIGH + TABLE[row + 2];
  const [sum, sumLow] = twoSum(base, r);
  const [high, highLow] = twoSum(sum, -0.5 * r * r);
  const whole = r + rest;
  const cube = whole * whole * whole * cubicTail(whole);
  const low = sumLow + highLow + (k * LN2_LOW + TABLE[row + 3]) + (rest - r * rest - 0.5 * rest * rest + cube);
  out[0] = high + low;
  out[1] = high - out[0] + low;
}

/** (log(1 + r) - r + r^2 / 2) / r^3 for |r| <= 2^-8. */
function cubicTail(r: number): number {
  return 1 / 3 + r * (-1 / 4 + r * (1 / 5 + r * (-1 / 6 + r * (1 / 7 + r * (-1 / 8 + r * (1 / 9))))));
}
