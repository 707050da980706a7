import { powInt } from '../../numeric/index.js';
import { assemble, type Credibility, type Portfolio, unbiasedBetween, weightOf } from './credibility.js';
import type { Line, RegressionCredibility } from './credibility-regression.js';

/**
 * Regression credibility with the intercept in the middle of the years, weighed by the exposure of all contracts.
 *
 * There level and slope hardly depend on each other: each is made credible by itself as in `buhlmannStraub`, the level
 * with the weights sum of w_t, the slope with sum of w_t (t - middle)^2, and a credible line lies between the two lines
 * it is made from.
 * Source: Buhlmann and Gisler (1997), ASTIN Bulletin 27; Buhlmann and Gisler (2005), section 8.4.
 */
export function barycenterCredibility(portfolio: Portfolio, fits: readonly Line[], at: number): RegressionCredibility {
  const within = fits.reduce((sum, { variance }) => sum + variance, 0) / fits.length;
  const middle = ofAll(portfolio, (t) => t) / ofAll(portfolio, () => 1);
  const credible = (power: number, of: (line: Line) => number): Credibility => {
    const sums = fits.map((line, i) => ({
      weight: ofContract(portfolio, i, (t) => powInt(t - middle, power)),
      mean: of(line),
    }));
    return assemble(sums, within, Math.max(0, unbiasedBetween(sums, within)));
  };
  const level = credible(0, ({ coefficients: [a, b] }) => a + b * middle);
  const slope = credible(2, ({ coefficients: [, b] }) => b);
  const lines = level.premiums.map((a, i) => [a - slope.premiums[i] * middle, slope.premiums[i]] as const);
  return {
    within,
    between: [level.between, 0, 0, slope.between],
    collective: [level.collective - slope.collective * middle, slope.collective],
    lines,
    premiums: lines.map(([a, b]) => a + b * at),
  };
}

/** Sum of w_t f(t) over the years 1, 2, ... of one contract. */
const ofContract = (portfolio: Portfolio, i: number, f: (t: number) => number): number =>
  (portfolio.ratios[i] ?? []).reduce((sum, _, t) => sum + weightOf(portfolio, i, t) * f(t + 1), 0);

/** The same over all contracts. */
const ofAll = (portfolio: Portfolio, f: (t: number) => number): number =>
  portfolio.ratios.reduce((sum, _, i) => sum + ofContract(portfolio, i, f), 0);
