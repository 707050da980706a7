import { describe, expect, it } from 'vitest';
import { betaBernoulli, betaGeometric, gammaExponential, gammaPoisson, lognormalGrid } from '../../src/chance/index.js';
import { indexed } from '../../src/evidence/index.js';
import { assess, surveyPrior, surveyTie, updatePrior } from '../../src/index.js';
import reference from '../vectors/chance-reference.json' with { type: 'json' };

// biome-ignore lint/suspicious/noExplicitAny: reference data of many shapes
const find = (id: string): any => reference.cases.find((one) => one.id === id);

describe('Bayes cases of the reference', () => {
  it('a rate from one event in four years', () => {
    const { inputs, expected } = find('bayes-freq-gamma');
    const update = updatePrior({
      prior: { ...surveyPrior(2019), frequency: { shape: inputs.shape, rate: inputs.rate } },
      losses: [],
      events: inputs.events,
      exposureYears: inputs.years,
    });
    expect(update.frequency.posteriorMean).toBeCloseTo(expected.posterior_mean, 12);
    expect(update.frequency.Z).toBeCloseTo(expected.Z, 12);
    expected.pred_pmf_0_1_2.forEach((p: number, k: number) => {
      expect(update.nextYear.pdf(k)).toBeCloseTo(p, 12);
    });
    const { posterior, predictive } = gammaPoisson({
      prior: { shape: inputs.shape, rate: inputs.rate },
      events: inputs.events,
      years: inputs.years,
    });
    expect([posterior.shape, posterior.rate]).toEqual([expected.posterior_shape, expected.posterior_rate]);
    expect(predictive.parameters['beta']).toBeCloseTo(expected.nb_beta, 12);
  });

  it.each(['bayes-exp-gamma', 'bayes-340k'])('%s: exponential losses with a gamma prior', (id) => {
    const { inputs, expected } = find(id);
    const given = gammaExponential({ prior: { shape: inputs.shape, rate: inputs.rate }, data: inputs.data });
    expect([given.priorMean, given.sampleMean, given.Z, given.premium]).toEqual(
      [expected.prior_mean, expected.sample_mean, expected.z, expected.premium].map((v) => expect.closeTo(v, 6)),
    );
  });

  it('a geometric and a yes-or-no count', () => {
    const geometric = find('bayes-geom-beta');
    const g = betaGeometric({
      prior: { a: geometric.inputs.shape1, b: geometric.inputs.shape2 },
      data: geometric.inputs.data,
    });
    expect(g.premium).toBeCloseTo(geometric.expected.premium, 10);
    const bernoulli = find('bayes-bern-beta');
    const b = betaBernoulli({
      prior: { a: bernoulli.inputs.shape1, b: bernoulli.inputs.shape2 },
      data: bernoulli.inputs.data,
    });
    expect([b.Z, b.premium]).toEqual([
      expect.closeTo(bernoulli.expected.z, 12),
      expect.closeTo(bernoulli.expected.premium, 12),
    ]);
  });
});

describe('the severity update', () => {
  it('equals conjugate normal updating when sigma is known', () => {
    const losses = [45_000, 120_000, 610_000];
    const { grid, Z, predictive } = lognormalGrid({
      meanLog: { mu: 11.6, sd: 0.7 },
      sigma: { low: 1.5, high: 1.5 },
      losses,
    });
    const logs = losses.map(Math.log);
    const mean = logs.reduce((a, b) => a + b, 0) / 3;
    const precision = 1 / 0.49 + 3 / 2.25;
    expect(grid[0]?.meanLog.mu).toBeCloseTo((11.6 / 0.49 + (3 * mean) / 2.25) / precision, 10);
    expect(grid[0]?.meanLog.sd).toBeCloseTo(Math.sqrt(1 / precision), 10);
    expect(Z).toBeCloseTo(3 / 2.25 / precision, 10);
    expect(predictive.mean).toBeCloseTo(Math.exp((grid[0]?.meanLog.mu ?? 0) + (2.25 + 1 / precision) / 2), 2);
  });

  it('weighs sigma by the likelihood of the losses', () => {
    const tight = lognormalGrid({
      meanLog: { mu: 11, sd: 1 },
      sigma: { low: 0.5, high: 2.5 },
      losses: [60e3, 61e3, 59e3, 60e3, 62e3],
    });
    const wide = lognormalGrid({
      meanLog: { mu: 11, sd: 1 },
      sigma: { low: 0.5, high: 2.5 },
      losses: [1e3, 6e5, 5e4, 9e6, 2e3],
    });
    expect(tight.sigma).toBeLessThan(0.8);
    expect(wide.sigma).toBeGreaterThan(1.8);
    expect(Number.isFinite(wide.predictive.mean)).toBe(true);
  });
});

describe('updatePrior', () => {
  it('starts from the survey’s mean and moves towards own experience', () => {
    const none = updatePrior({ losses: [], exposureYears: 0.001, priceYear: 2019 });
    expect(none.severity.priorMean).toBeCloseTo(346_205 / 0.93, 0);
    expect(none.severity.posteriorMean).toBeCloseTo(none.severity.priorMean, 0);
    const many = updatePrior({ losses: new Array(60).fill(50_000), exposureYears: 20, priceYear: 2019 });
    expect(many.severity.Z).toBeGreaterThan(0.9);
    expect(many.severity.posteriorMean).toBeLessThan(0.5 * none.severity.priorMean);
    expect(many.frequency.posteriorMean).toBeCloseTo((0.8574 + 60) / 20.5, 2);
    expect(many.text()).toMatch(/credibility Z 0\.9/);
  });

  it('learns from years without a loss', () => {
    const quiet = updatePrior({ losses: [], exposureYears: 6 });
    expect(quiet.frequency.posteriorMean).toBeLessThan(0.2 * quiet.frequency.priorMean);
    expect(quiet.severity.ownMean).toBeNaN();
  });

  it('refuses what is no experience', () => {
    expect(() => updatePrior({ losses: [0], exposureYears: 1 })).toThrow(/above zero/);
    expect(() => updatePrior({ losses: [], exposureYears: 0 })).toThrow(/exposureYears/);
    expect(() => updatePrior({ losses: [1e5], events: 0, exposureYears: 1 })).toThrow(/at least the 1 losses/);
    expect(() => updatePrior({ losses: [Number.NaN], exposureYears: 1 })).toThrow(RangeError);
  });

  it('goes back into the sheet like any other assumption', () => {
    const { nextLoss, frequency } = updatePrior({ losses: [45_000, 120_000], exposureYears: 4 });
    const organization = { beds: 300 };
    const run = assess(
      {
        organization,
        attack: { kind: 'unknown', attacksPerYear: frequency.posteriorMean },
        assumptions: { totalLoss: nextLoss.toJSON() },
      },
      { trials: 4000 },
    );
    const loss = run.outcome('totalLoss');
    expect(Math.abs(loss.mean - nextLoss.mean)).toBeLessThan(5 * loss.standardError);
  });
});

describe('the tie to the survey', () => {
  it('holds in any price year', () => {
    for (const year of [2019, 2022, 2025]) {
      const tie = surveyTie(year);
      expect(tie.surveyMean).toBeCloseTo(indexed(346_205, 2019, year), 4);
      expect(Math.abs(tie.residual / tie.surveyMean)).toBeLessThan(1e-9);
      expect(tie.kinds.map((kind) => kind.share).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    }
  });
});
