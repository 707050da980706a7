import { describe, expect, it } from 'vitest';
import {
  aggregate,
  aggregateExact,
  buhlmann,
  buhlmannStraub,
  commonShock,
  covered,
  deductibleCredit,
  discretize,
  distortedPrice,
  dualPower,
  esscherPrinciple,
  exponentialPrinciple,
  hierarchicalCredibility,
  ilf,
  limitedFluctuation,
  lossEliminationRatio,
  occurrenceLoss,
  panjer,
  proportionalHazard,
  sampleMean,
  sampleQuantiles,
  sampleTvar,
  standardDeviationPrinciple,
  tailValue,
  variancePrinciple,
  waitingPeriod,
  wangTransform,
} from '../../src/actuarial/index.js';
import {
  betaBernoulli,
  binomial,
  type CountDistribution,
  copulaSumCdf,
  type Distribution,
  discrete,
  distributions,
  fitMaximumLikelihood,
  gamma,
  geometric,
  gpd,
  inverseGaussian,
  kendallTau,
  lognormal,
  negativeBinomial,
  pareto2,
  poisson,
  poissonMixture,
  spearmanRho,
  spliced,
  tailDependence,
  weibull,
  zmPoisson,
} from '../../src/chance/index.js';
import reference from '../vectors/independent.json' with { type: 'json' };
import { close } from '../vectors/named.js';
import { differences } from './cases.js';

const made = (family: string, parameters: object): Distribution =>
  (distributions[family] as (p: object) => Distribution)(parameters);

describe('distributions against closed forms in 40 digits', () => {
  it.each(reference.distributions.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const d = made(one.family, one.parameters);
    const faults: string[] = [];
    const compare = (what: string, given: number, expected: number | null | undefined, relative: number): void => {
      if (expected !== null && expected !== undefined && !close(given, expected, relative, 1e-18 * d.quantile(0.9)))
        faults.push(`${what}: ${given}, expected ${expected}`);
    };
    for (const [q, x] of one.upper as [number, number][]) compare(`upperQuantile(${q})`, d.upperQuantile(q), x, 1e-11);
    for (const [u, x] of one.lower as [number, number][]) compare(`quantile(${u})`, d.quantile(u), x, 1e-11);
    for (const [x, sf, cdf] of one.points as [number, number | null, number | null][]) {
      if (sf !== null && !close(d.sf(x), sf, 1e-10)) faults.push(`sf(${x}): ${d.sf(x)}, expected ${sf}`);
      if (cdf !== null && !close(d.cdf(x), cdf, 1e-10)) faults.push(`cdf(${x}): ${d.cdf(x)}, expected ${cdf}`);
    }
    for (const [x, order, value] of one.lev as [number, number, number][])
      compare(`lev(${x}, ${order})`, d.lev(x, order), value, 1e-10);
    expect(faults).toEqual([]);
  });
});

describe('counts against their recursions in 50 digits', () => {
  it.each(reference.counts.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const d = made(one.family, one.parameters) as CountDistribution;
    const points = one.points as [number, number, number][];
    expect(
      differences(
        points.map(([k]) => d.pdf(k)),
        points.map(([, p]) => p),
        1e-11,
      ),
    ).toEqual([]);
    expect(
      differences(
        points.map(([k]) => d.sf(k)),
        points.map(([, , q]) => q),
        1e-10,
      ),
    ).toEqual([]);
    const [z, pgf] = one.pgf as [number, number];
    expect(
      differences([d.mean, d.variance, d.skewness, d.pgf(z)], [one.mean, one.variance, one.skewness, pgf], 1e-9),
    ).toEqual([]);
    const lev = one.lev as [number, number][];
    expect(
      differences(
        lev.map(([x]) => d.lev(x)),
        lev.map(([, v]) => v),
        1e-11,
      ),
    ).toEqual([]);
  });
});

describe('payments against partial moments in 60 digits', () => {
  const severity = lognormal({ mu: 10, sigma: 1.7 });
  it.each(reference.payments.map((one) => [JSON.stringify(one.terms), one] as const))('%s', (_, one) => {
    const paid = covered(severity, one.terms);
    // Narrow layers: the spread of payments that nearly all are the limit is a small difference.
    const narrow = one.terms.limit === 200_100;
    expect(differences([paid.mean, paid.sf(one.at)], [one.mean, one.sf], 1e-12)).toEqual([]);
    expect(differences([paid.variance], [one.variance], narrow ? 1e-8 : 1e-11)).toEqual([]);
    if (!narrow) expect(differences([paid.skewness], [one.skewness], 1e-9)).toEqual([]);
    expect(differences([paid.upperQuantile(one.sf)], [one.at], 1e-10)).toEqual([]);
  });
});

describe('totals', () => {
  const totals = {
    pareto: () => aggregate({ frequency: poisson({ lambda: 0.5 }), severity: pareto2({ shape: 1.3, scale: 1e4 }) }),
    layer: () =>
      aggregate({
        frequency: binomial({ m: 8, q: 0.2 }),
        severity: weibull({ shape: 0.7, scale: 5e4 }),
        perEvent: { attachment: 3e4, limit: 2e5 },
      }),
    zmln: () =>
      aggregate({ frequency: zmPoisson({ lambda: 1.7, p0: 0.35 }), severity: lognormal({ mu: 9, sigma: 1.4 }) }),
    mixig: () =>
      aggregate({
        frequency: poissonMixture({ weights: [0.8, 0.2], lambdas: [0.3, 5] }),
        severity: inverseGaussian({ mean: 1e5, lambda: 3e4 }),
      }),
  };
  it.each(reference.totals.map((one) => [one.id, one] as const))('of %s agree with finer lattices', (id, one) => {
    const total = totals[id as keyof typeof totals]();
    expect(differences(one.x.map(total.cdf), one.cdf, 0, 1e-8)).toEqual([]);
    expect(differences(one.x.map(total.lev), one.lev, 5e-8)).toEqual([]);
    expect(differences(one.cdf.map(total.quantile), one.x, 1e-6)).toEqual([]);
  });

  it('of gamma losses agree with their series', () => {
    // mpmath: sum over n of P(N = n) times the regularized incomplete gamma of shape 0.8 n, N negative binomial (1.5, 2).
    const x = [1e3, 1e5, 5e5, 2e6];
    const sf = [0.8023116301467285, 0.5780326319464537, 0.1525446567166793, 0.0006247352477898071];
    const stopLoss = [239195.35264852684, 171856.1798176174, 42833.41345986074, 164.76214920999715];
    const p = [0.5, 0.9, 0.99, 0.999];
    const quantile = [145472.96173170154, 620885.7978611358, 1257664.768861977, 1875167.9295407624];
    const tvar = [440243.5318341086, 898719.3555298003, 1526343.7575412784, 2139521.022644954];
    const input = { frequency: negativeBinomial({ r: 1.5, beta: 2 }), severity: gamma({ shape: 0.8, scale: 1e5 }) };
    const [series, lattice] = [aggregateExact(input), aggregate(input)];
    for (const [total, within] of [
      [series, 1e-13],
      [lattice, 1e-8],
    ] as const) {
      expect(differences(x.map(total.sf), sf, within)).toEqual([]);
      expect(differences(x.map(total.stopLoss), stopLoss, within)).toEqual([]);
      expect(differences(p.map(total.quantile), quantile, within)).toEqual([]);
      expect(differences(p.map(total.tvar), tvar, within)).toEqual([]);
      expect(total.probabilityOfZero).toBeCloseTo(3 ** -1.5, 14);
    }
  });

  it('of listed losses agree with the recursion in 40 digits', () => {
    // g_k = sum of a f_j g_(k - j), a = 1.3 / 2.3, losses of 2, 3 and 7.
    const frequency = geometric({ beta: 1.3 });
    const severity = discrete({ values: [2, 3, 7], probabilities: [0.5, 0.3, 0.2] });
    const k = [0, 1, 2, 7, 30, 200, 1500];
    const pmf = [
      0.43478260869565216, 0, 0.12287334593572778, 0.06681383356977712, 0.0009978184510307153, 2.2473002599537227e-15,
      2.4241878187459844e-104,
    ];
    const g = panjer(frequency, [0, 0, 0.5, 0.3, 0, 0, 0, 0.2], 1501);
    expect(
      differences(
        k.map((at) => g[at] as number),
        pmf,
        1e-12,
      ),
    ).toEqual([]);
    const total = aggregate({ frequency, severity });
    expect(
      differences(
        k.slice(0, 5).map(total.sf),
        [0.5652173913043478, 0.5652173913043478, 0.44234404536862004, 0.20309640117066477, 0.005662208862792183],
        0,
        1e-12,
      ),
    ).toEqual([]);
    const p = [0.5, 0.9, 0.99, 0.999];
    expect(p.map(total.quantile)).toEqual([2, 12, 27, 42]);
    expect(
      differences(
        p.map(total.tvar),
        [8.31913043478261, 18.63654171202363, 33.24229621533937, 47.870271604521406],
        1e-11,
      ),
    ).toEqual([]);
    expect(
      differences([3, 10, 25].map(total.stopLoss), [2.7172211720226844, 0.9065820668662313, 0.0855340977116366], 1e-11),
    ).toEqual([]);
    expect(total.mean).toBeCloseTo(4.29, 13);
  });

  it('reach 1e-236 by recursion, and all of a binomial', () => {
    // mpmath: negative binomial (0.5, 0.2), losses of 0, 1 and 3 with probabilities 0.1, 0.6 and 0.3.
    const g = panjer(negativeBinomial({ r: 0.5, beta: 0.2 }), [0.1, 0.6, 0, 0.3], 601);
    expect(
      differences(
        [0, 1, 10, 100, 600].map((k) => g[k] as number),
        [0.9205746178983234, 0.046808878876185935, 1.4330884888638907e-5, 3.50545639657264e-41, 2.023776347610109e-236],
        1e-12,
      ),
    ).toEqual([]);
    // Convolution powers, exact: binomial (6, 0.3), losses of 1 and 4 with probabilities 0.7 and 0.3.
    const exact = [0.117649, 0.2117682, 0.15882615, 0.06353046, 0.1050521535, 0.13785202242, 0.081767786121];
    const total = aggregate({
      frequency: binomial({ m: 6, q: 0.3 }),
      severity: discrete({ values: [1, 4], probabilities: [0.7, 0.3] }),
    });
    expect(differences([...total.pmf.slice(0, 7)], exact, 0, 1e-15)).toEqual([]);
    expect(differences([total.pmf[24] as number], [5.31441e-7], 1e-8)).toEqual([]);
    expect(differences([...panjer(binomial({ m: 6, q: 0.3 }), [0, 0.7, 0, 0, 0.3], 7)], exact, 1e-12)).toEqual([]);
    // exp(-5 x 0.1 - 0.3 (1 - 0.75^5)), 5 x 0.1 + 0.3 x 5 x 0.25.
    const shock = commonShock({ members: 5, ownRate: 0.1, shockRate: 0.3, hitShare: 0.25 });
    expect(differences([shock.pdf(0), shock.mean], [0.48248348163137833, 0.875], 1e-13)).toEqual([]);
  });
});

describe('severities', () => {
  it('on a lattice by each method (mpmath: tails and their integral)', () => {
    const severity = weibull({ shape: 0.7, scale: 3 });
    const expected = {
      rounding: [0.1610629945907792, 0.15434288523643397, 0.10290339968021851, 0.021111713912262308],
      upper: [0.24820753955105168, 0.12269120499423086, 0.08876962998153025, 0.01984878498123864],
      lower: [0, 0.24820753955105168, 0.12269120499423086, 0.02248395254634791],
      unbiased: [0.15204281798986807, 0.1614326473874349, 0.10382907294625435, 0.011003612093791271],
    } as const;
    for (const [method, want] of Object.entries(expected)) {
      const { pmf } = discretize(severity, { step: 0.5, points: 12, method: method as 'upper' });
      expect(
        differences(
          [0, 1, 2, 11].map((k) => pmf[k] as number),
          [...want],
          1e-11,
        ),
        method,
      ).toEqual([]);
    }
  });

  it('spliced at a threshold (mpmath: body below, its own tail weight times a Pareto above)', () => {
    const d = spliced({
      body: lognormal({ mu: 8, sigma: 1.1 }),
      tail: gpd({ xi: 0.6, beta: 9000, loc: 20_000 }),
      at: 20_000,
    });
    expect(
      differences(
        [1e3, 15e3, 2e5, 1e9].map(d.sf),
        [0.8396327774343029, 0.07092804855335633, 0.0005812326536131051, 3.8113424882906517e-10],
        1e-12,
      ),
    ).toEqual([]);
    expect(
      differences([d.mean, d.lev(5e3), d.lev(1e5)], [5792.096805905014, 3038.929218815459, 5517.5077570436515], 1e-10),
    ).toEqual([]);
    expect(differences([1e-3, 1e-12].map(d.upperQuantile), [145813.60410218456, 35370783151.62392], 1e-11)).toEqual([]);
  });

  it('of outages under a waiting period (mpmath: integrals of the tail of the hours)', () => {
    const terms = {
      duration: gamma({ shape: 1.4, scale: 30 }),
      lossPerHour: 12_000,
      waitingHours: 10,
      maximumHours: 500,
    };
    // 300,000 are 25 hours, more than the waiting period; 60,000 are 5, less.
    const more = waitingPeriod({ ...terms, retention: 300_000 });
    const less = waitingPeriod({ ...terms, retention: 60_000 });
    expect(
      differences(
        [more.probabilityOfTrigger, more.excess, more.qualifying, more.greaterOf, more.qualifyingThenRetention],
        [0.8570640673926192, 391560.06013443845, 494407.72719542537, 260361.4177801101, 260361.4177801101],
        1e-11,
      ),
    ).toEqual([]);
    expect(
      differences([less.greaterOf, less.qualifyingThenRetention], [391560.03910831106, 442983.8831518682], 1e-11),
    ).toEqual([]);
  });
});

describe('credibility', () => {
  // numpy, from the estimators as Buhlmann and Gisler (2005) write them.
  const ratios = [
    [0.8, 1.1, 0.6, 0.9],
    [1.5, 1.9, 1.4, 2.2],
    [0.7, 0.4, 1.0, 0.5],
    [1.2, 1.0, 1.3, 1.6],
  ];
  const weights = [
    [10, 12, 11, 15],
    [5, 6, 8, 7],
    [20, 25, 22, 24],
    [3, 0, 4, 5],
  ];

  it('of equal years', () => {
    const { within, between, collective, z, premiums } = buhlmann(ratios);
    expect(
      differences(
        [within, between, collective, z[0] as number, ...premiums],
        [
          0.078125, 0.21854166666666666, 1.13125, 0.9179610588492672, 0.8730734521986435, 1.699238405162984,
          0.6894812404287901, 1.263206902209582,
        ],
        1e-12,
      ),
    ).toEqual([]);
  });

  it('of unequal exposures, one of them none', () => {
    const plain = buhlmannStraub({ ratios, weights });
    expect(
      differences(
        [plain.within, plain.between, plain.collective, ...plain.z, ...plain.premiums],
        [
          0.8666144272394274, 0.22660256220140032, 1.1364808930520478, 0.9262049928595637, 0.8717699927635014,
          0.959668805533661, 0.7583235233896609, 0.880788828223995, 1.671328440476334, 0.6574926727945468,
          1.3363136307133159,
        ],
        1e-12,
      ),
    ).toEqual([]);
    const iterated = buhlmannStraub({ ratios, weights }, { method: 'iterative' });
    expect(
      differences(
        [iterated.between, iterated.collective, ...iterated.premiums],
        [
          0.23055109172867927, 1.1368649808264268, 0.8804931567128159, 1.6725541346128323, 0.657176827773297,
          1.3372358042067625,
        ],
        1e-11,
      ),
    ).toEqual([]);
  });

  it('says openly that contracts do not differ', () => {
    // The unbiased variance between is -4.33.
    const given = buhlmann([
      [1, 5, 9],
      [2, 5, 8],
      [1.5, 5, 9],
    ]);
    expect([given.between, ...given.z]).toEqual([0, 0, 0, 0]);
    expect(given.premiums).toEqual(Array(3).fill(expect.closeTo(given.collective, 12)));
  });

  it('in cohorts', () => {
    const { variances, collective, cohortPremiums, premiums } = hierarchicalCredibility({
      ratios: [
        [1, 1.4, 0.9],
        [1.8, 2.2, 1.7],
        [3.1, 2.6, 2.9],
        [3.9, 4.4, 3.6],
        [2.0, 2.3, 1.6],
      ],
      weights: [
        [3, 4, 5],
        [2, 2, 3],
        [6, 5, 7],
        [1, 2, 2],
        [4, 4, 4],
      ],
      cohorts: ['a', 'a', 'b', 'b', 'b'],
    });
    expect(
      differences(
        [...variances, collective, ...cohortPremiums, ...premiums],
        [
          0.8272188741924134, 0.4824081215614663, 0.32231190476190474, 2.226565798383649, 1.6538817165032396,
          2.7992498802640586, 1.1213185068868596, 1.8524735180593381, 2.8803239921349175, 3.8408190354423803,
          2.0105780212751587,
        ],
        1e-12,
      ),
    ).toEqual([]);
  });

  it('by limited fluctuation and by belief', () => {
    const { y, fullCredibilityClaims, z } = limitedFluctuation({ probability: 0.95, range: 0.1, cv: 1.8, claims: 400 });
    expect(
      differences([y, fullCredibilityClaims, z], [1.9599639845400543, 1628.7785399743093, 0.4955631174953433], 1e-12),
    ).toEqual([]);
    // Beta (2, 9) and 3 of 8: mean 2/11, Z = 8/19, premium 5/19.
    const belief = betaBernoulli({ prior: { a: 2, b: 9 }, data: [0, 1, 0, 0, 1, 0, 1, 0] });
    expect(differences([belief.priorMean, belief.Z, belief.premium], [2 / 11, 8 / 19, 5 / 19], 1e-14)).toEqual([]);
  });
});

describe('prices', () => {
  const loss = gamma({ shape: 2, scale: 1000 });

  it('of a gamma loss by every principle (mpmath: integrals of the distorted tail, and closed forms)', () => {
    expect(
      differences(
        [
          distortedPrice(loss, proportionalHazard(0.7)),
          distortedPrice(loss, dualPower(2.5)),
          distortedPrice(loss, wangTransform(0.4)),
          distortedPrice(loss, tailValue(0.95)),
          distortedPrice(loss, proportionalHazard(0.7), { attachment: 1500, limit: 2500 }),
          esscherPrinciple(loss, 3e-4),
          exponentialPrinciple(loss, 3e-4),
          standardDeviationPrinciple(loss, 0.3),
          variancePrinciple(loss, 1e-4),
        ],
        [
          2580.8164517610353, 3003.322899641644, 2588.183954601293, 5917.963332315981, 969.5157953784621,
          2857.1428571428573, 2377.8329595915493, 2424.2640687119283, 2200,
        ],
        1e-10,
      ),
    ).toEqual([]);
  });

  it('of limits, deductibles and the largest event', () => {
    const severity = pareto2({ shape: 2.3, scale: 4e4 });
    expect(
      differences(
        [
          ilf(severity, 1e6, { basic: 1e5 }),
          ilf(severity, 1e6, { basic: 1e5, expense: 0.15, riskLoad: 0.02 }),
          lossEliminationRatio(severity, 5000),
          deductibleCredit(severity, { deductible: 5000, limit: 1e5 }),
        ],
        [1.226094479560052, 1.2396302916750337, 0.14197148549131744, 0.17662663108758322],
        1e-10,
      ),
    ).toEqual([]);
    // The share s above solves (1 + 0.4 s)^-2 = 1 - 1 / T.
    const input = { frequency: negativeBinomial({ r: 2, beta: 0.4 }), severity: lognormal({ mu: 10, sigma: 1.7 }) };
    expect(
      differences(
        [2, 10, 100, 1000].map((years) => occurrenceLoss(input, 1 / years)),
        [0, 143400.3598964696, 989974.1489168782, 3757612.9348676098],
        1e-10,
      ),
    ).toEqual([]);
  });
});

describe('fits to truncated and censored data', () => {
  // mpmath: Newton steps on the log likelihood, standard errors from its second differences in 30 digits.
  const data = [120, 340, 560, 800, 1500, 2100, 150, 430, 990, 3000, 260, 710, 3000, 3000, 480];
  const known = { truncatedBelow: 100, censoredAbove: 3000 };
  const fits = [
    ['exponential', known, [1328.3333333333333], [383.45680378677645], -98.30016363067446],
    [
      'weibull',
      known,
      [0.45304191364394103, 547.9825870104303],
      [0.30806684782074933, 870.4154198682095],
      -96.73249641966552,
    ],
    [
      'lognormal',
      known,
      [6.2895585248414605, 1.672339946544476],
      [0.8436350507603075, 0.7300130627070797],
      -96.61307749481023,
    ],
    [
      'gamma',
      {},
      [1.2118303021459416, 959.4302639633498],
      [0.3960973067308123, 385.9842074998345],
      -120.71306642310059,
    ],
  ] as const;
  it.each(fits)('%s', (family, options, estimates, errors, logLikelihood) => {
    const fit = fitMaximumLikelihood(family, data, options);
    expect(differences(Object.values(fit.estimates), [...estimates], 2e-6)).toEqual([]);
    expect(differences(Object.values(fit.standardErrors), [...errors], 1e-4)).toEqual([]);
    expect(differences([fit.logLikelihood], [logLikelihood], 1e-11)).toEqual([]);
    expect(fit.censored).toBe('censoredAbove' in options ? 3 : 0);
  });
});

describe('dependence and samples', () => {
  it('have the measures of their families (closed forms; mpmath for the sum)', () => {
    expect(
      differences(
        [
          kendallTau.clayton(0.8),
          kendallTau.gumbel(2.4),
          kendallTau.elliptical(-0.35),
          spearmanRho(-0.35),
          tailDependence.student(0.3, 6),
          tailDependence.claytonLower(0.8),
          tailDependence.gumbelUpper(2.4),
          copulaSumCdf(-0.35, 0.4),
          copulaSumCdf(-0.35, 0.8),
        ],
        [
          0.2857142857142857, 0.5833333333333333, -0.22763683460802958, -0.3359552702595888, 0.09333540586757234,
          0.42044820762685725, 0.6651601458299656, 0.03921352119531087, 0.2683560705682818,
        ],
        1e-8,
      ),
    ).toEqual([]);
  });

  it('have the mean, quantiles and tail mean of numpy, with the errors their formulas give', () => {
    const values = Float64Array.of(3, 0, 0, 12, 7, 5, 0, 1, 44, 9, 2, 6, 30, 15, 0, 8, 21, 4, 10, 18);
    expect(differences(Object.values(sampleMean(values)), [9.75, 2.5411093723225027, 20], 1e-14)).toEqual([]);
    const quantiles = sampleQuantiles(values, [0.5, 0.9, 0.95]).map(({ value }) => value);
    expect(differences(quantiles, [6.5, 21.9, 30.7], 1e-13)).toEqual([]);
    // The worst three are 44, 30 and 21: mean 95/3, inner variance 134.33 from n - 1; the tail begins at 18.
    const tail = sampleTvar(values, 0.85);
    const spread = (134 + 1 / 3 + 0.85 * (95 / 3 - 18) ** 2) / 3;
    expect(differences([tail.value, tail.standardError], [95 / 3, Math.sqrt(spread)], 1e-12)).toEqual([]);
  });
});
