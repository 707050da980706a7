import { exp, findRoot, log, refuse, requireFinite, requirePositive } from '../numeric/index.js';
import type { Interval } from './define.js';
import { tailOf } from './define.js';
import type { Distribution } from './distribution.js';

/** A mean and a standard deviation. */
export interface MeanSd {
  readonly mean: number;
  readonly sd: number;
}

/** A mean and a coefficient of variation: the standard deviation over the size of the mean. */
export interface MeanCv {
  readonly mean: number;
  readonly cv: number;
}

/** A value with the probability of not exceeding it. */
export type QuantilePoint = readonly [probability: number, value: number];

/**
 * `fromMeanSd` and `fromMeanCv` of a family that knows its member with a mean and a standard deviation; G is what else it
 * must be told, such as the degrees of freedom of a Student t.
 */
export function momentMakers<D, G = unknown>(make: (wanted: MeanSd & G) => D) {
  const fromMeanSd = (wanted: MeanSd & G): D => {
    requireFinite('mean', wanted.mean, 'mean');
    requirePositive('sd', wanted.sd, 'standard deviation');
    return make(wanted);
  };
  const fromMeanCv = (wanted: MeanCv & G): D => {
    const { mean, cv } = wanted;
    requireFinite('mean', mean, 'mean');
    requirePositive('cv', cv, 'coefficient of variation: standard deviation over mean');
    if (mean === 0) refuse('mean', 'mean that a coefficient of variation is a share of', 'a number other than 0', mean);
    return make({ ...wanted, sd: cv * Math.abs(mean) });
  };
  return { fromMeanSd, fromMeanCv };
}

/** The same for a family of one parameter, whose mean leaves it one standard deviation: any other is refused. */
export function meanMakers<D extends Distribution>(make: (mean: number) => D) {
  return momentMakers(({ mean, sd }: MeanSd): D => {
    const made = make(mean);
    const own = Math.sqrt(made.variance);
    if (!(Math.abs(sd / own - 1) < 1e-9))
      throw new RangeError(`a ${made.family} of mean ${mean} has the standard deviation ${own}, and cannot have ${sd}`);
    return made;
  });
}

/** `fromQuantiles` and `fromInterval` of a family that knows its member through two quantiles in rising order. */
export function quantileMakers<D, G = unknown>(
  make: (low: QuantilePoint, high: QuantilePoint, given: G) => D,
  least = -Infinity,
) {
  const fromQuantiles = (first: QuantilePoint, second: QuantilePoint, given?: G): D => {
    const [low, high] = first[0] < second[0] ? [first, second] : [second, first];
    if (!(low[0] > 0 && high[0] < 1 && low[0] < high[0]))
      throw new RangeError(
        `quantiles need two different probabilities strictly between 0 and 1; received ${low[0]} and ${high[0]}`,
      );
    if (!(low[1] > least && low[1] < high[1] && high[1] < Infinity))
      throw new RangeError(
        `quantiles rise with their probabilities${least > -Infinity ? ` and lie above ${least}` : ''}; received ${low[1]} at ${low[0]} and ${high[1]} at ${high[0]}`,
      );
    return make(low, high, given as G);
  };
  const fromInterval = (wanted: Interval & G): D => {
    const tail = tailOf(wanted);
    return fromQuantiles([tail, wanted.low], [1 - tail, wanted.high], wanted);
  };
  return { fromQuantiles, fromInterval };
}

/**
 * Location and scale of the straight line through two quantiles on the scale of a standard form, symmetric about 0 or not:
 * the middle of a symmetric one's central interval is its location, to the last digit.
 */
export function lineThrough(
  low: QuantilePoint,
  high: QuantilePoint,
  standard: (p: number) => number,
  form: 'symmetric' | 'skewed' = 'skewed',
): { readonly location: number; readonly scale: number } {
  const a = standard(low[0]);
  if (form === 'symmetric' && low[0] + high[0] === 1)
    return { location: low[1] + 0.5 * (high[1] - low[1]), scale: (high[1] - low[1]) / (-2 * a) };
  const scale = (high[1] - low[1]) / (standard(high[0]) - a);
  return { location: low[1] - scale * a, scale };
}

/**
 * The positive shape at which a quantity that falls (or rises) steadily with it takes the value wanted.
 * @throws RangeError where no shape between 1e-9 and 1e9 does, with the words given
 */
export function shapeWith(of: (shape: number) => number, wanted: number, says: string): number {
  const gap = (s: number): number => Math.min(1e3, Math.max(-1e3, log(of(exp(s))) - log(wanted)));
  for (const [from, to] of [
    [-1, 1],
    [-4, 4],
    [-10, 10],
    [0, 20.7],
    [-20.7, 0],
  ] as const) {
    const [a, b] = [gap(from), gap(to)];
    if (a === 0) return exp(from);
    if (b === 0) return exp(to);
    if (a * b < 0) return exp(findRoot(gap, from, to));
  }
  throw new RangeError(says);
}
