import { assess, assessYears } from 'codegrey';
import { sampleMean } from 'codegrey/actuarial';
import { empirical, poisson, streamKey, uniformAt } from 'codegrey/chance';
import {
  exactPrice,
  limitFactors,
  type Policy,
  type PolicyPrice,
  payYears,
  pricePolicy,
  typicalHospitalPolicy,
} from 'codegrey/insurance';
import { percent, shortNumber, textTable } from 'codegrey/report';

const scenario = { organization: { beds: 300 }, attack: { kind: 'ransomware' } };
const years = 400_000;
const typical = typicalHospitalPolicy({ beds: 300 });

/** The usual policy, its limit placed as a tower of two layers. */
const tower: Policy = {
  ...typical,
  layers: [
    { name: 'primary', attachment: 0, limit: 2_000_000 },
    { name: 'excess', attachment: 2_000_000, limit: 4_000_000 },
  ],
};

interface Figure {
  readonly value: number;
  readonly standardError: number;
}
const dollars = ({ value, standardError }: Figure): string =>
  `USD ${shortNumber(value)} ± ${shortNumber(standardError, 2)}`;

/** The year of every event, in order: Poisson events at the model's mean frequency. */
function yearsOfEvents(rate: number): Float64Array {
  const frequency = poisson({ lambda: rate });
  const key = streamKey(1, 'events of the year');
  const found: number[] = [];
  for (let year = 0; year < years; year++)
    for (let left = frequency.quantile(uniformAt(key, year)); left > 0; left--) found.push(year);
  return Float64Array.from(found);
}

const costTable = ({ lossCosts }: PolicyPrice): string =>
  textTable({
    title: 'Expected payment of a year',
    header: ['part', 'a year'],
    rows: [
      ...Object.entries(lossCosts.byCoverage)
        .filter(([, one]) => one.value > 0)
        .map(([id, one]) => [id, dollars(one)]),
      ...lossCosts.byLayer.map((one, k) => [`${tower.layers?.[k]?.name} layer`, dollars(one)]),
      ['all', dollars(lossCosts.total)],
    ],
  });

const premiumTable = ({ premiums }: PolicyPrice): string =>
  textTable({
    title: 'Premiums for it, before expenses (the loads are judgements)',
    header: ['principle', 'premium'],
    rows: [
      ['pure: the expected payment', premiums.pure],
      ['expected value, 30% more', premiums.expectedValue],
      ['20% of the standard deviation more', premiums.standardDeviation],
      ['8% of the capital for the worst 1% of years more', premiums.costOfCapital],
      ['proportional hazard, exponent 0.9', premiums.proportionalHazard],
      ["Wang's transform, price of risk 0.25", premiums.wang],
    ].map(([name, value]) => [String(name), `USD ${shortNumber(Number(value))}`]),
  });

const chanceLines = ({ lossRatio, perEvent, retainedTail }: PolicyPrice): readonly string[] => [
  `At a premium of USD ${shortNumber(typical.premium ?? 0)} the loss ratio is ${percent(lossRatio?.value ?? 0)} ± ${percent(lossRatio?.standardError ?? 0)}.`,
  `One attack exceeds the retention in ${percent(perEvent?.exceedsRetention.value ?? 0)} and the limit in ${percent(perEvent?.exceedsLimit.value ?? 0)} of cases.`,
  `In the worst 1% of years the hospital keeps ${dollars(retainedTail)}.`,
];

/** One coverage in money alone: what the transform gives exactly beside what the same years give. */
function bothWays(rate: number, totals: Float64Array, trials: Float64Array): string {
  const policy: Policy = {
    currency: 'USD',
    aggregateLimit: 6_000_000,
    coverages: [{ id: 'incidentResponse', retention: 150_000, insuredShare: 0.1 }],
  };
  const { paid } = payYears(policy, { incidentResponse: totals }, { trials, years });
  const exact = exactPrice(policy, {
    frequency: poisson({ lambda: rate }),
    severity: empirical({ values: [...totals] }),
  });
  return `6M above 150,000 with 10% kept, all losses under one coverage: USD ${shortNumber(exact.expectedPaid)} by the transform, ${dollars(sampleMean(paid))} by these ${shortNumber(years)} years.`;
}

/** What an underwriter asks of one policy: loss cost by part, premiums, limit factors, loss ratio. */
export function main(): string {
  const rate = assessYears(scenario).attacks.mean;
  const trials = yearsOfEvents(rate);
  const run = assess(scenario, { trials: trials.length });
  const lines = Object.fromEntries(run.lossParts.map((name) => [name, run.outcome(name).column]));
  const extras = { trials, years, hours: run.outcome('ehrOutage').column, cause: 'ransomware' };
  const price = pricePolicy(tower, lines, extras);
  const factors = limitFactors(typical, [1e6, 2e6, 4e6, 6e6, 10e6, 20e6], 1e6, lines, extras);
  return [
    `A hospital of 300 beds, ${shortNumber(trials.length)} ransomware attacks in ${shortNumber(years)} years, one in ${Math.round(1 / rate)} years`,
    costTable(price),
    premiumTable(price),
    chanceLines(price).join('\n'),
    textTable({
      title: 'Increased limit factors, on the same years',
      header: ['limit', 'expected payment', 'factor'],
      rows: factors.map(({ limit, expectedPaid, factor }) => [
        `USD ${shortNumber(limit)}`,
        dollars(expectedPaid),
        `${factor.value.toFixed(3)} ± ${factor.standardError.toFixed(3)}`,
      ]),
    }),
    bothWays(rate, run.outcome('totalLoss').column, trials),
  ].join('\n\n');
}

if (process.argv[1]?.endsWith('price-policy.ts')) console.log(main());
