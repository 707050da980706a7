import {
  betaIOfLogOdds,
  betaLogOdds,
  exp,
  expm1,
  incompleteBetaOfLogOdds,
  log,
  log1p,
  log1pExp,
  logBeta,
  logRatio,
  pow,
  powInt,
  requireFinite,
  requirePositive,
  scaledExp,
} from '../../numeric/index.js';
import { affineMoment } from '../affine-moment.js';
import { define } from '../define.js';
import type { Distribution } from '../distribution.js';

/** Shapes of a transformed beta. */
export interface TransformedBetaParameters {
  readonly alpha: number;
  readonly gamma: number;
  readonly tau: number;
  readonly theta: number;
}

/**
 * Transformed beta (generalized beta of the second kind): with v = (x / theta)^gamma, v / (1 + v) is beta(tau, alpha).
 * Moments of order k exist for k < alpha gamma.
 * @throws RangeError unless all four parameters are positive and finite
 * @example transformedBeta({ alpha: 2.3, gamma: 1.3, tau: 0.8, theta: 100_000 }).mean // 58185.7...
 */
export function transformedBeta({ alpha, gamma, tau, theta }: TransformedBetaParameters) {
  requirePositive('alpha', alpha, 'tail shape');
  requirePositive('gamma', gamma, 'power');
  requirePositive('tau', tau, 'shape near zero');
  requirePositive('theta', theta, 'scale');
  return define({
    family: 'transformedBeta',
    parameters: { alpha, gamma, tau, theta },
    ...powerOfBeta(alpha, gamma, tau, theta),
  });
}

/**
 * Feller-Pareto: `min` plus a transformed beta with alpha = shape1, gamma = shape2, tau = shape3.
 * @throws RangeError unless shapes and scale are positive and min is finite
 */
export function fellerPareto(parameters: {
  readonly min: number;
  readonly shape1: number;
  readonly shape2: number;
  readonly shape3: number;
  readonly scale: number;
}) {
  const { min, shape1, shape2, shape3, scale } = parameters;
  requireFinite('min', min, 'smallest value');
  const of = transformedBeta({ alpha: shape1, gamma: shape2, tau: shape3, theta: scale });
  return define({ family: 'fellerPareto', parameters, ...moved(of, min) });
}

/**
 * Everything on the axis of l = gamma ln(x / theta), the log odds of v / (1 + v): v itself leaves the range of doubles
 * long before x does.
 */
export function powerOfBeta(alpha: number, gamma: number, tau: number, theta: number) {
  const logOdds = (x: number): number => gamma * logRatio(x, theta);
  const value = (l: number): number => scaledExp(theta, l / gamma);
  const scale = logBeta(tau, alpha);
  /** ln E[(X / theta)^k]. */
  const logMoment = (k: number): number => logBeta(tau + k / gamma, alpha - k / gamma) - scale;
  const moment = (k: number): number => (k < alpha * gamma ? powInt(theta, k) * exp(logMoment(k)) : Infinity);
  const sf = (x: number): number => (x <= 0 ? 1 : betaIOfLogOdds(alpha, tau, -logOdds(x)));
  const mean = moment(1);
  return {
    support: [0, Infinity] as const,
    mean,
    variance: alpha * gamma > 2 ? mean * mean * expm1(logMoment(2) - 2 * logMoment(1)) : Infinity,
    pdf: (x: number): number => {
      if (x <= 0) return x < 0 || gamma * tau > 1 ? 0 : gamma * tau < 1 ? Infinity : (gamma * exp(-scale)) / theta;
      const l = logOdds(x);
      return exp(log(gamma) - log(x) - tau * log1pExp(-l) - alpha * log1pExp(l) - scale);
    },
    cdf: (x: number): number => (x <= 0 ? 0 : betaIOfLogOdds(tau, alpha, logOdds(x))),
    sf,
    quantile: (u: number): number => value(betaLogOdds(tau, alpha, u)),
    upperQuantile: (q: number): number => value(-betaLogOdds(alpha, tau, q)),
    moment,
    lev: (limit: number, order: number): number => {
      if (limit <= 0) return powInt(limit, order);
      if (limit === Infinity) return moment(order);
      // The power of the limit alone may overflow where its product with a small probability does not.
      let above = sf(limit);
      for (let k = 0; k < order; k++) above *= limit;
      if (above === Infinity) return Infinity;
      const [a, b] = [tau + order / gamma, alpha - order / gamma];
      // The beta function itself may be below the smallest double: then its ratio to the other serves.
      if (scale < -600 && b > 0) return moment(order) * betaIOfLogOdds(a, b, logOdds(limit)) + above;
      return powInt(theta, order) * incompleteBetaOfLogOdds(a, b, logOdds(limit)) * exp(-scale) + above;
    },
  };
}

/** Tails in closed form where tau = 1. */
export function burrTails(alpha: number, gamma: number, theta: number) {
  /** ln(1 + (x / theta)^gamma). */
  const lift = (x: number): number => {
    const v = pow(x / theta, gamma);
    return v < 1e300 ? log1p(v) : gamma * logRatio(x, theta);
  };
  /** x with lift t; for large t the 1 taken from e^t is nothing, and e^t may be more than a double. */
  const value = (t: number): number => (t < 700 ? theta * pow(expm1(t), 1 / gamma) : scaledExp(theta, t / gamma));
  return {
    cdf: (x: number): number => (x <= 0 ? 0 : -expm1(-alpha * lift(x))),
    sf: (x: number): number => (x <= 0 ? 1 : exp(-alpha * lift(x))),
    quantile: (u: number): number => value(-log1p(-u) / alpha),
    upperQuantile: (q: number): number => value(-log(q) / alpha),
  };
}

/** `of` moved up by `min`; its probabilities are asked at x - min, so they keep their digits next to min. */
function moved(of: Distribution, min: number) {
  const expand = (order: number, lev: (k: number) => number): number =>
    lev(order) === Infinity ? Infinity : affineMoment(min, 1, order, lev);
  return {
    support: [min, Infinity] as const,
    mean: of.mean + min,
    variance: of.variance,
    skewness: of.skewness,
    pdf: (x: number): number => of.pdf(x - min),
    cdf: (x: number): number => of.cdf(x - min),
    sf: (x: number): number => of.sf(x - min),
    quantile: (u: number): number => of.quantile(u) + min,
    upperQuantile: (q: number): number => of.upperQuantile(q) + min,
    moment: (order: number): number => expand(order, (k) => of.moment(k)),
    lev: (limit: number, order: number): number =>
      limit <= min ? powInt(limit, order) : expand(order, (k) => of.lev(limit - min, k)),
  };
}
