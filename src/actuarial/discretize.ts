import type { Distribution } from '../chance/index.js';
import { requireInteger, requirePositive } from '../numeric/index.js';

/** How a continuous severity is put on a lattice. */
export type DiscretizeMethod = 'rounding' | 'lower' | 'upper' | 'unbiased';

/** Probabilities at 0, step, 2 step, ... and what lies beyond the last point. */
export interface Discretized {
  readonly step: number;
  readonly mass: Float64Array;
  /** Probability beyond the lattice; it is reported, never spread over the rest. */
  readonly missing: number;
}

/**
 * Puts a severity on `points` lattice points.
 *
 * - `rounding`: mass of (kh - h/2, kh + h/2] at kh.
 * - `upper`: F((k+1)h) - F(kh) at kh, so that the lattice cdf lies above; `lower`: the same at (k+1)h.
 * - `unbiased`: local matching of the first moment through limited expected values; the mean is kept exactly.
 *
 * Masses are differences of sf to the right of the median and of cdf to the left, so that tails keep their digits.
 *
 * @throws RangeError unless step is positive and points a whole number from 2
 * @example discretize(gamma({ shape: 2, scale: 1 }), { step: 0.5, points: 44, method: 'rounding' })
 */
export function discretize(
  severity: Distribution,
  {
    step,
    points,
    method = 'rounding',
  }: { readonly step: number; readonly points: number; readonly method?: DiscretizeMethod },
): Discretized {
  requirePositive('step', step, 'lattice step');
  requireInteger('points', points, 'number of lattice points', 2);
  const mass = methods[method](severity, step, points);
  const last = method === 'rounding' ? (points - 0.5) * step : method === 'upper' ? points * step : (points - 1) * step;
  return { step, mass, missing: severity.sf(last) };
}

const methods: Readonly<
  Record<DiscretizeMethod, (severity: Distribution, step: number, points: number) => Float64Array>
> = {
  rounding: (severity, step, points) =>
    between(
      severity,
      points,
      (k) => (k === 0 ? -Infinity : (k - 0.5) * step),
      (k) => (k + 0.5) * step,
    ),
  upper: (severity, step, points) =>
    between(
      severity,
      points,
      (k) => (k === 0 ? -Infinity : k * step),
      (k) => (k + 1) * step,
    ),
  lower: (severity, step, points) =>
    between(
      severity,
      points,
      (k) => (k === 0 ? -Infinity : (k - 1) * step),
      (k) => k * step,
    ),
  unbiased: (severity, step, points) => {
    const mass = new Float64Array(points);
    let before = 0;
    let here = severity.lev(step);
    mass[0] = 1 - here / step;
    for (let k = 1; k < points - 1; k++) {
      const after = severity.lev((k + 1) * step);
      mass[k] = (2 * here - before - after) / step;
      before = here;
      here = after;
    }
    // The last point takes the first-moment share of what lies beyond it, less what is missing.
    const last = points - 1;
    mass[last] = (here - before) / step - severity.sf(last * step);
    return mass;
  },
};

function between(
  severity: Distribution,
  points: number,
  from: (k: number) => number,
  to: (k: number) => number,
): Float64Array {
  const mass = new Float64Array(points);
  let k = 0;
  // Left of the median by cdf, right of it by sf.
  let below = 0;
  for (; k < points; k++) {
    const up = severity.cdf(to(k));
    if (up > 0.5) break;
    mass[k] = up - below;
    below = up;
  }
  if (k < points) {
    let above = k === 0 ? 1 : severity.sf(from(k));
    for (; k < points; k++) {
      const next = severity.sf(to(k));
      mass[k] = above - next;
      above = next;
    }
  }
  return mass;
}
