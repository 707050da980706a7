import fc from 'fast-check';

const real = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const positive = real(0.2, 8);

/** Reasonable parameters of every family of the catalogue; the contract test refuses a family that is missing here. */
export const arbitraries: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>> = {
  bernoulli: fc.record({ p: real(0, 1) }),
  beta: fc.record({ a: positive, b: positive }),
  binomial: fc.record({ m: whole(1, 60), q: real(0.01, 0.99) }),
  constant: fc.record({ value: real(-1e6, 1e6) }),
  discrete: fc
    .array(fc.tuple(whole(-50, 50), whole(1, 9)), { minLength: 1, maxLength: 8 })
    .map((pairs) => ({ values: pairs.map(([x]) => x), probabilities: shares(pairs.map(([, w]) => w)) })),
  exponential: fc.record({ mean: real(0.01, 1e6) }),
  gamma: fc.record({ shape: positive, scale: real(0.01, 1e5) }),
  geometric: fc.record({ beta: positive }),
  logitNormal: fc.record({ mu: real(-3, 3), sigma: real(0.1, 2) }),
  lognormal: fc.record({ mu: real(-3, 14), sigma: real(0.1, 2.2) }),
  negativeBinomial: fc.record({ r: positive, beta: positive }),
  normal: fc.record({ mu: real(-100, 100), sigma: real(0.01, 50) }),
  pert: ordered((min, mode, max) => ({ min, mode, max })),
  poisson: fc.record({ lambda: real(0.01, 60) }),
  triangular: ordered((min, mode, max) => ({ min, mode, max })),
  uniform: ordered((min, _, max) => ({ min, max })),
};

/** Parameters each family must refuse, besides every numeric parameter being NaN, infinite or text. */
export const refused: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  bernoulli: [{ p: -0.1 }, { p: 1.1 }],
  beta: [
    { a: 0, b: 1 },
    { a: 1, b: -1 },
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
