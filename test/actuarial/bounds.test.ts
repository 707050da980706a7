import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, aggregateExact } from '../../src/actuarial/index.js';
import {
  empirical,
  exponential,
  gamma,
  gpd,
  inverseGaussian,
  lognormal,
  negativeBinomial,
  pareto1,
  pareto2,
  poisson,
  uniform,
} from '../../src/chance/index.js';
import { exp, pow } from '../../src/numeric/index.js';

const decades = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((x) => 10 ** x);

const severities = fc
  .tuple(fc.constantFrom('exponential', 'gamma', 'inverseGaussian'), decades(2, 6), decades(-1, 0.6))
  .map(([family, mean, cv]) =>
    family === 'exponential'
      ? exponential({ mean })
      : family === 'gamma'
        ? gamma({ shape: 1 / (cv * cv), scale: mean * cv * cv })
        : inverseGaussian({ mean, lambda: mean / (cv * cv) }),
  );
const frequencies = fc
  .tuple(fc.boolean(), decades(-2, 1.7), fc.double({ min: 1, max: 4, noNaN: true }))
  .map(([regular, mean, r]) => (regular ? poisson({ lambda: mean }) : negativeBinomial({ r, beta: mean / r })));

describe('the stated bounds of totals by transform', () => {
  it('hold against exact series, from a ten-thousandth of the mean to forty times it', () => {
    fc.assert(
      fc.property(frequencies, severities, (frequency, severity) => {
        const lattice = aggregate({ frequency, severity, points: 65_536 });
        const series = aggregateExact({ frequency, severity });
        for (const times of [1e-4, 0.01, 0.3, 1, 3, 10, 40]) {
          const x = times * Math.max(severity.mean, series.mean);
          const bound = lattice.errorAt(x);
          const context = `${frequency.says} of ${severity.says} at ${x}`;
          // The series themselves are good to 1e-12 and, where they add up to 1, to a few ulp.
          const [cdf, sf, lev] = [series.cdf(x), series.sf(x), series.lev(x)];
          expect(Math.abs(lattice.cdf(x) - cdf), context).toBeLessThanOrEqual(bound.cdf + 2e-15);
          expect(Math.abs(lattice.sf(x) - sf), context).toBeLessThanOrEqual(bound.sf + 1e-12 * sf);
          expect(Math.abs(lattice.lev(x) - lev), context).toBeLessThanOrEqual(bound.lev + 1e-12 * lev);
          // And are of use: what is stated beyond 1 in 10^30 is known to a thousandth.
          if (sf > 1e-30) expect(bound.sf, context).toBeLessThan(1e-3 * sf);
        }
      }),
      { numRuns: 25, seed: 20_261_126 },
    );
  });

  it('refuse an amount that is none', () => {
    const total = aggregate({ frequency: poisson({ lambda: 2 }), severity: lognormal({ mu: 7, sigma: 1 }) });
    for (const bad of [-1, Number.NaN, Infinity]) expect(() => total.errorAt(bad)).toThrow(/x \(amount of a year\)/);
    for (const figure of [total.cdf, total.sf, total.lev, total.stopLoss])
      expect(() => figure(Number.NaN)).toThrow(/x \(amount of a year\) must be a number; received NaN/);
  });

  it('refuse it in whatever way the total is made', () => {
    const frequency = poisson({ lambda: 2 });
    const totals = {
      series: aggregate({ frequency, severity: exponential({ mean: 3 }) }),
      lattice: aggregate({ frequency, severity: empirical({ values: [1, 2, 5] }) }),
      spread: aggregate({ frequency, severity: empirical({ values: [1, Math.SQRT2, Math.PI] }) }),
    };
    for (const [made, total] of Object.entries(totals)) {
      expect(total.errorAt(4).cdf, made).toBeGreaterThan(0);
      for (const bad of [-1, Number.NaN, Infinity])
        expect(() => total.errorAt(bad), made).toThrow(/x \(amount of a year\)/);
    }
  });
});

describe('the far tail of lognormal losses', () => {
  /**
   * exp(-0.01) times the terms n = 1, 2, 3 of Poisson(0.01), P(X > x), P(X + Y > x) and P(X + Y + Z > x) by quadrature with
   * mpmath; the fourth and later terms add between 1.2e-7 and 3.2e-7 of it (3.3e-9 for each loss that may be the large one,
   * as at least four and, as near as 1e7, at most seven may).
   */
  it.each([
    [12, 1, 1e7, 1.91290122296039e-7],
    [12, 1, 5e7, 5.0967642705096e-11],
    [11, 1.9, 1e9, 1.5480077935307e-9],
    [11, 1.9, 1e11, 2.32686550391367e-16],
  ])('agrees with convolutions for mu %s, sigma %s beyond %s', (mu, sigma, x, threeTerms) => {
    const total = aggregate({ frequency: poisson({ lambda: 0.01 }), severity: lognormal({ mu, sigma }) });
    expect(total.sf(x) / threeTerms - 1).toBeGreaterThan(1.2e-7);
    expect(total.sf(x) / threeTerms - 1).toBeLessThan(3.2e-7);
  });

  it('is that of one loss far enough out, the mean of the others apart', () => {
    const severity = lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 });
    const total = aggregate({ frequency: poisson({ lambda: 2 }), severity });
    // P(S > x) tends to 2 P(X > x - 680,000) for a subexponential loss; the spread of the others adds 1e-8 at 1e11.
    for (const x of [1e11, 1e12, 1e13, 1e14]) {
      const [sf, bound] = [total.sf(x), total.errorAt(x).sf];
      expect(Math.abs(sf - 2 * severity.sf(x - 680_000)), `beyond ${x}`).toBeLessThan(bound);
      expect(bound, `beyond ${x}`).toBeLessThan(1e-5 * sf);
    }
    expect(total.stopLoss(1e10) / (2 * (severity.mean - severity.lev(1e10)))).toBeCloseTo(1, 2);
  });

  it('counts full limits where payments are limited', () => {
    const severity = lognormal({ mu: 7, sigma: 1 });
    const frequency = poisson({ lambda: 0.5 });
    const total = aggregate({ frequency, severity, perEvent: { attachment: 0, limit: 1000 } });
    // More than 19 limits takes 20 events or more; that many of which none is full is still rarer.
    expect(total.sf(19_000)).toBeLessThan(frequency.sf(19));
    // All of 20 full: Poisson thinned by the chance of a full one. One event more may stand for what lacks.
    const full = poisson({ lambda: 0.5 * severity.sf(1000) });
    expect(total.sf(19_999)).toBeGreaterThan(full.sf(19));
    expect(total.sf(19_999)).toBeLessThan(frequency.sf(20) + full.sf(19));
  });
});

describe('where losses start or end with a jump of their density', () => {
  it.each([pareto1({ shape: 2.5, min: 1e6 }), gpd({ xi: 0.3, beta: 1e6, loc: 1e6 }), uniform({ min: 3e5, max: 2e6 })])(
    'the bounds hold on both sides of it: $says',
    (severity) => {
      const [low] = severity.support;
      for (const lambda of [0.1, 1]) {
        const total = aggregate({ frequency: poisson({ lambda }), severity });
        // Below twice the smallest loss there is one loss or none.
        const exact = (x: number) => exp(-lambda) * (1 + (x < low ? 0 : lambda * severity.cdf(x)));
        for (let j = -40; j <= 90; j++) {
          const x = low + 0.37 * j * total.step;
          if (x >= 2 * low) continue;
          expect(Math.abs(total.cdf(x) - exact(x)), `${lambda} at ${x}`).toBeLessThanOrEqual(total.errorAt(x).cdf);
        }
        // And tell one place from another.
        expect(total.errorAt(low + 300 * total.step).cdf).toBeLessThan(0.05 * total.errorAt(low).cdf);
      }
    },
  );
});

describe('the excess of heavy losses far out', () => {
  it.each([
    [poisson({ lambda: 0.01 }), pareto2({ shape: 1.1, scale: 1e5 })],
    [negativeBinomial({ r: 2, beta: 1 }), pareto2({ shape: 1.5, scale: 1e7 })],
  ])('is that of one loss, and a little more', (frequency, severity) => {
    const total = aggregate({ frequency, severity });
    for (const x of [1e12, 1e13, 1e14]) {
      // (1 + x / scale)^(1 - shape) scale / (shape - 1) of one loss.
      const { shape, scale } = severity.parameters as { shape: number; scale: number };
      const one = frequency.mean * (scale / (shape - 1)) * pow(1 + x / scale, 1 - shape);
      expect(total.stopLoss(x) / one - 1, `beyond ${x}`).toBeGreaterThan(-1e-8);
      expect(total.stopLoss(x) / one - 1, `beyond ${x}`).toBeLessThan(1e-4);
      expect(total.sf(x) / (frequency.mean * severity.sf(x)) - 1, `beyond ${x}`).toBeLessThan(1e-4);
    }
    // Where no lattice has digits left, that of the largest loss is taken, and a bound says so.
    for (const x of [1e100, 1e200]) {
      expect(total.sf(x)).toBeGreaterThan(0.5 * frequency.mean * severity.sf(x));
      expect(total.errorAt(x).sf).toBeGreaterThan(0);
    }
  });

  it('is found for thousands of events, on a lattice fine enough for one of them', () => {
    const total = aggregate({ frequency: poisson({ lambda: 10_000 }), severity: lognormal({ mu: 7, sigma: 1 }) });
    // The same on 2^21 points, steps 16 and 48: 18,783,859.24 and 18,889,096.81.
    expect(Math.abs(total.quantile(0.99) / 18_783_859.24 - 1)).toBeLessThan(1e-6);
    expect(Math.abs(total.tvar(0.99) / 18_889_096.81 - 1)).toBeLessThan(1e-6);
    expect(total.errorBound(0.99).quantile).toBeLessThan(300);
  });
});
