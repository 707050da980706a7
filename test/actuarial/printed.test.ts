import { describe, expect, it } from 'vitest';
import {
  aggregate,
  buhlmannOfTypes,
  buhlmannStraub,
  compoundMoments,
  covered,
  discretize,
  distortedPrice,
  distortedSample,
  excessOfLoss,
  latticeLoss,
  limitedFluctuation,
  normalApproximation,
  proportionalHazard,
  sharedUncertainty,
  standardDeviationPrinciple,
  wangTransform,
} from '../../src/actuarial/index.js';
import {
  beta,
  betaBernoulli,
  betaGeometric,
  burr,
  discrete,
  exponential,
  fitMaximumLikelihood,
  gamma,
  gammaExponential,
  gammaPoisson,
  geometric,
  gpd,
  histogram,
  inverseGaussian,
  kendallTau,
  loglogistic,
  lognormal,
  negativeBinomial,
  pareto2,
  pert,
  poisson,
  spearmanRho,
  tailDependence,
  weibull,
} from '../../src/chance/index.js';
import { named } from '../vectors/named.js';
import { caseOf, differences, listed } from './cases.js';

/** Figures as printed by textbooks, and those that the other tests of a case leave out. */
describe('payments and moments', () => {
  it('round to the variance, means and increase of the text (lda-3.4.1, lda-3.4.5)', () => {
    const one = caseOf('lda-3.4.1');
    const excess = covered(exponential({ mean: one.inputs.theta }), { deductible: one.inputs.d });
    expect(differences([excess.variance], [one.expected.variance_printed], 0, one.tolerance.abs_printed)).toEqual([]);
    const { inputs, expected, tolerance } = caseOf('lda-3.4.5');
    const mean = (terms: object): number =>
      covered(exponential({ mean: inputs.theta }), { deductible: inputs.d, limit: inputs.u, ...terms }).mean;
    const [before, after] = [mean({}), mean({ inflation: inputs.r })];
    const given = [
      before,
      after,
      mean({ perPayment: true }),
      mean({ perPayment: true, inflation: inputs.r }),
      mean({ perPayment: true, inflation: inputs.r }) / mean({ perPayment: true }) - 1,
    ];
    const { EYL_2006, EYL_2007, EYP_2006, EYP_2007, increase } = expected;
    expect(differences(given, [EYL_2006, EYL_2007, EYP_2006, EYP_2007, increase], 0, tolerance.abs_printed)).toEqual(
      [],
    );
  });

  it('of the quiz show come from its own count (lda-5.3.2)', () => {
    const { inputs, expected, tolerance } = caseOf('lda-5.3.2');
    const frequency = listed([0, inputs.freq_pmf['1'], inputs.freq_pmf['2']]);
    const severity = discrete({
      values: Object.keys(inputs.sev_pmf).map(Number),
      probabilities: Object.values(inputs.sev_pmf),
    });
    const total = compoundMoments(frequency, severity);
    const budget = standardDeviationPrinciple(total, 1);
    expect(
      differences(
        [total.mean, total.variance, budget],
        [expected.mean, expected.variance, expected.budget_exact],
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(differences([budget], [expected.budget_mean_plus_sd], 0, tolerance.abs_printed)).toEqual([]);
  });

  it('give the normal tail and the stop losses as printed (lda-5.3.4, lda-5.3.6)', () => {
    const { inputs, expected, tolerance } = caseOf('lda-5.3.4');
    const mean = inputs.freq_mean * inputs.sev_mean;
    const { sf } = normalApproximation({ mean, variance: expected.variance });
    expect(differences([sf(1.5 * mean)], [expected.prob_printed], 0, tolerance.abs_printed)).toEqual([]);
    const two = caseOf('lda-5.3.6');
    const total = aggregate({
      frequency: geometric({ beta: two.inputs.freq.beta }),
      severity: discrete({
        values: Object.keys(two.inputs.sev_pmf).map(Number),
        probabilities: Object.values(two.inputs.sev_pmf),
      }),
    });
    const { E_S, stop_loss_5, stop_loss_10, stop_loss_15 } = two.expected;
    expect(
      differences(
        [total.mean, ...[5, 10, 15].map(total.stopLoss)],
        [E_S, stop_loss_5, stop_loss_10, stop_loss_15],
        0,
        two.tolerance.abs_printed,
      ),
    ).toEqual([]);
    expect(differences([total.stopLoss(two.inputs.d)], [two.expected.stop_loss_15_exact], two.tolerance.rel)).toEqual(
      [],
    );
  });

  it('do not repeat the printed slip on a thinned zero-modified count (lda-5.5.4)', () => {
    const { inputs, expected, tolerance } = caseOf('lda-5.5.4');
    const v = burr({ alpha: inputs.alpha, theta: inputs.theta, gamma: inputs.gamma }).sf(inputs.d);
    expect(differences([v], [expected.v], 0, tolerance.abs_printed)).toEqual([]);
    // The text keeps the probability of zero at 0.5; its own generating function gives 0.7268.
    expect(expected.text_formula_EN).toBeCloseTo((0.5 * 3 * v) / (1 - Math.exp(-3 * v)), 10);
    expect(Math.abs(expected.correct_EN - expected.printed_EN)).toBeGreaterThan(0.3);
    expect(Math.abs(expected.correct_VarN - expected.printed_VarN)).toBeGreaterThan(0.2);
  });

  it('of a year whose mean loss is uncertain as a whole do not diversify (param-unc-mc)', () => {
    const { inputs, expected, tolerance } = caseOf('param-unc-mc');
    const { lambda_shape, lambda_rate, mu_mean, mu_sd, sigma } = inputs;
    const { predictive } = gammaPoisson({ prior: { shape: lambda_shape, rate: lambda_rate }, events: 0, years: 0 });
    const own = lognormal({ mu: mu_mean, sigma: Math.sqrt(sigma * sigma + mu_sd * mu_sd) });
    const total = compoundMoments(predictive, own);
    // The mean loss exp(mu + sigma^2 / 2) is lognormal itself.
    const shared = sharedUncertainty(
      predictive,
      lognormal({ mu: mu_mean + (sigma * sigma) / 2, sigma: mu_sd }).variance,
    );
    const { r, beta } = predictive.parameters as { r: number; beta: number };
    expect(
      differences(
        [r, beta, own.mean, total.mean, total.variance, total.variance + shared],
        [
          expected.nb_r,
          expected.nb_beta,
          expected.sev_mean,
          expected.agg_mean_if_mu_indep_per_claim,
          expected.agg_var_if_mu_indep_per_claim,
          expected.agg_var_if_mu_common_to_year,
        ],
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(sharedUncertainty(poisson({ lambda: 2 }), 0)).toBe(0);
    expect(sharedUncertainty(poisson({ lambda: 2 }), 3)).toBe(12);
    expect(() => sharedUncertainty(poisson({ lambda: 2 }), -1)).toThrow(/varianceOfMean/);
  });
});

describe('tail means', () => {
  it('of the worst years and those at the quantile (lda-10.3.4)', () => {
    const { inputs, expected, tolerance } = caseOf('lda-10.3.4');
    const pmf = Float64Array.of(0, inputs.pmf['1'], 0, inputs.pmf['3'], inputs.pmf['4']);
    const one = latticeLoss(pmf);
    // E[X | X >= VaR] counts the whole lump at the quantile: VaR + E[(X - VaR)+] / P(X >= VaR).
    const weak = inputs.q.map((q: number) => {
      const value = one.quantile(q);
      return value + one.stopLoss(value) / one.sf(value - 1);
    });
    expect(differences(weak, expected.CTE_weak_ge, tolerance.rel)).toEqual([]);
  });
});

describe('prices', () => {
  it('match the tables of Wang (2000) from the second row; its first row is wrong (wang2000)', () => {
    const { inputs, expected, tolerance } = caseOf('wang2000');
    const loss = pareto2({ shape: inputs.alpha, scale: inputs.theta });
    const price = (g: (s: number) => number): number[] =>
      inputs.layers
        .slice(1)
        .map((top: number, k: number) =>
          distortedPrice(loss, g, { attachment: inputs.layers[k], limit: top - inputs.layers[k] }),
        );
    const columns = [
      [price((s) => s), expected.printed_expected],
      [price(proportionalHazard(inputs.ph_exponent)), expected.printed_ph],
      [price(wangTransform(inputs.wang_lambda)), expected.printed_wang],
    ];
    for (const [given, printed] of columns) {
      expect(differences(given.slice(1), printed.slice(1), 0, tolerance.abs_printed_rows_2_to_10)).toEqual([]);
      expect(Math.abs(given[0] - printed[0])).toBeGreaterThan(4);
    }
  });

  it('match the weather calls of Wang (2002) (wang2002)', () => {
    const { inputs, expected, tolerance } = caseOf('wang2002');
    const price = (g: (s: number) => number): number[] =>
      inputs.strikes.map((k: number) =>
        distortedSample(
          inputs.data.map((x: number) => Math.max(0, x - k)),
          g,
        ),
      );
    expect(
      differences(
        [...price((s) => s), ...price(wangTransform(inputs.lambda))],
        [...expected.printed_expected, ...expected.printed_price],
        0,
        tolerance.abs_printed,
      ),
    ).toEqual([]);
  });

  it('of reinstatements round to the manuscript (gemact-rs)', () => {
    const { inputs, expected, tolerance } = caseOf('gemact-rs');
    const { cover, aggr_deductible, n_reinst, charge } = inputs.layer;
    const { initialPremium } = excessOfLoss({
      frequency: poisson({ lambda: inputs.freq.lambda }),
      severity: pareto2({ shape: inputs.sev.shape, scale: inputs.sev.scale }),
      limit: cover,
      aggregateDeductible: aggr_deductible,
      reinstatements: n_reinst,
      charges: Array.from({ length: n_reinst }, () => charge),
    });
    expect(differences([initialPremium], [expected.gemact_here], tolerance.rel)).toEqual([]);
    expect(differences([initialPremium], [expected.gemact_printed], 0, tolerance.abs_printed)).toEqual([]);
  });

  it('of deductibles stand on the share of losses below them (ded-credit-bahn67)', () => {
    const { inputs, expected, tolerance } = caseOf('ded-credit-bahn67');
    const severity = lognormal({ mu: inputs.mu, sigma: inputs.sigma });
    expect(differences(inputs.deductibles.map(severity.cdf), expected.F_d, tolerance.rel)).toEqual([]);
  });
});

describe('credibility and belief', () => {
  it('by text and table (lda-9.3.5, lda-9.6.3, cred-limfluc)', () => {
    const one = caseOf('lda-9.3.5');
    const types = one.inputs.types.map(([probability, frequency, size]: [number, number, number]) => ({
      probability,
      mean: frequency * size,
      variance: 2 * frequency * size * size,
    }));
    const { z, collective, premium } = buhlmannOfTypes(types, one.inputs.n, one.inputs.total / one.inputs.n);
    expect(differences([premium], [one.expected.estimate_exact], one.tolerance.rel)).toEqual([]);
    // The text rounds Z to 0.63 before it multiplies.
    const rounded = Math.round(100 * z) / 100;
    expect(rounded * 1000 + (1 - rounded) * collective).toBeCloseTo(one.expected.estimate_printed, 10);
    const { inputs, expected, tolerance } = caseOf('lda-9.6.3');
    const rows = [inputs.A, inputs.B] as { claims: number[]; exposure: number[] }[];
    const given = buhlmannStraub({
      ratios: rows.map(({ claims, exposure }) => claims.map((n, t) => n / Math.max(1, exposure[t] as number))),
      weights: rows.map(({ exposure }) => exposure),
    });
    // The text pulls to the overall 10 claims in 16 years first, and divides figures rounded to four places.
    const plain = given.z.map((z, i) => z * (given.individual[i] as number) + (1 - z) * (10 / 16));
    const four = (x: number): number => Math.round(1e4 * x) / 1e4;
    expect(
      differences(
        [four(given.within) / four(given.between), ...plain],
        [expected.K_printed, expected.mu_A, expected.mu_B],
        0,
        tolerance.abs_printed,
      ),
    ).toEqual([]);
    const two = caseOf('cred-limfluc');
    const y = two.inputs.p.map((probability: number) => limitedFluctuation({ probability, range: two.inputs.k }).y);
    expect(differences(y, two.expected.y, two.tolerance.rel)).toEqual([]);
  });

  it('follows every figure of the conjugate cases to their tolerance', () => {
    for (const id of ['bayes-exp-gamma', 'bayes-340k', 'bayes-geom-beta', 'bayes-bern-beta']) {
      const { inputs, expected, tolerance } = caseOf(id);
      const { data, shape, rate, shape1: a, shape2: b } = inputs;
      const given =
        inputs.likelihood === 'exponential'
          ? gammaExponential({ prior: { shape, rate }, data })
          : (inputs.likelihood === 'geometric' ? betaGeometric : betaBernoulli)({ prior: { a, b }, data });
      expect(
        differences(
          [given.priorMean, given.sampleMean, given.Z, given.premium],
          [expected.prior_mean, expected.sample_mean, expected.z, expected.premium],
          tolerance.rel,
        ),
        id,
      ).toEqual([]);
    }
    const { inputs, expected, tolerance } = caseOf('bayes-freq-gamma');
    const { shape, rate, events, years } = inputs;
    const given = gammaPoisson({ prior: { shape, rate }, events, years });
    const { r, beta } = given.predictive.parameters as { r: number; beta: number };
    expect(
      differences(
        [
          given.posterior.shape,
          given.posterior.rate,
          given.mean,
          given.Z,
          r,
          beta,
          ...[0, 1, 2].map(given.predictive.pdf),
        ],
        [
          expected.posterior_shape,
          expected.posterior_rate,
          expected.posterior_mean,
          expected.Z,
          expected.nb_r,
          expected.nb_beta,
          ...expected.pred_pmf_0_1_2,
        ],
        tolerance.rel,
      ),
    ).toEqual([]);
  });
});

describe('distributions', () => {
  it('from a mean and a cv (lognorm-meancv-1)', () => {
    const { inputs, expected, tolerance } = caseOf('lognorm-meancv-1');
    const made = lognormal.fromMeanCv(inputs);
    const { mu, sigma } = made.parameters as { mu: number; sigma: number };
    expect(
      differences(
        [mu, sigma, made.quantile(0.5), made.quantile(0.9), made.quantile(0.99)],
        [expected.mu, expected.sigma, expected.median, expected.p90, expected.p99],
        tolerance.rel,
      ),
    ).toEqual([]);
  });

  it('have the kurtosis of their fourth moments (lognorm-mild)', () => {
    const { inputs, expected, tolerance } = caseOf('lognorm-mild');
    const d = lognormal({ mu: Number(inputs.mu), sigma: Number(inputs.sigma) });
    const [m, second, third, fourth] = [1, 2, 3, 4].map((k) => d.moment(k)) as [number, number, number, number];
    const central = fourth - 4 * m * third + 6 * m * m * second - 3 * m * m * m * m;
    expect(differences([central / (d.variance * d.variance) - 3], [expected.excess_kurt], tolerance.rel)).toEqual([]);
  });

  it('give shapes, half moments and the printed triples (pert-mod, pert-right, act-lev-pareto, gemact-tests-cont)', () => {
    for (const id of ['pert-mod', 'pert-right']) {
      const { inputs, expected, tolerance } = caseOf(id);
      const { min, mode, max, lambda } = inputs;
      const { mean } = pert({ min, mode, max, lambda });
      // The mean of a beta with the two shapes, back from the library's own mean.
      expect(
        differences([(mean - min) / (max - min)], [expected.alpha / (expected.alpha + expected.beta)], tolerance.rel),
      ).toEqual([]);
    }
    const half = caseOf('act-lev-pareto');
    // The root of a Pareto II is a Burr of power 2.
    const root = burr({ alpha: half.inputs.shape, gamma: 2, theta: Math.sqrt(half.inputs.scale) });
    expect(differences([root.mean], [half.expected.m_half], half.tolerance.rel)).toEqual([]);
    const { expected, tolerance } = caseOf('gemact-tests-cont');
    const b = burr({ alpha: 0.9, gamma: 0.5, theta: 1 });
    expect(
      differences([b.pdf(0.45), b.quantile(0.45), b.cdf(0.45)], expected['burr12_c.5_d.9'], tolerance.rel),
    ).toEqual([]);
    for (const [name, d] of [
      ['beta_10_6', beta({ a: 10, b: 6 })],
      ['gpd_c.2', gpd({ xi: 0.2, beta: 1 })],
      ['lognormal_s1', lognormal({ mu: 0, sigma: 1 })],
      ['weibull_.5', weibull({ shape: 0.5, scale: 1 })],
      ['loglogistic_.5', loglogistic({ shape: 0.5, scale: 1 })],
      ['invgauss_mu5', inverseGaussian({ mean: 5, lambda: 1 })],
    ] as const)
      expect(differences([d.pdf(0.45), d.quantile(0.45), d.cdf(0.45)], expected[name], tolerance.rel), name).toEqual(
        [],
      );
    // Printed to six or seven digits, which is coarser than the millionth: compared digit by digit.
    const five = gamma({ shape: 5, scale: 0.5 });
    const [pdf, quantile, cdf] = expected['gamma_5_scale.5'];
    expect(
      [five.pdf(0.45).toPrecision(6), five.quantile(0.45).toPrecision(7), five.cdf(0.45).toPrecision(7)].map(Number),
    ).toEqual([pdf, quantile, cdf]);
    // Inverse families are read from the reciprocal.
    for (const [name, d] of [
      ['invweibull_.5', weibull({ shape: 0.5, scale: 1 })],
      ['invgamma_.5', gamma({ shape: 0.5, scale: 1 })],
    ] as const) {
      const x = 1 / 0.45;
      expect(
        differences([d.pdf(x) * x * x, 1 / d.upperQuantile(0.45), d.sf(x)], expected[name], tolerance.rel),
      ).toEqual([]);
    }
  });

  it('of groups, of four geometric counts and of dependent pairs (grouped-gdental, lda-5.2.6, copula-dep)', () => {
    const { inputs, expected, tolerance } = caseOf('grouped-gdental');
    const d = histogram({ boundaries: inputs.boundaries, counts: inputs.freq });
    expect(
      differences(
        [
          ...inputs.x.map(d.cdf),
          d.mean,
          d.quantile(0.5),
          d.quantile(0.9),
          ...inputs.limit.map((x: number) => d.lev(x)),
        ],
        [...expected.ogive, expected.mean, ...expected['quantile_.5_.9'], ...expected.elev],
        tolerance.rel,
      ),
    ).toEqual([]);
    const four = caseOf('lda-5.2.6');
    const below = negativeBinomial({ r: four.inputs.r, beta: four.inputs.beta }).cdf(3);
    expect(differences([below, below], [four.expected.prob, four.expected.exact], four.tolerance.rel)).toEqual([]);
    const pair = caseOf('copula-dep');
    const { kendall_tau: tau, spearman_rho: rank, upper_tail_dep: upper, lower_tail_dep: lower } = pair.expected;
    expect(
      differences(
        [
          kendallTau.clayton(1.2),
          kendallTau.gumbel(1.2),
          kendallTau.elliptical(0.7),
          spearmanRho(0.7),
          tailDependence.gumbelUpper(1.2),
          tailDependence.joeUpper(1.5),
          tailDependence.student(0.5, 4),
          tailDependence.student(0, 4),
          tailDependence.gaussian(0.7),
          tailDependence.claytonLower(1.2),
        ],
        [
          tau['clayton_theta_1.2'],
          tau['gumbel_theta_1.2'],
          tau['gaussian_rho_0.7'],
          rank['gaussian_rho_0.7'],
          upper['gumbel_1.2'],
          upper['joe_1.5'],
          upper['t_nu4_rho0.5'],
          upper.t_nu4_rho0,
          upper.gaussian,
          lower['clayton_1.2'],
        ],
        pair.tolerance.rel,
      ),
    ).toEqual([]);
    expect(
      differences([kendallTau.elliptical(0.7)], [pair.expected.kendall_tau['t_any_df_rho_0.7']], pair.tolerance.rel),
    ).toEqual([]);
  });

  it('fitted to exceedances have the likelihood of the reference (mle-gpd150)', () => {
    const { inputs, expected } = caseOf('mle-gpd150');
    expect(differences([fitMaximumLikelihood('gpd', inputs.data).logLikelihood], [expected.loglik], 1e-8)).toEqual([]);
  });

  it('put on a lattice with the rest at its last point have the sums and means of another engine (gemact-disc)', () => {
    const { inputs, expected, tolerance } = caseOf('gemact-disc');
    const names = {
      massdispersal: 'rounding',
      lowerdiscretization: 'lower',
      upperdiscretization: 'upper',
      localmoments: 'unbiased',
    } as const;
    for (const [theirs, method] of Object.entries(names)) {
      const { pmf, missingMass } = discretize(named(inputs), { step: inputs.h, points: inputs.n, method });
      pmf[inputs.n - 1] += missingMass;
      const sum = pmf.reduce((a, b) => a + b, 0);
      const { last, sum: whole, mean } = expected[theirs];
      expect(
        differences(
          [pmf[inputs.n - 1], sum, latticeLoss(pmf, inputs.h).mean],
          [last, whole, mean],
          tolerance.rel,
          tolerance.abs,
        ),
        method,
      ).toEqual([]);
    }
  });
});
