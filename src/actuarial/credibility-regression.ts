import type { Portfolio } from './credibility.js';

type Pair = readonly [number, number];
/** A matrix of two by two, row by row. */
type Matrix = readonly [number, number, number, number];

/** Weighted least squares line of one contract. */
interface Line {
  readonly coefficients: Pair;
  /** Inverse of X'WX: the variance of the coefficients per unit of variance within. */
  readonly spread: Matrix;
  readonly variance: number;
}

/** What regression credibility says of a portfolio. */
export interface RegressionCredibility {
  readonly within: number;
  /** Variances and covariance of intercept and slope between contracts. */
  readonly between: Matrix;
  /** Intercept (at time 0) and slope of the collective line, and of each contract's credible line. */
  readonly collective: Pair;
  readonly lines: readonly Pair[];
  /** Values of the credible lines at the time asked for. */
  readonly premiums: readonly number[];
}

/**
 * Regression credibility: each contract's straight line over the years 1, 2, ... is pulled to the collective line.
 *
 * Line j is Z_j b_j + (1 - Z_j) b with Z_j = A (A + s2 (X'W_jX)^-1)^-1 and A = sum of Z_j (b_j - b)(b_j - b)' / (I - 1),
 * made symmetric and iterated to its fixed point. `at` is the year of the premiums,
 * `settled` the relative change at which the iteration stops, 1e-12 by default.
 * Errors: RangeError for fewer than two contracts, or one without three years of exposure.
 * Source: Hachemeister (1975), Credibility for regression models with application to trend; De Vylder (1985).
 *
 * @example regressionCredibility({ ratios, weights }, { at: 13 }).premiums
 */
export function regressionCredibility(
  { ratios, weights }: Portfolio,
  { at, settled = 1e-12 }: { readonly at: number; readonly settled?: number },
): RegressionCredibility {
  if (ratios.length < 2) throw new RangeError(`ratios need at least two contracts; received ${ratios.length}.`);
  const fits = ratios.map((row, i) => lineOf(row, (t) => weights?.[i]?.[t] ?? 1, i));
  const within = fits.reduce((sum, one) => sum + one.variance, 0) / fits.length;
  let pulls = fits.map((): Matrix => [1, 0, 0, 1]);
  let factors = pulls;
  let between: Matrix = [0, 0, 0, 0];
  let collective: Pair = [0, 0];
  for (let n = 0; n < 1000; n++) {
    collective = mean(fits, pulls);
    const next = spreadBetween(fits, factors, collective);
    const moved = next.reduce((most, value, k) => Math.max(most, Math.abs(value - between[k]) / Math.abs(value)), 0);
    between = next;
    pulls = fits.map(({ spread }) => inverse(plus(between, scaled(spread, within))));
    factors = pulls.map((pull) => times(between, pull));
    if (moved < settled) break;
  }
  collective = mean(fits, pulls);
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

const plus = (a: Matrix, b: Matrix): Matrix => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
const scaled = (a: Matrix, by: number): Matrix => [a[0] * by, a[1] * by, a[2] * by, a[3] * by];
const apply = (a: Matrix, [x, y]: Pair): Pair => [a[0] * x + a[1] * y, a[2] * x + a[3] * y];
const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
];

function inverse([a, b, c, d]: Matrix): Matrix {
  const determinant = a * d - b * c;
  return [d / determinant, -b / determinant, -c / determinant, a / determinant];
}
