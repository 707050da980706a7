import { describe, expect, it } from 'vitest';
import {
  constant,
  type Distribution,
  discrete,
  distributionFrom,
  empirical,
  gamma,
  gpd,
  lognormal,
  metalog,
  mixture,
  normal,
  pareto2,
  poisson,
  poissonMixture,
  scaled,
  shifted,
  spliced,
  truncated,
  zeroModified,
} from '../../src/chance/index.js';

const near = (received: number, expected: number, relative = 1e-11): void =>
  expect(Math.abs(received / expected - 1), `${received} against ${expected}`).toBeLessThan(relative);
const again = (d: Distribution): Distribution => distributionFrom(JSON.parse(JSON.stringify(d)));

describe('a cut far out', () => {
  // mpmath at 80 digits: differences of exp(k mu + k^2 sigma^2 / 2) Phi((ln x - mu) / sigma - k sigma).
  it.each([
    [1e9, 1e10, 1510538429.2571652, 5.091575425950737e17],
    [1e15, Infinity, 1178220344587263, 4.458251986393139e28],
  ])('keeps the digits of its moments: %f to %f', (low, high, mean, variance) => {
    const d = truncated(lognormal({ mu: 11, sigma: 1.9 }), { low, high });
    near(d.mean, mean);
    near(d.variance, variance);
    // What lies next to an end is a difference of two tails, known to a few units in the last place of the tail itself.
    for (const p of [1e-3, 0.4]) {
      near(d.sf(d.upperQuantile(p)), p, 1e-10);
      near(d.cdf(d.quantile(p)), p, 1e-10);
    }
    expect([d.quantile(0), d.upperQuantile(1), d.quantile(1), d.upperQuantile(0)]).toEqual([low, low, high, high]);
  });

  it('has limited values between its ends', () => {
    near(truncated(lognormal({ mu: 11, sigma: 1.9 }), { low: 1e15 }).lev(2e15), 1174805415662692.5);
    // 1 + 10 h - h^2 with h the hazard of the standard normal at 10
    near(truncated(normal({ mu: 0, sigma: 1 }), { low: 10 }).variance, 0.009445377825656262);
    near(truncated(normal({ mu: 1e6, sigma: 1 }), { low: 0 }).variance, 1);
  });

  it('has the moments its tail allows', () => {
    const tail = truncated(pareto2({ shape: 0.8, scale: 1e4 }), { low: 1e6 });
    expect([tail.mean, tail.variance, tail.lev(Infinity)]).toEqual([Infinity, Infinity, Infinity]);
    expect(tail.lev(1e9)).toBeLessThan(1e9);
    expect(truncated(pareto2({ shape: 0.8, scale: 1e4 }), { high: 1e6 }).mean).toBeLessThan(1e6);
  });
});

describe('a cut count', () => {
  it('keeps both ends', () => {
    const d = truncated(poisson({ lambda: 3 }), { low: 1, high: 4 });
    const p = [1, 2, 3, 4].map((k) => d.pdf(k));
    expect(p.reduce((a, b) => a + b)).toBeCloseTo(1, 14);
    expect([d.pdf(0), d.cdf(0), d.pdf(5), d.sf(4)]).toEqual([0, 0, 0, 0]);
    expect(d.cdf(1)).toBeCloseTo(p[0] ?? 0, 14);
    expect(d.mean).toBeCloseTo(
      p.reduce((sum, x, k) => sum + x * (k + 1), 0),
      13,
    );
    expect(d.lev(2)).toBeCloseTo((p[0] ?? 0) + 2 * (1 - (p[0] ?? 0)), 13);
    expect([d.quantile(0), d.quantile(1e-9), d.quantile(0.3), d.quantile(1)]).toEqual([1, 1, 2, 4]);
  });

  it('takes the whole numbers between ends that are none', () => {
    const [a, b] = [
      truncated(poisson({ lambda: 3 }), { low: 0.5, high: 4.2 }),
      truncated(poisson({ lambda: 3 }), { low: 1, high: 4 }),
    ];
    expect([a.support, a.mean, a.quantile(0.6)]).toEqual([b.support, b.mean, b.quantile(0.6)]);
    expect(() => truncated(poisson({ lambda: 3 }), { low: 1.2, high: 1.8 })).toThrow(/nothing of/);
  });
});

describe('moved, stretched and joined', () => {
  it('keep the skewness', () => {
    const of = gamma({ shape: 2, scale: 3 });
    near(shifted(of, 1e6).skewness, Math.SQRT2);
    near(scaled(of, 7).skewness, Math.SQRT2);
    const heavy = shifted(pareto2({ shape: 0.9, scale: 3 }), -2);
    expect([heavy.mean, heavy.moment(2), heavy.lev(Infinity, 3)]).toEqual([Infinity, Infinity, Infinity]);
  });

  it('a splice may have one side only', () => {
    const parts = { body: lognormal({ mu: 11, sigma: 1.9 }), tail: gpd({ xi: 1.2, beta: 2e6, loc: 1e6 }), at: 1e6 };
    const body = spliced({ ...parts, weight: 0 });
    near(body.mean, truncated(parts.body, { high: 1e6 }).mean);
    expect([body.support[1], body.quantile(1), body.sf(1e6)]).toEqual([1e6, 1e6, 0]);
    const tail = spliced({ ...parts, weight: 1 });
    expect([tail.support[0], tail.quantile(0), tail.upperQuantile(1), tail.mean]).toEqual([1e6, 1e6, 1e6, Infinity]);
    near(tail.lev(1e8), parts.tail.lev(1e8));
  });

  it('come back from plain data', () => {
    const d = zeroModified(truncated(poisson({ lambda: 3 }), { high: 9 }) as never, { p0: 0.3 });
    expect(d.pdf(0)).toBe(0.3);
    expect(again(zeroModified(poisson({ lambda: 3 }), { p0: 0.3 })).pdf(2)).toBe(
      zeroModified(poisson({ lambda: 3 }), { p0: 0.3 }).pdf(2),
    );
    expect(again(constant({ value: 4 })).mean).toBe(4);
  });
});

describe('a mixture', () => {
  it('of lumps lands on the lumps', () => {
    const d = mixture({
      weights: [0.5, 0.3, 0.2],
      components: [
        constant({ value: 0.5 }),
        constant({ value: 1.7 }),
        discrete({ values: [0.1, 2.25], probabilities: [0.5, 0.5] }),
      ],
    });
    expect([0.05, 0.1, 0.3, 0.6, 0.61, 0.89, 0.95].map((u) => d.quantile(u))).toEqual([
      0.1, 0.1, 0.5, 0.5, 1.7, 1.7, 2.25,
    ]);
    expect([0.05, 0.2, 0.45].map((q) => d.upperQuantile(q))).toEqual([2.25, 1.7, 0.5]);
  });

  it('takes printed weights for a whole', () => {
    const third = 0.3333333333;
    const part = normal({ mu: 3, sigma: 1 });
    const d = mixture({ weights: [third, third, third], components: [part, part, part] });
    expect([d.cdf(Infinity), d.mean, d.sf(3)]).toEqual([1, 3, 0.5].map((x) => expect.closeTo(x, 14)));
    expect(discrete({ values: [3, 3.5, 4], probabilities: [third, third, third] }).mean).toBeCloseTo(3.5, 14);
    expect(poissonMixture({ weights: [third, third, third], lambdas: [2, 2, 2] }).mean).toBeCloseTo(2, 14);
  });
});

describe('observed values', () => {
  it('are found exactly among many', () => {
    const values = Array.from({ length: 100_000 }, (_, k) => k + 1);
    const d = empirical({ values });
    expect([0.3, 0.5, 0.70001, 0.999].map((u) => d.quantile(u))).toEqual([30_000, 50_000, 70_001, 99_900]);
    expect([d.upperQuantile(0.3), d.upperQuantile(1e-5), d.upperQuantile(0)]).toEqual([70_000, 99_999, 100_000]);
    expect([d.pdf(17), d.pdf(17.5), d.cdf(0), d.sf(0), d.sf(1e5)]).toEqual([1e-5, 0, 0, 1, 0]);
    expect(d.cdf(40_000)).toBeCloseTo(0.4, 15);
  });

  it('are joined where they tie', () => {
    const d = discrete({ values: [3, 1, 3, 2], probabilities: [0.1, 0.4, 0.2, 0.3] });
    expect([d.quantile(0.7), d.quantile(0.70001), d.upperQuantile(0.3), d.upperQuantile(0.29)]).toEqual([2, 3, 2, 3]);
  });
});

describe('a metalog', () => {
  const heavy = metalog({
    quantiles: [
      [0.1, 20],
      [0.5, 60],
      [0.9, 300],
    ],
    min: 0,
  });

  // mpmath: quad of exp(a1 + a2 t + a3 (u - 1/2) t) over the log odds t
  it('has the mean its upper tail allows', () => {
    near(heavy.mean, 207.87753931499736);
    near(heavy.lev(100), 62.53547840198095);
    near(heavy.lev(1e5), 189.1011974119159);
    expect([heavy.variance, heavy.moment(2), heavy.lev(Infinity)]).toEqual([Infinity, Infinity, heavy.mean]);
    const wild = metalog({
      quantiles: [
        [0.1, 20],
        [0.9, 3e6],
      ],
      min: 0,
    });
    expect(wild.mean).toBe(Infinity);
  });

  it('may have an upper end only', () => {
    const d = metalog({
      quantiles: [
        [0.1, -30],
        [0.5, 3],
        [0.9, 7],
      ],
      max: 10,
    });
    expect(d.mean).toBeGreaterThan(-60);
    expect(d.mean).toBeLessThan(3);
    expect(d.variance).toBe(Infinity);
    near(d.quantile(0.1), -30);
    expect(d.lev(5)).toBeLessThan(d.mean);
  });

  it('is refused where it would fall beyond the points', () => {
    expect(() =>
      metalog({
        quantiles: [
          [0.01, 1],
          [0.5, 2],
          [0.6, 40],
          [0.7, 41],
        ],
      }),
    ).toThrow(/falls near/);
  });
});
