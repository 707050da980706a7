import { describe, expect, it } from 'vitest';
import {
  betaI,
  betaIInverse,
  betaQ,
  betaQInverse,
  binomialPmf,
  compensatedSum,
  digamma,
  gammaP,
  gammaPInverse,
  gammaQ,
  gammaQInverse,
  incompleteBetaUnregularized,
  log,
  logBeta,
  logBinomial,
  logFactorial,
  logGamma,
  poissonPmf,
  threefryUniform,
  trigamma,
} from '../../src/numeric/index.js';

const { POSITIVE_INFINITY: INF, NaN: NAN } = Number;
const close = (a: number, b: number, relative: number, label = '') =>
  expect(Math.abs(a - b), label).toBeLessThanOrEqual(relative * Math.abs(b));
// What two ulp of x do to f(x), on top of the stated 1e-12.
const play = (f: (x: number) => number, x: number) =>
  1e-12 + (4.4e-16 * Math.abs(log(f(x * 1.000001) / f(x * 0.999999)))) / 2e-6;
const shapes = [0.01, 0.4, 1, 3.3, 25, 99.9, 100, 2e3, 1e6];
const shares = [1e-200, 1e-12, 0.03, 0.49, 0.5];

describe('gamma family', () => {
  it('tails are complements and inverses invert, in both tails', () => {
    for (const a of shapes) {
      for (const p of shares) {
        const [low, high] = [gammaPInverse(a, p), gammaQInverse(a, p)];
        close(gammaP(a, high) + gammaQ(a, high), 1, 4e-16);
        if (low > 1e-290)
          close(
            gammaP(a, low),
            p,
            play((x) => gammaP(a, x), low),
            `P ${a} ${p}`,
          );
        close(
          gammaQ(a, high),
          p,
          play((x) => gammaQ(a, x), high),
          `Q ${a} ${p}`,
        );
      }
    }
  });
  it('the upper inverse keeps its digits for shapes near 0', () => {
    for (const a of [1e-13, 1e-9, 1e-4]) {
      for (const share of [1e-6, 0.1, 3])
        close(gammaQ(a, gammaQInverse(a, share * a)), share * a, 1e-12, `${a} ${share}`);
    }
  });
  it('joins its methods without a step', () => {
    for (const [a, x] of [
      [100, 130],
      [100, 70],
      [2, 3],
      [0.999999999, 1.1],
      [5000, 6500],
    ]) {
      for (const f of [gammaP, gammaQ]) close(f(a, x * (1 + 1e-13)), f(a, x * (1 - 1e-13)), 1e-9, `${a} ${x}`);
    }
    for (const x of [1e-3, 0.5, 1.09]) close(gammaQ(1 - 1e-15, x), gammaQ(1 + 1e-15, x), 1e-13);
  });
  it('ends and refusals', () => {
    expect([gammaP(2, 0), gammaQ(2, 0), gammaP(2, INF), gammaQ(2, INF), gammaP(0, 1), gammaQ(1, NAN)]).toEqual([
      0,
      1,
      1,
      0,
      NAN,
      NAN,
    ]);
    expect([gammaPInverse(2, 0), gammaPInverse(2, 1), gammaQInverse(2, 0), gammaQInverse(2, 1)]).toEqual([
      0,
      INF,
      INF,
      0,
    ]);
    expect([gammaPInverse(2, -0.1), gammaPInverse(2, 1.1), gammaPInverse(-1, 0.5)]).toEqual([NAN, NAN, NAN]);
    expect([logGamma(0), logGamma(1), logGamma(2), logGamma(INF), logGamma(-1)]).toEqual([INF, 0, 0, INF, NAN]);
    expect([digamma(0), trigamma(-1)]).toEqual([NAN, NAN]);
  });
  it('recurrences', () => {
    for (const x of [0.1, 0.7, 1.4616, 3, 9.7, 50]) {
      close(digamma(x + 1), digamma(x) + 1 / x, 4e-14);
      close(trigamma(x + 1), trigamma(x) - 1 / x / x, 2e-13);
    }
    close(logFactorial(20), Math.log(2432902008176640000), 1e-15);
    close(logBinomial(52, 5), Math.log(2598960), 2e-15);
    expect([logBinomial(5, 6), logBinomial(5, 0), logBinomial(5, 5)]).toEqual([Number.NEGATIVE_INFINITY, 0, 0]);
  });
});

describe('beta family', () => {
  const sizes = [1e-16, 1e-3, 0.5, 1, 4, 60, 1e4, 1e6];
  it('tails are complements and mirror each other', () => {
    for (const a of sizes) {
      for (const b of sizes) {
        for (let trial = 0; trial < 20; trial++) {
          const x = threefryUniform([1, 1, 1, 1], trial, 0);
          close(betaI(a, b, x) + betaQ(a, b, x), 1, 4e-16);
          const exact = x - (x % 2 ** -40);
          close(betaI(a, b, exact), betaQ(b, a, 1 - exact), 1e-15, `${a} ${b} ${x}`);
        }
      }
    }
  });
  it('inverses invert in both tails', () => {
    for (const a of [0.01, 0.5, 1, 4, 60, 1e4]) {
      for (const b of [0.01, 0.5, 1, 4, 60, 1e4]) {
        for (const p of shares) {
          const low = betaIInverse(a, b, p);
          if (low > 1e-290 && low <= 0.5)
            close(
              betaI(a, b, low),
              p,
              play((x) => betaI(a, b, x), low),
              `I ${a} ${b} ${p}`,
            );
          const high = betaQInverse(a, b, p);
          if (high > 1e-290 && high <= 0.5)
            close(
              betaQ(a, b, high),
              p,
              play((x) => betaQ(a, b, x), high),
              `Q ${a} ${b} ${p}`,
            );
          expect(betaIInverse(a, b, p) <= high || p > 0.49).toBe(true);
        }
      }
    }
  });
  it('closed forms', () => {
    close(betaI(1, 7, 0.2), 1 - 0.8 ** 7, 1e-14);
    close(betaQ(1, 7, 0.2), 0.8 ** 7, 1e-14);
    close(betaI(1e-16, 2, 0.3), 1, 1e-15);
    close(betaI(30, 1, 1e-9), 1e-270, 1e-13);
    close(incompleteBetaUnregularized(1, -1, 0.5), 1, 1e-15);
    close(incompleteBetaUnregularized(2.5, 3, 1), Math.exp(logBeta(2.5, 3)), 1e-14);
    expect(incompleteBetaUnregularized(2, 0, 1)).toBe(INF);
  });
  it('ends and refusals', () => {
    expect([betaI(2, 3, 0), betaI(2, 3, 1), betaQ(2, 3, 0), betaQ(2, 3, 1)]).toEqual([0, 1, 1, 0]);
    expect([betaI(2, 3, -1), betaI(2, 3, 2), betaI(0, 1, 0.5), betaQ(1, -1, 0.5), betaI(1, 1, NAN)]).toEqual([
      0,
      1,
      NAN,
      NAN,
      NAN,
    ]);
    expect([betaIInverse(2, 3, 0), betaIInverse(2, 3, 1), betaQInverse(2, 3, 0), betaQInverse(2, 3, 1)]).toEqual([
      0, 1, 1, 0,
    ]);
    expect([betaIInverse(2, 3, 1.5), betaIInverse(-2, 3, 0.5)]).toEqual([NAN, NAN]);
    expect([logBeta(0, 1), logBeta(-1, 1)]).toEqual([INF, NAN]);
  });
});

describe('count probabilities', () => {
  it('sum to one and agree with the incomplete functions', () => {
    for (const rate of [0.2, 7, 150]) {
      const pmf = Array.from({ length: 400 }, (_, k) => poissonPmf(k, rate));
      close(compensatedSum(pmf), 1, 1e-14);
      close(compensatedSum(pmf, 0, 8), gammaQ(8, rate), 1e-13);
    }
    for (const p of [0.001, 0.4, 0.97]) {
      const pmf = Array.from({ length: 201 }, (_, k) => binomialPmf(k, 200, p));
      close(compensatedSum(pmf), 1, 1e-14);
      close(compensatedSum(pmf, 31, 201), betaI(31, 170, p), 1e-12);
    }
  });
  it('ends and refusals', () => {
    expect([poissonPmf(0, 0), poissonPmf(1, 0), poissonPmf(-1, 2), poissonPmf(1.5, 2), poissonPmf(1, -1)]).toEqual([
      1,
      0,
      0,
      0,
      NAN,
    ]);
    expect([binomialPmf(0, 5, 0), binomialPmf(5, 5, 1), binomialPmf(6, 5, 0.5), binomialPmf(1, 5, 1.5)]).toEqual([
      1,
      1,
      0,
      NAN,
    ]);
  });
});
