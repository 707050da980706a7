import {
  betaFactor,
  betaI,
  betaIInverse,
  betaQ,
  betaQInverse,
  exp,
  findRoot,
  log,
  log1p,
  logBeta,
  powInt,
  requirePositive,
  requireShare,
} from '../../numeric/index.js';
import { define } from '../define.js';
import { type MeanSd, momentMakers, quantileMakers, shapeWith } from '../makers.js';

type Shapes = { readonly a: number; readonly b: number } | { readonly alpha: number; readonly beta: number };

/**
 * Beta on (0, 1): mean a / (a + b); a posterior for a share after a successes and b failures.
 * @throws RangeError unless a and b are positive and finite
 * @example beta({ a: 3, b: 7 }).mean // 0.3
 */
export function beta(shapes: Shapes) {
  const { a, b } = 'a' in shapes ? shapes : { a: shapes.alpha, b: shapes.beta };
  requirePositive('a', a, 'first shape');
  requirePositive('b', b, 'second shape');
  const sum = a + b;
  const moment = (order: number): number => {
    let product = 1;
    for (let k = 0; k < order; k++) product *= (a + k) / (sum + k);
    return product;
  };
  return define({
    family: 'beta',
    parameters: { a, b },
    support: [0, 1],
    mean: a / sum,
    variance: ((a / sum) * (b / sum)) / (sum + 1),
    skewness: (2 * (b - a) * Math.sqrt(sum + 1)) / ((sum + 2) * Math.sqrt(a) * Math.sqrt(b)),
    pdf: (x) => density(x, a, b),
    cdf: (x) => (x <= 0 ? 0 : x >= 1 ? 1 : betaI(a, b, x)),
    sf: (x) => (x <= 0 ? 1 : x >= 1 ? 0 : betaQ(a, b, x)),
    quantile: (u) => betaIInverse(a, b, u),
    upperQuantile: (q) => betaQInverse(a, b, q),
    moment,
    lev: (limit, order) => {
      if (limit <= 0) return powInt(limit, order);
      if (limit >= 1) return moment(order);
      return moment(order) * betaI(a + order, b, limit) + powInt(limit, order) * betaQ(a, b, limit);
    },
  });
}

/** Density of the beta; infinite at an end whose shape is below 1. */
function density(x: number, a: number, b: number): number {
  if (x < 0 || x > 1) return 0;
  if (x === 0) return a < 1 ? Infinity : a === 1 ? b : 0;
  if (x === 1) return b < 1 ? Infinity : b === 1 ? a : 0;
  if (a < 10 || b < 10) return exp((a - 1) * log(x) + (b - 1) * log1p(-x) - logBeta(a, b));
  return (x < 0.5 ? betaFactor(a, b, x) : betaFactor(b, a, 1 - x)) / (x * (1 - x));
}

/** The beta with a mean and the weight of so many observations. @example beta.fromMeanSize({ mean: 0.07, size: 190 }) */
beta.fromMeanSize = ({ mean, size }: { readonly mean: number; readonly size: number }) =>
  beta({ a: mean * size, b: (1 - mean) * size });

const { fromMeanSd, fromMeanCv } = momentMakers(({ mean, sd }: MeanSd) => {
  requireShare('mean', mean, 'mean of the share');
  const size = (mean * (1 - mean)) / (sd * sd) - 1;
  if (!(size > 0))
    throw new RangeError(
      `no beta has mean ${mean} and standard deviation ${sd}: it lies below ${Math.sqrt(mean * (1 - mean))}`,
    );
  return beta.fromMeanSize({ mean, size });
});

/** The beta with a mean and a standard deviation, or a coefficient of variation. @throws RangeError where none spreads so far */
beta.fromMeanSd = fromMeanSd;
beta.fromMeanCv = fromMeanCv;

const { fromQuantiles, fromInterval } = quantileMakers(([p, x], [q, y]) => {
  if (!(y < 1)) throw new RangeError(`quantiles of a share lie between 0 and 1; received ${x} and ${y}`);
  /** Log odds of the mean at which a beta of this size has its quantile p at x: the more mean, the less lies below x. */
  const place = (size: number): number => findRoot((t) => betaI(size * odds(t), size * odds(-t), x) - p, -700, 700);
  const shapes = (size: number) => ({ a: size * odds(place(size)), b: size * odds(-place(size)) });
  const size = shapeWith(
    (s) => {
      const { a, b } = shapes(s);
      return betaQ(a, b, y);
    },
    1 - q,
    `no beta has quantiles ${x} at ${p} and ${y} at ${q}`,
  );
  return beta(shapes(size));
}, 0);

/** The beta through two quantiles, or whose central interval (90% unless said) is given. */
beta.fromQuantiles = fromQuantiles;
beta.fromInterval = fromInterval;

const odds = (t: number): number => 1 / (1 + exp(-t));
