import { exp, integrate, log, powInt } from '../numeric/index.js';
import type { Core } from './define.js';
import type { Distribution } from './distribution.js';

type Moments = Pick<Core, 'mean' | 'variance'> & Required<Pick<Core, 'moment' | 'lev'>>;

/**
 * Moments of a distribution cut to an interval that holds the share `kept` of it: from the whole one's limited values
 * where the share is large, else from the cut's own probabilities, as a difference of whole ones has lost its digits.
 */
export function momentsOfCut(of: Distribution, cut: Core, kept: number): Moments {
  const [from, to] = cut.support;
  const own = of.discrete && from > -Infinity ? of.pdf(from) : 0;
  /** E[X^order; X <= x] of the whole distribution. */
  const upTo = (x: number, order: number): number =>
    x === Infinity ? of.moment(order) : of.lev(x, order) - weighed(powInt(x, order), of.sf(x));
  const below = (order: number): number =>
    from === -Infinity ? 0 : upTo(from, order) - weighed(powInt(from, order), own);
  const isSmall = kept < 0.1 && !of.discrete && from > -Infinity;
  const lev = (limit: number, order: number): number => {
    if (limit <= from) return powInt(limit, order);
    const top = Math.min(limit, to);
    if (top === Infinity && !Number.isFinite(of.moment(order))) return of.moment(order);
    if (isSmall) return powInt(from, order) + above(cut, from, top, (x) => order * powInt(x, order - 1));
    return (upTo(top, order) - below(order)) / kept + (limit >= to ? 0 : weighed(powInt(limit, order), cut.sf(limit)));
  };
  const mean = lev(to, 1);
  return { mean, variance: varianceOf(of, cut, mean, lev), moment: (order) => lev(to, order), lev };
}

const weighed = (value: number, probability: number): number => (probability === 0 ? 0 : value * probability);

/** Of listed values and counts by their moments; else from what lies on either side of the mean, which never cancels. */
function varianceOf(of: Distribution, cut: Core, mean: number, lev: (limit: number, order: number) => number): number {
  const [from, to] = cut.support;
  if (!Number.isFinite(mean)) return Infinity;
  if (of.discrete) return Math.max(0, lev(to, 2) - mean * mean);
  if ((to === Infinity || from === -Infinity) && !(of.variance < Infinity)) return Infinity;
  const mirrored = { ...cut, sf: (y: number) => cut.cdf(-y), upperQuantile: cut.quantile, quantile: cut.upperQuantile };
  return above(cut, mean, to, (x) => 2 * (x - mean)) + above(mirrored, -mean, -from, (y) => 2 * (y + mean));
}

/** The integral of weigh(x) sf(x) from a start on, on the logarithm of the distance, which sees both ends of a long tail. */
function above(core: Core, start: number, to: number, weigh: (x: number) => number): number {
  const width = Math.abs(core.upperQuantile(0.25) - core.quantile(0.25));
  const end = Math.min(log(to - start), log(width) + 600);
  const from = Math.min(end, log(width)) - 40;
  const at = (s: number): number => {
    const distance = exp(s);
    const tail = core.sf(start + distance);
    return tail === 0 ? 0 : weigh(start + distance) * tail * distance;
  };
  const breaks = [-5, -1, 0, 1, 2, 5, 20].map((shift) => log(width) + shift);
  return integrate(at, from, end, { breaks }).value;
}
