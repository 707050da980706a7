import { exp, expm1, log, log1p, powInt, requireFinite, requirePositive } from '../../numeric/index.js';
import { define } from '../define.js';

/** Parameters of a generalized Pareto: shape xi, scale beta, threshold loc (0 unless said). */
export interface GpdParameters {
  readonly xi: number;
  readonly beta: number;
  readonly loc?: number;
}

/**
 * Generalized Pareto above a threshold: sf (1 + xi (x - loc) / beta)^(-1 / xi), exponential at xi = 0.
 * The mean is infinite for xi >= 1, the variance for xi >= 1/2; for xi < 0 the largest value is loc - beta / xi.
 * @throws RangeError unless xi and loc are finite and beta is positive
 * @example gpd({ xi: 0.7, beta: 60_000 }).mean // 200000
 */
export function gpd({ xi, beta, loc = 0 }: GpdParameters) {
  requireFinite('xi', xi, 'shape of the tail');
  requirePositive('beta', beta, 'scale');
  requireFinite('loc', loc, 'threshold');
  const end = xi < 0 ? loc - beta / xi : Infinity;
  /** ln(1 + xi y) / xi, continuous through xi = 0. */
  const stretched = (y: number): number => (xi === 0 ? y : log1p(xi * y) / xi);
  /** (e^(xi t) - 1) / xi, its inverse. */
  const shrunk = (t: number): number => (xi === 0 ? t : expm1(xi * t) / xi);
  const sf = (x: number): number => (x <= loc ? 1 : x >= end ? 0 : exp(-stretched((x - loc) / beta)));
  return define({
    family: 'gpd',
    parameters: { xi, beta, loc },
    support: [loc, end],
    mean: xi < 1 ? loc + beta / (1 - xi) : Infinity,
    variance: xi < 0.5 ? (beta * beta) / ((1 - xi) * (1 - xi) * (1 - 2 * xi)) : Infinity,
    pdf: (x) => (x < loc || x > end ? 0 : exp(-(1 + xi) * stretched((x - loc) / beta)) / beta),
    cdf: (x) => (x <= loc ? 0 : x >= end ? 1 : -expm1(-stretched((x - loc) / beta))),
    sf,
    quantile: (u) => loc + beta * shrunk(-log1p(-u)),
    upperQuantile: (q) => loc + beta * shrunk(-log(q)),
    moment: (order) => raised(Infinity, order),
    lev: (limit, order) => (limit <= loc ? powInt(limit, order) : raised(Math.min(limit, end), order)),
  });

  /** E[(loc + min(Y, limit - loc))^order] by the binomial theorem. */
  function raised(limit: number, order: number): number {
    let sum = powInt(loc, order);
    let choose = 1;
    for (let k = 1; k <= order; k++) {
      choose = (choose * (order - k + 1)) / k;
      const factor = choose * powInt(loc, order - k);
      if (factor !== 0) sum += factor * powInt(beta, k) * excess((limit - loc) / beta, k);
    }
    return sum;
  }

  /** E[min(Z, t)^k] of the standard form, by k integrations by parts over sf^(1 - j xi). */
  function excess(t: number, k: number): number {
    if (t === Infinity && xi * k >= 1) return Infinity;
    // I_j = integral over (0, t) of z^(j-1) (1 + xi z)^(-1/xi) dz; with w = 1 - xi j it obeys I_j = ((j-1) I_(j-1) - t^(j-1) s(t) (1 + xi t)) / w.
    const tailTimes = t === Infinity ? 0 : exp(-stretched(t)) * (1 + xi * t);
    let integral = Number.NaN;
    for (let j = 1; j <= k; j++) {
      const w = 1 - xi * j;
      const before = j === 1 ? 1 : (j - 1) * integral;
      const edge = j === 1 ? tailTimes : t === Infinity ? 0 : powInt(t, j - 1) * tailTimes;
      if (Math.abs(w) < 1e-9) return byLogarithm(t, k);
      integral = j === 1 ? (t === Infinity ? 1 / w : -expm1(-w * stretched(t)) / w) : (before - edge) / w;
    }
    return k * integral;
  }

  /** Where an order meets 1 / xi the recursion divides by zero; Simpson on the logarithmic axis takes over. */
  function byLogarithm(t: number, k: number): number {
    const top = stretched(t);
    const steps = 4096;
    const at = (s: number): number => powInt(shrunk(s), k - 1) * exp(xi * s - s);
    let sum = at(0) + at(top);
    for (let n = 1; n < steps; n++) sum += (n % 2 === 1 ? 4 : 2) * at((top * n) / steps);
    return (k * sum * top) / (3 * steps);
  }
}
