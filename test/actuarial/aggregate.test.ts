import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type AggregateLoss,
  aggregate,
  aggregateLattice,
  commonShock,
  excessOfLoss,
  latticeLoss,
  panjer,
} from '../../src/actuarial/index.js';
import {
  constant,
  discrete,
  lognormal,
  negativeBinomial,
  neymanA,
  normal,
  pareto2,
  poisson,
  poissonInverseGaussian,
  poissonMixture,
  uniform,
  zmPoisson,
} from '../../src/chance/index.js';
import { caseOf, differences, listed } from './cases.js';

const cyber = lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 });

const lattices: Readonly<Record<string, () => AggregateLoss>> = {
  'agg-lm934': () =>
    aggregate({
      frequency: poisson({ lambda: 5 }),
      severity: discrete({ values: [1, 5, 10], probabilities: [0.8, 0.16, 0.04] }),
    }),
  'agg-lm919': () =>
    aggregate({
      frequency: listed([0.5, 0.4, 0, 0.1]),
      severity: discrete({ values: [1, 10], probabilities: [0.9, 0.1] }),
    }),
  'agg-bahn44': () =>
    aggregate({
      frequency: poisson({ lambda: 1.75 }),
      severity: discrete({ values: [1, 2, 3, 4, 5], probabilities: [0.2, 0.4, 0.2, 0.15, 0.05] }),
    }),
  'agg-neymana': () =>
    aggregate({ frequency: neymanA({ clusters: 10 / 3, perCluster: 3 }), severity: constant({ value: 1 }) }),
  'agg-ig': () =>
    aggregate({
      frequency: poissonInverseGaussian({ mean: 10, shape: 10 / (0.65 * 0.65) }),
      severity: constant({ value: 1 }),
    }),
};

describe('totals on a lattice', () => {
  for (const [id, make] of Object.entries(lattices)) {
    it(`gives ${id}`, () => {
      const { inputs, expected } = caseOf(id);
      const total = make();
      const { theoretical } = expected;
      expect(
        differences(
          [total.mean, Math.sqrt(total.variance) / total.mean, total.skewness],
          [theoretical.agg_mean, theoretical.agg_cv, theoretical.agg_skew],
          1e-7,
        ),
      ).toEqual([]);
      expect(differences(inputs.x.map(total.cdf), expected.cdf, 0, 1e-9)).toEqual([]);
      expect(differences(inputs.x.map(total.lev), expected.lev, 0, 1e-8)).toEqual([]);
      expect(inputs.p.map(total.quantile)).toEqual(expected.VaR);
      expect(differences(inputs.p.map(total.tvar), expected.TVaR, 1e-6)).toEqual([]);
      expect(differences([total.probabilityOfZero], [expected.prob_zero], 0, 1e-12)).toEqual([]);
    });
  }

  it('convolves a finite count (agg-lm95)', () => {
    const { inputs, expected, tolerance } = caseOf('agg-lm95');
    const values = inputs.sev_pmf.map((_: number, k: number) => k * inputs.unit);
    const total = aggregate({
      frequency: listed(inputs.freq_pmf),
      severity: discrete({ values, probabilities: inputs.sev_pmf }),
    });
    expect(differences(inputs.x.map(total.cdf), expected.cdf, tolerance.rel, tolerance.abs)).toEqual([]);
    expect(inputs.conf.map(total.quantile)).toEqual(expected.VaR);
    expect(total.quantile(0.5)).toBe(expected['quantile_.5']);
    expect(
      differences(
        [...inputs.conf.map(total.cte), total.mean],
        [...expected.CTE, expected.mean],
        tolerance.rel_CTE_mean,
      ),
    ).toEqual([]);
  });

  it('tells three tail means apart (lda-10.3.4)', () => {
    const { inputs, expected, tolerance } = caseOf('lda-10.3.4');
    const one = latticeLoss(Float64Array.of(0, inputs.pmf['1'], 0, inputs.pmf['3'], inputs.pmf['4']));
    expect(inputs.q.map(one.quantile)).toEqual(expected.VaR);
    expect(differences(inputs.q.map(one.tvar), expected.ES_averaged_quantile, tolerance.rel)).toEqual([]);
    expect(differences(inputs.q.map(one.cte), expected.CTE_strict_gt, tolerance.rel)).toEqual([]);
  });

  it('shows the bias of coarse lattices (disc-bias-table)', () => {
    const bias = caseOf('disc-bias-table').expected;
    for (const step of ['5000', '10000', '20000', '50000']) {
      for (const method of ['rounding', 'unbiased'] as const) {
        const terms = { frequency: poisson({ lambda: 2 }), severity: cyber };
        const total = aggregateLattice({ ...terms, step: Number(step), points: 65_536, method });
        const want = bias[step][method];
        expect(differences([total.mean, total.cdf(0)], [want.mean, want.F0], 1e-9), `${step} ${method}`).toEqual([]);
        expect([total.quantile(0.99), total.quantile(0.999)]).toEqual([want.q99, want.q999]);
      }
    }
  });
});

describe('totals of losses with a density', () => {
  it('meets the finer reference within 1e-6 at 50% to 99.5%', () => {
    // Reference: the same total on steps 128 and 384 with 2^20 points, whose own bound is below 1e-8.
    const total = aggregate({ frequency: poisson({ lambda: 2 }), severity: cyber });
    const finer = aggregate({ frequency: poisson({ lambda: 2 }), severity: cyber, step: 128, points: 1_048_576 });
    const levels = [0.5, 0.9, 0.95, 0.99, 0.995];
    expect(differences(levels.map(total.quantile), levels.map(finer.quantile), 1e-6)).toEqual([]);
    expect(differences(levels.map(total.tvar), levels.map(finer.tvar), 1e-6)).toEqual([]);
    for (const p of levels) {
      const bound = total.errorBound(p);
      expect(Math.abs(total.quantile(p) - finer.quantile(p))).toBeLessThan(bound.quantile);
      expect(Math.abs(total.tvar(p) - finer.tvar(p))).toBeLessThan(bound.tvar);
    }
    expect(total.quantile(0.99)).toBeCloseTo(5_482_196.9, 0);
  });

  it('lies within a bucket of another engine’s lattice (agg-cyber-pln; all its figures in lattice.test.ts)', () => {
    const { inputs, expected } = caseOf('agg-cyber-pln');
    const total = aggregate({ frequency: poisson({ lambda: 2 }), severity: cyber });
    expect(differences(inputs.p.map(total.quantile), expected.VaR, 0, inputs.fft.bs)).toEqual([]);
    const { agg_mean, agg_cv, agg_skew } = expected.theoretical;
    expect(
      differences(
        [total.mean, Math.sqrt(total.variance) / total.mean, total.skewness],
        [agg_mean, agg_cv, agg_skew],
        1e-7,
      ),
    ).toEqual([]);
  });

  it('takes layers, whose limits hold lumps (agg-cyber-layer-cond, agg-cyber-zm)', () => {
    const one = caseOf('agg-cyber-layer-cond');
    const perEvent = { deductible: 50_000, limit: 1_000_000, perPayment: true };
    const layer = aggregate({ frequency: poisson({ lambda: 2 }), severity: cyber, perEvent });
    expect(differences(one.inputs.p.map(layer.quantile), one.expected.VaR, 0, one.inputs.fft.bs)).toEqual([]);
    expect(differences(one.inputs.p.map(layer.tvar), one.expected.TVaR, one.tolerance.rel_TVaR)).toEqual([]);
    const two = caseOf('agg-cyber-zm');
    // The base rate for which the zero-modified mean is 0.18: 0.1 lambda / (1 - exp(-lambda)) = 0.18.
    let lambda = 1.5;
    for (let n = 0; n < 200; n++) lambda = 1.8 * (1 - Math.exp(-lambda));
    const modified = aggregate({
      frequency: zmPoisson({ lambda, p0: 0.9 }),
      severity: cyber,
      perEvent: { limit: 5_000_000 },
    });
    expect(differences(two.inputs.p.map(modified.quantile), two.expected.VaR, 0, two.inputs.fft.bs)).toEqual([]);
    // The lattice of the reference, which lattice.test.ts reproduces, puts its own TVaR 1.5e-6 away at most.
    const fine = aggregateLattice({
      frequency: zmPoisson({ lambda, p0: 0.9 }),
      severity: cyber,
      perEvent: { limit: 5_000_000 },
      step: 25,
      points: 1_048_576,
    });
    expect(differences(two.inputs.p.map(modified.tvar), two.inputs.p.map(fine.tvar), two.tolerance.rel_TVaR)).toEqual(
      [],
    );
    expect(modified.probabilityOfZero).toBeCloseTo(0.9, 12);
  });

  it('takes a bounded severity (agg-gerber10)', () => {
    const { inputs, expected } = caseOf('agg-gerber10');
    const total = aggregate({ frequency: poisson({ lambda: 10 }), severity: uniform({ min: 1, max: 3 }) });
    expect(differences(inputs.p.map(total.quantile), expected.VaR, 0, inputs.fft.bs)).toEqual([]);
    expect(differences(inputs.p.map(total.tvar), expected.TVaR, 1e-6)).toEqual([]);
  });

  it('mixes quiet and systemic years (ref-systemic-mix)', () => {
    const { inputs, expected, tolerance } = caseOf('ref-systemic-mix');
    const total = aggregate({
      frequency: poissonMixture({ weights: inputs.weights, lambdas: inputs.lambda }),
      severity: cyber,
    });
    expect(differences(inputs.x.map(total.cdf), expected.cdf, 0, tolerance.abs_cdf)).toEqual([]);
    expect(differences(inputs.x.map(total.lev), expected.lev, tolerance.rel_lev)).toEqual([]);
    expect(differences(inputs.p.map(total.quantile), expected.VaR, tolerance.rel_VaR)).toEqual([]);
    expect(differences(inputs.p.map(total.tvar), expected.TVaR, tolerance.rel_TVaR)).toEqual([]);
    expect(differences([total.mean], [expected.mean], 1e-12)).toEqual([]);
  });

  it('gives the compound Poisson lognormal tables', () => {
    const { cases } = JSON.parse(readFileSync('test/vectors/compound-poisson-lognormal.json', 'utf8'));
    const severity = lognormal.fromInterval({ low: 1e5, high: 1e6 });
    for (const one of cases) {
      const total = aggregate({ frequency: poisson({ lambda: one.lam }), severity });
      expect(
        differences(
          [total.mean, Math.sqrt(total.variance), total.skewness, total.probabilityOfZero],
          [one.mean, one.sd, one.skew, one.p_zero],
          1e-10,
        ),
      ).toEqual([]);
      // The table's lattices differ from each other by up to one.
      for (const [p, value] of Object.entries(one.quantiles))
        expect(Math.abs(total.quantile(Number(p)) - (value as number)), `${one.lam} ${p}`).toBeLessThan(1);
      for (const [p, value] of Object.entries(one.tvar))
        expect(Math.abs(total.tvar(Number(p)) - (value as number)), `${one.lam} ${p}`).toBeLessThan(1);
    }
  });

  it('agrees with the recursion for a common shock', () => {
    const frequency = commonShock({ members: 4, ownRate: 0.2, shockRate: 0.1, hitShare: 0.5 });
    const total = aggregate({ frequency, severity: constant({ value: 1 }) });
    expect(
      differences(
        [0, 1, 2, 3, 8].map((k) => total.pmf[k] as number),
        [0, 1, 2, 3, 8].map(frequency.pdf),
        0,
        1e-14,
      ),
    ).toEqual([]);
    expect(frequency.pgf(1)).toBeCloseTo(1, 14);
  });

  it('keeps infinite means infinite and their limited means finite', () => {
    const total = aggregate({ frequency: poisson({ lambda: 1 }), severity: pareto2({ shape: 0.9, scale: 1000 }) });
    expect([total.mean, total.tvar(0.9), total.stopLoss(1e6), total.variance]).toEqual([
      Infinity,
      Infinity,
      Infinity,
      Infinity,
    ]);
    expect(total.lev(1e5)).toBeGreaterThan(1000);
    expect(Number.isFinite(total.quantile(0.999))).toBe(true);
  });

  it('takes many events: lambda 5000', () => {
    const total = aggregate({ frequency: poisson({ lambda: 5000 }), severity: cyber });
    const finer = aggregate({
      frequency: poisson({ lambda: 5000 }),
      severity: cyber,
      step: total.step / 4,
      points: 4 * total.pmf.length,
    });
    expect(differences([0.5, 0.99].map(total.quantile), [0.5, 0.99].map(finer.quantile), 1e-6)).toEqual([]);
    expect(total.probabilityOfZero).toBe(0);
  });

  it('answers beyond the end of a light tail', () => {
    const total = aggregate({ frequency: poisson({ lambda: 2 }), severity: uniform({ min: 1, max: 3 }) });
    expect([total.cdf(1e9), total.lev(1e9), total.cdf(-1), total.sf(Infinity)]).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(4, 6),
      0,
      0,
    ]);
  });

  it('refuses what makes no total', () => {
    const frequency = poisson({ lambda: 2 });
    expect(() => aggregate({ frequency, severity: normal({ mu: 0, sigma: 1 }) })).toThrow(/must not be negative/);
    expect(() => aggregate({ frequency, severity: cyber, points: 1000 })).toThrow(/power of two/);
    expect(() => aggregate({ frequency, severity: cyber, step: -1 })).toThrow(/step/);
    expect(() => aggregate({ frequency, severity: cyber }).tvar(1)).toThrow(/below 1/);
  });
});

describe('layers of totals', () => {
  const frequency = poisson({ lambda: 2 });
  for (const id of ['reinst-2at100', 'reinst-3mixed']) {
    it(`prices reinstatements (${id})`, () => {
      const { inputs, expected, tolerance } = caseOf(id);
      const { limit, attach: attachment } = inputs.layer;
      const cost = excessOfLoss({
        frequency,
        severity: cyber,
        attachment,
        limit,
        reinstatements: inputs.reinstatements,
        charges: inputs.charges,
      });
      expect(
        differences(
          [
            cost.aggregateCover,
            cost.expectedLoss,
            ...cost.bands,
            cost.initialPremium,
            cost.expectedReinstatementPremium,
          ],
          [
            expected.aggregate_cover,
            expected.expected_layer_loss,
            ...expected.expected_by_reinstatement_band,
            expected.initial_pure_premium,
            expected.expected_reinstatement_premium,
          ],
          tolerance.rel,
        ),
      ).toEqual([]);
    });
  }

  it('prices reinstatements above an annual deductible (gemact-rs)', () => {
    const { expected, tolerance } = caseOf('gemact-rs');
    const cost = excessOfLoss({
      frequency: poisson({ lambda: 0.5 }),
      severity: pareto2({ shape: 1.2, scale: 100 }),
      limit: 100,
      aggregateDeductible: 100,
      reinstatements: 2,
      charges: [1, 1],
    });
    expect(differences([cost.initialPremium], [expected.pure_premium], tolerance.rel)).toEqual([]);
  });

  it('meets the exact annual limit', () => {
    const cost = excessOfLoss({
      frequency,
      severity: cyber,
      attachment: 50_000,
      limit: 950_000,
      aggregateLimit: 2_000_000,
    });
    expect(cost.expectedLoss).toBeCloseTo(406_894.28, 2);
    expect(cost.total.probabilityOfZero).toBeCloseTo(0.225463, 6);
    expect(cost.probabilityOfExhaustion).toBeCloseTo(0.010956, 6);
  });

  it('gives limited annual totals (bahn66)', () => {
    const { expected, tolerance } = caseOf('bahn66');
    const count = negativeBinomial({ r: 10, beta: 0.12 });
    for (const [perEvent, row] of Object.entries(
      expected.expected_limited_agg as Record<string, Record<string, number>>,
    )) {
      const total = aggregate({
        frequency: count,
        severity: lognormal({ mu: 7.6, sigma: 2.4 }),
        perEvent: { limit: Number(perEvent) },
      });
      const given = Object.keys(row).map((limit) => (limit === 'unlimited' ? total.mean : total.lev(Number(limit))));
      expect(differences(given, Object.values(row), tolerance.rel), perEvent).toEqual([]);
    }
  });

  it('gives the stop loss of a geometric count (lda-5.3.6)', () => {
    const { inputs, expected, tolerance } = caseOf('lda-5.3.6');
    const values = Object.keys(inputs.sev_pmf).map(Number);
    const severity = discrete({ values, probabilities: Object.values(inputs.sev_pmf) });
    const beta = inputs.freq.beta;
    const total = aggregate({ frequency: negativeBinomial({ r: 1, beta }), severity });
    expect(
      differences(
        [total.mean, total.stopLoss(5), total.stopLoss(15)],
        [expected.E_S, expected.stop_loss_5, expected.stop_loss_15_exact],
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(panjer(negativeBinomial({ r: 1, beta }), Float64Array.of(0, 0.2, 0.3, 0, 0.5), 2)[0]).toBeCloseTo(1 / 3, 14);
  });
});
