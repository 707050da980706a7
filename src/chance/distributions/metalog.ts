import { exp, findRoot, log, log1p, powInt, solveLinear } from '../../numeric/index.js';
import { define } from '../define.js';
import { momentsOverOdds } from '../odds-moments.js';

/** What an expert said: values with the probability of not exceeding them. */
export interface MetalogParameters {
  readonly quantiles: readonly (readonly [probability: number, value: number])[];
  /** Known ends of the range; the fit is then made on the logarithm or logit. */
  readonly min?: number;
  readonly max?: number;
}

/**
 * Metalog: the quantile function through an expert's points, m terms for m points.
 * Formula: Q(u) = a1 + a2 L + a3 (u - 1/2) L + a4 (u - 1/2) + ..., L = ln(u / (1 - u)), on the scale the ends suggest.
 * Source: Keelin 2016.
 * @throws RangeError for fewer than 2 points, points that do not rise or lie outside the ends, or a set of points through
 *   which no rising curve of this form goes (it says where the curve falls)
 * @example metalog({ quantiles: [[0.1, 20], [0.5, 60], [0.9, 300]], min: 0 }).quantile(0.5) // 60
 */
export function metalog({ quantiles, min, max }: MetalogParameters) {
  const points = [...quantiles].sort((a, b) => a[0] - b[0]);
  if (points.length < 2) throw new RangeError(`a metalog needs at least 2 quantiles, received ${points.length}`);
  points.forEach(([p, x], k) => {
    const before = points[k - 1];
    if (!(p > 0 && p < 1) || !Number.isFinite(x))
      throw new RangeError(`quantile ${k}: probability ${p} lies strictly between 0 and 1 and value ${x} is finite`);
    if (before !== undefined && !(x > before[1] && p > before[0]))
      throw new RangeError(`quantiles rise: ${before[1]} at ${before[0]} is followed by ${x} at ${p}`);
    if ((min !== undefined && x <= min) || (max !== undefined && x >= max))
      throw new RangeError(`the value ${x} lies outside ${min ?? '-Infinity'} to ${max ?? 'Infinity'}`);
  });
  const scale = scaleOf(min, max);
  const weights = solveLinear(
    points.map(([p]) => points.map((_, term) => termAt(term, log(p) - log1p(-p), p - 0.5))),
    points.map(([, x]) => scale.into(x)),
  );
  // On the axis of the log odds t of not exceeding x the curve is nearly straight, and both tails keep their digits.
  const curve = (t: number): number => {
    const middle = middleAt(t);
    return weights.reduce((sum, a, term) => sum + a * termAt(term, t, middle), 0);
  };
  const slope = (t: number): number => {
    const [middle, rise] = [middleAt(t), riseAt(t)];
    return weights.reduce((sum, a, term) => sum + a * slopeAt(term, t, middle, rise), 0);
  };
  requireRising(slope);
  const low = min ?? -Infinity;
  const high = max ?? Infinity;
  const value = (t: number): number => scale.back(curve(t));
  const oddsOf = (x: number): number => rootOf((t) => curve(t) - scale.into(x));
  const moments = momentsOverOdds(value, { low: min, high: max, slope });
  const quantile = (u: number): number => (u <= 0 ? low : u >= 1 ? high : value(log(u) - log1p(-u)));
  return define({
    family: 'metalog',
    parameters: { quantiles: points, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
    says: `metalog through ${points.map(([p, x]) => `${x} at ${p}`).join(', ')}`,
    support: [low, high],
    mean: moments.mean,
    variance: moments.variance,
    moment: moments.moment,
    lev: (limit, order) =>
      moments.limited(limit, limit <= low ? -Infinity : limit >= high ? Infinity : oddsOf(limit), order),
    pdf: (x) => {
      if (x <= low || x >= high) return 0;
      const t = oddsOf(x);
      return Number.isFinite(t) ? riseAt(t) / (slope(t) * scale.stretch(x)) : 0;
    },
    cdf: (x) => (x <= low ? 0 : x >= high ? 1 : 1 / (1 + exp(-oddsOf(x)))),
    sf: (x) => (x <= low ? 1 : x >= high ? 0 : 1 / (1 + exp(oddsOf(x)))),
    quantile,
    upperQuantile: (q) => (q <= 0 ? high : q >= 1 ? low : value(log1p(-q) - log(q))),
  });
}

/** u - 1/2 and u (1 - u) at the log odds t of u. */
const middleAt = (t: number): number => 0.5 * ((1 - exp(-Math.abs(t))) / (1 + exp(-Math.abs(t)))) * Math.sign(t);
const riseAt = (t: number): number => exp(-Math.abs(t)) / ((1 + exp(-Math.abs(t))) * (1 + exp(-Math.abs(t))));

/** Where a rising function of the log odds is 0; infinite where it is not within doubles. */
function rootOf(gap: (t: number) => number): number {
  let [left, right] = [-1, 1];
  while (gap(left) > 0 && left > -745) left *= 2;
  while (gap(right) < 0 && right < 745) right *= 2;
  if (gap(left) > 0) return -Infinity;
  return gap(right) < 0 ? Infinity : findRoot(gap, left, right, { tolerance: 0 });
}

function termAt(term: number, logit: number, middle: number): number {
  if (term === 0) return 1;
  if (term === 1) return logit;
  if (term === 2) return middle * logit;
  if (term === 3) return middle;
  const power = powInt(middle, Math.floor(term / 2));
  return term % 2 === 0 ? power : power * logit;
}

/** Derivative of a term by the log odds. */
function slopeAt(term: number, logit: number, middle: number, rise: number): number {
  if (term < 2) return term;
  if (term === 2) return rise * logit + middle;
  if (term === 3) return rise;
  const half = Math.floor(term / 2);
  const power = half * powInt(middle, half - 1) * rise;
  return term % 2 === 0 ? power : power * logit + powInt(middle, half);
}

/** The scale a metalog is straight on: into it, back, and d back / d into at a value. */
interface Scale {
  readonly into: (x: number) => number;
  readonly back: (y: number) => number;
  readonly stretch: (x: number) => number;
}

function scaleOf(min: number | undefined, max: number | undefined): Scale {
  if (min !== undefined && max !== undefined) {
    return {
      into: (x) => log(x - min) - log(max - x),
      back: (y) => (y < 0 ? (min + max * exp(y)) / (1 + exp(y)) : (min * exp(-y) + max) / (1 + exp(-y))),
      stretch: (x) => ((x - min) * (max - x)) / (max - min),
    };
  }
  if (min !== undefined) return { into: (x) => log(x - min), back: (y) => min + exp(y), stretch: (x) => x - min };
  if (max !== undefined) return { into: (x) => -log(max - x), back: (y) => max - exp(-y), stretch: (x) => max - x };
  return { into: (x) => x, back: (y) => y, stretch: () => 1 };
}

/** Checks the slope along the log odds, out to where the curve is as straight as it ends. */
function requireRising(slope: (t: number) => number): void {
  for (let k = -800; k <= 800; k++) {
    const t = k / 20;
    if (!(slope(t) > 0))
      throw new RangeError(
        `no metalog goes through these quantiles: its curve falls near probability ${(0.5 + middleAt(t)).toPrecision(3)}; give fewer or smoother points`,
      );
  }
}
