import type { Severity } from '../cover/severity.js';
import { tailsAt } from './tails-at.js';

/** Mass of each cell (kh - h/2, kh + h/2]. */
export function rounded(severity: Severity, step: number, points: number): Float64Array {
  const masses = new Float64Array(points);
  tailsAt(severity, step, 0.5, masses);
  let above = 1;
  for (let k = 0; k < points; k++) {
    const tail = masses[k];
    masses[k] = above - tail;
    above = tail;
  }
  return masses;
}

/** The same mass on cells three times as wide. */
export function threefold(masses: Float64Array): Float64Array {
  const count = Math.floor((masses.length - 2) / 3);
  const wide = new Float64Array(count + 1);
  wide[0] = masses[0] + masses[1];
  for (let k = 1; k <= count; k++) wide[k] = masses[3 * k - 1] + masses[3 * k] + masses[3 * k + 1];
  return wide;
}

/**
 * Moves mass to a neighboring point until the limited mean of the lattice is that of the severity: between 0 and the first
 * point, where rounding errs most; what is not there to move, from the fullest point.
 */
export function keepMean(masses: Float64Array, step: number, severity: Severity): void {
  const border = (masses.length - 0.5) * step;
  let mean = 0;
  let fullest = 0;
  for (let k = masses.length - 1; k >= 0; k--) {
    mean += masses[k] * k;
    if (masses[k] > masses[fullest]) fullest = k;
  }
  const lacking = (severity.lev(border) - border * severity.sf(border)) / step - mean;
  const moved = Math.max(-masses[1], Math.min(masses[0], lacking));
  masses[0] -= moved;
  masses[1] += moved;
  const to = lacking > moved ? fullest + 1 : fullest - 1;
  if (to < 0 || to >= masses.length) return;
  const rest = Math.min(masses[fullest], Math.abs(lacking - moved));
  masses[fullest] -= rest;
  masses[to] += rest;
}
