import { describe, expect, it } from 'vitest';
import {
  buhlmann,
  buhlmannOfTypes,
  buhlmannStraub,
  hierarchicalCredibility,
  limitedFluctuation,
  regressionCredibility,
} from '../../src/actuarial/index.js';
import { caseOf, differences } from './cases.js';

describe('credibility', () => {
  it('of equal years (cred-buhlmann-hach, lda-9.6.1)', () => {
    const { inputs, expected, tolerance } = caseOf('cred-buhlmann-hach');
    const given = buhlmann(inputs.ratios);
    expect(
      differences(
        [given.collective, given.between, given.within],
        [expected.m, expected.between_a_unbiased, expected.within_s2],
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(
      differences(
        [...given.z, ...given.individual, ...given.premiums],
        [...expected.z, ...expected.indiv, ...expected.premiums],
        tolerance.rel,
      ),
    ).toEqual([]);
    const { inputs: i, expected: want, tolerance: to } = caseOf('lda-9.6.1');
    const two = buhlmann([i.A, i.B]);
    expect(
      differences(
        [two.within, two.between, two.within / two.between, ...two.z.slice(0, 1), ...two.premiums],
        [want.EPV, want.VHM, want.K, want.Z, want.A, want.B],
        to.rel,
      ),
    ).toEqual([]);
  });

  it('of unequal exposures, iterated (cred-bs-hach-iter)', () => {
    const { inputs, expected, tolerance } = caseOf('cred-bs-hach-iter');
    const given = buhlmannStraub(inputs, { method: 'iterative' });
    expect(
      differences(
        [given.collective, given.between, given.within],
        [expected.m, expected.iterative_a, expected.within_s2],
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(
      differences(
        [...given.z, ...given.individual, ...given.premiums],
        [...expected.z, ...expected.indiv, ...expected.premiums],
        tolerance.rel,
      ),
    ).toEqual([]);
  });

  it('skips a year without exposure (lda-9.6.3)', () => {
    const { inputs, expected, tolerance } = caseOf('lda-9.6.3');
    const rows = [inputs.A, inputs.B] as { claims: number[]; exposure: number[] }[];
    const ratios = rows.map(({ claims, exposure }) =>
      claims.map((n, t) => (exposure[t] === 0 ? 0 : n / (exposure[t] as number))),
    );
    const given = buhlmannStraub({ ratios, weights: rows.map(({ exposure }) => exposure) });
    expect(differences([given.within, given.between], [expected.EPV, expected.VHM], tolerance.rel_EPV_VHM)).toEqual([]);
    expect(
      differences(
        [...given.z, given.collective, ...given.premiums],
        [expected.Z_A, expected.Z_B, expected.balanced_complement, expected.balanced_A, expected.balanced_B],
        0,
        tolerance.abs_printed,
      ),
    ).toEqual([]);
  });

  it('in cohorts (cred-hier-BuhlmannGisler)', () => {
    const { inputs, expected, tolerance } = caseOf('cred-hier-BuhlmannGisler');
    const given = hierarchicalCredibility({ ratios: inputs.ratios, weights: inputs.weights, cohorts: inputs.cohort });
    expect(differences([...given.variances], expected.unbiased, tolerance.rel)).toEqual([]);
    expect(
      differences(
        [...given.premiums, ...given.cohortPremiums],
        [...expected.state_premiums, ...expected.cohort_premiums],
        tolerance.rel,
      ),
    ).toEqual([]);
  });

  it('in cohorts by iterated and by pooled variances', () => {
    const { inputs } = caseOf('cred-hier-BuhlmannGisler');
    const portfolio = { ratios: inputs.ratios, weights: inputs.weights, cohorts: inputs.cohort };
    // Dutang, Goulet and Pigeon (2008), Journal of Statistical Software 25(7), section 3: printed to the unit.
    const given = hierarchicalCredibility(portfolio, { method: 'iterative' });
    expect([given.collective, ...given.variances].map(Math.round)).toEqual([1746, 88_981, 10_952, 139_120_026]);
    expect(given.cohortPremiums.map(Math.round)).toEqual([1949, 1543]);
    expect(given.premiums.map(Math.round)).toEqual([2048, 1524, 1875, 1497, 1585]);
    // numpy, from the estimators as Ohlsson (2005) writes them.
    const pooled = hierarchicalCredibility(portfolio, { method: 'ohlsson' });
    expect(
      differences(
        [...pooled.variances, pooled.collective, ...pooled.premiums],
        [
          88476.10892527738, 11628.445445832747, 139120025.92528552, 1745.0548159134355, 2048.750246267698,
          1523.2508162755798, 1871.4913332801927, 1494.2289047317408, 1585.7484137415227,
        ],
        1e-11,
      ),
    ).toEqual([]);
    expect(() => hierarchicalCredibility(portfolio, { method: 'unbiased' as 'ohlsson' })).toThrow(/method/);
  });

  it('of straight lines over time (cred-regr-hach)', () => {
    const { inputs, expected, tolerance } = caseOf('cred-regr-hach');
    const portfolio = { ratios: inputs.ratios, weights: inputs.weights };
    const given = regressionCredibility(portfolio, { at: 13 });
    expect(differences(given.premiums, expected.premium_t13, tolerance.rel)).toEqual([]);
    // The fixed point itself lies about 3e-8 beyond where the published rule stops.
    const settled = regressionCredibility(portfolio, { at: 13, settled: 1e-14 });
    expect(differences(settled.premiums, given.premiums, 1e-7)).toEqual([]);
    expect(differences(settled.premiums, given.premiums, 1e-9)).not.toEqual([]);
  });

  it('of straight lines whose level is that of the middle year', () => {
    const { inputs } = caseOf('cred-regr-hach');
    const portfolio = { ratios: inputs.ratios, weights: inputs.weights };
    const given = regressionCredibility(portfolio, { at: 13, intercept: 'barycenter' });
    // The premiums that the authors of actuar print in its credibility vignette.
    expect(given.premiums.map(Math.round)).toEqual([2457, 1651, 2071, 1597, 1698]);
    // numpy: least squares at the barycenter of the summed exposures, Buhlmann-Straub for each of the two coefficients.
    expect(
      differences(
        [given.within, given.between[0], given.between[3], ...given.premiums],
        [
          49870186.9174741, 93782.96509860313, 665.3428271291141, 2456.5191629428805, 1651.005245987969,
          2071.2523955906863, 1596.9870757786703, 1697.8712058290807,
        ],
        1e-10,
      ),
    ).toEqual([]);
    // State 4, whose line from the origin falls below both it is made from, now lies between them.
    const collective = given.collective[0] + 13 * given.collective[1];
    expect(given.premiums[3]).toBeGreaterThan(1538.1953);
    expect(given.premiums[3]).toBeLessThan(collective);
    expect(regressionCredibility(portfolio, { at: 13 }).premiums[3]).toBeLessThan(1538.1953);
    expect(() => regressionCredibility(portfolio, { intercept: 'middle' as 'origin' })).toThrow(/intercept/);
  });

  it('of known types (lda-9.3.5) and by limited fluctuation (cred-limfluc)', () => {
    const { inputs, expected, tolerance } = caseOf('lda-9.3.5');
    // Poisson counts of exponential losses: frequency, mean size; variance of the year frequency x 2 size^2.
    const types = inputs.types.map(([probability, frequency, size]: [number, number, number]) => ({
      probability,
      mean: frequency * size,
      variance: 2 * frequency * size * size,
    }));
    const given = buhlmannOfTypes(types, inputs.n, inputs.total / inputs.n);
    expect(
      differences(
        [given.collective, given.between, given.within, given.k, given.z, given.premium],
        [expected.mu, expected.VHM, expected.EPV, expected.K, expected.Z, expected.estimate_exact],
        tolerance.rel,
      ),
    ).toEqual([]);
    const { inputs: i, expected: want, tolerance: to } = caseOf('cred-limfluc');
    const full = (cv: number): number[] =>
      i.p.map((probability: number) => limitedFluctuation({ probability, range: i.k, cv }).fullCredibilityClaims);
    expect(differences([...full(0), ...full(1.5)], [...want.n_full_freq, ...want['n_full_agg_cv1.5']], to.rel)).toEqual(
      [],
    );
    expect(
      differences(
        [limitedFluctuation({ probability: 0.9, range: i.k, claims: 500 }).z],
        [want.Z_500_claims_p90],
        to.rel,
      ),
    ).toEqual([]);
  });

  it('refuses what cannot be compared', () => {
    expect(() => buhlmann([[1, 2]])).toThrow(/two contracts/);
    expect(() => buhlmann([[1], [2]])).toThrow(/variance within is unknown/);
    expect(() =>
      buhlmannStraub({
        ratios: [
          [1, 2],
          [3, 4],
        ],
        weights: [
          [0, 0],
          [1, 1],
        ],
      }),
    ).toThrow(/contract 0 has no year/);
    expect(
      buhlmann([
        [0, 10],
        [10, 0],
      ]).premiums,
    ).toEqual([5, 5]);
  });
});
