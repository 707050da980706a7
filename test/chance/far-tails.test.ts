import { describe, expect, it } from 'vitest';
import {
  beta,
  betaBinomial,
  burr,
  fellerPareto,
  fillSurvival,
  gamma,
  gpd,
  inverseGaussian,
  logarithmic,
  logistic,
  logitNormal,
  loglogistic,
  lognormal,
  pareto1,
  pareto2,
  pert,
  transformedBeta,
  triangular,
  uniform,
  weibull,
  zmPoisson,
  ztNegativeBinomial,
  ztPoisson,
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
  // l - (3 l^2 - l^3 / 3) / 9
  [() => triangular({ min: 0, mode: 0, max: 3 }).lev(1e-9), 9.999999996666667e-10],
  // (min^2 + mode^2 + max^2 + min mode + min max + mode max) / 6
  [() => triangular({ min: -3.8522, mode: 5.39223, max: 6781.53 }).moment(2), 7666602.674031117],
  // quad of x^2 f(x) up to the limit, and limit^2 sf
  [() => triangular({ min: -3.8522, mode: 5.39223, max: 6781.53 }).lev(1986.8097469870206, 2), 2575425.1710559595],
  // -2 sqrt(2) / 5
  [() => triangular({ min: 1e6, mode: 1e6 + 1, max: 1e6 + 1 }).skewness, -0.565685424949238],
  // ((1e6 + 0.5)^3 - 1e18) / 3 + (1e6 + 0.5)^2 / 2
  [() => uniform({ min: 1e6, max: 1e6 + 1 }).lev(1e6 + 0.5, 2), 1000000750000.1667],
  // exp((a-1) log(x) + (b-1) log(1-x) + loggamma(a+b) - loggamma(a) - loggamma(b))
  [() => beta({ a: 1e7, b: 2e7 }).pdf(0.333), 2.5585787695664863],
  // betainc(b, a, 0, (500 - x) / 490, regularized=True) with a = 1 + 40/490, b = 1 + 40 * 489/490
  [() => pert({ min: 10, mode: 11, max: 500, lambda: 40 }).sf(499.999), 2.073438869680849e-233],
  // exp(10 + s^2) expm1(s^2) and (exp(s^2) + 2) sqrt(expm1(s^2))
  [() => lognormal({ mu: 5, sigma: 1e-6 }).variance, 2.2026465794839754e-8],
  [() => lognormal({ mu: 5, sigma: 1e-6 }).skewness, 3.00000000000175e-6],
  // exp(3 mu + 9 sigma^2 / 2) Phi(t - 3 sigma) + 1e300 Phi(-t)
  [() => lognormal({ mu: 2, sigma: 12 }).lev(1e100, 3), 1.1986789690491698e220],
  // alpha^3 / ((alpha - 1)^2 (alpha - 2))
  [() => pareto2({ shape: 1e6, scale: 1e6 }).variance, 1.000004000011],
  // limit^n less the integral of n t^(n-1) / (1 + exp(-t)), moved and stretched by the binomial theorem
  [() => logistic({ location: 1e5, scale: 3 }).lev(1e5, 2), 9999584126.49607],
  [() => logistic({ location: 1e5, scale: 3 }).lev(100020, 3), 999999894365760.0],
  // c^4 + 6 c^2 s^2 pi^2 / 3 + s^4 7 pi^4 / 15
  [() => logistic({ location: 1e5, scale: 3 }).moment(4), 1.000000017765288e20],
  // exp(-152), the odds being as good as the share
  [() => logitNormal({ mu: -40, sigma: 1 }).moment(4), 9.710436457780832e-67],
  // quad of ((at - mean) / sd)^3 phi
  [() => logitNormal({ mu: 2, sigma: 0.25 }).skewness, -0.5634841989398794],
  // p0 + (1 - p0) (exp(lambda (z - 1)) - exp(-lambda)) / (1 - exp(-lambda))
  [() => zmPoisson({ lambda: 900, p0: 0.9 }).pgf(0.999), 0.9406569659740599],
  // from the moments (lambda, lambda + lambda^2, ...) / (1 - exp(-lambda))
  [() => ztPoisson({ lambda: 1e-9 }).skewness, 44721.35955744935],
  // the same with the moments of the negative binomial
  [() => ztNegativeBinomial({ r: 1e-10, beta: 5 }).variance, 8.956132011301774],
  [() => ztNegativeBinomial({ r: 1e-10, beta: 5 }).skewness, 3.2633959149034433],
  // from the falling moments share^j (j - 1)! / (1 - share)^j / -log(1 - share)
  [() => logarithmic({ prob: 0.999999 }).skewness, 7.460887333462057],
  // sum of binomial(m, k) beta(a + k, b + m - k) / beta(a, b), beyond 3000 and up to 10
  [() => betaBinomial({ m: 5000, a: 0.1, b: 40 }).sf(3000), 9.023786734195772e-19],
  [() => betaBinomial({ m: 5000, a: 0.1, b: 40 }).cdf(10), 0.8137007979382643],
  // as for burr, beta(tau, alpha) being 1e-60208
  [() => transformedBeta({ alpha: 1e5, gamma: 0.1, tau: 1e5, theta: 1 }).lev(1, 2), 0.9662261521943609],
];

describe('far tails and limited values', () => {
  it('agree with 60 digits', () => {
    const faults = references
      .filter(([value, expected]) => !(Math.abs(value() / expected - 1) < 1e-12))
      .map(([value, expected]) => `${value}: ${value()}, expected ${expected}`);
    expect(faults).toEqual([]);
  });

  it('says Infinity, not NaN, where the figure is beyond the largest double', () => {
    expect([
      burr({ alpha: 2, gamma: 0.25, theta: 1e-3 }).lev(1e197, 3),
      loglogistic({ shape: 0.4, scale: 3 }).lev(3e250, 3),
    ]).toEqual([Infinity, Infinity]);
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

describe('a narrow lognormal', () => {
  // mpmath at 50 digits, x and the parameters as doubles: erfc(z / sqrt 2) / 2 with z = (log x - mu) / sigma, and the other tail.
  it.each([
    [11, 1e-6, 59874.32133762296, 0.001349917975236013, 0.998650082024764],
    [11, 1e-6, 59875.93793944927, 4.973476304627475e-198, 1],
    [13.5, 1e-4, 727957.537108006, 1, 1.842617914051779e-89],
    [0, 5e-3, 1.1, 2.6101675168838e-81, 1],
  ])('keeps its digits: mu %s, sigma %s at %s', (mu, sigma, x, sf, cdf) => {
    const d = lognormal({ mu, sigma });
    expect(Math.abs(d.sf(x) / sf - 1)).toBeLessThan(1e-11);
    expect(Math.abs(d.cdf(x) / cdf - 1)).toBeLessThan(1e-11);
    expect([d.sf(Infinity), d.cdf(Infinity), d.sf(0)]).toEqual([0, 1, 1]);
    const out = new Float64Array(1);
    fillSurvival(d)(Float64Array.of(x), 1, out);
    expect(out[0]).toBe(d.sf(x));
  });
});
