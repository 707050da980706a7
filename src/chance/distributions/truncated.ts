import { momentsOfCut } from '../cut-moments.js';
import { type Core, define } from '../define.js';
import type { Distribution } from '../distribution.js';

/** Ends of what is kept; either may be left out. */
export interface Cut {
  readonly low?: number;
  readonly high?: number;
}

/**
 * A distribution cut to low ... high: what is left is scaled up to probability 1. Listed values and counts keep both ends.
 * Formula: cdf(x) = P(low < X <= x) / P(low < X <= high).
 * @throws RangeError unless some probability lies between the ends
 * @example truncated(normal({ mu: 0.35, sigma: 0.18 }), { low: 0 })
 */
export function truncated(of: Distribution, { low = -Infinity, high = Infinity }: Cut) {
  const whole =
    of.pgf !== undefined && of.discrete && of.support.every((x) => !Number.isFinite(x) || Number.isInteger(x));
  const from = Math.max(whole ? Math.ceil(low) : low, of.support[0]);
  const to = Math.min(whole ? Math.floor(high) : high, of.support[1]);
  const below = probabilityBelow(of, from);
  const above = at(of, to);
  const kept = from <= to ? between(below, above) : 0;
  if (!(kept > 0) || (from === to && !of.discrete))
    throw new RangeError(`nothing of ${of.says} lies between ${low} and ${high}`);
  const inside = (x: number): number => Math.min(to, Math.max(from, x));
  // A piece in the upper half is counted from above, so that its probabilities keep their digits.
  const isUpper = below.cdf > 0.5;
  const fromBelow = (share: number): number =>
    isUpper ? of.upperQuantile(Math.max(0, below.sf - share)) : of.quantile(Math.min(1, below.cdf + share));
  const fromAbove = (share: number): number =>
    above.cdf < 0.5 ? of.quantile(Math.max(0, above.cdf - share)) : of.upperQuantile(Math.min(1, above.sf + share));
  const core: Core = {
    family: 'truncated',
    parameters: { of, low, high },
    json: { of: of.toJSON(), ...(low === -Infinity ? {} : { low }), ...(high === Infinity ? {} : { high }) },
    says: `${of.says} cut to ${low === -Infinity ? 'below' : low} and ${high === Infinity ? 'above' : high}`,
    discrete: of.discrete,
    support: [from, to],
    mean: Number.NaN,
    variance: Number.NaN,
    pdf: (x) => (x < from || x > to ? 0 : of.pdf(x) / kept),
    cdf: (x) => (x < from ? 0 : x >= to ? 1 : between(below, at(of, x)) / kept),
    sf: (x) => (x < from ? 1 : x >= to ? 0 : between(at(of, x), above) / kept),
    quantile: (u) => (u === 0 ? from : u === 1 ? to : inside(fromBelow(u * kept))),
    upperQuantile: (q) => (q === 0 ? to : q === 1 ? from : inside(fromAbove(q * kept))),
  };
  return define({ ...core, ...momentsOfCut(of, core, kept) });
}

/** A point by its two probabilities. */
interface Sides {
  readonly cdf: number;
  readonly sf: number;
}

/** Both probabilities of what lies below `from`; a possible value itself is kept where values are listed or whole. */
function probabilityBelow(of: Distribution, from: number): Sides {
  const own = of.discrete && from > -Infinity ? of.pdf(from) : 0;
  return { cdf: Math.max(0, of.cdf(from) - own), sf: Math.min(1, of.sf(from) + own) };
}

const at = (of: Distribution, x: number): Sides => ({ cdf: of.cdf(x), sf: of.sf(x) });

/** The probability between two points, from the tail in which both lie. */
function between(low: Sides, high: Sides): number {
  const share = low.cdf > 0.5 ? low.sf - high.sf : high.cdf < 0.5 ? high.cdf - low.cdf : 1 - low.cdf - high.sf;
  return Math.max(0, share);
}
