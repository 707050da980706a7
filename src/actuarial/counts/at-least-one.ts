import type { CountDistribution } from '../../chance/index.js';

/** Thinned second moment, relative to the first, below which three terms of the series are exact to 1e-13. */
const SMALL = 1e-4;

/**
 * Probability that at least one of a random number of losses has a property that each has with probability `share`.
 *
 * Formula: 1 - P_N(1 - share); for a small share its series m1 share - m2 share^2 / 2 + m3 share^3 / 6 in factorial
 * moments, so that a chance of 1e-30 keeps its digits.
 *
 * @example atLeastOne(poisson({ lambda: 2 }), 1e-30) // 2e-30
 */
export function atLeastOne(frequency: CountDistribution, share: number): number {
  const { mean, variance } = frequency;
  if (share === 0 || mean === 0) return 0;
  const second = variance + mean * mean - mean;
  if (!(share * second < SMALL * mean)) return 1 - frequency.pgf(1 - share);
  const third = frequency.moment(3) - 3 * (variance + mean * mean) + 2 * mean;
  const cubic = Number.isFinite(third) ? (share * share * share * third) / 6 : 0;
  return mean * share - (share * share * second) / 2 + cubic;
}
