import { exp, findRoot, log, refuse } from '../numeric/index.js';
import { type Interval, tailOf } from './define.js';
import type { Distribution } from './distribution.js';

/** A likeliest value between two that are seldom passed: (1 - confidence) / 2 lies beyond each. */
export interface ThreePoints extends Interval {
  readonly mode: number;
}

/** The ends of a range that puts the same share beyond low and beyond high, whatever its form between the ends. */
export function endsThrough(
  points: ThreePoints,
  make: (min: number, mode: number, max: number) => Distribution,
): Distribution {
  const { low, mode, high } = points;
  const tail = tailOf(points);
  if (!(low < mode && mode < high)) refuse('mode', 'likeliest value', `between low ${low} and high ${high}`, mode);
  const width = log(high - low);
  // Logarithms of the distances from low to min and from high to max, as far as an end may lie.
  const [near, far] = [width - 40, width + 20];
  const lower = (above: number): number =>
    findRoot((s) => make(low - exp(s), mode, high + exp(above)).cdf(low) - tail, near, far);
  const above = findRoot((s) => make(low - exp(lower(s)), mode, high + exp(s)).sf(high) - tail, near, far);
  return make(low - exp(lower(above)), mode, high + exp(above));
}
