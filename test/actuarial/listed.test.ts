import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/actuarial/index.js';
import { binomial, discrete, empirical, poisson } from '../../src/chance/index.js';
import { differences } from './cases.js';

const frequency = poisson({ lambda: 2 });

describe('totals of observed losses', () => {
  it('to the cent, with a layer of each loss', () => {
    // numpy, convolution on cents: mean, quantiles and tail means at 50, 90 and 99%.
    const total = aggregate({
      frequency,
      severity: empirical({ values: [1234.56, 99.01, 5000.37, 777.7] }),
      perEvent: { attachment: 500, limit: 3000 },
    });
    const p = [0.5, 0.9, 0.99];
    expect(differences(p.map(total.quantile), [1012.26, 4746.82, 9000], 1e-12)).toEqual([]);
    expect(differences(p.map(total.tvar), [3704.7476856223802, 6860.9141036357, 10312.5144804854], 1e-11)).toEqual([]);
    expect(total.mean).toBeCloseTo(2006.13, 9);
    expect(total.step).toBe(0.02);
  });

  it('of whole amounts far larger than their unit', () => {
    const severity = empirical({ values: [1234, 99, 50_000, 777] });
    const total = aggregate({ frequency: binomial({ m: 2, q: 0.5 }), severity });
    expect(total.step).toBe(1);
    // No loss, one of four, or two: 1/4, 1/2, 1/4.
    expect(total.pmf[100_000]).toBeCloseTo(1 / 64, 14);
    expect(total.pmf[1234 + 99]).toBeCloseTo(2 / 64, 14);
    expect(total.pmf[777]).toBeCloseTo(1 / 8, 14);
  });

  it('without a common unit, within their bounds', () => {
    const severity = discrete({ values: [1, Math.PI], probabilities: [0.5, 0.5] });
    const total = aggregate({ frequency: binomial({ m: 4, q: 0.6 }), severity });
    // Sums a + b pi of n losses, by their probabilities.
    const sums: [number, number][] = [];
    for (let n = 0; n <= 4; n++)
      for (let b = 0; b <= n; b++) {
        const ways = [1, 1, 2, 6, 24];
        const choose = (m: number, k: number): number =>
          (ways[m] as number) / ((ways[k] as number) * (ways[m - k] as number));
        sums.push([n - b + b * Math.PI, choose(4, n) * 0.6 ** n * 0.4 ** (4 - n) * choose(n, b) * 0.5 ** n]);
      }
    sums.sort(([a], [b]) => a - b);
    const quantile = (p: number): number => {
      let sum = 0;
      for (const [x, mass] of sums) {
        sum += mass;
        if (sum >= p) return x;
      }
      return Number.NaN;
    };
    for (const p of [0.3, 0.6, 0.9, 0.99]) {
      const { quantile: bound } = total.errorBound(p);
      expect(Math.abs(total.quantile(p) - quantile(p))).toBeLessThan(bound);
      expect(bound).toBeLessThan(1e-4);
    }
    expect(total.mean).toBeCloseTo(4 * 0.6 * ((1 + Math.PI) / 2), 12);
    const above = sums.reduce((sum, [x, mass]) => sum + Math.max(0, x - 5) * mass, 0);
    expect(Math.abs(total.stopLoss(5) - above)).toBeLessThan(1e-4);
  });

  it('on a step they are not on keep their mean and all their mass', () => {
    const severity = discrete({ values: [3, 10], probabilities: [0.5, 0.5] });
    const coarse = aggregate({ frequency, severity, step: 4 });
    const sum = coarse.pmf.reduce((whole, mass) => whole + mass, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect(coarse.pmf.reduce((whole, mass, k) => whole + 4 * k * mass, 0)).toBeCloseTo(13, 10);
    const fine = aggregate({ frequency, severity });
    expect(Math.abs(coarse.quantile(0.9) - fine.quantile(0.9))).toBeLessThan(coarse.errorBound(0.9).quantile);
    // Losses that are counts too: a step of 2 shares the odd ones.
    const counts = aggregate({ frequency, severity: poisson({ lambda: 5 }), step: 2 });
    expect(counts.pmf.reduce((whole, mass, k) => whole + 2 * k * mass, 0)).toBeCloseTo(10, 10);
    const halves = aggregate({ frequency, severity: poisson({ lambda: 5 }), step: 0.5 });
    const whole = aggregate({ frequency, severity: poisson({ lambda: 5 }) });
    expect(differences([0.5, 0.99].map(halves.quantile), [0.5, 0.99].map(whole.quantile), 0)).toEqual([]);
  });
});
