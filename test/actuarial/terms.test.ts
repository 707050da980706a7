import { describe, expect, it } from 'vitest';
import {
  aggregate,
  commonShock,
  compoundMoments,
  covered,
  deductibleCredit,
  distortedPrice,
  distortedSample,
  dualPower,
  esscherPrinciple,
  exceedanceTable,
  expectedValuePrinciple,
  exponentialPrinciple,
  ilf,
  layered,
  lossAtReturnPeriod,
  lossEliminationRatio,
  normalApproximation,
  normalPowerApproximation,
  occurrenceExceedance,
  occurrenceLoss,
  proportionalHazard,
  riskLoad,
  shiftedGammaApproximation,
  standardDeviationPrinciple,
  tailValue,
  thinned,
  variancePrinciple,
  waitingPeriod,
  wangTransform,
} from '../../src/actuarial/index.js';
import {
  binomial,
  burr,
  discrete,
  etnb,
  exponential,
  gamma,
  lognormal,
  negativeBinomial,
  neymanA,
  normal,
  pareto2,
  poisson,
  poissonInverseGaussian,
  poissonMixture,
  weibull,
  zmPoisson,
} from '../../src/chance/index.js';
import { named } from '../vectors/named.js';
import { caseOf, differences } from './cases.js';

describe('payments of one event', () => {
  for (const id of ['cov-ord-pl', 'cov-fr-pl', 'cov-coins-infl-fr', 'cov-cyber-pp']) {
    it(`follow ${id}`, () => {
      const { inputs, expected, tolerance } = caseOf(id);
      const { deductible, limit, franchise = false, coinsurance = 1, inflation = 0 } = inputs;
      const of = inputs.dist === 'gamma' ? gamma({ shape: inputs.shape, rate: inputs.rate }) : named(inputs);
      const paid = covered(of, {
        deductible,
        limit,
        franchise,
        coinsurance,
        inflation,
        perPayment: !inputs['per.loss'],
      });
      expect(differences(inputs.y.map(paid.cdf), expected.cdf, tolerance.rel)).toEqual([]);
      expect(differences(inputs.y.map(paid.pdf), expected.pdf_or_mass, tolerance.rel)).toEqual([]);
      for (const u of [0.2, 0.5, 0.9]) expect(paid.cdf(paid.quantile(u))).toBeGreaterThanOrEqual(u - 1e-12);
      for (const q of [0.9, 0.5, 0.01])
        expect(paid.sf(paid.upperQuantile(q) * (1 + 1e-9))).toBeLessThanOrEqual(q + 1e-9);
    });
  }

  it('have the moments of the textbooks (lda-3.4.1, lda-3.4.5, lm8-pareto-ded)', () => {
    const one = caseOf('lda-3.4.1');
    const excess = covered(exponential({ mean: one.inputs.theta }), { deductible: one.inputs.d });
    expect(differences([excess.variance], [one.expected.exact], one.tolerance.rel)).toEqual([]);
    const two = caseOf('lda-3.4.5');
    const { theta, d, u, r } = two.inputs;
    const before = covered(exponential({ mean: theta }), { deductible: d, limit: u });
    const after = covered(exponential({ mean: theta }), { deductible: d, limit: u, inflation: r });
    expect(
      differences(
        [before.mean, after.mean],
        [two.expected.exact_EYL_2006, two.expected.exact_EYL_2007],
        two.tolerance.rel,
      ),
    ).toEqual([]);
    const three = caseOf('lm8-pareto-ded');
    const { alpha, d: off, inflation } = three.inputs;
    const severity = pareto2({ shape: alpha, scale: three.inputs.theta });
    const mean = (terms: object): number => covered(severity, { deductible: off, ...terms }).mean;
    expect(
      differences(
        [
          mean({}),
          mean({ perPayment: true }),
          mean({ franchise: true }),
          mean({ franchise: true, perPayment: true }),
          lossEliminationRatio(severity, off),
          mean({ inflation }),
          mean({ inflation, perPayment: true }),
        ],
        [
          three.expected.ordinary_per_loss,
          three.expected.ordinary_per_payment,
          three.expected.franchise_per_loss,
          three.expected.franchise_per_payment,
          three.expected.LER,
          three.expected.inflated_per_loss,
          three.expected.inflated_per_payment,
        ],
        three.tolerance.rel,
      ),
    ).toEqual([]);
  });

  it('keep a layer apart from its lumps', () => {
    const layer = layered(exponential({ mean: 100 }), { attachment: 50, limit: 100, share: 0.5 });
    expect(layer.support).toEqual([0, 50]);
    const { atoms = [] } = layer;
    expect(atoms.map(({ at }) => at)).toEqual([0, 50]);
    expect(atoms[1]?.mass).toBeCloseTo(Math.exp(-1.5), 14);
  });

  it('refuse terms that make no sense', () => {
    const severity = exponential({ mean: 100 });
    expect(() => covered(severity, { deductible: -1 })).toThrow(/deductible/);
    expect(() => covered(severity, { deductible: 10, limit: 10 })).toThrow(/above the deductible 10; received 10/);
    expect(() => covered(severity, { coinsurance: 1.2 })).toThrow(/coinsurance/);
    expect(() => layered(severity, { attachment: Number.NaN })).toThrow(/attachment/);
  });
});

describe('counts under a deductible', () => {
  it('change their probability of zero (lda-5.5.4, the derivation and not the printed figure)', () => {
    const { inputs, expected, tolerance } = caseOf('lda-5.5.4');
    const { lambda, p0, alpha, theta, gamma: shape, d } = inputs;
    const kept = burr({ alpha, theta, gamma: shape }).sf(d);
    const paid = thinned(zmPoisson({ lambda, p0 }), kept);
    expect(
      differences(
        [paid.pdf(0), paid.mean, paid.variance],
        [expected.correct_p0_of_NP, expected.correct_EN, expected.correct_VarN],
        tolerance.rel,
      ),
    ).toEqual([]);
  });

  it('agree with the general rule', () => {
    const all = negativeBinomial({ r: 1.7, beta: 2.2 });
    const some = thinned(all, 0.3);
    expect(some.pgf(0.4)).toBeCloseTo(all.pgf(1 + 0.3 * (0.4 - 1)), 14);
    expect(() => thinned(all, 0)).toThrow(/kept/);
    for (const count of [
      neymanA({ clusters: 500, perCluster: 10 }),
      poissonInverseGaussian({ mean: 5000, shape: 100 }),
      commonShock({ members: 40, ownRate: 2, shockRate: 3, hitShare: 0.5 }),
      etnb({ r: -0.4, beta: 2 }),
    ]) {
      const kept = thinned(count, 0.3);
      for (const z of [0, 0.9, 0.999, 1]) expect(kept.pgf(z), count.says).toBeCloseTo(count.pgf(1 + 0.3 * (z - 1)), 12);
      const some = kept.quantile(0.5);
      expect(kept.mean / (0.3 * count.mean)).toBeCloseTo(1, 12);
      expect(kept.cdf(some)).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('carry through to totals (lda-5.5.5)', () => {
    const { inputs, expected, tolerance } = caseOf('lda-5.5.5');
    const payments = inputs.sev.map((x: number) => Math.max(0, x * inputs.trend - inputs.d));
    const severity = discrete({ values: payments, probabilities: payments.map(() => 1 / payments.length) });
    const { mean, variance } = compoundMoments(
      negativeBinomial.fromMeanVariance({ mean: inputs.freq_mean, variance: inputs.freq_var }),
      severity,
    );
    expect(differences([mean, variance], [expected.expected, expected.variance], tolerance.rel)).toEqual([]);
  });
});

describe('moments and approximations', () => {
  it('give the quiz show (lda-5.3.2) and parameter uncertainty (param-unc-mc)', () => {
    const { expected, tolerance } = caseOf('lda-5.3.2');
    const severity = discrete({ values: [0, 100, 1000], probabilities: [0.2, 0.7, 0.1] });
    // One question for certain and a second with probability 0.2: shifted by one, a Bernoulli count.
    const one = compoundMoments({ ...poisson({ lambda: 1.2 }), mean: 1.2, variance: 0.16 }, severity);
    expect(
      differences(
        [one.mean, one.variance, standardDeviationPrinciple(one, 1)],
        [expected.mean, expected.variance, expected.budget_exact],
        tolerance.rel,
      ),
    ).toEqual([]);
    const { inputs, expected: unsure, tolerance: to } = caseOf('param-unc-mc');
    const sigma = Math.sqrt(inputs.sigma * inputs.sigma + inputs.mu_sd * inputs.mu_sd);
    const frequency = negativeBinomial({ r: inputs.lambda_shape, beta: 1 / inputs.lambda_rate });
    const total = compoundMoments(frequency, lognormal({ mu: inputs.mu_mean, sigma }));
    expect(
      differences(
        [sigma, total.mean, total.variance],
        [unsure.pred_sigma, unsure.agg_mean_if_mu_indep_per_claim, unsure.agg_var_if_mu_indep_per_claim],
        to.rel,
      ),
    ).toEqual([]);
  });

  it('follow the normal and the normal power (agg-normal-npower, lda-5.3.4)', () => {
    const { inputs, expected, tolerance } = caseOf('agg-normal-npower');
    const usual = normalApproximation({ mean: inputs.normal.mean, variance: inputs.normal.var });
    expect(differences(inputs.normal.x.map(usual.cdf), expected.normal_cdf, tolerance.rel)).toEqual([]);
    const power = normalPowerApproximation({
      mean: inputs.npower.mean,
      variance: inputs.npower.var,
      skewness: inputs.npower.skew,
    });
    expect(differences(inputs.npower.x.map(power.cdf), expected.npower_cdf, tolerance.rel)).toEqual([]);
    expect(power.cdf(power.quantile(0.99))).toBeCloseTo(0.99, 12);
    const { inputs: i, expected: want, tolerance: to } = caseOf('lda-5.3.4');
    const variance = i.freq_mean * i.sev_sd * i.sev_sd + i.freq_sd * i.freq_sd * i.sev_mean * i.sev_mean;
    const mean = i.freq_mean * i.sev_mean;
    expect(variance).toBe(want.variance);
    expect(differences([normalApproximation({ mean, variance }).sf(1.5 * mean)], [want.prob_exact], to.rel)).toEqual(
      [],
    );
  });
});

describe('the shifted gamma of three moments', () => {
  it('has them, and the tails and quantiles of scipy', () => {
    const made = shiftedGammaApproximation({ mean: 2.4e6, variance: 1.7e12, skewness: 1.35 });
    expect(differences([made.mean, made.variance, made.skewness], [2.4e6, 1.7e12, 1.35], 1e-13)).toEqual([]);
    const sf = [0.11342095267685091, 0.0009530171574389967, 8.961046931753596e-9];
    expect(differences([4e6, 9e6, 2e7].map(made.sf), sf, 1e-11)).toEqual([]);
    const quantiles = [2115879.3633807036, 4144497.2341423426, 6626198.206188054, 8952315.338557877];
    expect(differences([0.5, 0.9, 0.99, 0.999].map(made.quantile), quantiles, 1e-11)).toEqual([]);
    // Close to the total it stands for, and of a limited mean like any distribution.
    const total = aggregate({ frequency: poisson({ lambda: 30 }), severity: exponential({ mean: 1000 }) });
    const near = shiftedGammaApproximation(total);
    expect(near.quantile(0.99) / total.quantile(0.99)).toBeCloseTo(1, 2);
    expect(near.lev(40_000) / total.lev(40_000)).toBeCloseTo(1, 3);
    expect(() => shiftedGammaApproximation({ mean: 1, variance: 1, skewness: 0 })).toThrow(/skewness/);
  });
});

describe('increased limits and deductible credits', () => {
  it('carry a risk load (ilf-riskload)', () => {
    const { inputs, expected, tolerance } = caseOf('ilf-riskload');
    const severity = lognormal({ mu: 7, sigma: 2.4 });
    const options = { basic: inputs.limits[0], expense: inputs.u_alae, riskLoad: inputs.k_prime };
    expect(
      differences(
        inputs.limits.map((x: number) => severity.lev(x, 2)),
        expected.ex2,
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(
      differences(
        inputs.limits.map((x: number) => riskLoad(severity, x, inputs.k_prime)),
        expected.risk_load,
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(
      differences(
        inputs.limits.map((x: number) => ilf(severity, x, options)),
        expected.ilf_with_risk,
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(ilf(severity, 1e6, { basic: 1e5 })).toBeLessThan(ilf(severity, 1e6, options) + 1);
    expect(ilf(severity, 1e6, 1e5)).toBe(ilf(severity, 1e6, { basic: 1e5 }));
    expect(() => ilf(severity, 1e6, { basic: 1e5, expenses: 0.1 } as never)).toThrow(
      /knows basic, expense, riskLoad; received expenses/,
    );
    expect(() => ilf(severity, -1, options)).toThrow(/limit/);
  });

  it('credit a deductible (ded-credit-bahn67)', () => {
    const { inputs, expected, tolerance } = caseOf('ded-credit-bahn67');
    const severity = lognormal({ mu: inputs.mu, sigma: inputs.sigma });
    const d = inputs.deductibles as number[];
    expect(
      differences(
        d.map((x) => deductibleCredit(severity, { deductible: x, limit: inputs.limit })),
        expected.LER,
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(
      differences(
        d.map((x) => inputs.frequency * severity.sf(x)),
        expected.freq,
        tolerance.rel,
      ),
    ).toEqual([]);
    const paid = (x: number): number =>
      inputs.alae * covered(severity, { deductible: x, limit: inputs.limit, perPayment: true }).mean;
    expect(differences(d.map(paid), expected.sev_per_payment_with_alae, tolerance.rel)).toEqual([]);
  });
});

describe('premiums', () => {
  it('price layers by distortions (wang2000)', () => {
    const { inputs, expected, tolerance } = caseOf('wang2000');
    const loss = pareto2({ shape: inputs.alpha, scale: inputs.theta });
    const bands = inputs.layers
      .slice(1)
      .map((top: number, k: number) => ({ attachment: inputs.layers[k], limit: top - inputs.layers[k] }));
    const price = (g: (s: number) => number): number[] =>
      bands.map((band: { attachment: number; limit: number }) => distortedPrice(loss, g, band));
    expect(
      differences(
        price((s) => s),
        expected.expected,
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(differences(price(proportionalHazard(inputs.ph_exponent)), expected.ph, tolerance.rel)).toEqual([]);
    expect(differences(price(wangTransform(inputs.wang_lambda)), expected.wang, tolerance.rel)).toEqual([]);
  });

  it('price a sample (wang2002)', () => {
    const { inputs, expected, tolerance } = caseOf('wang2002');
    const payoff = (strike: number): number[] => inputs.data.map((x: number) => Math.max(0, x - strike));
    expect(
      differences(
        inputs.strikes.map((k: number) => distortedSample(payoff(k), (s) => s)),
        expected.expected,
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(
      differences(
        inputs.strikes.map((k: number) => distortedSample(payoff(k), wangTransform(inputs.lambda))),
        expected.price,
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(distortedSample([0, 0, 0, 0, 0, 1, 2, 3, 10, 40], tailValue(0.8))).toBeCloseTo(25, 12);
    expect(() => distortedSample([], tailValue(0.8))).toThrow(/losses/);
  });

  it('follow the closed forms of the exponential (premium-exp-esscher)', () => {
    const { expected, tolerance } = caseOf('premium-exp-esscher');
    const loss = exponential({ mean: 1000 });
    expect(
      differences(
        [
          distortedPrice(loss, proportionalHazard(0.8)),
          distortedPrice(loss, dualPower(1.6)),
          esscherPrinciple(loss, 2e-4),
          exponentialPrinciple(loss, 2e-4),
          variancePrinciple(loss, 1e-4),
        ],
        [
          expected['ph_0.8'],
          expected['dual_1.6'],
          expected.esscher,
          expected.exponential_principle,
          expected.variance_principle,
        ],
        tolerance.rel,
      ),
    ).toEqual([]);
    expect(expectedValuePrinciple(loss, 0.2)).toBe(1200);
    expect(exponentialPrinciple(pareto2({ shape: 2, scale: 10 }), 1e-3)).toBe(Infinity);
    expect(() => proportionalHazard(1.5)).toThrow(/exponent/);
  });
});

describe('exceedance', () => {
  it('of the largest event and of the year (oep-aep)', () => {
    const { inputs, expected, tolerance } = caseOf('oep-aep');
    const frequency = poisson(inputs.freq);
    const severity = lognormal.fromMeanCv(inputs.sev);
    const total = aggregate({ frequency, severity });
    const table = exceedanceTable({ frequency, severity, total }, inputs.return_periods);
    expect(
      differences(
        table.map((row) => row.occurrence),
        expected.OEP,
        tolerance.rel_OEP,
      ),
    ).toEqual([]);
    expect(
      differences(
        table.map((row) => row.aggregate),
        expected.AEP,
        tolerance.rel_AEP,
      ),
    ).toEqual([]);
    expect(
      differences(
        table.slice(1).map((row) => row.aggregateTvar),
        expected.AEP_TVaR.slice(1),
        tolerance.rel_TVaR,
      ),
    ).toEqual([]);
    // The first period asks for less than the chance of a year without loss: the mean of the worse half is twice the mean.
    expect(table[0]?.aggregateTvar).toBeCloseTo(2 * expected.AAL, 5);
    expect(total.mean).toBeCloseTo(expected.AAL, 6);
    expect(occurrenceExceedance({ frequency, severity }, occurrenceLoss({ frequency, severity }, 0.01))).toBeCloseTo(
      0.01,
      12,
    );
  });

  it('of the largest event keeps its digits once in 10,000,000,000 years (mpmath: closed shares of each count)', () => {
    const severity = lognormal({ mu: 12, sigma: 1.4 });
    const periods = [10, 200, 10000000.0, 10000000000.0];
    const rows = [
      [poisson({ lambda: 0.9 }), [860859.233302577, 5686648.291408504, 229543802.96160433, 1173430107.3722317]],
      [
        negativeBinomial({ r: 0.8, beta: 1.5 }),
        [1029336.5040628662, 6523242.34086111, 247365351.08777463, 1248232672.3907506],
      ],
      [binomial({ m: 7, q: 0.2 }), [1224906.9337710205, 7026154.415747492, 257402089.31984136, 1290041915.5554075]],
      [
        poissonMixture({ weights: [0.9, 0.1], lambdas: [0.1, 4] }),
        [316610.4686664455, 4144632.198848845, 195516391.44296885, 1028351591.7136114],
      ],
    ] as const;
    for (const [frequency, losses] of rows) {
      const given = periods.map((period) => occurrenceLoss({ frequency, severity }, 1 / period));
      expect(differences(given, losses, 1e-10), frequency.says).toEqual([]);
      const back = losses.filter((x) => x > 0).map((x) => occurrenceExceedance({ frequency, severity }, x));
      expect(
        differences(
          back,
          periods.slice(-back.length).map((period) => 1 / period),
          1e-9,
        ),
      ).toEqual([]);
    }
  });

  it('between ranked losses follows the return period (ord-ept-interp)', () => {
    const { inputs, expected, tolerance } = caseOf('ord-ept-interp');
    const given = inputs.return_periods.map((rp: number) => lossAtReturnPeriod(inputs.losses, inputs.periods, rp));
    expect(differences(given, expected.loss, tolerance.rel)).toEqual([]);
    expect(lossAtReturnPeriod(inputs.losses, inputs.periods, 11)).toBeUndefined();
  });
});

describe('waiting periods', () => {
  it('have four meanings (wait-lognormal)', () => {
    const { inputs, expected, tolerance } = caseOf('wait-lognormal');
    const { mu, sigma } = inputs.duration_hours;
    const values = waitingPeriod({
      duration: lognormal({ mu, sigma }),
      lossPerHour: inputs.bi_loss_per_hour,
      waitingHours: inputs.waiting_hours,
      maximumHours: inputs.indemnity_max_hours,
      retention: inputs.dollar_retention,
    });
    expect(
      differences(
        [
          values.probabilityOfTrigger,
          values.excess,
          values.qualifying,
          values.greaterOf,
          values.qualifyingThenRetention,
          values.unqualifiedShare,
        ],
        [
          expected.prob_trigger,
          expected.a_excess_waiting,
          expected.b_qualifying_from_minute_one,
          expected.c_greater_of_waitingloss_or_dollar,
          expected.d_qualifying_then_dollar_retention,
          expected.uninsured_time_share_b,
        ],
        tolerance.rel,
      ),
    ).toEqual([]);
  });

  it('may end before they would start: then a qualifying outage is paid up to its longest time', () => {
    // mpmath: sf(72) = 0.2018...; 48 hours of 21,000 each, less 500,000, with that probability.
    const terms = {
      duration: weibull({ shape: 0.8, scale: 40 }),
      lossPerHour: 21_000,
      waitingHours: 72,
      maximumHours: 48,
      retention: 500_000,
    };
    const values = waitingPeriod(terms);
    expect(
      differences(
        [values.probabilityOfTrigger, values.excess, values.qualifying, values.qualifyingThenRetention],
        [0.20182361319719433, 138610.88896308572, 203438.20210277187, 508_000 * 0.20182361319719433],
        1e-11,
      ),
    ).toEqual([]);
    expect(values.greaterOf).toBe(0);
    const endless = { ...terms, duration: pareto2({ shape: 0.9, scale: 40 }), maximumHours: Infinity };
    expect(waitingPeriod(endless).unqualifiedShare).toBe(0);
    expect(() => waitingPeriod({ ...terms, maximumHours: Number.NaN })).toThrow(/maximumHours/);
    expect(() => waitingPeriod({ ...terms, duration: normal({ mu: 9, sigma: 5 }) })).toThrow(/duration/);
  });
});
