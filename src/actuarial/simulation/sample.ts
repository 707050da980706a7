import {
  compensatedSum,
  meanAndVariance,
  quantilesBySelection,
  refuse,
  requireShare,
  selectInPlace,
  topValues,
} from '../../numeric/index.js';

/** A figure from simulated values, with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
  /** Values it rests on. */
  readonly n: number;
}

/** Simulated or observed values, in any order: a column, or a plain list. */
export type Sample = ArrayLike<number>;

/** The values as a column of floats, not copied where they are one. Refuses an empty sample. */
export function columnOf(values: Sample): Float64Array {
  if (!(values?.length > 0))
    throw new RangeError('no values to summarize: an empty sample has no mean and no quantile');
  return values instanceof Float64Array ? values : Float64Array.from(values);
}

/** Mean with sd / sqrt(n). @throws RangeError for an empty sample or NaN @example sampleMean([1, 3]).value // 2 */
export function sampleMean(sample: Sample): Estimate {
  const values = columnOf(sample);
  const { mean, variance } = meanAndVariance(values);
  if (Number.isNaN(mean) && values.some(Number.isNaN)) refuse('values', 'numbers to average', 'free of NaN', mean);
  return {
    value: mean,
    standardError: values.length === 1 ? Infinity : Math.sqrt(variance / values.length),
    n: values.length,
  };
}

/**
 * Quantile by linear interpolation of order statistics (type 7): x at position p (n - 1).
 * The standard error is half the distance of the order statistics one binomial standard deviation to each side; infinite
 * for a single value, which says nothing of its spread.
 * @throws RangeError for an empty sample or p outside [0, 1]
 * @example sampleQuantile(Float64Array.of(0, 5, 10, 15, 20), 0.5).value // 10
 */
export function sampleQuantile(values: Sample, p: number): Estimate {
  return sampleQuantiles(values, [p])[0] as Estimate;
}

/** Several quantiles with one selection instead of a sort; see `sampleQuantile`. */
export function sampleQuantiles(sample: Sample, probabilities: readonly number[]): readonly Estimate[] {
  const values = columnOf(sample);
  const n = values.length;
  const last = n - 1;
  const ranks = probabilities.flatMap((p) => {
    requireShare('p', p, 'probability of a quantile');
    const at = p * last;
    const spread = Math.sqrt(n * p * (1 - p));
    const clip = (rank: number): number => Math.min(last, Math.max(0, Math.round(rank)));
    return [Math.floor(at), Math.min(last, Math.floor(at) + 1), clip(at - spread), clip(at + spread)];
  });
  const picked = quantilesBySelection(values, ranks);
  return probabilities.map((p, k) => {
    const [low, next, left, right] = picked.slice(4 * k, 4 * k + 4) as [number, number, number, number];
    const at = p * last;
    return {
      value: low + (next - low) * (at - Math.floor(at)),
      standardError: n === 1 ? Infinity : (right - left) / 2,
      n,
    };
  });
}

/**
 * Mean of the worst 1 - p of the values (expected shortfall); a value at the border counts with the weight it needs, so
 * an atom at zero is handled.
 * Standard error: spread inside the tail plus that of where it begins, sqrt((s^2 + p (TVaR - VaR)^2) / (n (1 - p)));
 * infinite where fewer than two values lie in the tail.
 * @example sampleTvar(Float64Array.of(0, 0, 0, 0, 0, 1, 2, 3, 10, 40), 0.8).value // 25
 */
export function sampleTvar(sample: Sample, p: number): Estimate {
  const values = columnOf(sample);
  requireShare('p', p, 'probability below the tail');
  const n = values.length;
  // n - p n and not (1 - p) n: the difference of two near numbers would leave a crumb.
  const size = n - p * n;
  const worst = topValues(values, Math.min(n, Math.floor(size) + 1));
  const whole = Math.min(n, Math.floor(size));
  const inside = compensatedSum(worst, 0, whole);
  const value =
    size > 0 ? (inside + (whole < n ? (size - whole) * (worst[whole] as number) : 0)) / size : (worst[0] as number);
  const border = worst[Math.min(whole, worst.length - 1)] as number;
  const { variance } = meanAndVariance(worst.subarray(0, Math.max(1, whole)));
  const gap = value - border;
  const standardError = whole < 2 ? Infinity : Math.sqrt((variance + p * gap * gap) / size);
  return { value, standardError, n };
}

/** Share of values above x, with its binomial standard error. */
export function sampleExceedance(sample: Sample, x: number): Estimate {
  const values = columnOf(sample);
  let above = 0;
  for (let k = 0; k < values.length; k++) if ((values[k] as number) > x) above++;
  const share = above / values.length;
  return { value: share, standardError: Math.sqrt((share * (1 - share)) / values.length), n: values.length };
}

/** Moments, usual quantiles and tail means of simulated values, each with its error. */
export function summarize(sample: Sample) {
  const values = columnOf(sample);
  const levels = [0.5, 0.9, 0.95, 0.99, 0.995] as const;
  const quantiles = sampleQuantiles(values, levels);
  return {
    mean: sampleMean(values),
    sd: values.length === 1 ? Number.NaN : Math.sqrt(meanAndVariance(values).variance),
    probabilityOfZero: 1 - sampleExceedance(values, 0).value,
    quantiles: levels.map((p, k) => ({ p, ...(quantiles[k] as Estimate) })),
    tvar: levels.map((p) => ({ p, ...sampleTvar(values, p) })),
  };
}

/** The k-th smallest value (0 is the smallest), found by selection on a copy. */
export function orderStatistic(sample: Sample, k: number): number {
  return selectInPlace(columnOf(sample).slice(), k);
}
