import { describe, expect, it } from 'vitest';
import {
  andersonDarling,
  exponential,
  fillQuantiles,
  fillUniforms,
  fitMaximumLikelihood,
  gamma,
  hill,
  kolmogorovSmirnov,
  lognormal,
  streamKey,
} from '../../src/chance/index.js';
import reference from '../vectors/fit-reference.json' with { type: 'json' };

// biome-ignore lint/suspicious/noExplicitAny: reference data of many shapes
const find = (id: string): any => reference.cases.find((one) => one.id === id);
const ratio = (given: number | undefined, expected: number): number => Math.abs((given ?? Number.NaN) / expected - 1);

describe('maximum likelihood against other tools', () => {
  it.each([
    ['mle-dental-lnorm', 'lognormal', { meanlog: 'mu', sdlog: 'sigma' }],
    ['mle-dental-weibull', 'weibull', { shape: 'shape', scale: 'scale' }],
    ['mle-pareto60', 'pareto2', { shape: 'shape', scale: 'scale' }],
  ] as const)('%s', (id, family, names) => {
    const { inputs, expected } = find(id);
    const fit = fitMaximumLikelihood(family, inputs.data);
    expect(ratio(fit.logLikelihood, expected.loglik)).toBeLessThan(1e-8);
    expect(ratio(fit.aic, expected.aic)).toBeLessThan(1e-8);
    for (const [theirs, ours] of Object.entries(names)) {
      expect(ratio(fit.estimates[ours], expected.estimate[theirs])).toBeLessThan(1e-5);
      expect(ratio(fit.standardErrors[ours], expected.se_observed_info[theirs])).toBeLessThan(0.005);
    }
  });

  it('truncated and censored', () => {
    const { inputs, expected } = find('mle-trunc-cens-lnorm');
    const fit = fitMaximumLikelihood('lognormal', inputs.data, { truncatedBelow: 10_000, censoredAbove: 1_000_000 });
    expect(fit.censored).toBe(expected.n_censored);
    expect(ratio(fit.estimates['mu'], expected.mu)).toBeLessThan(2e-5);
    expect(ratio(fit.estimates['sigma'], expected.sigma)).toBeLessThan(2e-5);
    expect(ratio(fit.standardErrors['mu'], expected.se_mu)).toBeLessThan(0.005);
    expect(ratio(fit.standardErrors['sigma'], expected.se_sigma)).toBeLessThan(0.005);
    expect(ratio(fit.logLikelihood, expected.loglik)).toBeLessThan(1e-8);
  });

  it('exceedances of a threshold, and the Hill estimate', () => {
    const { inputs, expected } = find('mle-gpd150');
    const fit = fitMaximumLikelihood('gpd', inputs.data);
    expect(ratio(fit.estimates['xi'], expected.xi)).toBeLessThan(2e-5);
    expect(ratio(fit.estimates['beta'], expected.beta)).toBeLessThan(2e-5);
    expect(ratio(fit.standardErrors['xi'], expected.se_xi)).toBeLessThan(0.005);
    expect(ratio(fit.standardErrors['beta'], expected.se_beta)).toBeLessThan(0.005);
    expect(ratio(hill(inputs.data, 20), expected.hill_k20)).toBeLessThan(1e-10);
  });
});

describe('fits to draws', () => {
  const draws = (d: Parameters<typeof fillQuantiles>[0], n: number): number[] => {
    const u = new Float64Array(n);
    fillUniforms(streamKey(9, 'fit'), 0, 0, n, u);
    fillQuantiles(d)(u, n, u);
    return [...u];
  };

  it('find the parameters within their standard errors', () => {
    const fit = fitMaximumLikelihood('gamma', draws(gamma({ shape: 2.5, scale: 4 }), 3000));
    expect(Math.abs((fit.estimates['shape'] ?? 0) - 2.5)).toBeLessThan(3 * (fit.standardErrors['shape'] ?? 0));
    expect(Math.abs((fit.estimates['scale'] ?? 0) - 4)).toBeLessThan(3 * (fit.standardErrors['scale'] ?? 0));
  });

  it('prefer the family the data came from', () => {
    const data = draws(lognormal({ mu: 3, sigma: 1 }), 800);
    const [right, wrong] = [fitMaximumLikelihood('lognormal', data), fitMaximumLikelihood('exponential', data)];
    expect(right.aic).toBeLessThan(wrong.aic);
    expect(kolmogorovSmirnov(right.distribution, data)).toBeLessThan(kolmogorovSmirnov(wrong.distribution, data));
    expect(andersonDarling(right.distribution, data)).toBeLessThan(andersonDarling(wrong.distribution, data));
    expect(fitMaximumLikelihood('exponential', data).estimates['mean']).toBeCloseTo(
      data.reduce((a, b) => a + b, 0) / 800,
      6,
    );
  });

  it('refuse what cannot be fitted', () => {
    expect(() => fitMaximumLikelihood('cauchy', [1, 2, 3])).toThrow(/cannot be fitted/);
    expect(() => fitMaximumLikelihood('lognormal', [])).toThrow(/more than 2 values/);
    expect(() => fitMaximumLikelihood('lognormal', [1])).toThrow(/more than 2 values/);
    expect(() => fitMaximumLikelihood('lognormal', [1, 2, -3])).toThrow(/above zero/);
    expect(() => fitMaximumLikelihood('lognormal', [1, 2, 3], { truncatedBelow: 2 })).toThrow(
      /below the truncation point/,
    );
    expect(() => hill([1, 2], 2)).toThrow(RangeError);
    expect(exponential({ mean: 1 }).mean).toBe(1);
  });
});
