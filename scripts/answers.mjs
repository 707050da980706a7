// Answers of every floor of the built package, as text: their bits must be the same on every Node and in every browser.
import { aggregate, aggregateLattice, buhlmannStraub, simulateAggregate, summarize } from '../dist/actuarial.js';
import {
  bivariateCopula,
  distributions,
  fitMaximumLikelihood,
  gaussianCopula,
  lognormal,
  negativeBinomial,
  poisson,
} from '../dist/chance.js';
import { assess, assessYears, compare } from '../dist/index.js';
import { payColumns, settle, statementText, typicalHospitalPolicy } from '../dist/insurance.js';

const hospital = { beds: 300 };
const ransomware = { organization: hospital, attack: { kind: 'ransomware' } };
const severity = lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 });
const frequency = poisson({ lambda: 2 });
const layer = { attachment: 50_000, limit: 950_000 };

const levels = [0.5, 0.9, 0.99, 0.9999];
const figuresOf = (total) => [
  total.mean,
  total.variance,
  levels.map((p) => [total.quantile(p), total.tvar(p), total.errorBound(p)]),
  [1e3, 1e6, 1e8, 1e10].map((x) => [total.cdf(x), total.sf(x), total.lev(x)]),
];

const assessments = () => [
  assess({ ...ransomware, attack: { kind: 'ransomware', start: '2026-12-24T22:15' } }, { trials: 5000 }),
  assess({ organization: hospital, attack: { kind: 'connected-device' } }, { trials: 5000, seed: 7 }),
  assess({ organization: { netRevenue: 4e8 }, attack: { kind: 'unknown' } }, { trials: 5000, plan: 'sobol' }),
  assessYears(ransomware, { years: 5000 }),
  compare({ a: ransomware, b: { ...ransomware, organization: { beds: 301 } } }, { trials: 1000 }).difference('b')
    .column,
];

const totals = () => [
  figuresOf(aggregate({ frequency, severity })),
  figuresOf(aggregate({ frequency: negativeBinomial({ r: 0.7, beta: 3 }), severity, perEvent: layer })),
  figuresOf(aggregateLattice({ frequency, severity, step: 1000, points: 65_536 })),
];

const simulated = () => {
  const { values } = simulateAggregate({ frequency, severity, perEvent: layer, years: 20_000, seed: 3 });
  const columns = [values.map((_, k) => (k + 0.5) / values.length), values.map((_, k) => ((k * 0.618) % 1) + 1e-9)];
  gaussianCopula({
    correlation: [
      [1, 0.6],
      [0.6, 1],
    ],
  }).apply(columns, 1000);
  return [
    summarize(values),
    [...columns[1].subarray(0, 100)],
    fitMaximumLikelihood('lognormal', values.filter((x) => x > 0).subarray(0, 500)),
    bivariateCopula.clayton(1.2).sumCdf(1.5),
    buhlmannStraub({
      ratios: [
        [10, 12, 9],
        [20, 22, 26],
      ],
      weights: [
        [1, 2, 1],
        [3, 1, 2],
      ],
    }),
    Object.keys(distributions).length,
  ];
};

const claims = () => {
  const policy = typicalHospitalPolicy(hospital);
  const lines = [
    { id: 'lost income', coverageId: 'businessInterruption', amount: 4_307_100 },
    { id: 'ransom', coverageId: 'cyberExtortion', amount: 1_250_000.01 },
  ];
  const losses = { businessInterruption: Float64Array.of(1e5, 7e6), incidentResponse: Float64Array.of(3e5, 2e5) };
  return [
    statementText(settle(policy, { cause: 'ransomware', outageHours: 504, lines })),
    payColumns(policy, losses, { hours: Float64Array.of(100, 900), cause: 'ransomware' }),
  ];
};

/** Each answer as JSON, by name. */
export const answers = { assessments, totals, simulated, claims };
