import {
  betaI,
  betaIInverse,
  betaQInverse,
  exp,
  expm1,
  incompleteBetaUnregularized,
  log,
  log1p,
  logBeta,
  logGamma,
  pow,
  powInt,
  requireFinite,
  requirePositive,
} from '../../numeric/index.js';
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

/** Burr: sf (1 + (x / theta)^gamma)^-alpha. @example burr({ alpha: 2.1, gamma: 1.4, theta: 90_000 }).sf(1e6) */
export function burr({
  alpha,
  gamma,
  theta,
}: {
  readonly alpha: number;
  readonly gamma: number;
  readonly theta: number;
}) {
  requirePositive('alpha', alpha, 'tail shape');
  requirePositive('gamma', gamma, 'power');
  requirePositive('theta', theta, 'scale');
  return define({
    family: 'burr',
    parameters: { alpha, gamma, theta },
    ...powerOfBeta(alpha, gamma, 1, theta),
    ...burrTails(alpha, gamma, theta),
  });
}

/** Log-logistic (Fisk): sf 1 / (1 + (x / scale)^shape). */
export function loglogistic({ shape, scale }: { readonly shape: number; readonly scale: number }) {
  requirePositive('shape', shape, 'power');
  requirePositive('scale', scale, 'scale: the median');
  return define({
    family: 'loglogistic',
    parameters: { shape, scale },
    ...powerOfBeta(1, shape, 1, scale),
    ...burrTails(1, shape, scale),
  });
}

/** Pareto II (Lomax): sf (scale / (x + scale))^shape; the mean is infinite for shape <= 1. */
export function pareto2({ shape, scale }: { readonly shape: number; readonly scale: number }) {
  requirePositive('shape', shape, 'tail index');
  requirePositive('scale', scale, 'scale');
  return define({
    family: 'pareto2',
    parameters: { shape, scale },
    ...powerOfBeta(shape, 1, 1, scale),
    ...burrTails(shape, 1, scale),
  });
}

function powerOfBeta(alpha: number, gamma: number, tau: number, theta: number) {
  const scaled = (x: number): number => pow(x / theta, gamma);
  const place = (v: number): number => (v === Infinity ? 1 : v / (1 + v));
  const moment = (k: number): number =>
    k < alpha * gamma
      ? powInt(theta, k) *
        exp(logGamma(tau + k / gamma) + logGamma(alpha - k / gamma) - logGamma(alpha) - logGamma(tau))
      : Infinity;
  const sf = (x: number): number => (x <= 0 ? 1 : betaI(alpha, tau, 1 / (1 + scaled(x))));
  const mean = moment(1);
  return {
    support: [0, Infinity] as const,
    mean,
    variance: alpha * gamma > 2 ? moment(2) - mean * mean : Infinity,
    pdf: (x: number): number => {
      if (x <= 0)
        return x === 0 && gamma * tau <= 1
          ? gamma * tau < 1
            ? Infinity
            : (gamma * exp(-logBeta(tau, alpha))) / theta
          : 0;
      const v = scaled(x);
      return (gamma / x) * exp(tau * log(place(v)) - alpha * log(1 + v) - logBeta(tau, alpha));
    },
    cdf: (x: number): number => (x <= 0 ? 0 : betaI(tau, alpha, place(scaled(x)))),
    sf,
    quantile: (u: number): number => fromPlace(betaIInverse(tau, alpha, u), betaQInverse(alpha, tau, u)),
    upperQuantile: (q: number): number => fromPlace(betaQInverse(tau, alpha, q), betaIInverse(alpha, tau, q)),
    moment,
    lev: (limit: number, order: number): number => {
      if (limit <= 0) return powInt(limit, order);
      if (limit === Infinity) return moment(order);
      const part = incompleteBetaUnregularized(tau + order / gamma, alpha - order / gamma, place(scaled(limit)));
      return powInt(theta, order) * part * exp(-logBeta(tau, alpha)) + powInt(limit, order) * sf(limit);
    },
  };

  /** x from b = v / (1 + v) and its complement, whichever keeps the digits. */
  function fromPlace(b: number, complement: number): number {
    return theta * pow(b / complement, 1 / gamma);
  }
}

/** Tails in closed form where tau = 1. */
function burrTails(alpha: number, gamma: number, theta: number) {
  const lift = (x: number): number => log1p(pow(x / theta, gamma));
  return {
    cdf: (x: number): number => (x <= 0 ? 0 : -expm1(-alpha * lift(x))),
    sf: (x: number): number => (x <= 0 ? 1 : exp(-alpha * lift(x))),
    quantile: (u: number): number => theta * pow(expm1(-log1p(-u) / alpha), 1 / gamma),
    upperQuantile: (q: number): number => theta * pow(expm1(-log(q) / alpha), 1 / gamma),
  };
}

function moved(of: Distribution, min: number) {
  const expand = (order: number, lev: (k: number) => number): number => {
    let sum = powInt(min, order);
    let choose = 1;
    for (let k = 1; k <= order; k++) {
      choose = (choose * (order - k + 1)) / k;
      sum += choose * powInt(min, order - k) * lev(k);
    }
    return sum;
  };
  return {
    support: [min, Infinity] as const,
    mean: of.mean + min,
    variance: of.variance,
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
