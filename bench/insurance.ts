import { fillQuantiles, fillUniforms, lognormal, streamKey } from '../src/chance/index.js';
import { assessYears } from '../src/index.js';
import { type Policy, payYears, typicalHospitalPolicy } from '../src/insurance/index.js';
import { type BenchRow, best } from './timing.js';

const years = 1_000_000;
const scenario = { organization: { beds: 300 }, attack: { kind: 'ransomware' } };

/** The usual policy of the hospital with a tower of two layers and two reinstatements. */
const tower: Policy = {
  ...typicalHospitalPolicy({ beds: 300 }),
  aggregateLimit: 10_000_000,
  layers: [
    { name: 'primary', attachment: 0, limit: 5_000_000 },
    { name: 'excess', attachment: 5_000_000, limit: 5_000_000 },
  ],
  reinstatements: { count: 2, premiumPct: 100, proRata: true },
};

/** One event of three lines in every year. */
function events(): Record<string, Float64Array> {
  const line = (name: string, mean: number): Float64Array => {
    const column = new Float64Array(years);
    fillUniforms(streamKey(5, name), 0, 0, years, column);
    fillQuantiles(lognormal.fromMeanCv({ mean, cv: 2 }))(column, years, column);
    return column;
  };
  return {
    businessInterruption: line('businessInterruption', 1_500_000),
    incidentResponse: line('incidentResponse', 300_000),
    dataRestoration: line('dataRestoration', 600_000),
  };
}

/** Rows about policies over years. */
export function benchInsurance(): BenchRow[] {
  const lines = events();
  const trials = Float64Array.from({ length: years }, (_, k) => k);
  const hours = new Float64Array(years).fill(120);
  const paid = best(() => payYears(tower, lines, { trials, years, hours, cause: 'ransomware' }), 3);
  const plain = best(() => {
    let sum = 0;
    for (let k = 0; k < years; k++) {
      let gross = 0;
      for (const column of Object.values(lines)) gross += column[k] as number;
      sum += Math.min(10_000_000, Math.max(0, gross - 150_000));
    }
    return sum;
  }, 3);
  const withPolicy = best(() => assessYears({ ...scenario, insurance: tower }, { years }), 2);
  const without = best(() => assessYears(scenario, { years }), 2);
  return [
    {
      what: '1,000,000 years of one event each under a two-layer tower with reinstatements',
      value: `${paid.toFixed(0)} ms`,
      note: `a loop that only takes off a retention and a limit: ${plain.toFixed(0)} ms, ${(paid / plain).toFixed(0)} times less`,
    },
    {
      what: '1,000,000 years of a 300-bed hospital, ransomware, with that policy',
      value: `${withPolicy.toFixed(0)} ms`,
      note: `without a policy ${without.toFixed(0)} ms`,
    },
  ];
}
