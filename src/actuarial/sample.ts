import {
  compensatedSum,
  meanAndVariance,
  quantilesBySelection,
  requireShare,
  selectInPlace,
  topValues,
} from '../numeric/index.js';

/** A figure from simulated values, with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
  /** Values it rests on. */
  readonly n: number;
}

function requireValues(values: Float64Array): void {
  if (values.length === 0) throw new RangeError('no values to summarize: an empty sample has no mean and no quantile');
}

/** Mean with sd / sqrt(n). @throws RangeError for an empty sample @example sampleMean(Float64Array.of(1, 3)).value // 2 */
export function sampleMean(values: Float64Array): Estimate {
  requireValues(values);
  const { mean, variance } = meanAndVariance(values);
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
export function sampleQuantile(values: Float64Array, p: number): Estimate {
  return sampleQuantiles(values, [p])[0] as Estimate;
}

/** Several quantiles with one selection instead of a sort; see `sampleQuantile`. */
export function sampleQuantiles(values: Float64Array, probabilities: readonly number[]): readonly Estimate[] {
  requireValues(values);
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
export function sampleTvar(values: Float64Array, p: number): Estimate {
  requireValues(values);
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
export function sampleExceedance(values: Float64Array, x: number): Estimate {
  requireValues(values);
  let above = 0;
  for (let k = 0; k < values.length; k++) if ((values[k] as number) > x) above++;
  const share = above / values.length;
  return { value: share, standardError: Math.sqrt((share * (1 - share)) / values.length), n: values.length };
}

/** One point of a loss-exceedance curve. */
export interface CurvePoint {
  readonly loss: number;
  readonly probability: number;
}

/**
 * Loss-exceedance curve from one set of values: P(loss > x) at each threshold, monotone by construction.
 * @example lossExceedanceCurve(Float64Array.of(1, 2, 3), [0, 2])[1].probability // 1 / 3
 */
export function lossExceedanceCurve(values: Float64Array, thresholds: readonly number[]): readonly CurvePoint[] {
  requireValues(values);
  const sorted = Float64Array.from(thresholds).sort();
  const counts = countBelow(values, sorted);
  let above = 0;
  const points: CurvePoint[] = [];
  for (let k = sorted.length - 1; k >= 0; k--) {
    above += counts[k + 1] as number;
    points.push({ loss: sorted[k] as number, probability: above / values.length });
  }
  return points.reverse();
}

const GUIDES = 4096;

/** How many values have k thresholds strictly below them, for every k; a guide table leaves few steps to search. */
function countBelow(values: Float64Array, sorted: Float64Array): Float64Array {
  const counts = new Float64Array(sorted.length + 1);
  if (sorted.length === 0) return counts;
  const low = sorted[0] as number;
  const width = (sorted[sorted.length - 1] as number) - low;
  const scale = width > 0 && width < Infinity ? GUIDES / width : 0;
  const place = (x: number): number => Math.min(GUIDES, Math.max(0, Math.floor((x - low) * scale)));
  const guide = new Int32Array(GUIDES + 2).fill(sorted.length);
  for (let k = sorted.length - 1; k >= 0; k--) guide[place(sorted[k] as number)] = k;
  for (let g = GUIDES; g >= 0; g--) guide[g] = Math.min(guide[g] as number, guide[g + 1] as number);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const at = (value - low) * scale;
    let k = guide[at > 0 ? (at < GUIDES ? Math.floor(at) : GUIDES) : 0] as number;
    while (k < sorted.length && (sorted[k] as number) < value) k++;
    counts[k]!++;
  }
  return counts;
}

/** Moments, usual quantiles and tail means of simulated values, each with its error. */
export function summarize(values: Float64Array) {
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
export function orderStatistic(values: Float64Array, k: number): number {
  requireValues(values);
  return selectInPlace(values.slice(), k);
}
