import { describe, expect, it } from 'vitest';
import { aggregate, aggregateExact, commonShock } from '../../src/actuarial/index.js';
import {
  binomial,
  type CountDistribution,
  discrete,
  etnb,
  exponential,
  gamma,
  inverseGaussian,
  lognormal,
  neymanA,
  poisson,
  poissonMixture,
  zmNegativeBinomial,
} from '../../src/chance/index.js';
import reference from '../vectors/far-totals.json' with { type: 'json' };
import { caseOf, differences } from './cases.js';

describe('totals whose far tails keep their digits', () => {
  it('of gamma losses, to 1e-29', () => {
    const { x, sf, stopLoss } = reference.gamma;
    const total = aggregate({ frequency: poisson({ lambda: 1.7 }), severity: gamma({ shape: 0.6, scale: 5e4 }) });
    expect(differences(x.map(total.sf), sf, 1e-13)).toEqual([]);
    expect(differences(x.map(total.stopLoss), stopLoss, 1e-13)).toEqual([]);
    // The layer between two amounts far out is the difference of what exceeds them.
    const [from, to] = [2.5e6, 4e6];
    const [low, high] = [stopLoss[x.indexOf(from)] as number, stopLoss[x.indexOf(to)] as number];
    expect(
      differences([total.layer({ attachment: from, limit: to - from, share: 0.5 })], [(low - high) / 2], 1e-12),
    ).toEqual([]);
  });

  it('of inverse Gaussian losses, to 1e-22', () => {
    const { x, sf, stopLoss } = reference.inverseGaussian;
    const total = aggregate({
      frequency: binomial({ m: 9, q: 0.3 }),
      severity: inverseGaussian({ mean: 2e5, lambda: 9e4 }),
    });
    expect(differences(x.map(total.sf), sf, 1e-13)).toEqual([]);
    expect(differences(x.map(total.stopLoss), stopLoss, 1e-12)).toEqual([]);
  });

  const counts: Readonly<Record<string, CountDistribution>> = {
    poissonMixture: poissonMixture({ weights: [0.8, 0.2], lambdas: [0.4, 5] }),
    neymanA: neymanA({ clusters: 1.5, perCluster: 2.5 }),
    commonShock: commonShock({ members: 5, ownRate: 0.08, shockRate: 0.3, hitShare: 0.35 }),
    zmNegativeBinomial: zmNegativeBinomial({ r: 0.7, beta: 3, p0: 0.6 }),
    etnb: etnb({ r: -0.5, beta: 2 }),
  };
  it.each(Object.entries(counts))('of listed losses, %s', (name, frequency) => {
    const total = aggregate({ frequency, severity: discrete({ values: [1, 2, 6], probabilities: [0.55, 0.25, 0.2] }) });
    const { k } = reference.listed;
    const given = k.map((at) => total.pmf[at] as number);
    expect(differences(given, reference.listed[name as 'etnb'], 1e-13)).toEqual([]);
    if (name === 'poissonMixture')
      expect(differences(k.slice(0, 4).map(total.sf), reference.mixtureTails, 1e-13)).toEqual([]);
  });

  it('asked of the usual total, not only of the series and the recursion (cp-exp-0.5, lattice-fartail)', () => {
    const one = caseOf('cp-exp-0.5');
    const total = aggregate({ frequency: poisson({ lambda: 0.5 }), severity: exponential({ mean: 340_000 }) });
    expect(differences(one.inputs.s.map(total.sf), one.expected.sf, one.tolerance.rel)).toEqual([]);
    expect(differences(one.inputs.s.map(total.stopLoss), one.expected.stop_loss, one.tolerance.rel)).toEqual([]);
    const two = caseOf('lattice-fartail');
    const lattice = aggregate({
      frequency: poisson({ lambda: 2 }),
      severity: discrete({ values: [1, 2, 3, 4], probabilities: [0.4, 0.3, 0.2, 0.1] }),
    });
    expect(
      differences(
        two.inputs.k.map((k: number) => lattice.pmf[k]),
        two.expected.pmf,
        two.tolerance.rel,
      ),
    ).toEqual([]);
    expect(differences([20, 40, 60].map(lattice.sf), two.expected.tail_sum_gt, two.tolerance.rel)).toEqual([]);
  });

  it('of quiet and systemic years, far apart', () => {
    // One year in 1,000 has 1,000 losses of mean 1: half of those total more than 999 + 2/3, all of them more than 500.
    const frequency = poissonMixture({ weights: [0.999, 0.001], lambdas: [0.5, 1000] });
    const total = aggregate({ frequency, severity: exponential({ mean: 1 }) });
    expect(total.sf(500) / 0.001).toBeCloseTo(1, 12);
    expect(total.stopLoss(500)).toBeCloseTo(0.5, 10);
    expect(total.quantile(0.9995)).toBeCloseTo(999.5, 1);
    expect(total.cdf(100)).toBeCloseTo(0.999, 12);
  });

  it('have a lattice too for those who ask for one', () => {
    const input = { frequency: poisson({ lambda: 0.5 }), severity: exponential({ mean: 340_000 }) };
    const total = aggregate(input);
    expect(total.pmf.length).toBe(65_536);
    expect(total.step).toBeGreaterThan(0);
    expect(total.missingMass).toBeLessThan(1e-9);
    const { step } = total;
    expect(aggregate({ ...input, step }).quantile(0.99) / total.quantile(0.99)).toBeCloseTo(1, 7);
    expect([total.cdf(Infinity), total.stopLoss(Infinity), total.lev(Infinity)]).toEqual([1, 0, 170_000]);
    // A limit on each loss leaves the family, and many losses are left to the transform.
    expect(() => aggregateExact({ ...input, severity: lognormal({ mu: 0, sigma: 1 }) })).toThrow(/leave its family/);
    const many = aggregate({ frequency: poisson({ lambda: 3000 }), severity: exponential({ mean: 1 }) });
    expect(many.quantile(0.5)).toBeCloseTo(2999.3, 0);
  });
});
