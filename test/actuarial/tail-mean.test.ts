import { describe, expect, it } from 'vitest';
import { sampleMean, sampleTvar, samplingErrors, simulateAggregate, tailMean } from '../../src/actuarial/index.js';
import {
  binomial,
  burr,
  discrete,
  exponential,
  gpd,
  loglogistic,
  lognormal,
  normal,
  pareto1,
  pareto2,
  uniform,
} from '../../src/chance/index.js';
import { named } from '../vectors/named.js';
import { caseOf, differences } from './cases.js';

describe('the mean of the largest losses', () => {
  it('of a lognormal, to one in 1e300 (lognorm-mild)', () => {
    const { inputs, expected, tolerance } = caseOf('lognorm-mild');
    const d = named(inputs);
    const given = inputs.upper_q.map((q: string) => tailMean(d, Number(q)));
    expect(differences(given, expected.tvar_upper, tolerance.rel)).toEqual([]);
  });

  it.each([0.5, 0.01, 1e-6, 1e-30, 1e-150, 1e-300])('in closed form at %d', (q) => {
    const heavy = [1.1, 1.5, 3].map((shape) => pareto2({ shape, scale: 100 }));
    const excess = heavy.map((d, k) => (d.upperQuantile(q) + 100) / (([1.1, 1.5, 3][k] as number) - 1));
    const beyond = gpd({ xi: 0.4, beta: 10, loc: 5 });
    const usual = exponential({ mean: 7 });
    const from = pareto1({ shape: 2.5, min: 3 });
    const bounded = uniform({ min: 2, max: 6 });
    const threshold = beyond.upperQuantile(q);
    expect(
      differences(
        [...heavy, beyond, usual, from, bounded].map((d) => tailMean(d, q)),
        [
          ...heavy.map((d, k) => d.upperQuantile(q) + (excess[k] as number)),
          threshold + (10 + 0.4 * (threshold - 5)) / 0.6,
          usual.upperQuantile(q) + 7,
          (from.upperQuantile(q) * 2.5) / 1.5,
          6 - 2 * q,
        ],
        2e-12,
      ),
    ).toEqual([]);
    // Both fall like x^-1.2 far out: the mean of the tail is 6 times where it starts.
    if (q <= 1e-150)
      for (const d of [loglogistic({ shape: 1.2, scale: 4 }), burr({ alpha: 1, gamma: 1.2, theta: 4 })])
        expect(tailMean(d, q) / (6 * d.upperQuantile(q))).toBeCloseTo(1, 11);
  });

  it('shares the lump at its border, is the mean of all, and infinite where that is', () => {
    const list = discrete({ values: [1, 3, 4], probabilities: [0.75, 0.2, 0.05] });
    expect(
      differences(
        [0.4, 0.1, 0.05].map((q) => tailMean(list, q)),
        [2.375, 3.5, 4],
        1e-13,
      ),
    ).toEqual([]);
    expect(tailMean(normal({ mu: -3, sigma: 2 }), 1)).toBe(-3);
    expect(tailMean(normal({ mu: -3, sigma: 2 }), 0.5)).toBeCloseTo(-3 + 2 * Math.sqrt(2 / Math.PI), 12);
    expect(tailMean(pareto2({ shape: 1, scale: 5 }), 0.1)).toBe(Infinity);
    expect(() => tailMean(list, 0)).toThrow(/exceedance/);
    expect(() => tailMean(list, 95)).toThrow(/at most 1; received 95/);
  });
});

describe('the errors that a simulation will have', () => {
  it('are known before it is run (mc-se-mean)', () => {
    const { inputs, expected, tolerance } = caseOf('mc-se-mean');
    const severity = lognormal({ mu: inputs.mu, sigma: inputs.sigma });
    const errors = samplingErrors(severity, { trials: inputs.n, p: 0.99 });
    expect(
      differences(
        [errors.mean, errors.mean / severity.mean, errors.quantile],
        [expected.se_mean, expected.rel_se_mean, expected.se_quantile_99],
        tolerance.rel,
      ),
    ).toEqual([]);
    // Exponential: kurtosis 9, excess over any threshold of mean and sd 10, density 0.01 at the 90% point.
    const { mean, sd, quantile, tvar } = samplingErrors(exponential({ mean: 10 }), { trials: 100, p: 0.9 });
    expect(differences([mean, sd, quantile, tvar], [1, Math.SQRT2, 3, Math.sqrt(19)], 1e-11)).toEqual([]);
  });

  it('and are those that it then states', () => {
    const severity = lognormal({ mu: 2, sigma: 0.8 });
    const years = 200_000;
    const { values } = simulateAggregate({ frequency: binomial({ m: 1, q: 1 }), severity, years, seed: 8 });
    const errors = samplingErrors(severity, { trials: years, p: 0.95 });
    expect(sampleMean(values).standardError / errors.mean).toBeCloseTo(1, 1);
    expect(sampleTvar(values, 0.95).standardError / errors.tvar).toBeCloseTo(1, 1);
    expect(Math.abs(sampleTvar(values, 0.95).value - tailMean(severity, 0.05))).toBeLessThan(4 * errors.tvar);
  });

  it('are infinite where no moment bounds them', () => {
    expect(samplingErrors(pareto2({ shape: 1.5, scale: 1 }), { trials: 10, p: 0.9 })).toMatchObject({
      mean: Infinity,
      sd: Infinity,
      tvar: Infinity,
    });
    expect(samplingErrors(pareto2({ shape: 3, scale: 1 }), { trials: 10, p: 0.9 }).sd).toBe(Infinity);
    expect(() => samplingErrors(exponential({ mean: 1 }), { trials: 0, p: 0.9 })).toThrow(/trials/);
    expect(() => samplingErrors(exponential({ mean: 1 }), { trials: 9, p: 1 })).toThrow(/p \(/);
  });
});
