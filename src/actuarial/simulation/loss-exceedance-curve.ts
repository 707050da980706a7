import { columnOf, type Sample } from './sample.js';

/** One point of a loss-exceedance curve. */
export interface CurvePoint {
  readonly loss: number;
  readonly probability: number;
}

/**
 * Loss-exceedance curve from one set of values: P(loss > x) at each threshold, monotone by construction.
 * @example lossExceedanceCurve([1, 2, 3], [0, 2])[1].probability // 1 / 3
 */
export function lossExceedanceCurve(sample: Sample, thresholds: readonly number[]): readonly CurvePoint[] {
  const values = columnOf(sample);
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
