import { describe, expect, it } from 'vitest';
import { aggregate, sampleQuantile } from '../../src/actuarial/index.js';
import {
  bernoulli,
  beta,
  empirical,
  fillQuantiles,
  fillUniforms,
  gamma,
  gaussianCopula,
  logistic,
  lognormal,
  negativeBinomial,
  normal,
  normalNormal,
  pert,
  poisson,
  streamKey,
  triangular,
  uniform,
} from '../../src/chance/index.js';
import { assess, safeParseScenario } from '../../src/index.js';
import { money } from '../../src/report/index.js';
import reference from '../vectors/peers-reference.json' with { type: 'json' };

// biome-ignore lint/suspicious/noExplicitAny: published cases of many shapes
const find = (id: string): any => reference.cases.find((one) => one.id === id);
const interval = (p5: number, p95: number) => lognormal.fromInterval({ low: p5, high: p95, confidence: 0.9 });

describe('exact cases that peers publish', () => {
  it.each(['rq-ale-1', 'rq-ale-3', 'rq-readme-bob', 'rq-readme-alice'])(
    '%s: yearly mean of a rate and an interval',
    (id) => {
      const { inputs, expected } = find(id);
      const year = aggregate({
        frequency: poisson({ lambda: inputs.lambda_per_year }),
        severity: interval(inputs.p5, inputs.p95),
      });
      expect(Math.abs(year.mean / expected - 1)).toBeLessThan(id.startsWith('rq-readme') ? 5e-3 : 1e-9);
    },
  );

  it('an interval gives its ends back', () => {
    const { inputs, expected } = find('rq-ln-cdf');
    inputs.x.forEach((x: number, k: number) => {
      expect(interval(inputs.p5, inputs.p95).cdf(x)).toBeCloseTo(expected[k], 12);
    });
  });

  it.each(['sq-normal-p5p95', 'sq-normal-p25p75'])('%s', (id) => {
    const { inputs, expected } = find(id);
    const made = normal.fromInterval({ low: inputs.low, high: inputs.high, confidence: inputs.probability });
    expect([made.mean, Math.sqrt(made.variance)]).toEqual([
      expect.closeTo(expected.mean, 9),
      expect.closeTo(expected.sd, 9),
    ]);
  });

  it('a lognormal from its 10% and 90% points', () => {
    const { inputs, expected } = find('sq-lognormal-p10p90');
    const { mu, sigma } = lognormal.fromInterval({
      low: inputs.low,
      high: inputs.high,
      confidence: inputs.probability,
    }).parameters;
    expect([mu, sigma]).toEqual([expect.closeTo(expected.meanlog, 9), expect.closeTo(expected.sdlog, 9)]);
  });

  it('means and spreads', () => {
    const ln = find('sq-mean-ln');
    expect(lognormal({ mu: ln.inputs.meanlog, sigma: ln.inputs.sdlog }).mean / ln.expected).toBeCloseTo(1, 9);
    expect(gamma({ shape: 5, scale: 5 }).mean).toBe(find('sq-mean-gamma').expected);
    expect(Math.sqrt(bernoulli({ p: 0.2 }).variance)).toBeCloseTo(find('sq-sd-bern').expected, 12);
    expect(Math.sqrt(logistic({ location: 5, scale: 1 }).variance)).toBeCloseTo(find('sq-sd-logistic').expected, 9);
    expect(empirical({ values: find('sq-var-pop').inputs.values }).variance).toBe(find('sq-var-pop').expected);
    const tri = find('sq-tri--1e-07').inputs;
    expect(triangular({ min: tri.low, mode: tri.mode, max: tri.high }).mean).toBeCloseTo(
      find('sq-tri--1e-07').expected,
      2,
    );
    expect(beta({ a: 1e-16, b: 1e-16 }).mean).toBe(0.5);
    expect(beta({ a: 0.0001, b: 64 }).mean).toBeCloseTo(find('sq-beta-0.0001-64').expected, 9);
    for (const id of ['sq-beta-ms-0.39', 'sq-beta-ms-0.8']) {
      const { mean, sd } = find(id).inputs;
      expect([beta.fromMeanSd({ mean, sd }).mean, Math.sqrt(beta.fromMeanSd({ mean, sd }).variance)]).toEqual([
        expect.closeTo(mean, 12),
        expect.closeTo(sd, 12),
      ]);
    }
  });

  it('percentiles of type 7', () => {
    const values = Float64Array.from({ length: 900 }, (_, k) => k + 1);
    for (const id of ['sp-pctl-5', 'sp-pctl-20', 'sp-pctl-40', 'sp-pctl-60', 'sp-pctl-80', 'sp-pctl-95']) {
      expect(sampleQuantile(values, find(id).inputs.p).value).toBeCloseTo(find(id).expected, 9);
    }
  });

  it('PERT in the standard form', () => {
    for (const id of ['cam-pertmean-8000', 'cam-pertmean-500000', 'cam-pertmean-5000b']) {
      const { low, mode, high } = find(id).inputs;
      expect(pert({ min: low, mode, max: high }).mean / find(id).expected).toBeCloseTo(1, 4);
    }
    const made = pert({ min: 0, mode: 10, max: 100 });
    // The other form, a standard deviation of range / 6, moves the mode to 7.83.
    const at = (x: number): number => made.pdf(x);
    expect(at(10)).toBeGreaterThan(at(9));
    expect(at(10)).toBeGreaterThan(at(11));
    expect(Math.sqrt(made.variance)).toBeCloseTo(15.99, 1);
  });

  it('a normal belief meets normal evidence', () => {
    const { inputs, expected } = find('sp-bayes-normal');
    const as = ([low, high]: [number, number]) =>
      normal.fromInterval({ low, high, confidence: 0.9 }).parameters as { mu: number; sigma: number };
    const [prior, evidence] = [as(inputs.prior), as(inputs.evidence)];
    const made = normalNormal({ mu: prior.mu, sd: prior.sigma }, { mu: evidence.mu, sd: evidence.sigma });
    expect(Math.abs(made.mu - expected.mean)).toBeLessThan(0.005);
    expect(Math.abs(made.sd - expected.sd)).toBeLessThan(0.005);
  });
});

describe('statistical cases', () => {
  const draw = (d: Parameters<typeof fillQuantiles>[0], n: number, name: string): Float64Array => {
    const u = new Float64Array(n);
    fillUniforms(streamKey(11, name), 0, 0, n, u);
    fillQuantiles(d)(u, n, u);
    return u;
  };
  const mean = (x: Float64Array): number => x.reduce((a, b) => a + b, 0) / x.length;

  it('the mean of PERT draws', () => {
    const { inputs } = find('pf-pert-mean');
    const made = pert({ min: inputs.low, mode: inputs.mode, max: inputs.high, lambda: inputs.gamma });
    expect(made.mean).toBe(23.75);
    expect(Math.abs(mean(draw(made, 100_000, 'pert')) - 23.75)).toBeLessThan(
      (4 * Math.sqrt(made.variance)) / Math.sqrt(100_000),
    );
  });

  it('gamma-mixed counts have twice the variance', () => {
    const counts = negativeBinomial({ r: 10, beta: 1 });
    expect([counts.mean, counts.variance]).toEqual([find('crml-nb').expected.mean, find('crml-nb').expected.variance]);
  });

  it('a Gaussian copula gives its correlation back', () => {
    const [u, v] = [draw(uniform({ min: 0, max: 1 }), 20_000, 'u'), draw(uniform({ min: 0, max: 1 }), 20_000, 'v')];
    gaussianCopula({
      correlation: [
        [1, 0.7],
        [0.7, 1],
      ],
    }).apply([u, v], 20_000);
    const score = normal({ mu: 0, sigma: 1 });
    const [x, y] = [u, v].map((column) => column.map((one) => score.quantile(one))) as [Float64Array, Float64Array];
    expect(Math.abs(mean(x.map((one, k) => one * (y[k] as number))) - 0.7)).toBeLessThan(0.03);
  });

  it('a yearly mean', () => {
    const { inputs, expected } = find('crml-eal-1');
    const severity = lognormal({ mu: Math.log(inputs.median), sigma: inputs.sdlog });
    expect(aggregate({ frequency: poisson({ lambda: inputs.lambda_per_year }), severity }).mean / expected).toBeCloseTo(
      1,
      3,
    );
  });
});

describe('what must be refused', () => {
  it('impossible parameters', () => {
    expect(() => poisson({ lambda: -1 })).toThrow(RangeError);
    expect(() => interval(100, 100)).toThrow(RangeError);
    expect(() => pert({ min: 5, mode: 5, max: 5 })).toThrow(RangeError);
    expect(() => pert({ min: 5, mode: 2, max: 10 })).toThrow(RangeError);
    expect(() => pert({ min: 5, mode: 2, max: 3 })).toThrow(RangeError);
    expect(() => pert({ min: 1, mode: 0, max: 3 })).toThrow(RangeError);
    expect(() => lognormal({ mu: 1000, sigma: -100 })).toThrow(RangeError);
    expect(() => normal.fromInterval({ low: 4, high: -2 })).toThrow(RangeError);
    expect(() => normal({ mu: Number.NaN, sigma: 1 })).toThrow(RangeError);
    expect(() => lognormal({ mu: Number.POSITIVE_INFINITY, sigma: 1 })).toThrow(RangeError);
  });

  it('an unknown currency: never a rate of one', () => {
    expect(() => money(1000, 'XAU', 2025)).toThrow(/not a currency/);
    const read = safeParseScenario({ organization: { beds: 10 }, attack: { kind: 'ransomware' }, currency: 'JPY' });
    expect(read.success).toBe(false);
  });
});

describe('published values that are wrong', () => {
  it('the mode of a frequency is not its mean', () => {
    const { inputs, expected, correct_value } = find('rq-WRONG-pert-ale');
    const { low, mode, high, gamma: weight } = inputs.freq;
    const rate = pert({ min: low, mode, max: high, lambda: weight }).mean;
    const year = rate * interval(inputs.p5, inputs.p95).mean;
    expect(year).toBeCloseTo(correct_value, 9);
    expect(Math.abs(year - expected)).toBeGreaterThan(0.2);
  });

  it('a lognormal fits an interval below one', () => {
    const { inputs, correct_value } = find('co-WRONG-fit-lognorm');
    const { mu, sigma } = interval(inputs.p5, inputs.p95).parameters;
    expect([mu, sigma]).toEqual([expect.closeTo(correct_value.meanlog, 9), expect.closeTo(correct_value.sdlog, 9)]);
  });

  it('two models of one shape are not perfectly correlated', () => {
    const scenario = { organization: { beds: 100 }, attack: { kind: 'ransomware' } };
    const [a, b] = [1, 2].map((seed) => assess(scenario, { trials: 4000, seed }).outcome('totalLoss').column) as [
      Float64Array,
      Float64Array,
    ];
    const m = (x: Float64Array): number => x.reduce((s, v) => s + Math.log1p(v), 0) / x.length;
    const [ma, mb] = [m(a), m(b)];
    let [ab, aa, bb] = [0, 0, 0];
    a.forEach((v, k) => {
      const [x, y] = [Math.log1p(v) - ma, Math.log1p(b[k] as number) - mb];
      ab += x * y;
      aa += x * x;
      bb += y * y;
    });
    expect(Math.abs(ab / Math.sqrt(aa * bb))).toBeLessThan(0.06);
  });
});
