import fc from 'fast-check';

/**
 * Draws near 0 are taken for 0: no location or tail index is meant to be 5e-324, and next to one the moments the
 * contract compares fall below the smallest double.
 */
const real = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((x) => (Math.abs(x) < 1e-12 * (max - min) ? 0 : x));
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
/** Even on the logarithm, so that small and large values are met alike. */
const spread = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);
const positive = spread(0.05, 60);

/** Reasonable parameters of every family of the catalogue; the contract test refuses a family that is missing here. */
export const arbitraries: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>> = {
  bernoulli: fc.record({ p: real(0, 1) }),
  beta: fc.record({ a: spread(0.01, 1e4), b: spread(0.01, 1e4) }),
  betaBinomial: fc.record({ m: whole(1, 300), a: positive, b: positive }),
  binomial: fc.record({ m: whole(1, 2000), q: real(0.0001, 0.9999) }),
  constant: fc.record({ value: real(-1e6, 1e6) }),
  discrete: fc
    .array(fc.tuple(whole(-50, 50), whole(1, 9)), { minLength: 1, maxLength: 8 })
    .map((pairs) => ({ values: pairs.map(([x]) => x), probabilities: shares(pairs.map(([, w]) => w)) })),
  exponential: fc.record({ mean: real(0.01, 1e6) }),
  gamma: fc.record({ shape: positive, scale: real(0.01, 1e5) }),
  geometric: fc.record({ beta: positive }),
  logitNormal: fc.record({ mu: real(-12, 12), sigma: real(0.01, 6) }),
  lognormal: fc.record({ mu: real(-30, 40), sigma: real(0.001, 5) }),
  negativeBinomial: fc.record({ r: positive, beta: positive }),
  normal: fc.record({ mu: real(-100, 100), sigma: real(0.01, 50) }),
  pert: ordered((min, mode, max) => ({ min, mode, max })),
  poisson: fc.record({ lambda: spread(1e-3, 3000) }),
  triangular: ordered((min, mode, max) => ({ min, mode, max })),
  uniform: ordered((min, _, max) => ({ min, max })),
  burr: fc.record({ alpha: positive, gamma: positive, theta: real(0.1, 1e5) }),
  empirical: fc.record({ values: fc.array(whole(-50, 50), { minLength: 1, maxLength: 12 }) }),
  etnb: fc.record({ r: fc.oneof(real(-0.999, -0.001), positive), beta: positive }),
  fellerPareto: fc.record({
    min: real(-100, 1000),
    shape1: positive,
    // A steeper start next to `min` is finer than doubles there.
    shape2: spread(0.4, 60),
    shape3: spread(0.4, 60),
    scale: real(10, 1e5),
  }),
  gpd: fc.record({
    xi: fc.oneof(real(-3, 4), fc.constantFrom(0, 0.5, 1, 1e-9)),
    beta: real(0.1, 1e5),
    loc: real(-10, 1e4),
  }),
  histogram: fc
    .array(fc.tuple(real(0.5, 100), whole(0, 40)), { minLength: 1, maxLength: 8 })
    .filter((groups) => groups.some(([, count]) => count > 0))
    .map((groups) => ({
      boundaries: [-20, ...groups.map((_, k) => groups.slice(0, k + 1).reduce((end, [width]) => end + width, -20))],
      counts: groups.map(([, count]) => count),
    })),
  inverseGaussian: fc.record({ mean: real(0.1, 1e5), lambda: positive.map((x) => 1000 * x) }),
  logT: fc.record({ df: real(1.5, 40), mu: real(-3, 12), sigma: real(0.1, 1.5) }),
  logarithmic: fc.record({ prob: real(0.0001, 0.99) }),
  logistic: fc.record({ location: real(-1e5, 1e5), scale: positive }),
  loglogistic: fc.record({ shape: positive, scale: real(0.1, 1e5) }),
  neymanA: fc.record({ clusters: real(0.2, 8), perCluster: real(0.2, 8) }),
  pareto1: fc.record({ shape: positive, min: real(0.1, 1e5) }),
  pareto2: fc.record({ shape: fc.oneof(positive, fc.constantFrom(1, 2)), scale: real(0.1, 1e5) }),
  poissonInverseGaussian: fc.record({ mean: real(0.2, 8), shape: real(0.2, 8) }),
  poissonMixture: fc
    .array(fc.tuple(real(0, 20), whole(1, 9)), { minLength: 1, maxLength: 4 })
    .map((pairs) => ({ lambdas: pairs.map(([x]) => x), weights: shares(pairs.map(([, w]) => w)) })),
  // Quadrature cannot see a moment that barely exists.
  studentT: fc.record({
    df: spread(0.1, 3000).filter((df) => Math.abs(df - 1) > 0.05 && Math.abs(df - 2) > 0.05),
    mu: real(-100, 100),
    sigma: real(0.1, 50),
  }),
  transformedBeta: fc.record({ alpha: positive, gamma: positive, tau: positive, theta: real(0.1, 1e5) }),
  weibull: fc.record({ shape: spread(0.08, 60), scale: real(0.1, 1e5) }),
  zmBinomial: fc.record({ m: whole(1, 800), q: real(0.0005, 0.9995), p0: real(0, 0.95) }),
  zmNegativeBinomial: fc.record({ r: positive, beta: positive, p0: real(0, 0.95) }),
  zmPoisson: fc.record({ lambda: spread(1e-3, 1000), p0: real(0, 0.95) }),
  ztNegativeBinomial: fc.record({ r: positive, beta: positive }),
  ztPoisson: fc.record({ lambda: spread(1e-3, 1000) }),
};

/** Parameters each family must refuse, besides every numeric parameter being NaN, infinite or text. */
export const refused: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  bernoulli: [{ p: -0.1 }, { p: 1.1 }],
  beta: [
    { a: 0, b: 1 },
    { a: 1, b: -1 },
  ],
  betaBinomial: [
    { m: 0, a: 1, b: 1 },
    { m: 2.5, a: 1, b: 1 },
    { m: 3, a: -1, b: 1 },
  ],
  binomial: [
    { m: 2.5, q: 0.5 },
    { m: -1, q: 0.5 },
    { m: 3, q: 1.5 },
  ],
  constant: [{ value: Number.NaN }],
  discrete: [
    { values: [], probabilities: [] },
    { values: [1, 2], probabilities: [0.5, 0.6] },
    { values: [1, 2], probabilities: [1.5, -0.5] },
  ],
  exponential: [{ mean: 0 }, { mean: -1 }],
  gamma: [
    { shape: -1, scale: 1 },
    { shape: 1, scale: 0 },
  ],
  geometric: [{ beta: -1 }, { prob: 0 }],
  logitNormal: [{ mu: 0, sigma: -1 }],
  lognormal: [{ mu: 0, sigma: -1 }],
  negativeBinomial: [
    { r: -1, beta: 1 },
    { r: 1, beta: 0 },
  ],
  normal: [{ mu: 0, sigma: -1 }],
  pert: [
    { min: 3, mode: 2, max: 1 },
    { min: 0, mode: 5, max: 4 },
  ],
  poisson: [{ lambda: -1 }],
  triangular: [
    { min: 3, mode: 2, max: 1 },
    { min: 1, mode: 1, max: 1 },
  ],
  uniform: [
    { min: 2, max: 1 },
    { min: 1, max: 1 },
  ],
  burr: [{ alpha: 0, gamma: 1, theta: 1 }],
  empirical: [{ values: [] }, { values: [1, Number.NaN] }],
  etnb: [
    { r: -1, beta: 1 },
    { r: 0, beta: 1 },
    { r: 1, beta: 0 },
  ],
  fellerPareto: [{ min: 0, shape1: 1, shape2: -1, shape3: 1, scale: 1 }],
  gpd: [{ xi: 0.2, beta: 0 }],
  histogram: [
    { boundaries: [0, 1], counts: [1, 2] },
    { boundaries: [0, 2, 1], counts: [1, 2] },
    { boundaries: [0, 1, 2], counts: [1, -2] },
    { boundaries: [0, 1], counts: [0] },
  ],
  inverseGaussian: [{ mean: 1, lambda: -1 }],
  logT: [{ df: 0 }, { df: 2, sigma: -1 }],
  logarithmic: [{ prob: 0 }, { prob: 1 }],
  logistic: [{ location: 0, scale: 0 }],
  loglogistic: [{ shape: 0, scale: 1 }],
  neymanA: [{ clusters: 0, perCluster: 1 }],
  pareto1: [{ shape: 1, min: 0 }],
  pareto2: [{ shape: 1, scale: -1 }],
  poissonInverseGaussian: [{ mean: 0, shape: 1 }],
  poissonMixture: [
    { weights: [0.5, 0.6], lambdas: [1, 2] },
    { weights: [1], lambdas: [-1] },
    { weights: [1], lambdas: [] },
  ],
  studentT: [{ df: 0 }, { df: 2, sigma: 0 }],
  transformedBeta: [{ alpha: 1, gamma: 1, tau: 0, theta: 1 }],
  weibull: [{ shape: -1, scale: 1 }],
  zmBinomial: [
    { m: 3, q: 0.2, p0: 1.1 },
    { m: 0, q: 0.2, p0: 0.5 },
  ],
  zmNegativeBinomial: [{ r: 1, beta: 1, p0: -0.1 }],
  zmPoisson: [
    { lambda: 0, p0: 0.5 },
    { lambda: 2, p0: 1.5 },
  ],
  ztNegativeBinomial: [{ r: 0, beta: 1 }],
  ztPoisson: [{ lambda: 0 }],
};

function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

function ordered(make: (min: number, mode: number, max: number) => Record<string, unknown>) {
  return fc
    .tuple(real(-1000, 1000), real(0.1, 1000), fc.constantFrom(0, 0.1, 0.37, 0.5, 0.9, 1))
    .map(([min, width, at]) => make(min, at === 1 ? min + width : min + at * width, min + width));
}
