import { exp, findRoot, integrate, log, log1p, powInt, solveLinear } from '../../numeric/index.js';
import { define } from '../define.js';

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
  const { into, back } = scaleOf(min, max);
  const weights = solveLinear(
    points.map(([p]) => points.map((_, term) => termAt(term, log(p) - log1p(-p), p - 0.5))),
    points.map(([, x]) => into(x)),
  );
  const curve = (logit: number, middle: number): number =>
    weights.reduce((sum, a, term) => sum + a * termAt(term, logit, middle), 0);
  const raw = (u: number): number => curve(log(u) - log1p(-u), u - 0.5);
  requireRising(raw);
  const low = min ?? -Infinity;
  const high = max ?? Infinity;
  const quantile = (u: number): number => (u <= 0 ? low : u >= 1 ? high : back(raw(u)));
  const upperQuantile = (q: number): number =>
    q <= 0 ? high : q >= 1 ? low : back(curve(log1p(-q) - log(q), 0.5 - q));
  /** Log odds of not exceeding x: on this axis the curve is nearly straight, and both tails keep their digits. */
  const logitOf = (x: number): number => {
    const target = into(x);
    const at = (t: number): number => curve(t, 1 / (1 + exp(-t)) - 0.5) - target;
    let [left, right] = [-1, 1];
    while (at(left) > 0 && left > -700) left *= 2;
    while (at(right) < 0 && right < 700) right *= 2;
    if (at(left) > 0) return -Infinity;
    return at(right) < 0 ? Infinity : findRoot(at, left, right, { tolerance: 0 });
  };
  const cdf = (x: number): number => (x <= low ? 0 : x >= high ? 1 : 1 / (1 + exp(-logitOf(x))));
  const sf = (x: number): number => (x <= low ? 1 : x >= high ? 0 : 1 / (1 + exp(logitOf(x))));
  const slope = (u: number): number => (quantile(u * (1 + 1e-6)) - quantile(u * (1 - 1e-6))) / (2e-6 * u);
  const moment = (order: number): number =>
    integrate((u) => powInt(quantile(u), order), 0, 1, { breaks: [1e-9, 1e-6, 1e-3, 0.5, 0.999, 1 - 1e-6, 1 - 1e-9] })
      .value;
  const mean = moment(1);
  return define({
    family: 'metalog',
    parameters: { quantiles: points, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
    says: `metalog through ${points.map(([p, x]) => `${x} at ${p}`).join(', ')}`,
    support: [low, high],
    mean,
    variance: moment(2) - mean * mean,
    pdf: (x) => {
      const u = cdf(x);
      return u <= 0 || u >= 1 ? 0 : 1 / slope(u);
    },
    cdf,
    sf,
    quantile,
    upperQuantile,
    moment,
  });
}

function termAt(term: number, logit: number, middle: number): number {
  if (term === 0) return 1;
  if (term === 1) return logit;
  if (term === 2) return middle * logit;
  if (term === 3) return middle;
  const power = powInt(middle, Math.floor(term / 2));
  return term % 2 === 0 ? power : power * logit;
}

function scaleOf(
  min: number | undefined,
  max: number | undefined,
): { into: (x: number) => number; back: (y: number) => number } {
  if (min !== undefined && max !== undefined) {
    return {
      into: (x) => log(x - min) - log(max - x),
      back: (y) => (y < 0 ? (min + max * exp(y)) / (1 + exp(y)) : (min * exp(-y) + max) / (1 + exp(-y))),
    };
  }
  if (min !== undefined) return { into: (x) => log(x - min), back: (y) => min + exp(y) };
  if (max !== undefined) return { into: (x) => -log(max - x), back: (y) => max - exp(-y) };
  return { into: (x) => x, back: (y) => y };
}

function requireRising(raw: (u: number) => number): void {
  let before = -Infinity;
  for (let k = 1; k < 2000; k++) {
    const u = k / 2000;
    const here = raw(u);
    if (here < before)
      throw new RangeError(
        `no metalog goes through these quantiles: its curve falls near probability ${u.toFixed(3)}; give fewer or smoother points`,
      );
    before = here;
  }
}
