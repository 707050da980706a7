import { describe, expect, it } from 'vitest';
import { type CountDistribution, defineCount } from '../../src/chance/index.js';
import { exp, powInt } from '../../src/numeric/index.js';

/** A count from its probabilities alone. */
function listed(probabilities: Readonly<Record<number, number>>, high: number): CountDistribution {
  const points = Object.entries(probabilities).map(([k, p]) => [Number(k), p] as const);
  const sum = (of: (k: number) => number): number => points.reduce((total, [k, p]) => total + of(k) * p, 0);
  const mean = sum((k) => k);
  return defineCount({
    family: 'listed',
    parameters: {},
    support: [0, high],
    mean,
    variance: sum((k) => (k - mean) * (k - mean)),
    pmf: (k) => probabilities[k] ?? 0,
    pgf: (z) => sum((k) => powInt(z, k)),
  });
}

/** Poisson by its probabilities alone, on every `gap`-th whole number. */
function spaced(lambda: number, gap: number): CountDistribution {
  const table = [exp(-lambda)];
  const pmf = (k: number): number => {
    if (k % gap !== 0) return 0;
    while (table.length <= k / gap) table.push(((table[table.length - 1] as number) * lambda) / table.length);
    return table[k / gap] as number;
  };
  const pgf = (z: number): number => exp(lambda * (powInt(z, gap) - 1));
  return defineCount({ family: 'spaced', parameters: {}, mean: gap * lambda, variance: gap * gap * lambda, pmf, pgf });
}

describe('a count with gaps', () => {
  it.each([3, Infinity])('sums past an impossible 2, up to %s', (high) => {
    const count = listed({ 0: 0.5, 1: 0.4, 3: 0.1 }, high);
    expect([count.sf(0), count.sf(1), count.sf(2), count.sf(3)].map((x) => x.toFixed(12))).toEqual(
      [0.5, 0.1, 0.1, 0].map((x) => x.toFixed(12)),
    );
    expect(count.cdf(2)).toBeCloseTo(0.9, 14);
    expect(count.moment(3)).toBeCloseTo(0.4 + 2.7, 14);
    expect(count.lev(2.5)).toBeCloseTo(0.4 + 0.25, 14);
    // 0.5 (-0.7)^3 + 0.4 0.3^3 + 0.1 2.3^3 over 0.81^1.5
    expect(count.skewness).toBeCloseTo(1.056 / 0.729, 13);
    expect([count.quantile(0.9), count.quantile(0.91), count.upperQuantile(0.1), count.upperQuantile(0.05)]).toEqual([
      1, 3, 1, 3,
    ]);
  });

  it('finds a rare value behind thousands of impossible ones', () => {
    const count = listed({ 0: 1 - 1e-9, 5000: 1e-9 }, Infinity);
    expect(count.sf(0)).toBe(1e-9);
    expect(count.sf(4999)).toBe(1e-9);
    expect(count.sf(5000)).toBe(0);
    expect(count.upperQuantile(1e-12)).toBe(5000);
    expect(count.moment(4) / (1e-9 * 5000 ** 4)).toBeCloseTo(1, 13);
  });

  it('keeps the far tail of a count that takes only every seventh value', () => {
    const count = spaced(3, 7);
    // mpmath: gammainc(41, 0, 3, regularized=True) and gammainc(151, 0, 3, regularized=True)
    expect(count.sf(7 * 40 + 3) / 5.844998801096246e-32).toBeCloseTo(1, 12);
    expect(count.sf(7 * 150) / 6.534491963506738e-195).toBeCloseTo(1, 12);
    expect(count.skewness).toBeCloseTo(1 / Math.sqrt(3), 13);
    expect(count.lev(Infinity, 3) / (343 * (27 + 27 + 3))).toBeCloseTo(1, 13);
  });

  it('takes what is left where no end can be proved', () => {
    // p_k = 6 / (pi k)^2: its generating function is infinite beyond 1.
    const power = defineCount({
      family: 'power',
      parameters: {},
      support: [1, Infinity],
      mean: Infinity,
      variance: Infinity,
      pmf: (k) => 6 / (Math.PI * k * (Math.PI * k)),
      pgf: (z) => (z > 1 ? Infinity : Number.NaN),
    });
    // mpmath: 6 zeta(2, 101) / pi^2
    expect(power.sf(100)).toBeCloseTo(0.006048975982604928, 13);
    expect([power.moment(1), power.moment(2), power.skewness]).toEqual([Infinity, Infinity, Number.NaN]);
    expect(power.moment(3)).toBeNaN();
  });
});
