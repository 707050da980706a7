import { describe, expect, it } from 'vitest';
import {
  beta,
  distributionFrom,
  gamma,
  geometric,
  gpd,
  histogram,
  inverseGaussian,
  loglogistic,
  lognormal,
  metalog,
  negativeBinomial,
  poisson,
  spliced,
  weibull,
} from '../../src/chance/index.js';
import reference from '../vectors/chance-reference.json' with { type: 'json' };

// biome-ignore lint/suspicious/noExplicitAny: reference data of many shapes
const find = (id: string): any => reference.cases.find((one) => one.id === id);

describe('printed and grouped reference values', () => {
  it('density, quantile and cdf at 0.45', () => {
    const { expected } = find('gemact-tests-cont');
    const cases: [string, { pdf(x: number): number; quantile(u: number): number; cdf(x: number): number }][] = [
      ['beta_10_6', beta({ a: 10, b: 6 })],
      ['gamma_5_scale.5', gamma({ shape: 5, scale: 0.5 })],
      ['gpd_c.2', gpd({ xi: 0.2, beta: 1 })],
      ['lognormal_s1', lognormal({ mu: 0, sigma: 1 })],
      ['weibull_.5', weibull({ shape: 0.5, scale: 1 })],
      ['loglogistic_.5', loglogistic({ shape: 0.5, scale: 1 })],
    ];
    for (const [name, d] of cases) {
      [d.pdf(0.45), d.quantile(0.45), d.cdf(0.45)].forEach((given, k) => {
        expect(Math.abs(given / expected[name][k] - 1), `${name} ${k}`).toBeLessThan(2e-6);
      });
    }
    const [pdf, ppf, cdf] = expected.invgauss_mu5;
    const ig = inverseGaussian({ mean: 5, lambda: 1 });
    expect(Math.abs(ig.cdf(0.45) / cdf - 1)).toBeLessThan(1e-6);
    expect(Math.abs(ig.quantile(0.45) / ppf - 1)).toBeLessThan(1e-6);
    expect(Math.abs(ig.pdf(0.45) / pdf - 1)).toBeLessThan(1e-6);
  });

  it('an ogive', () => {
    const { inputs, expected } = find('grouped-gdental');
    const d = histogram({ boundaries: inputs.boundaries, counts: inputs.freq });
    inputs.x.forEach((x: number, k: number) => {
      expect(d.cdf(x)).toBeCloseTo(expected.ogive[k], 9);
    });
    expect(d.mean).toBeCloseTo(expected.mean, 6);
    expect([d.quantile(0.5), d.quantile(0.9)]).toEqual(
      expected['quantile_.5_.9'].map((v: number) => expect.closeTo(v, 6)),
    );
    inputs.limit.forEach((limit: number, k: number) => {
      expect(d.lev(limit)).toBeCloseTo(expected.elev[k], 6);
    });
  });

  it('four geometric counts are one negative binomial', () => {
    const { inputs, expected } = find('lda-5.2.6');
    expect(negativeBinomial({ r: inputs.r, beta: inputs.beta }).cdf(3)).toBeCloseTo(expected.exact, 6);
    expect(geometric({ beta: inputs.beta }).pgf(0.4) ** inputs.r).toBeCloseTo(
      negativeBinomial({ r: inputs.r, beta: inputs.beta }).pgf(0.4),
      12,
    );
  });

  it('parameters that are uncertain themselves', () => {
    const { inputs, expected } = find('param-unc-mc');
    const sigma = Math.sqrt(inputs.sigma ** 2 + inputs.mu_sd ** 2);
    expect(sigma).toBeCloseTo(expected.pred_sigma, 10);
    const severity = lognormal({ mu: inputs.mu_mean, sigma });
    expect(Math.abs(severity.mean / expected.sev_mean - 1)).toBeLessThan(1e-10);
    const counts = negativeBinomial({ r: inputs.lambda_shape, beta: 1 / inputs.lambda_rate });
    expect([counts.parameters['r'], counts.parameters['beta']]).toEqual([expected.nb_r, expected.nb_beta]);
    expect(Math.abs((counts.mean * severity.mean) / expected.agg_mean_if_mu_indep_per_claim - 1)).toBeLessThan(1e-10);
    const variance = counts.mean * severity.variance + counts.variance * severity.mean * severity.mean;
    expect(Math.abs(variance / expected.agg_var_if_mu_indep_per_claim - 1)).toBeLessThan(1e-10);
  });
});

describe('a body and a tail', () => {
  const body = lognormal({ mu: 11, sigma: 1.2 });
  const tail = gpd({ xi: 0.5, beta: 4e5, loc: 1e6 });
  const d = spliced({ body, tail, at: 1e6 });

  it('is one distribution: no jump, quantiles undo the cdf, the tail is the tail', () => {
    expect(d.cdf(1e6)).toBeCloseTo(body.cdf(1e6), 12);
    expect(d.sf(1e9)).toBeCloseTo(body.sf(1e6) * tail.sf(1e9), 15);
    for (const u of [0.01, 0.5, 0.97, 0.999]) expect(d.cdf(d.quantile(u))).toBeCloseTo(u, 10);
    for (const q of [0.5, 0.02, 1e-5, 1e-12]) expect(Math.abs(d.sf(d.upperQuantile(q)) / q - 1)).toBeLessThan(1e-9);
    expect(d.lev(5e6)).toBeLessThan(d.mean);
    expect(d.mean).toBeGreaterThan(body.mean);
  });

  it('has the mean its tail allows, and comes back from plain data', () => {
    expect(spliced({ body, tail: gpd({ xi: 1.1, beta: 4e5, loc: 1e6 }), at: 1e6 }).mean).toBe(Infinity);
    expect(distributionFrom(d.toJSON()).quantile(0.9)).toBe(d.quantile(0.9));
    expect(() => spliced({ body, tail: gpd({ xi: 0.5, beta: 1, loc: 5 }), at: 1e6 })).toThrow(/threshold/);
  });
});

describe('an expert’s quantiles', () => {
  const d = metalog({
    quantiles: [
      [0.1, 20],
      [0.5, 60],
      [0.9, 300],
    ],
    min: 0,
  });

  it('come back exactly, and the ends hold', () => {
    for (const [p, x] of [
      [0.1, 20],
      [0.5, 60],
      [0.9, 300],
    ] as const) {
      expect(d.quantile(p)).toBeCloseTo(x, 9);
      expect(d.cdf(x)).toBeCloseTo(p, 9);
    }
    expect(d.quantile(0)).toBe(0);
    expect(d.quantile(1e-9)).toBeGreaterThan(0);
    expect(distributionFrom(d.toJSON()).quantile(0.3)).toBeCloseTo(d.quantile(0.3), 12);
  });

  it('are refused when no rising curve goes through them', () => {
    expect(() =>
      metalog({
        quantiles: [
          [0.1, 0],
          [0.5, 0.001],
          [0.9, 100],
        ],
      }),
    ).toThrow(/falls near/);
    expect(() =>
      metalog({
        quantiles: [
          [0.1, 5],
          [0.5, 3],
        ],
      }),
    ).toThrow(/rise/);
    expect(() => metalog({ quantiles: [[0.5, 3]] })).toThrow(/at least 2/);
    expect(() =>
      metalog({
        quantiles: [
          [0.1, -1],
          [0.5, 3],
        ],
        min: 0,
      }),
    ).toThrow(/outside/);
  });
});

describe('frequencies far from the usual', () => {
  it('rates above 745 do not underflow', () => {
    const many = poisson({ lambda: 2000 });
    expect(many.pdf(2000)).toBeGreaterThan(0.008);
    expect(many.cdf(2000)).toBeGreaterThan(0.5);
    expect(many.quantile(0.5)).toBe(2000);
  });
});
