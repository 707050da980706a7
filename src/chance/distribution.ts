/**
 * What every distribution of this floor can answer.
 *
 * Tails never come from `1 - cdf`: `sf` and `upperQuantile` are computed in their own right and keep full relative
 * precision down to 1e-300. A mean that does not exist is `Infinity`; a higher moment that does not exist is `Infinity`.
 */
export interface Distribution {
  /** The family's name in the catalogue, such as `lognormal`. */
  readonly family: string;
  /** The parameters as they were checked, in the family's own names; with `family` they rebuild the distribution. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** One line a person can read: `lognormal(mu 12.5, sigma 0.4)`. */
  readonly says: string;
  /** True where all mass sits on the integers (or on the listed values). */
  readonly discrete: boolean;
  /** Smallest and largest possible value; either may be infinite. */
  readonly support: readonly [low: number, high: number];
  readonly mean: number;
  readonly variance: number;
  /** Density, or the probability of exactly `x` where `discrete`. */
  pdf(x: number): number;
  /** P(X <= x). */
  cdf(x: number): number;
  /** P(X > x), to full relative precision in the far tail. */
  sf(x: number): number;
  /** Smallest x with cdf(x) >= u, for u in [0, 1]. */
  quantile(u: number): number;
  /** The value exceeded with probability q: quantile(1 - q) without the loss of digits. */
  upperQuantile(q: number): number;
  /** Limited expected value E[min(X, limit)^order]; order defaults to 1, `limit` may be Infinity. */
  lev(limit: number, order?: number): number;
  /** Raw moment E[X^order] for a whole order >= 1. */
  moment(order: number): number;
  /** Third standardized central moment. */
  readonly skewness: number;
  /** Probability generating function E[z^N], where the family is a count. */
  readonly pgf?: ((z: number) => number) | undefined;
  /** Plain data from which `distributionFrom` rebuilds the same distribution. */
  toJSON(): { readonly distribution: string } & Readonly<Record<string, unknown>>;
}

/** A distribution over 0, 1, 2, ...: the only kind that may stand as a frequency. */
export interface CountDistribution extends Distribution {
  readonly discrete: true;
  pgf(z: number): number;
  /** (a, b, p0) of the (a, b, 1) class where the family belongs to it: p_k = (a + b/k) p_(k-1) for k >= 2. */
  readonly recursion?: { readonly a: number; readonly b: number; readonly p0: number; readonly p1: number };
}
