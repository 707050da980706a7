import { describe, expect, it } from 'vitest';
import {
  aggregate,
  sampleExceedance,
  sampleMean,
  sampleQuantile,
  simulateAggregate,
} from '../../src/actuarial/index.js';
import {
  betaBernoulli,
  binomial,
  constant,
  fillQuantiles,
  fillUniforms,
  fitMaximumLikelihood,
  gammaPoisson,
  gaussianCopula,
  lognormal,
  normal,
  pert,
  poisson,
  rankCorrelation,
  scaled,
  streamKey,
  uniform,
} from '../../src/chance/index.js';
import reference from '../vectors/peers-reference.json' with { type: 'json' };

// biome-ignore lint/suspicious/noExplicitAny: published cases of many shapes
const find = (id: string): any => reference.cases.find((one) => one.id === id);
const interval = (low: number, high: number) => lognormal.fromInterval({ low, high, confidence: 0.9 });

/** Draws of a distribution, from a stream of their own. */
function draws(d: Parameters<typeof fillQuantiles>[0], n: number, name: string): Float64Array {
  const u = new Float64Array(n);
  fillUniforms(streamKey(17, name), 0, 0, n, u);
  fillQuantiles(d)(u, n, u);
  return u;
}

describe('years', () => {
  it('of a fixed count and size are certain (rq-fixed-3x0.5-events, rq-portfolio-sum, or-degenerate)', () => {
    const { inputs, expected } = find('rq-fixed-3x0.5-events');
    const frequency = binomial({ m: inputs.events_per_year, q: 1 });
    const { values } = simulateAggregate({
      frequency,
      severity: constant({ value: inputs.severity }),
      years: 10,
      seed: 1,
    });
    expect([...values]).toEqual(Array(10).fill(expected.reduce((a: number, b: number) => a + b, 0)));
    const two = find('rq-portfolio-sum');
    const [one, other] = two.inputs.losses.map(
      (value: number) =>
        simulateAggregate({
          frequency: binomial({ m: 1, q: 1 }),
          severity: constant({ value }),
          years: two.inputs.years,
          seed: 1,
        }).values,
    ) as [Float64Array, Float64Array];
    expect([...one].map((x, k) => x + (other[k] as number))).toEqual(Array(10).fill(two.expected.each_year));
    expect(sampleMean(other).value).toBeGreaterThan(sampleMean(one).value);
    const point = find('or-degenerate');
    const certain = constant({ value: point.inputs.mode });
    expect(aggregate({ frequency: poisson({ lambda: point.inputs.lef }), severity: certain }).mean).toBe(
      point.expected,
    );
  });

  it('have the published means (rq-year-sim-mean, or-conv, kr-lossforms)', () => {
    const { inputs, tolerance } = find('rq-year-sim-mean');
    const { mean } = simulateAggregate({
      frequency: poisson({ lambda: inputs.lambda_per_year }),
      severity: interval(inputs.p5, inputs.p95),
      years: inputs.years,
      seed: 4,
    });
    expect(mean).toBeGreaterThan(tolerance.between[0]);
    expect(mean).toBeLessThan(tolerance.between[1]);
    const conv = find('or-conv');
    const { lef, low, mode, high } = conv.inputs;
    const year = aggregate({ frequency: poisson({ lambda: lef }), severity: pert({ min: low, mode, max: high }) });
    expect(Math.abs(year.mean / conv.expected - 1)).toBeLessThan(conv.tolerance.rel);
    const forms = find('kr-lossforms');
    for (const [name, [min, most, max]] of Object.entries(forms.inputs as Record<string, [number, number, number]>))
      expect(Math.abs(pert({ min, mode: most, max }).mean / forms.expected[name] - 1), name).toBeLessThan(
        forms.tolerance.rel,
      );
  });

  it('of an uncertain rate have its mean (rq-pert-poisson-mean)', () => {
    const { inputs, expected, tolerance } = find('rq-pert-poisson-mean');
    const rate = pert({ min: inputs.low, mode: inputs.mode, max: inputs.high, lambda: inputs.gamma });
    const counts = draws(rate, inputs.n, 'rate').map((lambda, k) =>
      poisson({ lambda }).quantile(draws(uniform({ min: 0, max: 1 }), 1, `count ${k}`)[0] as number),
    );
    expect(Math.abs(sampleMean(counts).value - expected)).toBeLessThan(tolerance.abs);
  });
});

describe('samples', () => {
  it('count what exceeds strictly: a tie is no loss (pf-vuln-1, pf-doc-vuln2)', () => {
    const vuln = find('pf-vuln-1');
    const above = (threat: number[], strength: number[]): number =>
      sampleExceedance(
        Float64Array.from(threat, (x, k) => x - (strength[k] as number)),
        0,
      ).value;
    expect(above(vuln.inputs.threat_capability, vuln.inputs.control_strength)).toBe(vuln.expected);
    const two = find('pf-doc-vuln2');
    expect(above(two.inputs.tc, two.inputs.cs)).toBeCloseTo(two.expected, 12);
  });

  it('have a median, a fit and a rank correlation (sq-median, crml-calib, sp-corr, crml-copula)', () => {
    expect(sampleQuantile(Float64Array.from(find('sq-median').inputs.values as number[]), 0.5).value).toBe(10);
    const { inputs, expected, tolerance } = find('crml-calib');
    // Its spread is the population's, as in maximum likelihood.
    const fit = fitMaximumLikelihood('lognormal', inputs.losses);
    expect(Math.abs((fit.estimates['mu'] as number) - expected.meanlog)).toBeLessThan(tolerance.abs);
    expect(Math.abs((fit.estimates['sigma'] as number) - expected.sdlog)).toBeLessThan(tolerance.abs);
    const rank = find('sp-corr');
    const rho = 2 * Math.sin((Math.PI * rank.inputs.spearman_target) / 6);
    const [u, v] = ['u', 'v'].map((name) => draws(uniform({ min: 0, max: 1 }), rank.inputs.n, name)) as [
      Float64Array,
      Float64Array,
    ];
    gaussianCopula({
      correlation: [
        [1, rho],
        [rho, 1],
      ],
    }).apply([u, v], rank.inputs.n);
    const x = u.map((one) => uniform({ min: -1, max: 1 }).quantile(one));
    const y = v.map((one) => normal({ mu: 0, sigma: 1 }).quantile(one));
    expect(Math.abs(rankCorrelation(x, y) - rank.expected)).toBeLessThan(rank.tolerance.abs);
  });
});

describe('lognormals and updates', () => {
  it('in every way to state them (co-roundtrip, sq-ln-div, sq-lnmean, sp-lognorm)', () => {
    const trip = find('co-roundtrip');
    const start = lognormal({ mu: trip.inputs.meanlog, sigma: trip.inputs.sdlog });
    const { mu, sigma } = lognormal.fromMeanCv({ mean: start.mean, cv: Math.sqrt(start.variance) / start.mean })
      .parameters as { mu: number; sigma: number };
    expect(Math.abs(mu - trip.expected.meanlog)).toBeLessThan(trip.tolerance.abs);
    expect(Math.abs(sigma - trip.expected.sdlog)).toBeLessThan(trip.tolerance.abs);
    const half = find('sq-ln-div');
    const made = scaled(lognormal({ mu: half.inputs.a[0], sigma: half.inputs.a[1] }), half.inputs.k);
    const want = lognormal({ mu: half.expected.meanlog, sigma: half.expected.sdlog });
    for (const u of [0.01, 0.5, 0.99]) expect(made.quantile(u) / want.quantile(u)).toBeCloseTo(1, 9);
    for (const id of ['sq-lnmean-1e-07', 'sq-lnmean-100']) {
      const { inputs, expected } = find(id);
      expect(lognormal({ mu: inputs.meanlog, sigma: inputs.sdlog }).mean / expected).toBeCloseTo(1, 9);
    }
    const twelve = find('sp-lognorm-12');
    const d = interval(twelve.inputs.p5, twelve.inputs.p95);
    const given = [d.parameters['mu'] as number, d.parameters['sigma'] as number, d.mean, Math.sqrt(d.variance)];
    const { meanlog, sdlog, mean, sd } = twelve.expected;
    [meanlog, sdlog, mean, sd].forEach((value, k) => {
      expect(Math.abs((given[k] as number) - value)).toBeLessThan(twelve.tolerance.abs);
    });
    const wide = find('sp-lognorm-sd2');
    const w = lognormal({ mu: wide.inputs.meanlog, sigma: wide.inputs.sdlog });
    expect(Math.abs(w.mean - wide.expected.mean)).toBeLessThan(wide.tolerance.abs);
    expect(Math.abs(Math.sqrt(w.variance) - wide.expected.sd)).toBeLessThan(wide.tolerance.abs);
  });

  it('by two successes and two failures (sp-bayes-beta)', () => {
    const { inputs, expected } = find('sp-bayes-beta');
    const [a, b] = inputs.prior as [number, number];
    const { premium, Z } = betaBernoulli({ prior: { a, b }, data: [1, 1, 0, 0] });
    expect([premium, Z]).toEqual([expected.alpha / (expected.alpha + expected.beta), 4 / (4 + a + b)]);
  });
});

describe('published values that are wrong are not reproduced', () => {
  it('the mode of a frequency in place of its mean (rq-WRONG-pert-ale)', () => {
    const { inputs, expected, correct_value } = find('rq-WRONG-pert-ale');
    const { low, mode, high, gamma: lambda } = inputs.freq;
    const rate = pert({ min: low, mode, max: high, lambda });
    const year = aggregate({ frequency: poisson({ lambda: rate.mean }), severity: interval(inputs.p5, inputs.p95) });
    expect(Math.abs(year.mean / correct_value - 1)).toBeLessThan(1e-9);
    expect(Math.abs(year.mean - expected)).toBeGreaterThan(0.2);
  });

  it('a log mean that may not be negative (co-WRONG-fit-lognorm)', () => {
    const { inputs, expected, correct_value } = find('co-WRONG-fit-lognorm');
    const { mu, sigma } = interval(inputs.p5, inputs.p95).parameters as { mu: number; sigma: number };
    expect(Math.abs(mu - correct_value.meanlog) + Math.abs(sigma - correct_value.sdlog)).toBeLessThan(1e-9);
    expect(Math.abs(sigma - expected.sdlog)).toBeGreaterThan(0.2);
  });

  it('a gamma updated by adding shapes and averaging scales (sp-WRONG-gamma)', () => {
    const { inputs, expected } = find('sp-WRONG-gamma');
    const [[shape, scale], [events, years]] = [inputs.prior, inputs.evidence] as [[number, number], [number, number]];
    const { posterior } = gammaPoisson({ prior: { shape, rate: 1 / scale }, events, years });
    expect(posterior).toEqual({ shape: shape + events, rate: 1 / scale + years });
    expect(Math.abs(1 / posterior.rate - expected.scale)).toBeGreaterThan(0.5);
  });
});

describe('what a peer refuses is refused', () => {
  it('for rates, intervals and three-point estimates', () => {
    expect(() => poisson({ lambda: find('rq-reject-negative-frequency').inputs.lambda_per_year })).toThrow(/lambda/);
    const equal = find('rq-reject-low-eq-high').inputs;
    expect(() => interval(equal.p5, equal.p95)).toThrow(RangeError);
    for (const id of ['pf-reject-37', 'pf-pert-degenerate']) {
      const { low, mode, high } = find(id).inputs;
      expect(() => pert({ min: low, mode, max: high }), id).toThrow(RangeError);
    }
    for (const id of ['sp-reject-pert-118', 'sp-reject-pert-120']) {
      const { left, mode, right, lam } = find(id).inputs;
      expect(() => pert({ min: left, mode, max: right, lambda: lam }), id).toThrow(RangeError);
    }
    const { meanlog, sdlog } = find('sq-reject-92').inputs;
    expect(() => lognormal({ mu: meanlog, sigma: sdlog })).toThrow(/sigma/);
    const { p5, p95 } = find('sq-reject-94').inputs;
    expect(() => normal.fromInterval({ low: p5, high: p95, confidence: 0.9 })).toThrow(RangeError);
  });
});
