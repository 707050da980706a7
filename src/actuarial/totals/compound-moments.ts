import type { CountDistribution, Distribution } from '../../chance/index.js';

/** First three moments of a total, in the forms people ask for. */
export interface TotalMoments {
  readonly mean: number;
  readonly variance: number;
  readonly skewness: number;
}

/**
 * Mean, variance and skewness of the sum of a random number of independent losses.
 *
 * E[S] = E[N] m, Var S = E[N] v + Var N m^2, k3(S) = E[N] k3(X) + 3 Var N m v + k3(N) m^3. Infinite moments stay infinite.
 *
 * @example compoundMoments(poisson({ lambda: 2 }), constant({ value: 5 })) // mean 10, variance 50
 */
export function compoundMoments(frequency: CountDistribution, severity: Distribution): TotalMoments {
  const { mean: m, variance: v } = severity;
  const mean = times(frequency.mean, m);
  const variance = times(frequency.mean, v) + times(frequency.variance, m * m);
  if (!Number.isFinite(variance)) return { mean, variance, skewness: Number.isFinite(mean) ? Infinity : Number.NaN };
  const third =
    times(frequency.mean, cumulant(severity)) + 3 * frequency.variance * m * v + times(cumulant(frequency), m * m * m);
  return { mean, variance, skewness: third / (variance * Math.sqrt(variance)) };
}

const cumulant = ({ skewness, variance }: Distribution): number =>
  variance === 0 ? 0 : skewness * variance * Math.sqrt(variance);

/** Product in which nothing times infinitely much is nothing. */
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);
