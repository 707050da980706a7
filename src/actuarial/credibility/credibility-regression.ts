import { refuse, requireFinite } from '../../numeric/index.js';
import { type Portfolio, requirePortfolio, weightOf } from './credibility.js';
import { barycenterCredibility } from './credibility-barycenter.js';
import { apply, inverse, type Matrix, type Pair, plus, scaled, times } from './two-by-two.js';

/** Weighted least squares line of one contract. */
export interface Line {
  readonly coefficients: Pair;
  /** Inverse of X'WX: the variance of the coefficients per unit of variance within. */
  readonly spread: Matrix;
  readonly variance: number;
}

/** What regression credibility says of a portfolio. */
export interface RegressionCredibility {
  readonly within: number;
  /** Variances and covariance between contracts of intercept (or of the level at the barycenter) and slope. */
  readonly between: Matrix;
  /** Intercept (at time 0) and slope of the collective line, and of each contract's credible line. */
  readonly collective: Pair;
  readonly lines: readonly Pair[];
  /** Values of the credible lines at the time asked for. */
  readonly premiums: readonly number[];
}

/** How a regression is made credible. */
export interface RegressionOptions {
  /** Year of the premiums; the next one by default. */
  readonly at?: number;
  /**
   * Where the intercept stands: at time 0, where a credible line may leave the two it is made from, or in the middle of
   * the years, where level and slope are made credible each on its own; 'origin' by default.
   */
  readonly intercept?: 'origin' | 'barycenter';
  /** Relative movement of the collective line at which the search from the origin stops. */
  readonly settled?: number;
}

/** Square root of the distance from 1 to the next number. */
const SETTLED = 1.4901161193847656e-8;

/** Times the collective line is made anew at most. */
const ROUNDS = 1000;

/**
 * Regression credibility: each contract's straight line over the years 1, 2, ... is pulled to the collective line.
 *
 * Line j is Z_j b_j + (1 - Z_j) b with Z_j = A (A + s2 (X'W_jX)^-1)^-1 and A = sum of Z_j (b_j - b)(b_j - b)' / (I - 1),
 * made symmetric, iterated until no coefficient of b moves by more than `settled` of itself: the square root of the
 * machine's precision by default, as the published algorithm has it; the fixed point lies some 1e-8 further.
 * With the intercept at the barycenter see `barycenterCredibility`. Errors: RangeError for fewer than two contracts, or one without three years of exposure.
 * Source: Hachemeister (1975), Credibility for regression models with application to trend; De Vylder (1985); Goovaerts
 * and Hoogstad (1987) for the rule to stop.
 *
 * @example regressionCredibility({ ratios, weights }, { at: 13 }).premiums
 */
export function regressionCredibility(portfolio: Portfolio, options: RegressionOptions = {}): RegressionCredibility {
  requirePortfolio(portfolio);
  const { ratios } = portfolio;
  const { at = Math.max(...ratios.map(({ length }) => length)) + 1, intercept = 'origin', settled = SETTLED } = options;
  requireFinite('at', at, 'year of the premiums');
  const fits = ratios.map((row, i) => lineOf(row, (t) => weightOf(portfolio, i, t), i));
  if (intercept === 'barycenter') return barycenterCredibility(portfolio, fits, at);
  if (intercept !== 'origin') refuse('intercept', 'where the intercept stands', 'origin or barycenter', intercept);
  const within = fits.reduce((sum, one) => sum + one.variance, 0) / fits.length;
  let pulls = fits.map((): Matrix => [1, 0, 0, 1]);
  let factors = pulls;
  let between: Matrix = [0, 0, 0, 0];
  const spread = (around: Pair): void => {
    between = spreadBetween(fits, factors, around);
    pulls = fits.map((fit) => inverse(plus(between, scaled(fit.spread, within))));
    factors = pulls.map((pull) => times(between, pull));
  };
  let collective = mean(fits, pulls);
  for (let n = 0; n < ROUNDS; n++) {
    spread(collective);
    const next = mean(fits, pulls);
    const moved = Math.max(...next.map((value, k) => Math.abs((value - collective[k]) / collective[k])));
    collective = next;
    if (moved < settled) break;
  }
  spread(collective);
  const lines = fits.map(({ coefficients }, i) => {
    const [a, b] = apply(factors[i], [coefficients[0] - collective[0], coefficients[1] - collective[1]]);
    return [collective[0] + a, collective[1] + b] as const;
  });
  return { within, between, collective, lines, premiums: lines.map(([a, b]) => a + b * at) };
}

function lineOf(row: readonly number[], weight: (t: number) => number, i: number): Line {
  let [w, wt, wtt, wx, wtx, years] = [0, 0, 0, 0, 0, 0];
  row.forEach((x, t) => {
    const [own, time] = [weight(t), t + 1];
    w += own;
    wt += own * time;
    wtt += own * time * time;
    wx += own * x;
    wtx += own * time * x;
    years += own > 0 ? 1 : 0;
  });
  if (years < 3)
    throw new RangeError(`contract ${i} has ${years} years with exposure: a line and its error need three`);
  const spread = inverse([w, wt, wt, wtt]);
  const coefficients = apply(spread, [wx, wtx]);
  const left = row.reduce((sum, x, t) => {
    const gap = x - coefficients[0] - coefficients[1] * (t + 1);
    return sum + weight(t) * gap * gap;
  }, 0);
  return { coefficients, spread, variance: left / (years - 2) };
}

/**
 * The mean weighed by the credibility factors A M_j. A is left out of both sides: it may be singular, as where only one
 * direction varies between contracts, and would take all digits with it.
 */
function mean(fits: readonly Line[], pulls: readonly Matrix[]): Pair {
  const whole = pulls.reduce<Matrix>(plus, [0, 0, 0, 0]);
  const sum = fits.reduce<Pair>(
    ([a, b], { coefficients }, i) => {
      const [x, y] = apply(pulls[i], coefficients);
      return [a + x, b + y];
    },
    [0, 0],
  );
  return apply(inverse(whole), sum);
}

function spreadBetween(fits: readonly Line[], factors: readonly Matrix[], collective: Pair): Matrix {
  const sum = fits.reduce<Matrix>(
    (so, { coefficients: [a, b] }, i) => {
      const [x, y] = [a - collective[0], b - collective[1]];
      return plus(so, times(factors[i], [x * x, x * y, x * y, y * y]));
    },
    [0, 0, 0, 0],
  );
  const [aa, ab, ba, bb] = scaled(sum, 1 / (fits.length - 1));
  return [aa, (ab + ba) / 2, (ab + ba) / 2, bb];
}
