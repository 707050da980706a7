import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beta,
  binomial,
  burr,
  type Distribution,
  distributionFrom,
  exponential,
  gamma,
  geometric,
  gpd,
  inverseGaussian,
  logistic,
  logitNormal,
  loglogistic,
  lognormal,
  logT,
  negativeBinomial,
  neymanA,
  normal,
  pareto1,
  pareto2,
  pert,
  poisson,
  poissonInverseGaussian,
  studentT,
  triangular,
  uniform,
  weibull,
} from '../../src/chance/index.js';

const runs = { numRuns: 40, seed: 20240601 };
const near = (received: number, expected: number, relative = 1e-9): void =>
  expect(Math.abs(received / expected - 1), `${received} against ${expected}`).toBeLessThan(relative);

interface ByMoments {
  fromMeanCv(wanted: { mean: number; cv: number } & Record<string, number>): Distribution;
  fromMeanSd(wanted: { mean: number; sd: number } & Record<string, number>): Distribution;
}
interface ByQuantiles {
  fromInterval(wanted: { low: number; high: number; confidence?: number } & Record<string, number>): Distribution;
  fromQuantiles(
    first: readonly [number, number],
    second: readonly [number, number],
    given: Record<string, number>,
  ): Distribution;
}

/** Families with the least coefficient of variation each can have (counts: at a mean of 4), and what else they ask. */
const byMoments: readonly (readonly [string, unknown, number, Record<string, number>])[] = [
  ['burr', burr, 0.01, { alpha: 2.5 }],
  ['gamma', gamma, 0.01, {}],
  ['gpd', gpd, 0.01, { loc: 0 }],
  ['inverseGaussian', inverseGaussian, 0.01, {}],
  ['logistic', logistic, 0.01, {}],
  ['loglogistic', loglogistic, 0.01, {}],
  ['lognormal', lognormal, 0.01, {}],
  ['negativeBinomial', negativeBinomial, 0.51, {}],
  ['neymanA', neymanA, 0.51, {}],
  ['normal', normal, 0.01, {}],
  ['pareto1', pareto1, 0.01, {}],
  ['pareto2', pareto2, 1.01, {}],
  ['poissonInverseGaussian', poissonInverseGaussian, 0.51, {}],
  ['studentT', studentT, 0.01, { df: 5 }],
  ['uniform', uniform, 0.01, {}],
  ['weibull', weibull, 0.01, {}],
];

describe.each(byMoments)('%s by its moments', (name, family, least, given) => {
  const make = family as ByMoments;

  it('has the mean and spread asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: least, max: 8, noNaN: true }), (cv) => {
        const d = make.fromMeanCv({ mean: 4, cv, ...given });
        near(d.mean, 4);
        near(Math.sqrt(d.variance), 4 * cv, 1e-8);
        expect(make.fromMeanSd({ mean: 4, sd: 4 * cv, ...given }).sf(4)).toBeCloseTo(d.sf(4), 8);
        expect(distributionFrom({ distribution: name, mean: 4, cv, ...given }).says).toBe(d.says);
      }),
      runs,
    );
  });

  it('refuses what it cannot have', () => {
    for (const bad of [0, -1, Number.NaN, Infinity])
      expect(() => make.fromMeanCv({ mean: 4, cv: bad, ...given }), `cv ${bad}`).toThrow(RangeError);
    for (const bad of [0, Number.NaN, Infinity])
      expect(() => make.fromMeanCv({ mean: bad, cv: 2, ...given }), `mean ${bad}`).toThrow(RangeError);
    if (least > 0.5) expect(() => make.fromMeanCv({ mean: 4, cv: 0.4, ...given })).toThrow(/above/);
  });
});

/** Families with the widest ratio of two quantiles they are asked for, and what else they ask. */
const byQuantiles: readonly (readonly [string, unknown, number, number, Record<string, number>])[] = [
  ['burr', burr, 1.01, 1e6, { alpha: 2.5 }],
  ['gamma', gamma, 1.01, 1e6, {}],
  ['gpd', gpd, 1.01, 1e6, { loc: 0 }],
  ['inverseGaussian', inverseGaussian, 1.01, 500, {}],
  ['logistic', logistic, 1.01, 1e6, {}],
  ['loglogistic', loglogistic, 1.01, 1e6, {}],
  ['lognormal', lognormal, 1.01, 1e6, {}],
  ['logT', logT, 1.01, 1e6, { df: 5 }],
  ['normal', normal, 1.01, 1e6, {}],
  ['pareto1', pareto1, 1.01, 1e6, {}],
  ['pareto2', pareto2, 60, 1e6, {}],
  ['studentT', studentT, 1.01, 1e6, { df: 5 }],
  ['uniform', uniform, 1.01, 1e6, {}],
  ['weibull', weibull, 1.01, 1e6, {}],
];

describe.each(byQuantiles)('%s by its quantiles', (name, family, least, most, given) => {
  const make = family as ByQuantiles;

  it('gives the interval and the quantiles back', () => {
    fc.assert(
      fc.property(fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }), (width) => {
        const [low, high] = [30, 30 * Math.exp(width)];
        const d = make.fromInterval({ low, high, ...given });
        near(d.quantile(0.05), low);
        near(d.upperQuantile(0.05), high);
        const two = make.fromQuantiles([0.95, high], [0.05, low], given);
        near(two.quantile(0.3), d.quantile(0.3), 1e-8);
        expect(distributionFrom({ distribution: name, low, high, ...given }).says).toBe(d.says);
      }),
      runs,
    );
  });

  it('refuses what is no interval', () => {
    expect(() => make.fromInterval({ low: 3, high: 2, ...given })).toThrow(RangeError);
    expect(() => make.fromInterval({ low: 3, high: 400, confidence: 1, ...given })).toThrow(RangeError);
    expect(() => make.fromQuantiles([0.5, 3], [0.5, 400], given)).toThrow(/different probabilities/);
    expect(() => make.fromQuantiles([0.9, 3], [0.5, 400], given)).toThrow(/rise/);
  });
});

describe('shares', () => {
  it.each([0.02, 0.3, 0.9])('of mean %f', (mean) => {
    for (const part of [0.05, 0.3, 0.8]) {
      const sd = part * Math.sqrt(mean * (1 - mean));
      for (const family of [beta, logitNormal]) {
        const d = family.fromMeanSd({ mean, sd });
        near(d.mean, mean);
        near(Math.sqrt(d.variance), sd, 1e-7);
      }
    }
    for (const family of [beta, logitNormal])
      expect(() => family.fromMeanSd({ mean, sd: 1.01 * Math.sqrt(mean * (1 - mean)) })).toThrow(/below/);
  });

  it.each([
    [0.01, 0.02],
    [0.1, 0.9],
    [1e-5, 0.3],
    [0.5, 0.999],
  ])('between %f and %f', (low, high) => {
    for (const confidence of [0.5, 0.99])
      for (const family of [beta, logitNormal]) {
        const d = family.fromInterval({ low, high, confidence });
        near(d.quantile((1 - confidence) / 2), low, 1e-8);
        near(d.upperQuantile((1 - confidence) / 2), high, 1e-8);
      }
    for (const family of [beta, logitNormal])
      expect(() => family.fromInterval({ low, high: 1.2 })).toThrow(/between 0 and 1/);
  });
});

describe('a likeliest value within an interval', () => {
  it.each([
    [10, 30, 100],
    [-5, -4.9, 20],
    [1, 99, 100],
  ])('%f, %f, %f', (low, mode, high) => {
    for (const family of [pert, triangular]) {
      const d = family.fromInterval({ low, mode, high, confidence: 0.8 });
      expect(d.parameters['mode']).toBe(mode);
      expect(Math.abs(d.quantile(0.1) - low)).toBeLessThan(1e-9 * (high - low));
      expect(Math.abs(d.upperQuantile(0.1) - high)).toBeLessThan(1e-9 * (high - low));
      expect(() => family.fromInterval({ low, mode: low, high })).toThrow(/mode/);
    }
  });
});

describe('a family that cannot be made so', () => {
  it('says it', () => {
    expect(() => distributionFrom({ distribution: 'pert', mean: 3, cv: 1 })).toThrow(/not made from mean and cv/);
    expect(() => distributionFrom({ distribution: 'poisson', low: 3, high: 4 })).toThrow(/not made from low and high/);
    expect(() => distributionFrom({ distribution: 'constant', low: 3, high: 4 })).toThrow(/not made from low and high/);
    expect(() => studentT.fromMeanCv({ mean: 3, cv: 1, df: 2 })).toThrow(/above 2/);
    expect(() => studentT.fromInterval({ low: 3, high: 4 } as never)).toThrow(/degrees of freedom/);
    expect(() => inverseGaussian.fromInterval({ low: 1, high: 1e6 })).toThrow(/as far apart/);
    expect(() => pareto2.fromInterval({ low: 10, high: 30 })).toThrow(/as close/);
  });

  it('of one parameter takes the spread that goes with its mean, and no other', () => {
    expect(exponential.fromMeanCv({ mean: 3, cv: 1 }).mean).toBe(3);
    expect(poisson.fromMeanSd({ mean: 4, sd: 2 }).parameters['lambda']).toBe(4);
    expect(geometric.fromMeanSd({ mean: 2, sd: Math.sqrt(6) }).parameters['beta']).toBe(2);
    expect(binomial.fromMeanSd({ mean: 3, sd: Math.sqrt(2.1) }).parameters).toEqual({ m: 10, q: 0.3 });
    for (const family of [exponential, poisson, geometric])
      expect(() => family.fromMeanCv({ mean: 4, cv: 3 })).toThrow(/cannot have 12/);
    expect(() => binomial.fromMeanSd({ mean: 3, sd: 1.5 })).not.toThrow();
    expect(() => binomial.fromMeanSd({ mean: 3, sd: 1.4 })).toThrow(/m would be 8\.6/);
    expect(() => binomial.fromMeanSd({ mean: 3, sd: 2 })).toThrow(/no binomial/);
  });

  it.each([
    [{ distribution: 'gamma', shape: 2, scale: 3, rate: 9 }, /given twice/],
    [{ distribution: 'lognormal', mean: 3, cv: 1, men: 3 }, /"men"/],
    [{ distribution: 'truncated', of: { distribution: 'normal', mu: 0, sigma: 1 }, hgh: 3 }, /"hgh"/],
    [{ distribution: 'empirical' }, /needs more/],
    [{ distribution: 'mixture', weights: [1] }, /needs more/],
    [{ distribution: 'toString' }, /not a distribution/],
  ])('%j is refused', (data, says) => {
    expect(() => distributionFrom(data as never)).toThrow(says);
  });
});
