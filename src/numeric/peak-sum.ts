/**
 * Returns the sum of term(k) over whole k >= low, for terms that are positive, rise to one peak and fall off.
 *
 * Adds upward and downward from `start` until a term no longer changes the sum; term(start) must not have vanished
 * unless all have. With term(k) = h f(k h) it is the trapezoidal rule, exact to the last digits for smooth f.
 *
 * @example sumAroundPeak((k) => exp(-0.5 * k * k), 0) // 2.5066282880429055
 */
export function sumAroundPeak(term: (k: number) => number, start: number, low = Number.NEGATIVE_INFINITY): number {
  const first = Math.max(start, low);
  let sum = 0;
  for (let k = first; ; k++) {
    const next = term(k);
    sum += next;
    if (!(next > 1e-18 * sum)) break;
  }
  for (let k = first - 1; k >= low; k--) {
    const next = term(k);
    sum += next;
    if (!(next > 1e-18 * sum)) break;
  }
  return sum;
}
