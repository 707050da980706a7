import { asin, compensatedSum, expm1, integrate, pow, refuse, requirePositive, sinPi } from '../../numeric/index.js';
import { studentT } from '../distributions/index.js';
import { positiveTheta, signedTheta, thetaFromOne } from './parts.js';

/** Kendall's tau of each copula. @throws RangeError for a parameter outside its copula's range */
export const kendallTau = {
  /** Gaussian and Student t alike: 2 / pi asin(rho). */
  elliptical: (rho: number): number => (2 / Math.PI) * asin(correlation(rho)),
  clayton: (theta: number): number => positiveTheta(theta) / (theta + 2),
  gumbel: (theta: number): number => 1 - 1 / thetaFromOne(theta),
  /** 1 - 4 (1 - D(theta)) / theta with Debye's D the mean of t / (e^t - 1) over (0, theta). */
  frank: (theta: number): number => {
    const size = Math.abs(signedTheta(theta));
    if (size < 0.01) return (theta / 9) * (1 - (theta * theta) / 100);
    const debye = integrate(lessThanOne, 0, Math.min(size, 700)).value / size;
    return Math.sign(theta) * (1 - (4 * (size > 700 ? debye + 1 - 700 / size : debye)) / size);
  },
  /** 1 - 4 times the sum of 1 / (k (theta k + 2) (theta (k - 1) + 2)). */
  joe: (theta: number): number => {
    thetaFromOne(theta);
    const terms = 10_000;
    const term = (k: number): number => 1 / (k * (theta * k + 2) * (theta * (k - 1) + 2));
    const rest = integrate(term, terms + 0.5, Infinity, { scale: terms }).value;
    return 1 - 4 * (compensatedSum(Array.from({ length: terms }, (_, k) => term(k + 1))) + rest);
  },
} as const;

/** The parameter of each copula that has a Kendall's tau. @throws RangeError for a tau it cannot have */
export const fromKendallTau = {
  /** rho = sin(pi tau / 2). */
  elliptical: (tau: number): number => sinPi(correlation(tau) / 2),
  clayton: (tau: number): number => (2 * dependent(tau)) / (1 - tau),
  gumbel: (tau: number): number => 1 / (1 - dependent(tau)),
} as const;

/** Spearman's rho of a Gaussian copula: 6 / pi asin(rho / 2). */
export const spearmanRho = (rho: number): number => (6 / Math.PI) * asin(correlation(rho) / 2);

/** Probability that one is extreme given that the other is, in the limit. @throws RangeError outside the copula's range */
export const tailDependence = {
  /** None in either tail unless the correlation is 1. */
  gaussian: (rho: number): number => (correlation(rho) === 1 ? 1 : 0),
  /** Both tails: 2 t_(df + 1)(-sqrt((df + 1) (1 - rho) / (1 + rho))). */
  student: (rho: number, df: number): number => {
    requirePositive('df', df, 'degrees of freedom');
    if (correlation(rho) === -1) return 0;
    return 2 * studentT({ df: df + 1 }).cdf(-Math.sqrt(((df + 1) * (1 - rho)) / (1 + rho)));
  },
  claytonLower: (theta: number): number => pow(2, -1 / positiveTheta(theta)),
  claytonUpper: (theta: number): number => 0 * positiveTheta(theta),
  gumbelLower: (theta: number): number => 0 * thetaFromOne(theta),
  gumbelUpper: (theta: number): number => 2 - pow(2, 1 / thetaFromOne(theta)),
  joeLower: (theta: number): number => 0 * thetaFromOne(theta),
  joeUpper: (theta: number): number => 2 - pow(2, 1 / thetaFromOne(theta)),
} as const;

/** 1 - t / (e^t - 1), whose mean is 1 - D without cancellation. */
const lessThanOne = (t: number): number =>
  t < 0.01 ? t * (1 / 2 - t * (1 / 12 - (t * t) / 720)) : (expm1(t) - t) / expm1(t);

const correlation = (rho: number): number =>
  rho >= -1 && rho <= 1 ? rho : refuse('rho', 'correlation', 'between -1 and 1', rho);

const dependent = (tau: number): number =>
  tau >= 0 && tau < 1 ? tau : refuse('tau', "Kendall's tau", 'from 0 to below 1', tau);
