import { describe, expect, it } from 'vitest';
import { aggregateLattice, equilibrium, ruin } from '../../src/actuarial/index.js';
import { constant, exponential, geometric, lognormal, mixture, normal, pareto2 } from '../../src/chance/index.js';
import { named } from '../vectors/named.js';
import { caseOf, differences } from './cases.js';

describe('ruin', () => {
  it('by exponential claims, exact and on the lattice of Beekman’s convolution (agg-ruin-beekman)', () => {
    const { inputs, expected, tolerance } = caseOf('agg-ruin-beekman');
    const { prob } = inputs.freq;
    const claim = named({ dist: 'exponential', mean: inputs.sev.mean });
    // The number of record falls has mean 1 / loading.
    const exact = ruin({ claim, loading: prob / (1 - prob) });
    expect(differences(inputs.u.map(exact.probability), expected.exact_continuous, tolerance.rel)).toEqual([]);
    const { to, h: step, discretize: method } = inputs.sev;
    const total = aggregateLattice({
      frequency: geometric({ prob }),
      severity: equilibrium(claim),
      step,
      points: to / step + 701,
      method,
    });
    expect(differences(inputs.u.map(total.sf), expected.one_minus_F, tolerance.rel)).toEqual([]);
    expect(exact.probability(exact.capital(0.01))).toBeCloseTo(0.01, 12);
  });

  it('by a mixture of exponential claims has two exponents', () => {
    // Bowers and others (1997), Actuarial Mathematics, section 13.6: claims half of rate 3, half of rate 7, loading 2/5.
    const claim = mixture({
      weights: [0.5, 0.5],
      components: [exponential({ mean: 1 / 3 }), exponential({ mean: 1 / 7 })],
    });
    const { probability } = ruin({ claim, loading: 0.4 });
    const psi = (u: number): number => (24 / 35) * Math.exp(-u) + (1 / 35) * Math.exp(-6 * u);
    const u = [0, 0.1, 0.5, 1, 2, 5];
    expect(differences(u.map(probability), u.map(psi), 0, 1e-9)).toEqual([]);
  });

  it('by claims of one size has Erlang’s sum', () => {
    // psi(u) = 1 - theta / (1 + theta) sum of (-q)^k e^q / k!, q = (u - k) / (1 + theta), k up to u.
    const { probability } = ruin({ claim: constant({ value: 1 }), loading: 0.5 });
    const survival = (u: number): number => {
      let sum = 0;
      let factorial = 1;
      for (let k = 0; k <= u; k++) {
        if (k > 0) factorial *= k;
        const q = (u - k) / 1.5;
        sum += ((-q) ** k * Math.exp(q)) / factorial;
      }
      return sum / 3;
    };
    const u = [0, 0.5, 1.5, 3.2];
    expect(
      differences(
        u.map(probability),
        u.map((x) => 1 - survival(x)),
        0,
        1e-6,
      ),
    ).toEqual([]);
  });

  it('by heavy claims falls like their integrated tail', () => {
    // Embrechts and Veraverbeke (1982): psi(u) ~ tail of the equilibrium / loading.
    const claim = pareto2({ shape: 2.5, scale: 1 });
    const far = 1e5;
    expect(ruin({ claim, loading: 0.3 }).probability(far) / (equilibrium(claim).sf(far) / 0.3)).toBeCloseTo(1, 2);
  });

  it('refuses a loading that loses, claims without a mean, negative capital', () => {
    const claim = exponential({ mean: 1 });
    expect(() => ruin({ claim, loading: 0 })).toThrow(/loading/);
    expect(() => ruin({ claim: pareto2({ shape: 1, scale: 1 }), loading: 0.2 })).toThrow(/mean is Infinity/);
    expect(() => ruin({ claim: normal({ mu: 5, sigma: 1 }), loading: 0.2 })).toThrow(/loss of finite/);
    expect(() => ruin({ claim, loading: 0.2 }).probability(-1)).toThrow(/capital/);
    expect(() => ruin({ claim, loading: 0.2 }).capital(0)).toThrow(/probability/);
  });
});

describe('the equilibrium of a loss', () => {
  it('is known for Pareto and exponential losses', () => {
    const heavy = equilibrium(pareto2({ shape: 3, scale: 10 }));
    const known = pareto2({ shape: 2, scale: 10 });
    const x = [1e-3, 1, 50, 1e4, 1e8];
    expect(differences(x.map(heavy.sf), x.map(known.sf), 1e-10)).toEqual([]);
    expect(differences(x.map(heavy.cdf), x.map(known.cdf), 1e-10)).toEqual([]);
    const q = [0.9, 0.3, 1e-3, 1e-12];
    expect(differences(q.map(heavy.upperQuantile), q.map(known.upperQuantile), 1e-9)).toEqual([]);
    expect(differences(q.map(heavy.quantile), q.map(known.quantile), 1e-9)).toEqual([]);
    expect([heavy.mean, heavy.variance]).toEqual([expect.closeTo(10, 10), Infinity]);
    expect(
      differences(
        [5, 500].map((d) => heavy.lev(d)),
        [5, 500].map((d) => known.lev(d)),
        1e-9,
      ),
    ).toEqual([]);
  });

  it('has the moments of the next order', () => {
    const loss = lognormal({ mu: 1, sigma: 0.6 });
    const made = equilibrium(loss);
    expect(made.mean).toBeCloseTo(loss.moment(2) / (2 * loss.mean), 12);
    expect(made.moment(2)).toBeCloseTo(loss.moment(3) / (3 * loss.mean), 10);
    expect([made.quantile(0), made.upperQuantile(0), made.cdf(-1), made.sf(Infinity)]).toEqual([0, Infinity, 0, 0]);
  });
});
