import { describe, expect, it } from 'vitest';
import {
  aggregate,
  aggregateExact,
  aggregateLattice,
  buhlmann,
  buhlmannOfTypes,
  commonShock,
  compoundMoments,
  covered,
  deductibleCredit,
  distortedPrice,
  distortedSample,
  dualPower,
  esscherPrinciple,
  exceedanceTable,
  excessOfLoss,
  expectedValuePrinciple,
  exponentialPrinciple,
  hierarchicalCredibility,
  ilf,
  latticeLoss,
  lossAtReturnPeriod,
  lossEliminationRatio,
  lossExceedanceCurve,
  occurrenceLoss,
  orderStatistic,
  panjer,
  paymentOf,
  proportionalHazard,
  regressionCredibility,
  sampleExceedance,
  sampleMean,
  sampleQuantile,
  sampleTvar,
  simulateAggregate,
  standardDeviationPrinciple,
  summarize,
  tailValue,
  thinned,
  variancePrinciple,
  waitingPeriod,
  wangTransform,
} from '../../src/actuarial/index.js';
import {
  binomial,
  burr,
  constant,
  discrete,
  empirical,
  exponential,
  fitMaximumLikelihood,
  gammaExponential,
  gpd,
  loglogistic,
  lognormal,
  lognormalGrid,
  logT,
  mixture,
  negativeBinomial,
  pareto1,
  pareto2,
  poisson,
  uniform,
  zmPoisson,
  ztPoisson,
} from '../../src/chance/index.js';
import { differences } from './cases.js';

const frequency = poisson({ lambda: 2 });
const usual = lognormal({ mu: 7, sigma: 1 });

describe('losses without a mean', () => {
  const heavy = {
    'Pareto II of shape 0.9': pareto2({ shape: 0.9, scale: 1000 }),
    'Pareto II of shape 1': pareto2({ shape: 1, scale: 1000 }),
    'Pareto I of shape 0.8': pareto1({ shape: 0.8, min: 1000 }),
    'generalized Pareto of xi 1': gpd({ xi: 1, beta: 1000, loc: 0 }),
    'generalized Pareto of xi 1.3': gpd({ xi: 1.3, beta: 1000, loc: 0 }),
    'log-logistic of shape 1': loglogistic({ shape: 1, scale: 1000 }),
    'Burr of alpha gamma below 1': burr({ alpha: 0.5, gamma: 1.5, theta: 1000 }),
    'log-t predictive': logT({ df: 8, mu: 7, sigma: 1 }),
  };
  describe.each(Object.entries(heavy))('%s', (_, severity) => {
    it('are infinite in the mean and the tail, and finite below a limit', () => {
      expect([severity.mean, severity.variance]).toEqual([Infinity, Infinity]);
      const total = aggregate({ frequency, severity });
      expect([total.mean, total.variance, total.tvar(0.9), total.cte(0.9), total.stopLoss(1e4)]).toEqual(
        Array(5).fill(Infinity),
      );
      expect(total.layer({ attachment: 1e4, limit: Infinity })).toBe(Infinity);
      const { quantile, tvar } = total.errorBound(0.99);
      for (const value of [
        total.quantile(0.99),
        total.lev(1e5),
        total.layer({ attachment: 1e4, limit: 1e4 }),
        quantile,
        tvar,
      ])
        expect(Number.isFinite(value) && value > 0).toBe(true);
      expect([total.skewness, compoundMoments(frequency, severity).skewness]).toEqual([Number.NaN, Number.NaN]);
    });

    it('are priced as infinite unless a layer bounds them', () => {
      for (const g of [proportionalHazard(0.9), wangTransform(0.2), dualPower(2), tailValue(0.9)]) {
        expect(distortedPrice(severity, g)).toBe(Infinity);
        expect(Number.isFinite(distortedPrice(severity, g, { attachment: 1e4, limit: 1e4 }))).toBe(true);
      }
      expect([
        expectedValuePrinciple(severity, 0.1),
        standardDeviationPrinciple(severity, 0.1),
        variancePrinciple(severity, 0.1),
        exponentialPrinciple(severity, 1e-5),
        esscherPrinciple(severity, 1e-5),
      ]).toEqual(Array(5).fill(Infinity));
      expect(covered(severity, { deductible: 500 }).mean).toBe(Infinity);
      const paid = covered(severity, { deductible: 500, limit: 5000 });
      expect(paid.mean).toBeGreaterThan(0);
      expect(paid.mean).toBeLessThan(4500);
      expect(ilf(severity, 1e6, { basic: 1e5 })).toBeGreaterThan(1);
      expect([lossEliminationRatio(severity, 500), deductibleCredit(severity, { deductible: 500 })]).toEqual([0, 0]);
      expect(excessOfLoss({ frequency, severity, attachment: 1e4, limit: Infinity }).expectedLoss).toBe(Infinity);
      expect(excessOfLoss({ frequency, severity, attachment: 1e4, limit: 1e5 }).expectedLoss).toBeLessThan(2e5);
    });

    it('have return periods, and waiting periods up to a longest one', () => {
      const total = aggregate({ frequency, severity });
      const [row] = exceedanceTable({ frequency, severity, total }, [100]);
      expect(row?.aggregateTvar).toBe(Infinity);
      expect(row?.occurrence).toBeLessThan(row?.aggregate ?? 0);
      const terms = { duration: severity, lossPerHour: 10, waitingHours: 8 };
      expect(waitingPeriod(terms).excess).toBe(Infinity);
      expect(waitingPeriod({ ...terms, maximumHours: 5000 }).excess).toBeLessThan(5e4);
      // A sample of them has a mean, which means nothing: its error is large.
      const { mean, standardError } = simulateAggregate({ frequency, severity, years: 2000, seed: 1 });
      expect(Number.isFinite(mean) && standardError > 0).toBe(true);
    });
  });

  it('may have a mean and yet no price', () => {
    const severity = pareto2({ shape: 1.5, scale: 1000 });
    expect(distortedPrice(severity, proportionalHazard(0.5))).toBe(Infinity);
    expect(distortedPrice(severity, proportionalHazard(2 / 3))).toBe(Infinity);
    // Shape 1.5 x 0.8 = 1.2: scale / 0.2.
    expect(distortedPrice(severity, proportionalHazard(0.8)) / 5000).toBeCloseTo(1, 9);
    expect(compoundMoments(frequency, severity)).toEqual({ mean: 4000, variance: Infinity, skewness: Infinity });
  });
});

describe('prices of totals', () => {
  it('follow from their tails, and the exponential moment ends at the rate', () => {
    const total = aggregate({ frequency, severity: usual });
    expect(differences([distortedPrice(total, tailValue(0.9))], [total.tvar(0.9)], 1e-8)).toEqual([]);
    expect(differences([distortedPrice(total, tailValue(0))], [total.mean], 1e-9)).toEqual([]);
    const light = { frequency, severity: exponential({ mean: 1000 }) };
    for (const g of [proportionalHazard(0.7), wangTransform(0.5), dualPower(3)])
      expect(
        differences([distortedPrice(aggregate(light), g)], [distortedPrice(aggregateExact(light), g)], 1e-6),
      ).toEqual([]);
    const layer = { attachment: 5000, limit: 10_000 };
    expect(differences([distortedPrice(total, tailValue(0), layer)], [total.layer(layer)], 1e-8)).toEqual([]);
    expect([esscherPrinciple, exponentialPrinciple].map((price) => price(exponential({ mean: 1 }), 1))).toEqual([
      Infinity,
      Infinity,
    ]);
  });
});

describe('more than 745 events a year', () => {
  it.each([746, 5000])('%i: recursion and transform agree, and no mass is lost', (lambda) => {
    const severity = [0, 0.5, 0.5];
    const points = Math.round(1.5 * lambda + 12 * Math.sqrt(2.5 * lambda));
    for (const count of [
      poisson({ lambda }),
      zmPoisson({ lambda, p0: 0.3 }),
      ztPoisson({ lambda }),
      binomial({ m: 2 * lambda, q: 0.5 }),
      negativeBinomial({ r: lambda, beta: 0.01 }),
    ]) {
      const g = panjer(count, severity, points);
      expect(
        g.reduce((sum, mass) => sum + mass, 0),
        count.says,
      ).toBeCloseTo(1, 9);
      const total = aggregate({ frequency: count, severity: discrete({ values: [1, 2], probabilities: [0.5, 0.5] }) });
      // The mode of the count before its probability of zero was changed.
      const at = Math.round(1.5 * (count.family === 'negativeBinomial' ? 0.01 * lambda : lambda));
      expect(differences([total.pmf[at] as number], [g[at] as number], 1e-6), count.says).toEqual([]);
    }
  });

  it('keep their quantiles where many events make the total regular', () => {
    // Normal power to second order: mean + sd (z + skewness (z^2 - 1) / 6), good to a thousandth of the sd here.
    const z = 2.3263478740408408;
    for (const count of [
      poisson({ lambda: 746 }),
      poisson({ lambda: 20_000 }),
      negativeBinomial({ r: 746, beta: 3 }),
    ]) {
      const total = aggregate({ frequency: count, severity: exponential({ mean: 1000 }) });
      const sd = Math.sqrt(total.variance);
      const near = total.mean + sd * (z + (total.skewness * (z * z - 1)) / 6);
      expect(Math.abs(total.quantile(0.99) - near), count.says).toBeLessThan(
        2e-3 * sd + total.errorBound(0.99).quantile,
      );
      expect(total.tvar(0.99)).toBeGreaterThan(total.quantile(0.99));
      expect(total.probabilityOfZero).toBeLessThan(1e-300);
    }
    const exact = aggregateExact({ frequency: poisson({ lambda: 746 }), severity: exponential({ mean: 1000 }) });
    const lattice = aggregate({ frequency: poisson({ lambda: 746 }), severity: exponential({ mean: 1000 }) });
    expect(differences([0.5, 0.99].map(lattice.quantile), [0.5, 0.99].map(exact.quantile), 1e-6)).toEqual([]);
  });

  it('do not fold a lattice too short for them back upon itself', () => {
    const severity = discrete({ values: [1, 2], probabilities: [0.5, 0.5] });
    const short = aggregateLattice({ frequency: poisson({ lambda: 5000 }), severity, step: 1, points: 1024 });
    expect(short.missingMass).toBeCloseTo(1, 9);
    expect(() => aggregateLattice({ frequency: poisson({ lambda: 1e8 }), severity, step: 1, points: 1024 })).toThrow(
      /larger step/,
    );
  });

  it('of a group that shares shocks keep their probabilities (mpmath: Poisson events and binomial shocks, summed)', () => {
    const count = commonShock({ members: 1000, ownRate: 1, shockRate: 0.5, hitShare: 0.2 });
    const k = [850, 1000, 1200, 1500];
    const pmf = [5.8715348303111804e-8, 0.007651148588794436, 0.0035520152983997957, 2.4127044758217973e-5];
    expect(differences(k.map(count.pdf), pmf, 1e-11)).toEqual([]);
    expect((count.cdf(1000) - count.cdf(999)) / count.pdf(1000)).toBeCloseTo(1, 9);
    expect(count.cdf(1700) + count.sf(1700)).toBeCloseTo(1, 12);
    expect(commonShock({ members: 5, ownRate: 0, shockRate: 0, hitShare: 0.2 }).pdf(0)).toBe(1);
  });

  it('thin, draw and exceed as few do', () => {
    expect(thinned(poisson({ lambda: 2000 }), 1e-3).mean).toBeCloseTo(2, 12);
    const share = -Math.log(0.99) / 2000;
    expect(
      occurrenceLoss({ frequency: poisson({ lambda: 2000 }), severity: usual }, 0.01) / usual.upperQuantile(share),
    ).toBeCloseTo(1, 9);
    const { mean, standardError } = simulateAggregate({
      frequency: poisson({ lambda: 2000 }),
      severity: usual,
      years: 400,
      seed: 1,
    });
    expect(Math.abs(mean - 2000 * usual.mean)).toBeLessThan(4 * standardError);
  });
});

describe('less than one event in 100,000 years', () => {
  it.each([1e-4, 1e-5, 1e-6])('%f a year: the total is one loss, up to the chance of a second', (lambda) => {
    const total = aggregate({ frequency: poisson({ lambda }), severity: usual });
    const second = (lambda * lambda) / 2;
    for (const x of [500, 2000, 20_000]) {
      // P(largest > x) <= P(S > x) <= P(largest > x) + P(N >= 2); a tail near 1e-12 is known to some 1e-13.
      const largest = -Math.expm1(-lambda * usual.sf(x));
      expect(total.sf(x) - largest).toBeGreaterThan(-1e-12);
      expect(total.sf(x) - largest).toBeLessThan(second + 1e-12);
    }
    for (const share of [0.5, 0.1, 0.01]) {
      const x = total.quantile(1 - lambda * share);
      expect(Math.abs(x / usual.upperQuantile(share) - 1)).toBeLessThan(lambda + 1e-5);
      expect(total.tvar(1 - lambda * share)).toBeGreaterThan(x);
    }
  });
});

describe('lumps', () => {
  it('at zero leave the rest of the total as it is', () => {
    const severity = mixture({ weights: [0.4, 0.6], components: [constant({ value: 0 }), usual] });
    const [some, all] = [
      aggregate({ frequency, severity }),
      aggregate({ frequency: poisson({ lambda: 1.2 }), severity: usual }),
    ];
    expect(some.probabilityOfZero).toBeCloseTo(Math.exp(-1.2), 14);
    expect([some.quantile(0.3), some.quantile(0)]).toEqual([0, 0]);
    // Below the lump the tail mean counts only as many of its zeros as it needs: mean / (1 - p).
    expect(some.tvar(0.1) / (some.mean / 0.9)).toBeCloseTo(1, 12);
    expect(some.cte(0.1) / (some.mean / (1 - some.probabilityOfZero))).toBeCloseTo(1, 12);
    for (const p of [0.5, 0.9, 0.99])
      expect(differences([some.quantile(p), some.tvar(p)], [all.quantile(p), all.tvar(p)], 1e-9)).toEqual([]);
    const drawn = simulateAggregate({ frequency, severity, years: 50_000, seed: 3 });
    expect(Math.abs(drawn.shareOfZero - some.probabilityOfZero)).toBeLessThan(0.01);
  });

  it('that are all there is, or years without events, total nothing', () => {
    const nothing = aggregate({ frequency, severity: constant({ value: 0 }) });
    expect([
      nothing.mean,
      nothing.probabilityOfZero,
      nothing.quantile(0.99),
      nothing.tvar(0.9),
      nothing.cte(0.9),
    ]).toEqual([0, 1, 0, 0, Number.NaN]);
    const never = aggregate({ frequency: poisson({ lambda: 0 }), severity: usual });
    expect([never.mean, never.probabilityOfZero, never.quantile(0.99), never.tvar(0.99)]).toEqual([0, 1, 0, 0]);
    expect(aggregate({ frequency: zmPoisson({ lambda: 1, p0: 1 }), severity: usual }).tvar(0.9)).toBe(0);
    expect(occurrenceLoss({ frequency: poisson({ lambda: 0.001 }), severity: usual }, 0.01)).toBe(0);
  });

  it('inside a mixture, a list or a layer of a layer stay lumps', () => {
    const one = binomial({ m: 1, q: 1 });
    const mixed = mixture({
      weights: [0.4, 0.6],
      components: [constant({ value: 1000 }), uniform({ min: 0, max: 2000 })],
    });
    const total = aggregate({ frequency: one, severity: mixed });
    expect(differences([999, 1000, 1500].map(total.cdf), [999, 1000, 1500].map(mixed.cdf), 0, 1e-9)).toEqual([]);
    expect(total.quantile(0.5)).toBeCloseTo(1000, 6);
    const listed = discrete({ values: [1, 5, 10], probabilities: [0.8, 0.16, 0.04] });
    const paid = aggregate({ frequency, severity: listed, perEvent: { deductible: 2, limit: 8 } });
    const same = aggregate({ frequency, severity: discrete({ values: [0, 3, 6], probabilities: [0.8, 0.16, 0.04] }) });
    expect(differences([0, 3, 5, 6, 9].map(paid.cdf), [0, 3, 5, 6, 9].map(same.cdf), 0, 1e-14)).toEqual([]);
    expect(paymentOf(empirical({ values: [10, 20, 35, 35] }), { attachment: 5 }).pdf(30)).toBe(0.5);
    const limited = covered(usual, { limit: 5000 });
    const twice = aggregate({ frequency, severity: limited, perEvent: { attachment: 1000, limit: 4000 } });
    const once = aggregate({ frequency, severity: usual, perEvent: { attachment: 1000, limit: 4000 } });
    expect(differences([3999, 4000, 8000].map(twice.cdf), [3999, 4000, 8000].map(once.cdf), 0, 1e-12)).toEqual([]);
  });
});

describe('no data', () => {
  const none = new Float64Array(0);
  it('is refused by every measure of a sample', () => {
    for (const measure of [
      () => sampleMean(none),
      () => sampleQuantile(none, 0.9),
      () => sampleTvar(none, 0.9),
      () => sampleExceedance(none, 1),
      () => lossExceedanceCurve(none, [1]),
      () => summarize(none),
      () => orderStatistic(none, 0),
    ])
      expect(measure).toThrow(/no values to summarize/);
    expect(() => distortedSample([], tailValue(0.5))).toThrow(/losses/);
    expect(lossAtReturnPeriod([], 10, 5)).toBe(0);
  });

  it('is refused by fits, credibility and lattices', () => {
    expect(() => fitMaximumLikelihood('exponential', [])).toThrow(/values/);
    expect(() => empirical({ values: [] })).toThrow(/at least one/);
    expect(() => buhlmann([])).toThrow(/two contracts/);
    expect(() => buhlmann([[], []])).toThrow(/no year with exposure/);
    expect(() => hierarchicalCredibility({ ratios: [[], []], cohorts: ['a', 'b'] })).toThrow(/no year with exposure/);
    expect(() => regressionCredibility({ ratios: [[], []] }, { at: 2 })).toThrow(/need three/);
    expect(() => buhlmannOfTypes([], 1, 1)).toThrow(/sum of 1/);
    expect(() => panjer(frequency, [], 3)).toThrow(/at least one/);
    expect(() => latticeLoss(none)).toThrow(/at least one/);
  });

  it('leaves a belief as it was', () => {
    const { Z, premium } = gammaExponential({ prior: { shape: 2, rate: 5 }, data: [] });
    expect([Z, premium]).toEqual([0, 5]);
    expect(lognormalGrid({ meanLog: { mu: 1, sd: 1 }, sigma: { low: 1, high: 2 }, losses: [] }).Z).toBe(0);
  });
});

describe('one observation', () => {
  const one = Float64Array.of(5);
  it('has a value and no known error', () => {
    for (const estimate of [sampleMean(one), sampleQuantile(one, 0.9), sampleTvar(one, 0.9)])
      expect(estimate).toEqual({ value: 5, standardError: Infinity, n: 1 });
    expect(summarize(one).sd).toBeNaN();
    expect(distortedSample(one, wangTransform(0.3))).toBe(5);
    expect(orderStatistic(one, 0)).toBe(5);
    const { standardError, sd } = simulateAggregate({ frequency, severity: usual, years: 1, seed: 1 });
    expect([standardError, sd]).toEqual([Infinity, Number.NaN]);
  });

  it('in the tail alone has no known error either', () => {
    expect(sampleTvar(Float64Array.of(1, 2, 3, 4), 0.75).standardError).toBe(Infinity);
    expect(sampleTvar(Float64Array.of(1, 2, 3, 4), 0.5).standardError).toBeLessThan(2);
  });

  it('cannot be fitted or rated', () => {
    expect(() => fitMaximumLikelihood('exponential', [5])).toThrow(/more than 1/);
    expect(() => buhlmann([[5]])).toThrow(/two contracts/);
    expect(() => buhlmann([[5], [5]])).toThrow(/two years/);
    expect(() => hierarchicalCredibility({ ratios: [[5], [6]], cohorts: ['a', 'b'] })).toThrow(/two years/);
    expect(() => regressionCredibility({ ratios: [[5], [5]] }, { at: 2 })).toThrow(/need three/);
    expect(buhlmannOfTypes([{ probability: 1, mean: 3, variance: 1 }], 1, 5)).toMatchObject({ z: 0, premium: 3 });
  });
});
