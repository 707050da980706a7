import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Distribution, distributionFrom, distributions, fillQuantiles } from '../../src/chance/index.js';
import { integrate } from '../../src/numeric/index.js';
import { arbitraries, refused } from './arbitraries.js';

const levels = [1e-300, 1e-15, 1e-9, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999];
const runs = { numRuns: 12, seed: 20240501 };

function close(received: number, expected: number, relative: number, absolute = 0): void {
  if (Object.is(received, expected)) return;
  const gap = Math.abs(received - expected);
  expect(gap, `${received} against ${expected}`).toBeLessThanOrEqual(
    Math.max(absolute, relative * Math.max(Math.abs(expected), Math.abs(received))),
  );
}

/** A length in which the distribution's values are measured. */
const spreadOf = (d: Distribution): number =>
  Math.max(Math.abs(d.quantile(0.9) - d.quantile(0.1)), 1e-9 * Math.abs(d.quantile(0.5)), 1e-300);

it('has parameters for the whole catalogue', () => {
  expect(Object.keys(arbitraries).sort()).toEqual(Object.keys(distributions).sort());
  expect(Object.keys(refused).sort()).toEqual(Object.keys(distributions).sort());
});

describe.each(Object.keys(distributions).sort())('%s', (family) => {
  const make = distributions[family]!;
  const each = (check: (d: Distribution) => void): void =>
    fc.assert(
      fc.property(arbitraries[family]!, (parameters) => check(make(parameters))),
      runs,
    );

  it('has a quantile that undoes cdf and sf', () => {
    each((d) => {
      for (const u of levels) {
        const [low, high] = [d.quantile(u), d.upperQuantile(u)];
        if (d.discrete) {
          expect(d.cdf(low)).toBeGreaterThanOrEqual(u * (1 - 1e-12));
          expect(d.sf(high)).toBeLessThanOrEqual(u * (1 + 1e-12));
          expect(low === d.support[0] || d.cdf(below(d, low)) <= u * (1 + 1e-12)).toBe(true);
          expect(high === d.support[0] || d.sf(below(d, high)) >= u * (1 - 1e-12)).toBe(true);
        } else {
          expect(d.cdf(under(low))).toBeLessThanOrEqual(u * (1 + 1e-9));
          expect(d.cdf(over(low))).toBeGreaterThanOrEqual(u * (1 - 1e-9));
          expect(d.sf(over(high))).toBeLessThanOrEqual(u * (1 + 1e-9));
          expect(d.sf(under(high))).toBeGreaterThanOrEqual(u * (1 - 1e-9));
        }
      }
    });
  });

  it('is monotone, with cdf and sf adding to 1', () => {
    each((d) => {
      const points = levels.map((u) => d.quantile(u));
      points.forEach((x, k) => {
        if (k > 0) expect(x).toBeGreaterThanOrEqual(points[k - 1]!);
        close(d.cdf(x) + d.sf(x), 1, 1e-12);
        expect(d.pdf(x)).toBeGreaterThanOrEqual(0);
      });
    });
  });

  it('meets its ends', () => {
    each((d) => {
      // Adding 0 makes a zero of either sign the same zero.
      const [low, high] = d.support.map((x) => x + 0) as [number, number];
      expect([d.quantile(0) + 0, d.upperQuantile(1) + 0]).toEqual([low, low]);
      expect([d.quantile(1) + 0, d.upperQuantile(0) + 0]).toEqual([high, high]);
      expect([d.cdf(-1e300), d.sf(-1e300), d.sf(Infinity), d.cdf(Infinity)]).toEqual([
        low === -Infinity ? d.cdf(-1e300) : 0,
        1,
        0,
        1,
      ]);
      for (const u of [-1e-9, 1.0001, Number.NaN]) {
        expect(() => d.quantile(u)).toThrow(RangeError);
        expect(() => d.upperQuantile(u)).toThrow(RangeError);
      }
    });
  });

  it('has a density that integrates to its probabilities', () => {
    each((d) => {
      if (d.discrete)
        return close(
          sumOver(d, () => 1),
          1,
          1e-12,
        );
      const [a, b] = [d.quantile(0.2), d.upperQuantile(0.2)];
      const breaks = [d.quantile(0.5), ...jumps(d)];
      close(integrate((x) => d.pdf(x), a, b, { breaks, relative: 1e-10 }).value, 0.6, 1e-7);
    });
  });

  it('has the density of its far tails', () => {
    each((d) => {
      if (d.discrete) return;
      for (const p of [1e-4, 1e-9, 1e-90]) {
        for (const [a, b] of [
          [d.quantile(p), d.quantile(2 * p)],
          [d.upperQuantile(2 * p), d.upperQuantile(p)],
        ] as const) {
          // A stretch too short for doubles, or beyond them, shows nothing.
          if (!(b - a > 1e-7 * Math.max(Math.abs(a), Math.abs(b))) || Math.abs(a) < 1e-290 || b > 1e290) continue;
          close(integrate((x) => d.pdf(x), a, b, { breaks: jumps(d), relative: 1e-10 }).value, p, 1e-7);
        }
      }
    });
  });

  it('has limited expected values that agree with its quantiles', () => {
    each((d) => {
      for (const order of [1, 2]) {
        for (const q of [0.6, 0.05, 1e-3]) {
          const limit = d.upperQuantile(q) + 0.25 * (d.discrete ? 1 : 0);
          const scale = Math.abs(limit) ** order + spreadOf(d) ** order;
          close(d.lev(limit, order), limitedBySum(d, limit, order), 1e-7, 1e-8 * scale);
        }
      }
    });
  });

  it('has a mean and a variance that agree with its limited expected values', () => {
    each((d) => {
      close(d.lev(Infinity), d.mean, 1e-9, 1e-12 * spreadOf(d));
      if (!Number.isFinite(d.mean)) return;
      const limit = d.upperQuantile(0.01);
      const far = d.discrete ? Infinity : limit + spreadOf(d) * reach(d, limit);
      const rest = d.discrete ? sumOver(d, (x) => Math.max(0, x - limit)) : beyond(d, limit);
      close(d.lev(limit) + rest, d.lev(far), 1e-7, 1e-8 * spreadOf(d));
      if (far === Infinity || far * d.sf(far) < 1e-12 * spreadOf(d))
        close(d.lev(far), d.mean, 1e-9, 1e-12 * spreadOf(d));
      else expect(d.lev(far)).toBeLessThan(d.mean);
      if (!Number.isFinite(d.variance)) return void expect(d.moment(2)).toBe(Infinity);
      close(d.moment(2), d.variance + d.mean * d.mean, 1e-8);
      if (d.variance === 0) return;
      const third = d.moment(3);
      const central = third - 3 * d.mean * d.moment(2) + 2 * d.mean ** 3;
      if (Number.isFinite(third))
        close(d.skewness * d.variance ** 1.5, central, 1e-6, 1e-11 * (Math.abs(third) + Math.abs(d.mean) ** 3));
    });
  });

  it('survives plain data', () => {
    each((d) => {
      const again = distributionFrom(JSON.parse(JSON.stringify(d)));
      expect(again.says).toBe(d.says);
      for (const u of [0.01, 0.4, 0.99]) expect(again.quantile(u)).toBe(d.quantile(u));
    });
  });

  it('fills columns with its quantiles', () => {
    each((d) => {
      const uniforms = Float64Array.from({ length: 400 }, (_, k) => (k * 0.6180339887498949 + 0.1234) % 1);
      uniforms.set([1e-14, 1e-9, 1e-5, 1 - 1e-5, 1 - 1e-9, 1 - 1e-13], 10);
      const out = new Float64Array(400);
      fillQuantiles(d)(uniforms, 400, out);
      const width = d.support[1] - d.support[0];
      uniforms.forEach((u, k) => {
        const expected = d.quantile(u);
        if (d.discrete) expect(out[k], `at ${u}`).toBe(expected);
        else close(out[k]!, expected, 1e-9, 1e-9 * (Number.isFinite(width) ? width : spreadOf(d)));
      });
    });
  });

  it('refuses what it cannot be', () => {
    for (const bad of refused[family]!) expect(() => make(bad), JSON.stringify(bad)).toThrow(RangeError);
    fc.assert(
      fc.property(arbitraries[family]!, (parameters) => {
        for (const [name, value] of Object.entries(parameters)) {
          if (typeof value !== 'number') continue;
          for (const bad of [Number.NaN, Infinity, -Infinity, '1', null])
            expect(() => make({ ...parameters, [name]: bad }), `${name} ${bad}`).toThrow(RangeError);
        }
      }),
      { ...runs, numRuns: 3 },
    );
  });
});

/**
 * Two units in the last place of a value on either side bracket its probability. A quantile beyond the largest double
 * (a Pareto's 1e1500) is given as infinite, one below the smallest normal number as 0 or a rounded subnormal.
 */
function over(x: number): number {
  return x === -Infinity ? -Number.MAX_VALUE : x + (4e-16 * Math.abs(x) + 2.3e-308);
}

function under(x: number): number {
  return -over(-x);
}

/** How many spreads beyond a limit a distribution is followed: a heavy tail may leave part of its mean beyond any double. */
const reach = (d: Distribution, limit: number): number =>
  Math.min(1e300 / Math.max(1, spreadOf(d)), (d.support[1] - limit) / spreadOf(d));

/** The integral of sf from limit on, x = limit + spread (e^s - 1), so that a heavy tail is seen as far as doubles go. */
function beyond(d: Distribution, limit: number): number {
  const spread = spreadOf(d);
  const weigh = (s: number): number => d.sf(limit + spread * Math.expm1(s)) * spread * Math.exp(s);
  return integrate(weigh, 0, Math.log1p(reach(d, limit)), { breaks: [1, 3, 10, 40, 200] }).value;
}

/** The next possible value down from a value of a discrete distribution. */
function below(d: Distribution, x: number): number {
  return d.family === 'discrete' || d.family === 'empirical' ? d.quantile(Math.max(0, d.cdf(x - 1e-9))) : x - 1;
}

/** Where a density jumps: quadrature cannot see the sliver between a jump and its nearest node unless it is told. */
function jumps(d: Distribution): readonly number[] {
  return d.family === 'histogram' ? (d.parameters['boundaries'] as readonly number[]) : [];
}

function sumOver(d: Distribution, weigh: (x: number) => number): number {
  let sum = 0;
  let x = d.support[0];
  const values = d.parameters['values'] as readonly number[] | undefined;
  if (values !== undefined) return [...new Set(values)].reduce((total, v) => total + weigh(v) * d.pdf(v), 0);
  for (const top = Math.min(d.support[1], d.upperQuantile(1e-18)); x <= top; x++) sum += weigh(x) * d.pdf(x);
  return sum;
}

/** E[min(X, limit)^order] straight from the probabilities, or as the integral of the quantile over them. */
function limitedBySum(d: Distribution, limit: number, order: number): number {
  const capped = limit ** order * d.sf(limit);
  if (d.discrete) return sumOver(d, (x) => (x <= limit ? x ** order : 0)) + capped;
  const value = (u: number): number => (u < 0.5 ? d.quantile(u) : d.upperQuantile(1 - u)) ** order;
  const breaks = [1e-6, 1e-3, 0.1, 0.5, ...jumps(d).map(d.cdf)];
  return integrate(value, 0, d.cdf(limit), { breaks, relative: 1e-10 }).value + capped;
}
