import {
  exp,
  expm1,
  integrate,
  log,
  log1p,
  normalCdf,
  normalPdf,
  normalQuantile,
  pow,
  refuse,
} from '../../numeric/index.js';
import { studentT } from '../distributions/index.js';
import { positiveTheta, signedTheta, thetaFromOne } from './parts.js';

/** Two dependent uniforms. */
export interface BivariateCopula {
  /** C(u, v) = P(U <= u, V <= v). */
  cdf(u: number, v: number): number;
  /** P(V <= v | U = u). */
  conditional(v: number, u: number): number;
  /** P(U + V <= s). */
  sumCdf(s: number): number;
}

/** Both ends of the range and where the integrands turn, in probability. */
const BREAKS = [1e-9, 1e-6, 1e-4, 1e-2, 0.1, 0.5, 0.9, 0.99, 0.9999, 1 - 1e-6];

const integral = (f: (u: number) => number, low: number, high: number): number => {
  const width = high - low;
  const breaks = BREAKS.map((part) => low + part * width).filter((x) => x > low && x < high);
  return width > 0 ? integrate(f, low, high, { breaks, relative: 1e-11, absolute: 1e-300 }).value : 0;
};

/** Completes a copula from its conditional distribution; C(u, v) is its integral over U where no closed form is given. */
function bivariate(conditional: (v: number, u: number) => number, closed?: (u: number, v: number) => number) {
  const inside = (v: number, u: number): number => (v <= 0 ? 0 : v >= 1 ? 1 : conditional(v, u));
  const joint = closed ?? ((u: number, v: number): number => integral((x) => inside(v, x), 0, u));
  return {
    conditional: inside,
    cdf: (u: number, v: number): number => {
      if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) refuse('u, v', 'probabilities', 'from 0 to 1', [u, v]);
      return u === 0 || v === 0 ? 0 : u === 1 ? v : v === 1 ? u : joint(u, v);
    },
    // Where U <= s - 1 any V will do.
    sumCdf: (s: number): number =>
      s <= 0
        ? 0
        : s >= 2
          ? 1
          : Math.max(0, s - 1) + integral((u) => inside(s - u, u), Math.max(0, s - 1), Math.min(1, s)),
  } satisfies BivariateCopula;
}

/**
 * Copulas of two uniforms as functions: joint and conditional probabilities, and the distribution of the sum.
 *
 * gaussian: Phi((z_v - rho z_u) / sqrt(1 - rho^2)). student: T_(df+1) of the same in t scores, scaled by
 * sqrt((df + 1) / (df + t_u^2)). clayton: (u^-theta + v^-theta - 1)^(-1 / theta). gumbel: exp(-((-ln u)^theta +
 * (-ln v)^theta)^(1 / theta)). frank: -ln(1 + (e^(-theta u) - 1)(e^(-theta v) - 1) / (e^-theta - 1)) / theta.
 * Errors: RangeError for a parameter outside its copula's range.
 * Source: Nelsen (2006), An Introduction to Copulas, chapters 4 and 5.
 *
 * @example bivariateCopula.gaussian(0.7).sumCdf(1.5) // 0.784298876889
 */
export const bivariateCopula = {
  gaussian: (rho: number): BivariateCopula => {
    const root = rootOf(rho);
    const given = (top: number, x: number): number => normalCdf((top - rho * x) / root);
    return bivariate(
      (v, u) => given(normalQuantile(v), normalQuantile(u)),
      (u, v) => scored((x) => normalPdf(x) * given(normalQuantile(v), x), normalQuantile(u)),
    );
  },
  student: (rho: number, df: number): BivariateCopula => {
    const root = rootOf(rho);
    const [scores, next] = [studentT({ df }), studentT({ df: df + 1 })];
    return bivariate((v, u) => {
      const x = scores.quantile(u);
      return next.cdf(((scores.quantile(v) - rho * x) / root) * Math.sqrt((df + 1) / (df + x * x)));
    });
  },
  clayton: (theta: number): BivariateCopula => {
    positiveTheta(theta);
    // log(u^-theta + v^-theta - 1) without overflow, by the larger of the two.
    const logSum = (a: number, b: number): number => {
      const [low, high] = a < b ? [a, b] : [b, a];
      return high + log1p(expm1(low) * exp(-high));
    };
    return bivariate(
      (v, u) => exp(((1 + theta) / theta) * (-theta * log(u) - logSum(-theta * log(u), -theta * log(v)))),
      (u, v) => exp(-logSum(-theta * log(u), -theta * log(v)) / theta),
    );
  },
  gumbel: (theta: number): BivariateCopula => {
    thetaFromOne(theta);
    // (x^theta + y^theta)^(1 / theta), by the larger of the two.
    const norm = (x: number, y: number): number => {
      const [low, high] = x < y ? [x, y] : [y, x];
      return high * exp(log1p(pow(low / high, theta)) / theta);
    };
    return bivariate(
      (v, u) => {
        const x = -log(u);
        const sum = norm(x, -log(v));
        return exp(x - sum) * pow(x / sum, theta - 1);
      },
      (u, v) => exp(-norm(-log(u), -log(v))),
    );
  },
  frank: (theta: number): BivariateCopula => {
    signedTheta(theta);
    const all = -expm1(-theta);
    const small = (x: number): number => -expm1(-theta * x);
    // all - small(u) small(v) as a sum of two terms of one sign, so that neither is lost beside 1.
    const rest = (u: number, v: number): number => exp(-theta * u) * small(v) + exp(-theta * v) * small(1 - v);
    return bivariate(
      (v, u) => (exp(-theta * u) * small(v)) / rest(u, v),
      (u, v) => (theta * Math.min(u, v) < 1 ? -log1p((-small(u) * small(v)) / all) : -log(rest(u, v) / all)) / theta,
    );
  },
} as const;

/** The integral of a function of a normal score up to `top`. */
const scored = (f: (x: number) => number, top: number): number =>
  integrate(f, -38.5, top, { breaks: [-12, -6, -3, -1, 0, 1, 3].filter((x) => x < top), relative: 1e-12 }).value;

const rootOf = (rho: number): number =>
  rho > -1 && rho < 1
    ? Math.sqrt((1 - rho) * (1 + rho))
    : refuse('rho', 'correlation', 'strictly between -1 and 1', rho);
