import { describe, expect, it } from 'vitest';
import {
  compensatedSum,
  meanAndVariance,
  quantilesBySelection,
  selectInPlace,
  sortFloat64,
  threefryUniform,
  topValues,
} from '../../src/numeric/index.js';

function sample(n: number, make: (u: number) => number): Float64Array {
  return Float64Array.from({ length: n }, (_, trial) => make(threefryUniform([5, 6, 7, 8], trial, 0)));
}

const kinds: Record<string, (u: number) => number> = {
  spread: (u) => u - 0.4,
  ties: (u) => Math.floor(10 * u) - 5,
  constant: () => 3,
  wide: (u) => (u - 0.5) ** 7 * 1e300,
  zeros: (u) => (u < 0.3 ? -0 : u < 0.6 ? 0 : u < 0.8 ? Number.POSITIVE_INFINITY : -u * 1e-310),
};

describe.each(Object.entries(kinds))('selection and sorting of %s values', (_, make) => {
  const values = sample(20_000, make);
  const sorted = values.slice().sort();

  it('selects what sorting puts there and parts the rest', () => {
    for (const k of [0, 1, 777, 10_000, 19_998, 19_999]) {
      const copy = values.slice();
      expect(Math.abs(selectInPlace(copy, k))).toBe(Math.abs(sorted[k]));
      expect(copy.slice(0, k).every((x) => x <= sorted[k])).toBe(true);
      expect(copy.slice(k + 1).every((x) => x >= sorted[k])).toBe(true);
      expect(copy.sort()).toEqual(sorted);
    }
  });

  it('several ranks in any order, the largest, and a radix sort', () => {
    const before = values.slice();
    const ranks = [19_000, 0, 10_000, 10_000, 19_999, 3];
    expect(quantilesBySelection(values, ranks).map(Math.abs)).toEqual(ranks.map((rank) => Math.abs(sorted[rank])));
    expect([...topValues(values, 100)].map((x) => x + 0)).toEqual([...sorted.slice(-100).reverse()].map((x) => x + 0));
    expect(topValues(values, 1e6)).toHaveLength(20_000);
    expect(values).toEqual(before);
    expect(sortFloat64(values.slice())).toEqual(sorted);
  });
});

describe('edges', () => {
  it('a short array, a part of a larger buffer, NaN', () => {
    expect(sortFloat64(new Float64Array([3, -1, 2]))).toEqual(new Float64Array([-1, 2, 3]));
    const whole = sample(10_001, (u) => -u);
    const part = whole.subarray(1);
    const expected = part.slice().sort();
    const first = whole[0];
    expect(sortFloat64(part)).toEqual(expected);
    expect(whole[0]).toBe(first);
    const withNaN = sample(5000, (u) => (u < 0.1 ? Number.NaN : u));
    expect(sortFloat64(withNaN.slice())).toEqual(withNaN.slice().sort());
    expect(() => selectInPlace(withNaN.slice(), 3)).toThrow(/free of NaN/);
    expect(() => quantilesBySelection(withNaN, [3])).toThrow(RangeError);
    expect(() => topValues(withNaN, 3)).toThrow(RangeError);
  });
  it('ranks outside the array', () => {
    for (const k of [-1, 3, 0.5, Number.NaN]) {
      expect(() => selectInPlace(new Float64Array([1, 2, 3]), k)).toThrow(/from 0 to 2/);
      expect(() => quantilesBySelection(new Float64Array([1, 2, 3]), [k])).toThrow(RangeError);
    }
    expect(() => topValues(new Float64Array(3), -1)).toThrow(RangeError);
  });
});

describe('sums', () => {
  it('keeps what plain addition loses', () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
    expect(compensatedSum(new Float64Array(1e5).fill(0.1))).toBe(10000);
    expect(compensatedSum([1, 2, 3, 4, 5], 1, 4)).toBe(9);
    expect([compensatedSum([]), compensatedSum([1, Number.POSITIVE_INFINITY, 2])]).toEqual([
      0,
      Number.POSITIVE_INFINITY,
    ]);
    expect(compensatedSum([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBeNaN();
  });
  it('mean and variance do not suffer from a large offset', () => {
    const { mean, variance } = meanAndVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
    expect([mean, variance]).toEqual([1e9 + 10, 30]);
    expect(meanAndVariance([5])).toEqual({ mean: 5, variance: 0 });
    expect(meanAndVariance([]).mean).toBeNaN();
  });
});
