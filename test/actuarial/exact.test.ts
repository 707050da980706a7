import { describe, expect, it } from 'vitest';
import {
  aggregate,
  aggregateExact,
  complexPgf,
  compoundPmf,
  discretize,
  latticeLoss,
  panjer,
} from '../../src/actuarial/index.js';
import {
  defineCount,
  discrete,
  geometric,
  logarithmic,
  negativeBinomial,
  poisson,
  zmBinomial,
  ztPoisson,
} from '../../src/chance/index.js';
import { counted, named } from '../vectors/named.js';
import { caseOf, differences } from './cases.js';

const masses = (listed: Record<string, number>, length: number): Float64Array => {
  const pmf = new Float64Array(length);
  for (const [k, mass] of Object.entries(listed)) pmf[Number(k)] = mass;
  return pmf;
};

describe('exact series', () => {
  for (const id of ['cp-exp-0.5', 'cp-exp-50', 'tweedie-bahn42', 'nb-exp', 'cp-ig']) {
    it(`gives ${id}`, () => {
      const { inputs, expected, tolerance } = caseOf(id);
      const total = aggregateExact({ frequency: counted(inputs.freq), severity: named(inputs.sev) });
      const s = inputs.s as number[];
      expect(differences(s.map(total.sf), expected.sf, tolerance.rel)).toEqual([]);
      if (expected.prob_zero)
        expect(differences([total.probabilityOfZero], [expected.prob_zero], tolerance.rel)).toEqual([]);
      if (expected.cdf) expect(differences(s.map(total.cdf), expected.cdf, tolerance.rel)).toEqual([]);
      if (expected.stop_loss) expect(differences(s.map(total.stopLoss), expected.stop_loss, tolerance.rel)).toEqual([]);
      if (expected.var_p) {
        const p = inputs.p.map(Number) as number[];
        expect(differences(p.map(total.quantile), expected.var_p, tolerance.rel)).toEqual([]);
        expect(differences(p.map(total.tvar), expected.tvar_p, tolerance.rel)).toEqual([]);
      }
      for (const name of ['mean', 'variance', 'skewness'] as const) {
        const want = expected[name === 'skewness' ? 'skew' : name];
        if (want !== undefined) expect(differences([total[name]], [want], tolerance.rel)).toEqual([]);
      }
    });
  }

  it('refuses a family that sums leave', () => {
    expect(() =>
      aggregateExact({ frequency: poisson({ lambda: 1 }), severity: named({ dist: 'lognormal', mu: 0, sigma: 1 }) }),
    ).toThrow(/leave its family/);
  });
});

describe('Panjer recursion', () => {
  it('keeps its digits in the far tail (lattice-fartail)', () => {
    const { inputs, expected, tolerance } = caseOf('lattice-fartail');
    const g = panjer(counted(inputs.freq), masses(inputs.sev_pmf, 5), 400);
    expect(
      differences(
        inputs.k.map((k: number) => g[k]),
        expected.pmf,
        tolerance.rel,
      ),
    ).toEqual([]);
    const total = latticeLoss(g);
    expect(differences([20, 40, 60].map(total.sf), expected.tail_sum_gt, tolerance.rel)).toEqual([]);
  });

  it('takes a severity with mass at zero (lattice-nb)', () => {
    const { inputs, expected, tolerance } = caseOf('lattice-nb');
    const g = panjer(counted(inputs.freq), masses(inputs.sev_pmf, 4), 128);
    expect(
      differences(
        inputs.k.map((k: number) => g[k]),
        expected.pmf,
        tolerance.rel,
      ),
    ).toEqual([]);
  });

  it('starts where exp(-2000) underflows (lattice-underflow)', () => {
    const { inputs, expected, tolerance } = caseOf('lattice-underflow');
    const g = panjer(counted(inputs.freq), masses(inputs.sev_pmf, 4), 6001);
    expect(
      differences(
        inputs.k.map((k: number) => g[k]),
        expected.pmf,
        tolerance.rel,
      ),
    ).toEqual([]);
    const total = latticeLoss(g);
    expect(differences(inputs.k.slice(0, 6).map(total.cdf), expected.cdf, tolerance.rel)).toEqual([]);
  });

  it('agrees with the transform for lambda 2000', () => {
    const { inputs, expected } = caseOf('lattice-underflow');
    const severity = discrete({ values: [1, 2, 3], probabilities: [0.5, 0.3, 0.2] });
    const total = aggregate({ frequency: counted(inputs.freq), severity });
    expect(differences(inputs.k.slice(0, 6).map(total.cdf), expected.cdf, 0, 1e-11)).toEqual([]);
    expect(total.probabilityOfZero).toBeLessThan(1e-300);
  });

  it('starts a zero-modified binomial (agg-lm911)', () => {
    const { inputs, expected, tolerance } = caseOf('agg-lm911');
    const { m, q, p0 } = inputs.freq;
    const g = panjer(zmBinomial({ m, q, p0 }), inputs.sev_pmf, expected.pmf.length);
    expect(differences([...g], expected.pmf, tolerance.rel)).toEqual([]);
  });

  it('gives a logarithmic count its first probability (agg-logarithmic)', () => {
    const { inputs, expected, tolerance } = caseOf('agg-logarithmic');
    const { pmf } = discretize(named({ dist: 'gamma', shape: 2, scale: 10 }), {
      step: 1,
      points: 401,
      method: 'unbiased',
    });
    const total = latticeLoss(panjer(logarithmic({ prob: inputs.freq.prob }), pmf, 800));
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

  it('takes a zero-truncated Poisson (agg-ztpois)', () => {
    const { inputs, expected, tolerance } = caseOf('agg-ztpois');
    const { pmf } = discretize(named({ dist: 'exponential', mean: 1 }), { step: 1, points: 101, method: 'upper' });
    const total = latticeLoss(panjer(ztPoisson({ lambda: 3 }), pmf, 400), inputs.unit);
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

  it('gives the compound geometric of Beekman (agg-ruin-beekman)', () => {
    const { inputs, expected, tolerance } = caseOf('agg-ruin-beekman');
    const { pmf } = discretize(named({ dist: 'exponential', mean: 1 }), { step: 1, points: 101, method: 'lower' });
    const beta = (1 - inputs.freq.prob) / inputs.freq.prob;
    const total = latticeLoss(panjer(geometric({ beta }), pmf, 800));
    expect(differences(inputs.u.map(total.sf), expected.one_minus_F, tolerance.rel)).toEqual([]);
    const exact = aggregateExact({ frequency: geometric({ beta }), severity: named({ dist: 'exponential', mean: 1 }) });
    expect(differences(inputs.u.map(exact.sf), expected.exact_continuous, tolerance.rel)).toEqual([]);
  });

  it('refuses a count outside the class', () => {
    const odd = defineCount({
      family: 'odd',
      parameters: {},
      support: [0, 2],
      mean: 1,
      variance: 1,
      pmf: (k) => (k === 1 ? 0 : 0.5),
      pgf: (z) => 0.5 + 0.5 * z * z,
    });
    expect(() => panjer(odd, [0, 1], 4)).toThrow(/outside the \(a, b, 1\) class/);
  });
});

describe('discretization', () => {
  for (const id of ['disc-gamma21', 'disc-pareto']) {
    it(`gives ${id} by each method`, () => {
      const { inputs, expected, tolerance } = caseOf(id);
      for (const method of Object.keys(expected) as 'upper'[]) {
        const want = expected[method] as number[];
        const { pmf } = discretize(named(inputs), { step: inputs.step, points: want.length, method });
        expect(differences([...pmf], want, tolerance.rel ?? 1e-9, tolerance.abs ?? 1e-14), `${id} ${method}`).toEqual(
          [],
        );
      }
    });
  }

  it('matches mass dispersal and local moments of another engine, tail apart (gemact-disc)', () => {
    const { inputs, expected, tolerance } = caseOf('gemact-disc');
    const names = {
      massdispersal: 'rounding',
      lowerdiscretization: 'lower',
      upperdiscretization: 'upper',
      localmoments: 'unbiased',
    } as const;
    for (const [theirs, method] of Object.entries(names)) {
      const { pmf, missingMass } = discretize(named(inputs), { step: 1, points: 50, method });
      expect(
        differences([...pmf.subarray(0, 8)], expected[theirs].first8, tolerance.rel, tolerance.abs),
        method,
      ).toEqual([]);
      expect(pmf.reduce((a, b) => a + b, 0) + missingMass).toBeCloseTo(1, 14);
    }
  });

  it('never spreads what is missing', () => {
    const { missingMass, pmf } = discretize(named({ dist: 'pareto2', shape: 1, scale: 10 }), { step: 1, points: 11 });
    expect(missingMass).toBeCloseTo(10 / 20.5, 14);
    expect(pmf.reduce((a, b) => a + b, 0)).toBeCloseTo(1 - 10 / 20.5, 14);
  });

  it('refuses a step of zero', () => {
    expect(() => discretize(named({ dist: 'exponential', mean: 1 }), { step: 0, points: 8 })).toThrow(/step/);
  });
});

describe('transform', () => {
  it('equals the recursion', () => {
    const severity = Float64Array.of(0.25, 0.35, 0.25, 0.15);
    const frequency = negativeBinomial({ r: 1.7, beta: 2.2 });
    const direct = panjer(frequency, severity, 256);
    expect(differences([...compoundPmf(severity, complexPgf(frequency), 256)], [...direct], 0, 1e-9)).toEqual([]);
    expect(
      differences([...compoundPmf(severity, complexPgf(frequency), 1024, 0)].slice(0, 256), [...direct], 0, 1e-15),
    ).toEqual([]);
  });
});
