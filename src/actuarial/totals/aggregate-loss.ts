import { refuse, requireKnown, requireNonNegative, requirePositive, requireShare } from '../../numeric/index.js';

/** A layer of the total of a year: `limit` in excess of `attachment`, of which `share` is borne. */
export interface AnnualLayer {
  readonly attachment: number;
  readonly limit: number;
  readonly share?: number;
}

/** Bounds on the numerical error of the figures at one probability level. */
export interface ErrorBound {
  readonly quantile: number;
  readonly tvar: number;
  readonly cdf: number;
}

/** Bounds on the numerical error of the figures at one amount. */
export interface ErrorAt {
  readonly cdf: number;
  /** Of sf(x): in the far tail a small part of it. */
  readonly sf: number;
  /** Of lev(x) and of stopLoss(x); that of a layer is at most the sum of those at its two ends. */
  readonly lev: number;
}

/** What one way of computing a total must answer; the measures are made from it. */
export interface AggregateCore {
  readonly mean: number;
  readonly variance: number;
  readonly skewness: number;
  readonly probabilityOfZero: number;
  /** Distance between the points of `pmf`. */
  readonly step: number;
  /** Probabilities of the lattice totals 0, step, 2 step, ... */
  readonly pmf: Float64Array;
  /** Probability beyond the largest total that the first lattice holds; reported, never spread over the rest. */
  readonly missingMass: number;
  /** P(S <= x). */
  cdf(x: number): number;
  /** P(S > x). */
  sf(x: number): number;
  /** Smallest x with cdf(x) >= p (VaR). */
  quantile(p: number): number;
  /** Limited expected value E[min(S, limit)]. */
  lev(limit: number): number;
  /** P(S > quantile(p)): less than 1 - p where the quantile is a lump. */
  sfAbove(x: number): number;
  /** E[(S - d)+] for d above 0 where it is known better than as a difference of means. */
  readonly excess?: (d: number) => number;
  /** Bounds on the numerical error of the figures at p. */
  errorBound(p: number): ErrorBound;
  /** Bounds on the numerical error of the figures at the amount x, from 0 to below Infinity. */
  errorAt(x: number): ErrorAt;
}

/** The distribution of a year's total loss. */
export interface AggregateLoss extends Omit<AggregateCore, 'sfAbove' | 'excess'> {
  /** Mean of the worst 1 - p of years, quantile + E[(S - quantile)+] / (1 - p); infinite where the mean is. */
  tvar(p: number): number;
  /** Mean of the years strictly above the quantile, E[S | S > quantile(p)]; NaN where there are none. */
  cte(p: number): number;
  /** Expected excess E[(S - d)+]. */
  stopLoss(d: number): number;
  /** Expected loss of a layer of the annual total. */
  layer(layer: AnnualLayer): number;
}

/** Completes the answers of a way of computing totals by the measures that follow from them. */
export function withMeasures(core: AggregateCore): AggregateLoss {
  const excess = core.excess ?? ((d: number): number => Math.max(0, core.mean - core.lev(d)));
  const stopLoss = (d: number): number => (d <= 0 ? core.mean - d : d === Infinity ? 0 : excess(d));
  const { cdf, sf, lev, errorAt } = core;
  return Object.assign(core, {
    cdf: (x: number): number => cdf(requireAmount(x)),
    sf: (x: number): number => sf(requireAmount(x)),
    lev: (x: number): number => lev(requireAmount(x)),
    errorAt: (x: number): ErrorAt => errorAt(requireNonNegative('x', x, 'amount of a year')),
    stopLoss: (x: number): number => stopLoss(requireAmount(x)),
    tvar: (p: number): number => {
      const value = core.quantile(requireLevel(p));
      return value + stopLoss(value) / (1 - p);
    },
    cte: (p: number): number => {
      const value = core.quantile(requireLevel(p));
      const above = core.sfAbove(value);
      return above > 0 ? value + stopLoss(value) / above : Number.NaN;
    },
    layer: (layer: AnnualLayer): number => {
      const { attachment, limit, share = 1 } = layer;
      requireKnown('an annual layer', layer, ['attachment', 'limit', 'share']);
      requireNonNegative('attachment', attachment, 'annual total at which the layer starts');
      if (limit !== Infinity) requirePositive('limit', limit, 'most the layer pays in a year');
      requireShare('share', share, 'part of the layer borne');
      if (limit === Infinity) return share * stopLoss(attachment);
      // A layer far out is a small part of the mean: there it is the difference of what exceeds its ends.
      return core.excess !== undefined && core.mean < Infinity && core.sf(attachment) < 0.5
        ? share * (stopLoss(attachment) - stopLoss(attachment + limit))
        : share * (core.lev(attachment + limit) - core.lev(attachment));
    },
  });
}

function requireAmount(x: number): number {
  return Number.isNaN(x) ? refuse('x', 'amount of a year', 'a number', x) : x;
}

/** Returns p when it is a probability below 1; throws a RangeError otherwise. */
export function requireLevel(p: number): number {
  if (!(p >= 0 && p < 1))
    throw new RangeError(`p (probability below the tail) must be from 0 to below 1; received ${p}.`);
  return p;
}
