import { describe, expect, it } from 'vitest';
import {
  andersonDarling,
  chiSquare,
  exponential,
  fillQuantiles,
  fillUniforms,
  fitGrouped,
  fitMaximumLikelihood,
  gamma,
  hill,
  kolmogorovSmirnov,
  lognormal,
  poisson,
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

describe('every family that can be fitted', () => {
  const losses = [1.2, 0.4, 3.7, 2.2, 0.9, 5.1, 1.8, 2.6, 0.7, 1.1, 9.4, 1.5, 0.3, 2.9, 4.2, 1.6, 0.8, 3.1, 6.3, 1.3];
  const counts = [0, 2, 1, 0, 5, 3, 0, 1, 0, 2, 7, 1, 0, 0, 4, 1, 2, 0, 3, 1, 0, 9, 1, 2];
  const fromOne = [1, 2, 1, 3, 1, 1, 4, 2, 1, 2, 5, 1, 1, 2, 3];
  const shares = [0.12, 0.35, 0.5, 0.22, 0.41, 0.73, 0.18, 0.61, 0.27, 0.33, 0.09, 0.55, 0.47, 0.38, 0.29];

  // Maxima of scipy 1.17 log densities by scipy.optimize, Nelder-Mead restarted five times at tolerance 1e-13.
  it.each<[string, number[], Record<string, number>, number]>([
    ['loglogistic', losses, { shape: 1.9560074213043954, scale: 1.8056026722801115 }, -37.7865804566308],
    ['burr', losses, { alpha: 1.8148552, gamma: 1.65636057, theta: 2.98961482 }, -37.67827388004137],
    ['logistic', losses, { location: 2.197656845350916, scale: 1.1427859253475405 }, -43.237698988715266],
    ['beta', shares, { a: 2.4439113943905943, b: 4.223748189016753 }, 5.483924801043296],
    ['negativeBinomial', counts, { r: 1.0288167631402714, beta: 1.8224819466004099 }, -44.578687978921394],
    [
      'studentT',
      losses,
      { df: 2.3686555974376846, mu: 1.8536723110277311, sigma: 1.2879852379916472 },
      -42.51392781039218,
    ],
    ['logitNormal', shares, { mu: -0.6424241513874744, sigma: 0.8689146478150277 }, 5.541262808796198],
    ['logarithmic', fromOne, { prob: 0.715331861972809 }, -21.439936493685494],
    ['poissonInverseGaussian', counts, { mean: 1.8750000293035927, shape: 1.544597601907077 }, -44.59542909054394],
  ])('%s', (family, data, estimates, best) => {
    const fit = fitMaximumLikelihood(family, data);
    for (const [name, value] of Object.entries(estimates)) {
      expect(ratio(fit.estimates[name], value)).toBeLessThan(1e-5);
      expect(fit.standardErrors[name]).toBeGreaterThan(0);
    }
    expect(ratio(fit.logLikelihood, best)).toBeLessThan(1e-9);
  });

  it('meets the closed forms where there are some', () => {
    const n = losses.length;
    const mean = losses.reduce((a, b) => a + b, 0) / n;
    const lambda = n / losses.reduce((sum, x) => sum + 1 / x - 1 / mean, 0);
    const wald = fitMaximumLikelihood('inverseGaussian', losses);
    expect(ratio(wald.estimates['mean'], mean)).toBeLessThan(1e-7);
    expect(ratio(wald.estimates['lambda'], lambda)).toBeLessThan(1e-7);
    expect(ratio(wald.standardErrors['mean'], Math.sqrt(mean ** 3 / lambda / n))).toBeLessThan(1e-4);
    expect(ratio(wald.standardErrors['lambda'], lambda * Math.sqrt(2 / n))).toBeLessThan(1e-4);
    const shape = n / losses.reduce((sum, x) => sum + Math.log(x / 0.3), 0);
    const pareto = fitMaximumLikelihood('pareto1', losses, { fixed: { min: 0.3 } });
    expect(ratio(pareto.estimates['shape'], shape)).toBeLessThan(1e-7);
    expect(ratio(pareto.standardErrors['shape'], shape / Math.sqrt(n))).toBeLessThan(1e-4);
    const rate = counts.reduce((a, b) => a + b, 0) / counts.length;
    expect(ratio(fitMaximumLikelihood('poisson', counts).estimates['lambda'], rate)).toBeLessThan(1e-7);
    expect(ratio(fitMaximumLikelihood('geometric', counts).estimates['beta'], rate)).toBeLessThan(1e-7);
  });

  it('takes a truncated count for what it is', () => {
    // Root of lambda / (1 - exp(-lambda)) = mean, found by scipy.optimize.brentq.
    const [direct, cut] = [
      fitMaximumLikelihood('ztPoisson', fromOne),
      fitMaximumLikelihood('poisson', fromOne, { truncatedBelow: 1 }),
    ];
    expect(ratio(direct.estimates['lambda'], 1.5936242600400399)).toBeLessThan(1e-7);
    expect(ratio(cut.estimates['lambda'], 1.5936242600400399)).toBeLessThan(1e-7);
  });

  it('gives each loss the deductible and limit of its own policy', () => {
    const fit = fitMaximumLikelihood('lognormal', losses, {
      truncatedBelow: losses.map((_, k) => (k % 2 ? 0.2 : 0.1)),
      censoredAbove: losses.map((_, k) => (k % 3 ? 4 : 6)),
    });
    expect(fit.censored).toBe(4);
    expect(ratio(fit.estimates['mu'], 0.6097692100472707)).toBeLessThan(1e-6);
    expect(ratio(fit.estimates['sigma'], 0.980965334131385)).toBeLessThan(1e-6);
    expect(ratio(fit.logLikelihood, -30.43863863755869)).toBeLessThan(1e-9);
  });

  it('refuses what a family cannot hold', () => {
    expect(() => fitMaximumLikelihood('poisson', [1, 2.5, 3])).toThrow(/whole numbers/);
    expect(() => fitMaximumLikelihood('poisson', [0, 0, 0])).toThrow(/none of the 3 counts/);
    expect(() => fitMaximumLikelihood('negativeBinomial', [1, 1, 2, 1, 0, 1])).toThrow(/no more spread/);
    expect(() => fitMaximumLikelihood('beta', [0.2, 1.2, 0.4])).toThrow(/between 0 and 1/);
    expect(() => fitMaximumLikelihood('pareto1', [1, 2, 3])).toThrow(/min of pareto1 .* fixed/);
    expect(() => fitMaximumLikelihood('gamma', [2, 2, 2, 2])).toThrow(/all equal/);
    expect(fitMaximumLikelihood('exponential', [2, 2, 2]).estimates['mean']).toBeCloseTo(2, 9);
    expect(() => fitMaximumLikelihood('lognormal', [1, 2, 3], { censoredAbove: [2, 3] })).toThrow(/each of the 3/);
  });
});

describe('grouped data', () => {
  // scipy 1.17: Nelder-Mead at tolerance 1e-14, restarted four times, on differences of stats.norm.cdf and stats.gamma.cdf.
  it('fits what lies between boundaries', () => {
    const fit = fitGrouped('lognormal', { boundaries: [0, 1e4, 1e5, 1e6, Infinity], counts: [61, 48, 12, 4] });
    expect(ratio(fit.estimates['mu'], 9.231414006734884)).toBeLessThan(1e-6);
    expect(ratio(fit.estimates['sigma'], 2.2215766330272144)).toBeLessThan(1e-6);
    expect(ratio(fit.logLikelihood, -132.90209587529733)).toBeLessThan(1e-10);
    expect(fit.n).toBe(125);
    expect(fit.standardErrors['mu']).toBeGreaterThan(2.22 / Math.sqrt(125));
    expect(fit.bic - fit.aic).toBeCloseTo(2 * (Math.log(125) - 2), 9);
  });

  it('knows nothing of values outside all groups', () => {
    const fit = fitGrouped('gamma', { boundaries: [100, 500, 1000, 5000], counts: [30, 22, 41] });
    expect(ratio(fit.estimates['shape'], 0.7689987871809891)).toBeLessThan(1e-4);
    expect(ratio(fit.estimates['scale'], 1499.0989899634512)).toBeLessThan(1e-4);
    expect(ratio(fit.logLikelihood, -99.23644270462856)).toBeLessThan(1e-10);
  });

  it('agrees with single values where the groups are narrow', () => {
    const data = Array.from({ length: 200 }, (_, k) => gamma({ shape: 2, scale: 3 }).quantile((k + 0.5) / 200));
    const boundaries = Array.from({ length: 1201 }, (_, k) => k * 0.03);
    const counts = boundaries.slice(1).map((b, k) => data.filter((x) => x > (boundaries[k] ?? 0) && x <= b).length);
    const [exact, grouped] = [fitMaximumLikelihood('gamma', data), fitGrouped('gamma', { boundaries, counts })];
    expect(ratio(grouped.estimates['shape'], exact.estimates['shape'] ?? 0)).toBeLessThan(0.002);
    expect(ratio(grouped.standardErrors['shape'], exact.standardErrors['shape'] ?? 0)).toBeLessThan(0.01);
  });

  it('is compared with what a distribution expects', () => {
    const groups = { boundaries: [-1, 0, 1, 2, Infinity], counts: [30, 36, 22, 12] };
    const test = chiSquare(poisson({ lambda: 1.2 }), groups);
    expect(ratio(test.statistic, 0.005806996980244578)).toBeLessThan(1e-10);
    expect([test.degreesOfFreedom, test.expected.length]).toEqual([3, 4]);
    expect(ratio(test.pValue, 0.9998825130177948)).toBeLessThan(1e-12);
    expect(ratio(chiSquare(poisson({ lambda: 1.2 }), groups, 1).pValue, 0.9971007125850161)).toBeLessThan(1e-12);
    expect(() => chiSquare(poisson({ lambda: 1.2 }), groups, 3)).toThrow(/no degree of freedom/);
  });

  it('is refused where it is none', () => {
    expect(() => fitGrouped('gamma', { boundaries: [0, 1, 2], counts: [1, 2] })).toThrow(/more than 2 groups/);
    expect(() => fitGrouped('gamma', { boundaries: [0, 1, 1, 2], counts: [1, 2, 3] })).toThrow(/boundaries rise/);
    expect(() => fitGrouped('gamma', { boundaries: [0, 1, 2, 3], counts: [1, 2.5, 3] })).toThrow(/whole number/);
    expect(() => fitGrouped('gamma', { boundaries: [0, 1, 2, 3], counts: [0, 0, 0] })).toThrow(/all counts are 0/);
    expect(() => fitGrouped('gamma', { boundaries: [0, 1], counts: [1, 2, 3] })).toThrow(/one boundary more/);
  });
});

describe('distances from data', () => {
  const data = [1.2, 0.4, 3.7, 2.2, 0.9, 2.2];

  it('take ties and both sides of a jump', () => {
    // scipy.stats.kstest(data, 'expon', args=(0, 2)) and the sum of Anderson and Darling
    expect(kolmogorovSmirnov(exponential({ mean: 2 }), data)).toBeCloseTo(0.19570518171156007, 14);
    expect(andersonDarling(exponential({ mean: 2 }), data)).toBeCloseTo(0.36508250921989127, 13);
    const counts = [0, 0, 1, 1, 1, 2];
    const d = poisson({ lambda: 1 });
    expect(kolmogorovSmirnov(d, counts)).toBeCloseTo(
      Math.max(Math.abs(2 / 6 - d.cdf(0)), Math.abs(5 / 6 - d.cdf(1)), Math.abs(1 - d.cdf(2))),
      14,
    );
  });

  it('need data', () => {
    expect(() => kolmogorovSmirnov(exponential({ mean: 2 }), [])).toThrow(/at least one value/);
    expect(() => andersonDarling(exponential({ mean: 2 }), [])).toThrow(/at least one value/);
    expect(() => kolmogorovSmirnov(exponential({ mean: 2 }), [1, Number.NaN])).toThrow(/data\[1\]/);
    expect(kolmogorovSmirnov(exponential({ mean: 2 }), [0.1])).toBeCloseTo(Math.exp(-0.05), 14);
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

describe('what is given to a fit', () => {
  it('may be a column of numbers', () => {
    const data = [1.2, 3.4, 2.2, 5.1, 0.7];
    const [column, list] = [
      fitMaximumLikelihood('lognormal', Float64Array.from(data)),
      fitMaximumLikelihood('lognormal', data),
    ];
    expect([column.estimates, column.standardErrors]).toEqual([list.estimates, list.standardErrors]);
  });

  it('is refused where it is no list, or an option is misspelt', () => {
    expect(() => fitMaximumLikelihood('lognormal', { values: [1, 2] } as never)).toThrow(/data \(observed values\)/);
    const misspelt = { truncatedbelow: 1 } as never;
    expect(() => fitMaximumLikelihood('lognormal', [1, 2, 3], misspelt)).toThrow(/a fit knows.*truncatedbelow/);
  });
});
