/** What an inverse needs at t: the gap (increasing in t), its slope, and slope' / slope. */
export interface TailStep {
  gap: number;
  slope: number;
  bend: number;
}

const CLOSE = 1e-9;

/**
 * Returns t in (low, high) with gap(t) = 0 by Halley's method, bisecting whenever a step would leave the bracket.
 *
 * `evaluate` fills the step it is given. Ends may be infinite.
 */
export function solveTail(
  start: number,
  low: number,
  high: number,
  evaluate: (t: number, step: TailStep) => void,
): number {
  const step = { gap: 0, slope: 1, bend: 0 };
  let below = low;
  let above = high;
  let t = start > low && start < high ? start : inside(low, high);
  for (let round = 0; round < 200; round++) {
    evaluate(t, step);
    if (step.gap === 0) return t;
    if (step.gap < 0) below = t;
    else above = t;
    const newton = step.gap / step.slope;
    const next = t - newton / Math.min(2, Math.max(0.5, 1 - 0.5 * newton * step.bend));
    if (Math.abs(next - t) <= CLOSE) return next;
    t = next > below && next < above ? next : inside(below, above);
    if (above - below <= 1e-15 * Math.abs(t)) return t;
  }
  return t;
}

function inside(low: number, high: number): number {
  if (low === Number.NEGATIVE_INFINITY) return high === Number.POSITIVE_INFINITY ? 0 : 2 * Math.min(high, 0) - 1;
  if (high === Number.POSITIVE_INFINITY) return 2 * Math.max(low, 0) + 1;
  return 0.5 * (low + high);
}
