import { describe, expect, it } from 'vitest';
import {
  lossExceedanceCurve,
  orderStatistic,
  sampleExceedance,
  sampleMean,
  sampleQuantile,
  sampleQuantiles,
  sampleTvar,
  summarize,
} from '../../src/actuarial/index.js';
import { fillQuantiles, fillUniforms, lognormal, streamKey } from '../../src/chance/index.js';

const toy = Float64Array.of(0, 0, 0, 0, 0, 1, 2, 3, 10, 40);

describe('tail mean', () => {
  it('of the worst fifth is 25, and splits what lies on the border', () => {
    expect(sampleTvar(toy, 0.8).value).toBe(25);
    expect(sampleTvar(toy, 0.85).value).toBeCloseTo((40 + 5) / 1.5, 12);
    expect(sampleTvar(toy, 0).value).toBeCloseTo(5.6, 12);
  });

  it('is not diluted by an atom at zero', () => {
    const rare = Float64Array.from({ length: 1000 }, (_, k) => (k < 5 ? 200_000 : 0));
    expect(sampleTvar(rare, 0.99).value).toBe(100_000);
  });
});

describe('quantiles', () => {
  it('interpolate order statistics (type 7)', () => {
    const run = Float64Array.from({ length: 900 }, (_, k) => 900 - k);
    const expected = [45.95, 180.8, 360.6, 540.4, 720.2, 855.05];
    sampleQuantiles(run, [0.05, 0.2, 0.4, 0.6, 0.8, 0.95]).forEach((one, k) => {
      expect(one.value).toBeCloseTo(expected[k] as number, 9);
    });
    expect(sampleQuantile(Float64Array.of(20, 5, 0, 15, 10), 0.5).value).toBe(10);
    expect(orderStatistic(run, 0)).toBe(1);
  });
});

describe('standard errors', () => {
  it('match theory for a lognormal sample', () => {
    const n = 1_000_000;
    const u = new Float64Array(n);
    fillUniforms(streamKey(3, 'errors'), 0, 0, n, u);
    fillQuantiles(lognormal({ mu: 11, sigma: 1.9 }))(u, n, u);
    // Analytic for n = 1e6: 2,183.17 for the mean and 35,292.83 for the 99% quantile.
    expect(sampleMean(u).standardError / 2183.168).toBeGreaterThan(0.7);
    expect(sampleMean(u).standardError / 2183.168).toBeLessThan(1.4);
    expect(sampleQuantile(u, 0.99).standardError / 35_292.83).toBeGreaterThan(0.93);
    expect(sampleQuantile(u, 0.99).standardError / 35_292.83).toBeLessThan(1.07);
  });

  it('cover the truth as often as they should', () => {
    const size = 2000;
    const u = new Float64Array(size);
    const exact = lognormal({ mu: 0, sigma: 1 });
    const tvar = (1 / 0.05) * (exact.mean - exact.lev(exact.quantile(0.95)) + 0.05 * exact.quantile(0.95));
    let inside = 0;
    for (let k = 0; k < 400; k++) {
      fillUniforms(streamKey(k, 'cover'), 0, 0, size, u);
      fillQuantiles(exact)(u, size, u);
      const { value, standardError } = sampleTvar(u, 0.95);
      if (Math.abs(value - tvar) < 2 * standardError) inside++;
    }
    expect(inside / 400).toBeGreaterThan(0.88);
    expect(inside / 400).toBeLessThan(0.99);
  });
});

describe('exceedance', () => {
  it('is monotone, from one set of values, and counts strictly above', () => {
    const curve = lossExceedanceCurve(toy, [10, 0, 3, 40]);
    expect(curve.map((point) => point.loss)).toEqual([0, 3, 10, 40]);
    expect(curve.map((point) => point.probability)).toEqual([0.5, 0.2, 0.1, 0]);
    expect(sampleExceedance(toy, 3).value).toBe(0.2);
  });
});

describe('empty and single samples', () => {
  it('are refused, or answered with an unbounded error', () => {
    expect(() => sampleMean(new Float64Array(0))).toThrow(/no values/);
    expect(() => sampleTvar(new Float64Array(0), 0.5)).toThrow(/no values/);
    expect(sampleMean(Float64Array.of(7))).toEqual({ value: 7, standardError: Infinity, n: 1 });
    expect(sampleQuantile(Float64Array.of(7), 0.3).value).toBe(7);
    expect(() => sampleQuantile(toy, 1.2)).toThrow(RangeError);
  });

  it('summaries hold every figure with its error', () => {
    const page = summarize(toy);
    expect(page.probabilityOfZero).toBe(0.5);
    expect(page.tvar[0]?.value).toBeCloseTo(11.2, 12);
  });
});
