/**
 * Returns the sum of values[from .. to - 1] with its rounding errors carried along, in index order.
 *
 * Formula: Neumaier's compensated sum; error near one ulp of the answer plus n^2 eps^2 of the absolute sum. An empty
 * range gives 0; an infinite or NaN value gives what plain addition gives.
 * Source: Neumaier (1974).
 *
 * @example compensatedSum([1, 1e100, 1, -1e100]) // 2
 */
export function compensatedSum(values: ArrayLike<number>, from = 0, to = values.length): number {
  let sum = 0;
  let lost = 0;
  for (let i = from; i < to; i++) {
    const value = values[i];
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}

/**
 * Returns the mean and the sample variance (divisor n - 1) of the values, in two compensated passes.
 *
 * Formula: sum (x - mean)^2 - (sum (x - mean))^2 / n, over n - 1. No values give NaN, one value gives variance 0.
 * Source: Chan, Golub and LeVeque (1983), corrected two-pass algorithm.
 *
 * @example meanAndVariance([1, 2, 3, 4]) // { mean: 2.5, variance: 1.6666666666666667 }
 */
export function meanAndVariance(values: ArrayLike<number>): { mean: number; variance: number } {
  const n = values.length;
  const mean = n === 0 ? Number.NaN : compensatedSum(values) / n;
  if (n < 2) return { mean, variance: n === 0 ? Number.NaN : 0 };
  let squares = 0;
  let lost = 0;
  let drift = 0;
  for (let i = 0; i < n; i++) {
    const gap = values[i] - mean;
    const square = gap * gap;
    const next = squares + square;
    lost += squares >= square ? squares - next + square : square - next + squares;
    squares = next;
    drift += gap;
  }
  const total = Number.isFinite(squares) ? squares + lost : squares;
  return { mean, variance: (total - (drift * drift) / n) / (n - 1) };
}
