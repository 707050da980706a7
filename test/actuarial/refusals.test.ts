import { describe, expect, it } from 'vitest';
import {
  aggregate,
  aggregateLattice,
  buhlmann,
  buhlmannStraub,
  covered,
  distortedPrice,
  distortedSample,
  esscherPrinciple,
  excessOfLoss,
  hierarchicalCredibility,
  layered,
  lossAtReturnPeriod,
  lossEliminationRatio,
  lossExceedanceCurve,
  normalApproximation,
  orderStatistic,
  panjer,
  regressionCredibility,
  sampleExceedance,
  sampleMean,
  sampleQuantile,
  sampleTvar,
  simulateAggregate,
  tailValue,
  waitingPeriod,
  wangTransform,
} from '../../src/actuarial/index.js';
import { lognormal, poisson } from '../../src/chance/index.js';

const frequency = poisson({ lambda: 2 });
const severity = lognormal({ mu: 9, sigma: 1 });
/** Terms as someone might write them without a compiler at hand. */
// biome-ignore lint/suspicious/noExplicitAny: what a compiler would refuse
const loose = (terms: object): any => terms;

describe('misspelt and missing terms are refused by name', () => {
  it('of a payment, a layer, a total, a contract and a waiting period', () => {
    expect(() => covered(severity, loose({ deductable: 5e4 }))).toThrow(
      'a payment knows deductible, franchise, limit, coinsurance, inflation, perPayment; received deductable.',
    );
    expect(() => layered(severity, loose({ attachment: 1, cover: 5 }))).toThrow(
      /attachment, limit, share; received cover/,
    );
    expect(() => aggregate(loose({ frequency, severity, perEvent: { attach: 5e4, limit: 1e6 } }))).toThrow(/attach\./);
    expect(() => aggregate(loose({ frequency, severity, perevent: { deductible: 5 } }))).toThrow(
      /perEvent, .*perevent/,
    );
    expect(() => aggregate({ frequency, severity }).layer(loose({ attach: 1, limit: 5 }))).toThrow(/received attach/);
    expect(() => excessOfLoss(loose({ frequency, severity, limit: 1e4, attach: 5e4 }))).toThrow(/received attach/);
    expect(() => waitingPeriod(loose({ duration: severity, lossPerHour: 1, waitingHours: 8, hours: 3 }))).toThrow(
      /received hours/,
    );
  });

  it('and so are a frequency and a severity in each other’s place, or none', () => {
    const asked = [
      (of: object) => aggregate(loose(of)),
      (of: object) => aggregateLattice(loose({ ...of, step: 1, points: 16 })),
      (of: object) => simulateAggregate(loose({ ...of, years: 1, seed: 1 })),
    ];
    for (const total of asked) {
      expect(() => total({ frequency: severity, severity: frequency })).toThrow(
        /frequency .* must be a count such as poisson.*lognormal\(mu 9, sigma 1\)/,
      );
      expect(() => total({ frequency })).toThrow(/severity .* must be a distribution/);
    }
    expect(() => simulateAggregate(loose({ frequency, severity, years: 1, seed: 1, yearlyLimit: 5 }))).toThrow(
      /received yearlyLimit/,
    );
  });
});

describe('amounts that make no sense are refused', () => {
  it('in layers and prices', () => {
    expect(() => layered(severity, { attachment: 5, limit: 0 })).toThrow(/limit .* above 0; received 0/);
    expect(() => layered(severity, { attachment: 5, share: 0 })).toThrow(/share/);
    expect(() => excessOfLoss({ frequency, severity, limit: 1e4, share: 0 })).toThrow(/share/);
    const reinstated = { frequency, severity, limit: 1e4, reinstatements: 2 };
    expect(() => excessOfLoss({ ...reinstated, charges: [1] })).toThrow(/2 shares; received 1/);
    expect(() => excessOfLoss({ ...reinstated, charges: [1, -1] })).toThrow(/charges/);
    for (const attachment of [-5, Number.NaN])
      expect(() => distortedPrice(severity, wangTransform(0.1), { attachment, limit: 5 })).toThrow(/attachment/);
    expect(() => lossEliminationRatio(severity, -4)).toThrow(/deductible/);
    // Whether E[exp(h S)] exists cannot be read off a lattice.
    expect(() => esscherPrinciple(loose(aggregate({ frequency, severity })), 1e-6)).toThrow(/loss .* a distribution/);
    for (const aggregateLimit of [-5, Number.NaN])
      expect(() => simulateAggregate({ frequency, severity, aggregateLimit, years: 10, seed: 1 })).toThrow(
        /aggregateLimit/,
      );
  });

  it('in probabilities, ranks and samples', () => {
    expect(() => panjer(frequency, [-0.5, 1.5], 5)).toThrow(/severity\[0\]/);
    expect(() => panjer(frequency, [0.5, Number.NaN], 5)).toThrow(/severity\[1\]/);
    expect(() => panjer(frequency, [1, 1], 5)).toThrow(/sum of at most 1; received 2/);
    expect(() => panjer(frequency, [0.5, 0.5], 1.5)).toThrow(/points/);
    expect(() => normalApproximation({ mean: 1, variance: 1 }).quantile(95)).toThrow(/between 0 and 1; received 95/);
    expect(() => lossAtReturnPeriod([1, 5, 3], 10, 4)).toThrow(/ranked\[1\]/);
    expect(() => lossAtReturnPeriod([5, 3], 10, Number.NaN)).toThrow(/returnPeriod/);
    expect(() => distortedSample([1, Number.NaN], tailValue(0.5))).toThrow(/losses\[1\]/);
    expect(() => sampleMean([1, Number.NaN])).toThrow(/NaN/);
    expect(() => sampleTvar([1, Number.NaN, 3], 0.5)).toThrow(/NaN/);
  });

  it('in portfolios', () => {
    const ratios = [
      [1, 2, 4],
      [3, 5, 4],
    ];
    expect(() =>
      buhlmann([
        [1, Number.NaN],
        [2, 3],
      ]),
    ).toThrow(/ratios\[0\]/);
    expect(() =>
      buhlmannStraub({
        ratios,
        weights: [
          [1, 1, 1],
          [1, 1],
        ],
      }),
    ).toThrow(/3, 3 years; received "3, 2"/);
    expect(() => buhlmannStraub({ ratios }, loose({ method: 'Iterative' }))).toThrow(/unbiased or iterative/);
    expect(() => hierarchicalCredibility(loose({ ratios, cohort: ['a', 'b'] }))).toThrow(/cohorts/);
    expect(() => regressionCredibility({ ratios }, { at: Number.NaN })).toThrow(/at \(year/);
    // A year without exposure may hold anything, such as 0 / 0.
    const weights = [
      [1, 0, 1],
      [1, 1, 1],
    ];
    expect(buhlmannStraub({ ratios: [[1, Number.NaN, 4], ratios[1] as number[]], weights }).individual).toEqual([
      2.5, 4,
    ]);
  });
});

describe('what may be said in two ways', () => {
  it('gives the same figures', () => {
    const ratios = [
      [0, 1, 0],
      [2, 1, 2],
    ];
    expect(buhlmann({ ratios })).toEqual(buhlmann(ratios));
    expect(regressionCredibility({ ratios })).toEqual(regressionCredibility({ ratios }, { at: 4 }));
    const reinstated = { frequency, severity, limit: 1e4, reinstatements: 2 };
    const { initialPremium } = excessOfLoss({ ...reinstated, charges: 0.5 });
    expect(initialPremium).toBe(excessOfLoss({ ...reinstated, charges: [0.5, 0.5] }).initialPremium);
    const list = [3, 1, 4, 1, 5, 9, 2, 6];
    const column = Float64Array.from(list);
    expect(sampleMean(list)).toEqual(sampleMean(column));
    expect(sampleQuantile(list, 0.7)).toEqual(sampleQuantile(column, 0.7));
    expect(sampleTvar(list, 0.7)).toEqual(sampleTvar(column, 0.7));
    expect(sampleExceedance(list, 2)).toEqual(sampleExceedance(column, 2));
    expect(lossExceedanceCurve(list, [2])).toEqual(lossExceedanceCurve(column, [2]));
    expect(orderStatistic(list, 7)).toBe(9);
    expect(list[0]).toBe(3);
  });
});
