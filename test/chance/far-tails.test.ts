import { describe, expect, it } from 'vitest';
import {
  burr,
  fellerPareto,
  gamma,
  gpd,
  inverseGaussian,
  logistic,
  loglogistic,
  pareto1,
  pareto2,
  transformedBeta,
  triangular,
  weibull,
} from '../../src/chance/index.js';

/**
 * Where powers overflow, tails nearly cancel or means are infinite. The expected values were made with mpmath at
 * 60 digits from the expression above each; decimal parameters stand for the doubles they are rounded to.
 */
const references: readonly (readonly [value: () => number, expected: number])[] = [
  // gammainc(0.2, 650, regularized=True)
  [() => gamma({ shape: 0.2, scale: 2 }).sf(1300), 6.249283106246748e-286],
  // root of gammainc(0.2, x / 2, regularized=True) = 1e-300
  [() => gamma({ shape: 0.2, scale: 2 }).upperQuantile(1e-300), 1368.0557959088958],
  // root of gammainc(0.2, 0, x / 2, regularized=True) = 1e-30
  [() => gamma({ shape: 0.2, scale: 2 }).quantile(1e-30), 1.305096168691472e-150],
  // exp(999999 log(1005000) - 1005000 - loggamma(10**6))
  [() => gamma({ shape: 1e6, scale: 1 }).pdf(1_005_000), 1.542023382830445e-9],
  // 10 + 0.1 expm1(-1.4 log(1e-200)) / 1.4
  [() => gpd({ xi: 1.4, beta: 0.1, loc: 10 }).upperQuantile(1e-200), 7.142857142856852e278],
  // 10 + quad(sf, [10, ..., 1e6]), the mean being infinite
  [() => gpd({ xi: 1.4, beta: 0.1, loc: 10 }).lev(1e6), 37.27261176651014],
  // 100 + 2 quad(x sf(x), [10, ..., 1e6])
  [() => gpd({ xi: 1.4, beta: 0.1, loc: 10 }).lev(1e6, 2), 12232791.9954529],
  // 2 log1p(1e9 / 2)
  [() => gpd({ xi: 1, beta: 2 }).lev(1e9), 40.060237316772934],
  // (1 + 680e-9)**(-1e9)
  [() => gpd({ xi: 1e-9, beta: 5 }).sf(3400), 4.784677986210683e-296],
  // 5 expm1(1e-12 log(1e-300)) / -1e-12
  [() => gpd({ xi: -1e-12, beta: 5 }).upperQuantile(1e-300), 3453.8776382981414],
  // (1 - 0.4 (x - 2) / 5)**2.5 with 0.4 and x as doubles
  [() => gpd({ xi: -0.4, beta: 5, loc: 2 }).sf(14.4999999999875), 9.999058405537724e-31],
  // 750 / (0.7 * 0.4 * 0.1) with 0.3 as a double
  [() => gpd({ xi: 0.3, beta: 5 }).moment(3), 26785.714285714275],
  // Phi(-a) - exp(2 lambda / mean) Phi(-b), a, b = sqrt(lambda / x) (x / mean -+ 1)
  [() => inverseGaussian({ mean: 1e5, lambda: 200 }).sf(1e10), 2.072246714148065e-50],
  // root of log sf
  [() => inverseGaussian({ mean: 1e5, lambda: 200 }).upperQuantile(1e-300), 67352639556.904884],
  // root of log cdf
  [() => inverseGaussian({ mean: 1e5, lambda: 200 }).quantile(1e-300), 0.14557347863569525],
  // the same sf
  [() => inverseGaussian({ mean: 1, lambda: 1e-6 }).sf(1e7), 1.3467119717264267e-10],
  // root of log sf
  [() => inverseGaussian({ mean: 1, lambda: 1e12 }).upperQuantile(1e-300), 1.0000370477820493],
  // quad(exp(t) sf(exp(t)), [-inf, log(1e6)])
  [() => inverseGaussian({ mean: 1e5, lambda: 200 }).lev(1e6), 20484.434813953023],
  // 2 quad(exp(2t) sf(exp(t)), [-inf, log(1e6)])
  [() => inverseGaussian({ mean: 1e5, lambda: 200 }).lev(1e6, 2), 13160034902.876398],
  // the same to log(1e8)
  [() => inverseGaussian({ mean: 1e5, lambda: 200 }).lev(1e8, 2), 3149340570186.176],
  // 3 quad(exp(3t) sf(exp(t)), [-inf, log(4)])
  [() => inverseGaussian({ mean: 2, lambda: 3 }).lev(4, 3), 13.795631865679741],
  // 5 - log1p(exp(2))
  [() => logistic({ location: 5, scale: 1 }).lev(3), 2.8730719889570273],
  // 1 / (1 + exp(690))
  [() => logistic({ location: 5, scale: 1 }).sf(695), 2.171738281389827e-300],
  // (1.7e308 / 0.1)**-0.2
  [() => pareto1({ shape: 0.2, min: 0.1 }).sf(1.7e308), 1.4253128997467413e-62],
  // 2 + 2 log(25)
  [() => pareto1({ shape: 1, min: 2 }).lev(50), 8.437751649736402],
  // 4 + 8 log(25)
  [() => pareto1({ shape: 2, min: 2 }).lev(50, 2), 29.751006598945605],
  // 2 log1p(1e9 / 2)
  [() => pareto2({ shape: 1, scale: 2 }).lev(1e9), 40.060237316772934],
  // 2 expm1(0.6 log1p(1e50 / 2)) / 0.6
  [() => pareto2({ shape: 0.4, scale: 2 }).lev(1e50), 2.1991798512881517e30],
  // 0.1 expm1(-log(1e-10) / 0.2)**5
  [() => burr({ alpha: 0.2, gamma: 0.2, theta: 0.1 }).upperQuantile(1e-10), 9.999999999999351e248],
  // 3 expm1(-log(1e-300) / 0.2)**(1/8)
  [() => burr({ alpha: 0.2, gamma: 8, theta: 3 }).upperQuantile(1e-300), 9.48683298050491e187],
  // (1 + (1e200 / 3)**8)**-0.2
  [() => burr({ alpha: 0.2, gamma: 8, theta: 3 }).sf(1e200), 5.7993e-320],
  // theta^k (integral of s^(tau + k/gamma - 1) (1-s)^(alpha - k/gamma - 1)) / beta(tau, alpha) + limit^k sf
  [() => burr({ alpha: 0.2, gamma: 0.2, theta: 0.1 }).lev(1e30, 2), 5.871835270100065e58],
  // 3 asinh(1e20 / 3)
  [() => burr({ alpha: 0.5, gamma: 2, theta: 3 }).lev(1e20), 136.93871025531826],
  // as for burr
  [() => loglogistic({ shape: 0.3, scale: 2 }).lev(1e40), 1.7587777333460928e28],
  // betainc(0.05, 0.5, 0, v / (1 + v), regularized=True), v = 1e-402
  [() => transformedBeta({ alpha: 0.5, gamma: 2, tau: 0.05, theta: 10 }).cdf(1e-200), 7.439811923182382e-21],
  // betainc(0.5, 0.05, 0, 1 / (1 + v), regularized=True), v = 1e398
  [() => transformedBeta({ alpha: 0.5, gamma: 2, tau: 0.05, theta: 10 }).sf(1e200), 9.366168289063559e-201],
  // root of the cdf
  [() => transformedBeta({ alpha: 0.5, gamma: 2, tau: 0.05, theta: 10 }).quantile(1e-20), 1.9247770505055972e-199],
  // as for burr
  [() => transformedBeta({ alpha: 0.5, gamma: 2, tau: 0.05, theta: 10 }).lev(1e30, 2), 1.873233657812712e30],
  // min + lev of the transformed beta at 1e8 + 10
  [() => fellerPareto({ min: -10, shape1: 0.5, shape2: 1.2, shape3: 2, scale: 50 }).lev(1e8), 61938.389597459645],
  // 2 (-log(1e-300))**(1 / 0.3)
  [() => weibull({ shape: 0.3, scale: 2 }).upperQuantile(1e-300), 5827556243.608426],
  // 8 gamma(11), 0.3 as a double
  [() => weibull({ shape: 0.3, scale: 2 }).moment(3), 29030400.000000026],
  // 36**2 (gamma(1.002) - gamma(1.001)**2)
  [() => weibull({ shape: 1000, scale: 36 }).variance, 0.0021262729152045482],
  // 4 - 4**3 / (3 * 10 * 8)
  [() => triangular({ min: 0, mode: 2, max: 10 }).lev(6), 3.7333333333333334],
];

describe('far tails and limited values', () => {
  it('agree with 60 digits', () => {
    const faults = references
      .filter(([value, expected]) => !(Math.abs(value() / expected - 1) < 1e-12))
      .map(([value, expected]) => `${value}: ${value()}, expected ${expected}`);
    expect(faults).toEqual([]);
  });

  it('has limited values where the mean is infinite', () => {
    for (const d of [
      gpd({ xi: 1, beta: 2, loc: -5 }),
      pareto1({ shape: 1, min: 2 }),
      pareto2({ shape: 0.4, scale: 2 }),
      burr({ alpha: 0.5, gamma: 2, theta: 3 }),
      loglogistic({ shape: 1, scale: 2 }),
      fellerPareto({ min: -10, shape1: 0.5, shape2: 1.2, shape3: 2, scale: 50 }),
    ]) {
      expect([d.mean, d.lev(Infinity), d.moment(1), d.moment(2), d.moment(3)], d.says).toEqual(Array(5).fill(Infinity));
      for (const limit of [10, 1e6, 1e100]) {
        expect(Number.isFinite(d.lev(limit)) && Number.isFinite(d.lev(limit, 2)), `${d.says} to ${limit}`).toBe(true);
        expect(d.lev(limit)).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('passes smoothly through tail index 0', () => {
    const exponential = gpd({ xi: 0, beta: 5 });
    for (const xi of [1e-300, -1e-300, 1e-17, -1e-17]) {
      const d = gpd({ xi, beta: 5 });
      for (const x of [1e-9, 3, 400]) {
        expect(Math.abs(d.sf(x) / exponential.sf(x) - 1)).toBeLessThan(1e-12);
        expect(Math.abs(d.lev(x, 2) / exponential.lev(x, 2) - 1)).toBeLessThan(1e-12);
      }
    }
  });
});
