import { describe, expect, it } from 'vitest';
import {
  aggregate,
  aggregateLattice,
  complexPgf,
  compoundMoments,
  compoundPmf,
  discretize,
  type LatticeInput,
  latticeLoss,
  paymentOf,
} from '../../src/actuarial/index.js';
import {
  constant,
  discrete,
  gpd,
  lognormal,
  neymanA,
  normal,
  poisson,
  poissonInverseGaussian,
  uniform,
  zmPoisson,
} from '../../src/chance/index.js';
import { caseOf, differences, listed } from './cases.js';

const cyber = lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 });

/** The base rate for which the zero-modified mean is 0.18: 0.1 lambda / (1 - exp(-lambda)) = 0.18. */
function baseRate(): number {
  let lambda = 1.5;
  for (let n = 0; n < 200; n++) lambda = 1.8 * (1 - Math.exp(-lambda));
  return lambda;
}

/** What each case says of its counts and losses; step and points are in its `fft`. */
const totals: Readonly<Record<string, Omit<LatticeInput, 'step' | 'points'>>> = {
  'agg-cyber-pln': { frequency: poisson({ lambda: 2 }), severity: cyber },
  'agg-cyber-layer-cond': {
    frequency: poisson({ lambda: 2 }),
    severity: cyber,
    perEvent: { deductible: 50_000, limit: 1_000_000, perPayment: true },
  },
  'agg-cyber-zm': {
    frequency: zmPoisson({ lambda: baseRate(), p0: 0.9 }),
    severity: cyber,
    perEvent: { limit: 5_000_000 },
  },
  'agg-gerber10': { frequency: poisson({ lambda: 10 }), severity: uniform({ min: 1, max: 3 }) },
  'agg-lm934': {
    frequency: poisson({ lambda: 5 }),
    severity: discrete({ values: [1, 5, 10], probabilities: [0.8, 0.16, 0.04] }),
  },
  'agg-bahn44': {
    frequency: poisson({ lambda: 1.75 }),
    severity: discrete({ values: [1, 2, 3, 4, 5], probabilities: [0.2, 0.4, 0.2, 0.15, 0.05] }),
  },
  'agg-neymana': { frequency: neymanA({ clusters: 10 / 3, perCluster: 3 }), severity: constant({ value: 1 }) },
  'agg-ig': {
    frequency: poissonInverseGaussian({ mean: 10, shape: 10 / (0.65 * 0.65) }),
    severity: constant({ value: 1 }),
  },
};

describe('one lattice, as another engine computes it', () => {
  for (const [id, terms] of Object.entries(totals)) {
    it(`gives every figure of ${id}`, () => {
      const { inputs, expected, tolerance } = caseOf(id);
      const { log2, bs: step } = inputs.fft;
      const total = aggregateLattice({ ...terms, step, points: 2 ** log2 });
      const exact = tolerance.abs ?? tolerance.abs_cdf;
      expect(inputs.p.map(total.quantile)).toEqual(expected.VaR);
      expect(differences(inputs.p.map(total.tvar), expected.TVaR, tolerance.rel_TVaR ?? tolerance.abs)).toEqual([]);
      expect(differences([total.probabilityOfZero], [expected.prob_zero], 0, exact)).toEqual([]);
      expect(differences(inputs.x.map(total.cdf), expected.cdf, 0, exact)).toEqual([]);
      expect(differences(inputs.x.map(total.lev), expected.lev, 1e-9)).toEqual([]);
      // Its moments count what lies beyond the lattice, where that is more than round-off, at the next point.
      const held = new Float64Array(2 ** log2 + 1);
      held.set(total.pmf);
      held[2 ** log2] = total.missingMass > 1e-12 ? total.missingMass : 0;
      const { mean, variance, skewness } = latticeLoss(held, step);
      expect(
        differences(
          [mean, Math.sqrt(variance) / mean, skewness],
          [expected.est_mean, expected.est_cv, expected.est_skew],
          tolerance.rel_theoretical ?? 1e-9,
        ),
      ).toEqual([]);
      expect(differences(analytic(terms), Object.values(expected.theoretical), 1e-7, 1e-12)).toEqual([]);
    });
  }

  it('gives the counts and losses of a list (agg-lm919)', () => {
    const { inputs, expected, tolerance } = caseOf('agg-lm919');
    const count = listed([0.5, 0.4, 0, 0.1]);
    const severity = discrete({ values: [1, 10], probabilities: [0.9, 0.1] });
    const total = aggregateLattice({ frequency: count, severity, step: inputs.fft.bs, points: 2 ** inputs.fft.log2 });
    expect(differences(inputs.x.map(total.cdf), expected.cdf, 0, tolerance.abs_cdf)).toEqual([]);
    expect(inputs.p.map(total.quantile)).toEqual(expected.VaR);
    expect(
      differences(
        [total.mean, Math.sqrt(total.variance) / total.mean, total.skewness],
        [expected.est_mean, expected.est_cv, expected.est_skew],
        tolerance.rel_theoretical,
      ),
    ).toEqual([]);
    expect(differences(analytic({ frequency: count, severity }), Object.values(expected.theoretical), 1e-7)).toEqual(
      [],
    );
  });

  it('gives a generalized Pareto with what lies beyond held at the last point (gemact-gpd-fft)', () => {
    const { inputs, expected, tolerance } = caseOf('gemact-gpd-fft');
    const { xi, beta, h: step, n: points } = inputs.sev;
    const [frequency, severity] = [poisson(inputs.freq), gpd({ xi, beta, loc: 0 })];
    const { pmf, missingMass } = discretize(severity, { step, points, method: 'unbiased' });
    pmf[points - 1] += missingMass;
    const g = latticeLoss(compoundPmf(pmf, complexPgf(frequency), inputs.nodes, 0), step);
    expect(differences([0, 1, 5, 10, 20].map(g.cdf), expected.cdf, 0, tolerance.abs_cdf)).toEqual([]);
    expect([0.5, 0.9, 0.99, 0.995].map(g.quantile)).toEqual(expected.ppf);
    expect(differences([g.mean], [expected.mean], 1e-12)).toEqual([]);
    expect(aggregate({ frequency, severity }).mean).toBeCloseTo(expected.mean_exact, 12);
    const same = aggregateLattice({ frequency, severity, step, points, method: 'unbiased', beyond: 'last point' });
    expect(differences([0, 1, 5, 10, 20].map(same.cdf), expected.cdf, 0, tolerance.abs_cdf)).toEqual([]);
  });

  it('is refused for what is no lattice', () => {
    const terms = { frequency: poisson({ lambda: 2 }), severity: cyber };
    expect(() => aggregateLattice({ ...terms, step: 0, points: 16 })).toThrow(/step/);
    expect(() => aggregateLattice({ ...terms, step: 1, points: 1 })).toThrow(/points/);
    expect(() => aggregateLattice({ ...terms, severity: normal({ mu: 0, sigma: 1 }), step: 1, points: 16 })).toThrow(
      /negative/,
    );
  });
});

/** Mean count; mean, cv and skewness of a loss; mean, cv and skewness of the total: from closed forms alone. */
function analytic({ frequency, severity, perEvent }: Omit<LatticeInput, 'step' | 'points'>): number[] {
  const paid = paymentOf(severity, perEvent);
  const moments = (d: { mean: number; variance: number; skewness: number }): number[] => [
    d.mean,
    Math.sqrt(d.variance) / d.mean,
    d.skewness,
  ];
  return [frequency.mean, ...moments(paid), ...moments(compoundMoments(frequency, paid))];
}
