import {
  exp,
  expm1,
  integrate,
  log,
  log1p,
  millsGap,
  millsRatio,
  normalPdf,
  normalQuantile,
  powInt,
  requirePositive,
  solveTail,
  type TailStep,
} from '../../numeric/index.js';
import { define } from '../define.js';
import { type MeanSd, momentMakers, quantileMakers, shapeWith } from '../makers.js';

/** x = mean e^t as the formulas see it: g, h = sqrt(phi) e^(t/2), sqrt(phi) e^(-t/2) with phi = lambda / mean, a = g - h. */
interface Point {
  readonly a: number;
  readonly g: number;
  readonly h: number;
}

type Parameters = { readonly mean: number } & (
  | { readonly lambda: number }
  | { readonly shape_lambda: number }
  | { readonly shape: number }
);

/**
 * Inverse Gaussian with a mean and a shape lambda: variance mean^3 / lambda.
 * @throws RangeError unless mean and lambda are positive and finite
 * @example inverseGaussian({ mean: 340_000, lambda: 200_000 }).sf(1e6)
 */
export function inverseGaussian(parameters: Parameters) {
  const { mean } = parameters;
  const lambda =
    'lambda' in parameters ? parameters.lambda : 'shape' in parameters ? parameters.shape : parameters.shape_lambda;
  requirePositive('mean', mean, 'mean');
  requirePositive('lambda', lambda, 'shape');
  const phi = lambda / mean;
  const pointAt = (x: number): Point => {
    // Two roots, as neither lambda x nor lambda / x need be a double.
    const [root, rootX] = [Math.sqrt(lambda), Math.sqrt(x)];
    return { a: (root / rootX) * ((x - mean) / mean), g: (root * rootX) / mean, h: root / rootX };
  };
  return define({
    family: 'inverseGaussian',
    parameters: { mean, lambda },
    support: [0, Infinity],
    mean,
    variance: mean * mean * (mean / lambda),
    skewness: 3 * Math.sqrt(mean / lambda),
    pdf: (x) => (x <= 0 ? 0 : density(pointAt(x), x)),
    cdf: (x) => (x <= 0 ? 0 : x === Infinity ? 1 : lower(pointAt(x))),
    sf: (x) => (x <= 0 ? 1 : x === Infinity ? 0 : upper(pointAt(x))),
    quantile: (u) => (u === 0 ? 0 : u === 1 ? Infinity : mean * exp(solve(phi, u, 1 - u))),
    upperQuantile: (q) => (q === 0 ? Infinity : q === 1 ? 0 : mean * exp(solve(phi, 1 - q, q))),
    moment,
    lev: (limit, order) => {
      if (limit <= 0) return powInt(limit, order);
      return limit === Infinity ? moment(order) : powInt(mean, order) * limited(pointAt(limit), limit / mean, order);
    },
  });

  /** E[X^k] = mean^k sum over j of (k - 1 + j)! / (j! (k - 1 - j)!) (mean / (2 lambda))^j. */
  function moment(order: number): number {
    let sum = 0;
    let term = 1;
    for (let j = 0; j < order; j++) {
      sum += term;
      term *= (((order + j) * (order - 1 - j)) / (j + 1)) * (0.5 / phi);
    }
    return powInt(mean, order) * sum;
  }

  /** E[min(Y, l)^order] of Y = X / mean. */
  function limited(at: Point, l: number, order: number): number {
    if (order > 1 && at.g < 1) return byQuadrature(l, order);
    // J_p = E[Y^p; Y <= l] obeys J_p = J_(p-2) + ((2p - 3) J_(p-1) - 2 l^p f(l)) / phi, which cancels for small g.
    let [before, part] = [lower(at), firstPart(at)];
    let edge = 2 * normalPdf(at.a) * at.g;
    for (let p = 2; p <= order; p++) {
      [before, part] = [part, before + ((2 * p - 3) * part - edge) / phi];
      edge *= l;
    }
    return part + powInt(l, order) * upper(at);
  }

  /** Where the recurrence cancels: the integral of k y^(k-1) sf(y), on the logarithmic axis. */
  function byQuadrature(l: number, order: number): number {
    const top = log(l);
    const weigh = (t: number): number => order * exp(order * t) * upper(pointAt(mean * exp(t)));
    return integrate(weigh, top - 60, top, { breaks: [top - 20, top - 5, top - 1], relative: 1e-13 }).value;
  }
}

/**
 * cdf Phi(a) + e^(2 phi) Phi(-b) with b = g + h. The second term is phi(a) times Mills' ratio at b, so neither
 * overflows; each tail is a sum, or a difference of Mills' ratios that `millsGap` takes without cancellation.
 */
function lower(at: Point): number {
  return at.a < 0 ? normalPdf(at.a) * (millsRatio(-at.a) + millsRatio(at.g + at.h)) : 1 - upper(at);
}

function upper(at: Point): number {
  return at.a < -1 ? 1 - lower(at) : normalPdf(at.a) * millsGap(at.g, at.h, at.a);
}

/** E[Y; Y <= y] of Y = X / mean: Phi(a) - e^(2 phi) Phi(-b). */
function firstPart(at: Point): number {
  return at.a < 1
    ? normalPdf(at.a) * millsGap(at.h, at.g, -at.a)
    : 1 - normalPdf(at.a) * (millsRatio(at.a) + millsRatio(at.g + at.h));
}

function density(at: Point, x: number): number {
  const height = normalPdf(at.a);
  return height === 0 ? 0 : (height * at.h) / x;
}

/** ln(x / mean) with cdf u = 1 - q, from the smaller of the two. */
function solve(phi: number, u: number, q: number): number {
  const root = Math.sqrt(phi);
  const isUpper = q < u;
  const target = log(isUpper ? q : u);
  const sign = isUpper ? -1 : 1;
  // A narrow distribution is solved in its own width, so that the search ends at the last digit of x.
  const unit = 1 / Math.max(1, root);
  const evaluate = (s: number, step: TailStep): void => {
    const t = s * unit;
    const at = pointOf(root, t);
    const tail = isUpper ? upper(at) : lower(at);
    step.gap = sign * (log(tail) - target);
    step.slope = (unit * normalPdf(at.a) * at.h) / tail;
    step.bend = -0.5 * unit * (1 + at.a * (at.g + at.h)) - sign * step.slope;
  };
  // Phi(a) <= cdf <= 2 Phi(a), so a lies between these two normal quantiles.
  const low = placeOf(root, normalQuantile(u / 2)) / unit;
  const high = placeOf(root, isUpper ? -normalQuantile(q) : normalQuantile(u)) / unit;
  const slack = 1e-9 * (1 + Math.abs(low) + Math.abs(high));
  return unit * solveTail(high, low - slack, high + slack, evaluate);
}

function pointOf(root: number, t: number): Point {
  const rise = expm1(0.5 * t);
  return { a: root * (rise + rise / (1 + rise)), g: root * (1 + rise), h: root / (1 + rise) };
}

/** t with 2 sqrt(phi) sinh(t / 2) = a. */
function placeOf(root: number, a: number): number {
  const r = Math.abs(a) / (2 * root);
  return Math.sign(a) * 2 * log1p(r + (r * r) / (1 + Math.sqrt(1 + r * r)));
}

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) =>
  inverseGaussian({ mean, lambda: (mean / sd) * (mean / sd) * mean }),
);

/** The inverse Gaussian with a mean and a standard deviation, or a coefficient of variation. */
inverseGaussian.fromMeanSd = fromMeanSd;
inverseGaussian.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y]) => {
  const unit = (phi: number) => inverseGaussian({ mean: 1, lambda: phi });
  const phi = shapeWith(
    (phi) => log(unit(phi).quantile(q) / unit(phi).quantile(p)),
    log(y / x),
    `no inverse Gaussian has quantiles as far apart as ${x} at ${p} and ${y} at ${q}`,
  );
  const mean = x / unit(phi).quantile(p);
  return inverseGaussian({ mean, lambda: phi * mean });
}, 0);

/** The inverse Gaussian through two quantiles, or whose central interval (90% unless said) is given. */
inverseGaussian.fromQuantiles = fromQuantiles;
inverseGaussian.fromInterval = fromInterval;
