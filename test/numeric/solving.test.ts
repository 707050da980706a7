import { describe, expect, it } from 'vitest';
import {
  cholesky,
  exp,
  findRoot,
  gammaP,
  integrate,
  log,
  minimize,
  normalPdf,
  normalSf,
  refuse,
  requireFinite,
  requireInteger,
  requireNonNegative,
  requirePositive,
  requireShare,
  solveLinear,
} from '../../src/numeric/index.js';

describe('findRoot', () => {
  it('finds simple, flat and steep roots', () => {
    expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(Math.abs(findRoot((x) => x ** 9, -1, 2))).toBeLessThan(1e-20);
    expect(findRoot((x) => exp(x) - 1e100, 0, 700)).toBeCloseTo(100 * Math.LN10, 12);
    expect(findRoot((x) => (x < 0.3 ? -1 : 1), 0, 1)).toBeCloseTo(0.3, 15);
    expect(findRoot((x) => x - 1, 1, 5)).toBe(1);
    expect(findRoot((x) => normalSf(x) - 1e-10, 0, 10)).toBeCloseTo(6.361340902404056, 13);
  });
  it('needs few evaluations and obeys a tolerance', () => {
    const count = (tolerance: number) => {
      let evaluations = 0;
      findRoot(
        (x) => {
          evaluations++;
          return gammaP(2.5, x) - 0.9;
        },
        0,
        100,
        { tolerance },
      );
      return evaluations;
    };
    expect(count(0)).toBeLessThan(20);
    expect(count(1e-3)).toBeLessThan(count(0));
  });
  it('refuses ends of one sign and NaN', () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(/opposite sign/);
    expect(() => findRoot((x) => (x === 0.5 ? Number.NaN : x - 0.4), 0, 1)).toThrow(RangeError);
  });
});

describe('integrate', () => {
  const close = (f: (x: number) => number, low: number, high: number, value: number, options = {}) => {
    const answer = integrate(f, low, high, options);
    expect(Math.abs(answer.value / value - 1)).toBeLessThan(1e-12);
    expect(Math.abs(answer.value - value)).toBeLessThanOrEqual(answer.error + 1e-15 * Math.abs(value));
  };
  it('smooth, kinked and singular integrands', () => {
    close((x) => x ** 13, 0, 2, 2 ** 14 / 14);
    close((x) => Math.max(0, x - 0.3), 0, 1, 0.245);
    close((x) => 1 / Math.sqrt(x), 0, 1, 2);
    close(log, 0, 1, -1);
    close((x) => (x < 0.123 ? 0 : 1), 0, 1, 0.877, { breaks: [0.123] });
  });
  it('infinite ends', () => {
    close(normalPdf, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 1);
    close(normalPdf, 2, Number.POSITIVE_INFINITY, normalSf(2));
    close(normalPdf, Number.NEGATIVE_INFINITY, -2, normalSf(2));
    close((x) => x ** -2.5, 1, Number.POSITIVE_INFINITY, 1 / 1.5);
    close((x) => exp(-x / 1e6), 0, Number.POSITIVE_INFINITY, 1e6, { scale: 1e6 });
    close((x) => Math.min(1, x ** -3), 0, Number.POSITIVE_INFINITY, 1.5, { breaks: [1] });
    close((x) => normalPdf(x) * (x > 0.7 ? 1 : 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, normalSf(0.7), {
      breaks: [0.7],
    });
  });
  it('reversed and empty ranges, NaN', () => {
    expect(integrate((x) => x, 1, 0).value).toBeCloseTo(-0.5, 15);
    expect(integrate((x) => x, 1, 1).value).toBe(0);
    expect(() => integrate(() => Number.NaN, 0, 1)).toThrow(/integrand/);
    expect(() => integrate((x) => x, 0, Number.NaN)).toThrow(RangeError);
  });
});

describe('minimize', () => {
  it('finds the minimum of the Rosenbrock valley and of a ten-dimensional bowl', () => {
    const valley = minimize(([x, y]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2, [-1.2, 1], { maxEvaluations: 2000 });
    expect(valley.converged).toBe(true);
    for (const x of valley.point) expect(Math.abs(x - 1)).toBeLessThan(1e-4);
    const bowl = minimize((x) => 3 + x.reduce((sum, v, i) => sum + (i + 1) * (v - i) ** 2, 0), new Array(10).fill(1), {
      maxEvaluations: 20_000,
    });
    bowl.point.forEach((x, i) => {
      expect(Math.abs(x - i)).toBeLessThan(1e-3);
    });
  });
  it('one dimension, NaN walls, and honest exhaustion', () => {
    const walled = minimize(([x]) => (x <= 0 ? Number.NaN : x - log(x)), [3]);
    expect(Math.abs(walled.point[0] - 1)).toBeLessThan(1e-4);
    const short = minimize(([x, y]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2, [-1.2, 1], { maxEvaluations: 20 });
    expect(short.converged).toBe(false);
    expect(short.evaluations).toBeLessThan(25);
  });
});

describe('linear algebra', () => {
  it('cholesky multiplies back and refuses what is not positive definite', () => {
    const matrix = [
      [4, 2, 0.6],
      [2, 5, 1],
      [0.6, 1, 3],
    ];
    const lower = cholesky(matrix);
    matrix.forEach((row, i) => {
      row.forEach((value, j) => {
        const product = lower[i].reduce((sum, x, k) => sum + x * lower[j][k], 0);
        expect(product).toBeCloseTo(value, 14);
      });
    });
    expect(() =>
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(/positive definite/);
    expect(() =>
      cholesky([
        [1, 1],
        [1, 1],
      ]),
    ).toThrow(/positive definite/);
    expect(() => cholesky([[1, 0]])).toThrow(/square/);
    expect(() => cholesky([[Number.NaN]])).toThrow(RangeError);
  });
  it('solveLinear pivots and refuses singular systems', () => {
    const x = solveLinear(
      [
        [0, 2, 1],
        [1, -1, 0],
        [3, 0, 1],
      ],
      [7, -1, 6],
    );
    [1, 2, 3].forEach((value, i) => {
      expect(x[i]).toBeCloseTo(value, 14);
    });
    expect(() =>
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toThrow(/singular/);
    expect(() => solveLinear([[1, 2]], [1])).toThrow(/one size/);
  });
});

describe('refusals', () => {
  it('say parameter, meaning, range and what came', () => {
    expect(() => refuse('sigma', 'spread', 'above 0', -1)).toThrow(
      new RangeError('sigma (spread) must be above 0; received -1.'),
    );
    expect(() => requirePositive('rate', Number.NaN, 'events per year')).toThrow(/rate \(events per year\).*NaN/);
    expect(() => requireFinite('mu', Number.POSITIVE_INFINITY, 'location')).toThrow(/finite number; received Infinity/);
    expect(() => requireShare('p', 1.1, 'chance')).toThrow(/between 0 and 1/);
    expect(() => requireNonNegative('limit', -1, 'limit')).toThrow(/at least 0/);
    expect(() => requireInteger('n', 2.5, 'count', 1)).toThrow(/integer of at least 1/);
  });
  it('let good values through', () => {
    expect(requirePositive('a', 2, '')).toBe(2);
    expect(requireFinite('a', -2, '')).toBe(-2);
    expect([requireShare('a', 0, ''), requireShare('a', 1, '')]).toEqual([0, 1]);
    expect([requireNonNegative('a', 0, ''), requireInteger('a', 3, '')]).toEqual([0, 3]);
  });
});
