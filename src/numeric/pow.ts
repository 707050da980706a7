import { twoProduct } from './double-double.js';
import { expOfSum } from './exp.js';
import { logToPair } from './log.js';

const pair = new Float64Array(2);
const MAX_SQUARINGS = 32;

/**
 * Returns x to the power y, the same bits on every engine; special cases as in ECMAScript's power.
 *
 * Formula: exp(y log x) with log x and the product carried to about 66 bits. Error below 0.6 ulp.
 * A negative x needs an integer y, else NaN; pow(x, 0) is 1 for every x, pow(1, Infinity) is NaN.
 *
 * @example pow(2, 0.5) // 1.4142135623730951
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (y === 1) return x;
  if (!(x > 0 && x < Number.POSITIVE_INFINITY && y - y === 0)) return powOfEdge(x, y);
  logToPair(x, pair);
  const high = pair[0];
  const rough = high * y;
  if (!(rough > -746 && rough < 710)) return rough > 0 ? Number.POSITIVE_INFINITY : 0;
  if (y > 1e290 || y < -1e290) return expOfSum(rough, pair[1] * y);
  const [product, rest] = twoProduct(high, y);
  return expOfSum(product, rest + pair[1] * y);
}

function powOfEdge(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const magnitude = Math.abs(x);
  if (y - y !== 0) return magnitude === 1 ? Number.NaN : magnitude > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  if (x < 0 && x - x === 0 && Math.floor(y) !== y) return Number.NaN;
  const odd = Math.abs(y % 2) === 1;
  const negative = odd && (x < 0 || Object.is(x, -0));
  if (magnitude === 0 || magnitude === Number.POSITIVE_INFINITY) {
    const answer = (magnitude === 0) === y > 0 ? 0 : Number.POSITIVE_INFINITY;
    return negative ? -answer : answer;
  }
  return negative ? -pow(magnitude, y) : pow(magnitude, y);
}

/**
 * Returns x to an integer power n by repeated squaring; `pow` takes over beyond 32.
 *
 * Error below |n| / 2 ulp (exact while the products are). Not an integer n: the answer of `pow`.
 *
 * @example powInt(1.1, 2) // 1.2100000000000002
 */
export function powInt(x: number, n: number): number {
  if (!(n >= -MAX_SQUARINGS && n <= MAX_SQUARINGS && (n | 0) === n)) return pow(x, n);
  let result = 1;
  let square = x;
  for (let rest = Math.abs(n); rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) result *= square;
    square *= square;
  }
  return n < 0 ? 1 / result : result;
}
