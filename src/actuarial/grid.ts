import type { CountDistribution, Distribution } from '../chance/index.js';
import { realFft } from '../numeric/index.js';
import { applyPgf } from './complex-pgf.js';
import { discretize } from './discretize.js';

/** Mass of the aggregate at 0, h, 2h, ... from one severity lattice, with its running sums. */
export interface Grid {
  readonly step: number;
  readonly mass: Float64Array;
  /** P(S <= kh). */
  readonly cumulative: Float64Array;
}

/**
 * Aggregate mass on a lattice: inverse transform of pgf(transform of the severity), padded to twice the length.
 *
 * Severities beyond the lattice are dropped, which leaves every point below its end exact: a sum at most x needs every
 * part at most x. What wraps around the padded length is sums of more than two nearly largest parts.
 */
export function aggregateGrid(frequency: CountDistribution, severity: Float64Array, step: number): Grid {
  const points = severity.length;
  const size = 2 * points;
  const fft = realFft(size);
  const padded = new Float64Array(size);
  padded.set(severity);
  const re = new Float64Array(points + 1);
  const im = new Float64Array(points + 1);
  fft.forward(padded, re, im);
  applyPgf(frequency, re, im);
  fft.inverse(re, im, padded);
  const mass = padded.slice(0, points);
  const cumulative = new Float64Array(points);
  let sum = 0;
  for (let k = 0; k < points; k++) {
    sum += mass[k] as number;
    cumulative[k] = sum;
  }
  return { step, mass, cumulative };
}

/** A grid for a continuous severity, rounded to the lattice. */
export function roundedGrid(frequency: CountDistribution, severity: Distribution, step: number, points: number): Grid {
  return aggregateGrid(frequency, discretize(severity, { step, points }).mass, step);
}
