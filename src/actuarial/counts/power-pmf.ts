/**
 * First `points` probabilities of the sum of `count` independent values 0, 1, 2, ... of the given probabilities.
 *
 * By repeated squaring: only sums of terms above zero, so that no digits are lost, and a power that underflows at 0 is 0.
 */
export function powerPmf(pmf: Float64Array, count: number, points: number): Float64Array {
  let power: Float64Array = Float64Array.of(1);
  let square: Float64Array = pmf.slice(0, points);
  for (let left = count; left > 0; ) {
    if (left % 2 === 1) power = product(power, square, points);
    left = Math.floor(left / 2);
    if (left > 0) square = product(square, square, points);
  }
  const whole = new Float64Array(points);
  whole.set(power.subarray(0, points));
  return whole;
}

/** Probabilities of the sum of two independent values, cut at `points`. */
function product(a: Float64Array, b: Float64Array, points: number): Float64Array {
  const sum = new Float64Array(Math.min(points, a.length + b.length - 1));
  for (let i = 0; i < a.length; i++) {
    if (a[i] === 0) continue;
    const most = Math.min(b.length, sum.length - i);
    for (let j = 0; j < most; j++) sum[i + j] += a[i] * b[j];
  }
  return sum;
}
