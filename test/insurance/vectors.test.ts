import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lognormal, poisson, streamKey, uniformAt } from '../../src/chance/index.js';
import { payColumns } from '../../src/insurance/columns/pay-columns.js';
import { payYears } from '../../src/insurance/columns/pay-years.js';
import { oedAssignments, policyFromOed } from '../../src/insurance/policy/oed-policy.js';
import type { Coverage, Policy } from '../../src/insurance/policy/policy.js';
import { settle } from '../../src/insurance/statement/settle.js';

interface Case {
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: each case has a shape of its own
  readonly inputs: any;
  // biome-ignore lint/suspicious/noExplicitAny: each case has a shape of its own
  readonly expected: any;
}
const { cases } = JSON.parse(readFileSync(new URL('../vectors/insurance-cases.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};
const caseOf = (id: string): Case => cases.find((one) => one.id === id) as Case;

describe('waiting periods over a lognormal outage', () => {
  const { inputs, expected } = caseOf('wait-lognormal');
  const {
    bi_loss_per_hour: perHour,
    waiting_hours: waitingHours,
    indemnity_max_hours: most,
    dollar_retention: retention,
  } = inputs;
  const outage = lognormal({ mu: inputs.duration_hours.mu, sigma: inputs.duration_hours.sigma });
  const rows = 400_000;
  const hours = Float64Array.from({ length: rows }, (_, k) => outage.quantile((k + 0.5) / rows));
  const loss = hours.map((one) => one * perHour);

  const mean = (terms: Partial<Coverage>): number => {
    const coverage: Coverage = { id: 'businessInterruption', waitingHours, periodCapDays: most / 24, ...terms };
    const { paid } = payColumns({ currency: 'USD', coverages: [coverage] }, { businessInterruption: loss }, { hours });
    return paid.reduce((sum, one) => sum + one, 0) / rows;
  };

  it.each<[string, number, Partial<Coverage>]>([
    ['excess', expected.a_excess_waiting, { periodStarts: 'afterWaiting' }],
    ['franchise', expected.b_qualifying_from_minute_one, { waitingType: 'franchise', waitingComparison: '>' }],
    [
      'greater of time and money',
      expected.c_greater_of_waitingloss_or_dollar,
      { retentionRule: 'greaterOf', retention },
    ],
    [
      'franchise, then money',
      expected.d_qualifying_then_dollar_retention,
      { waitingType: 'franchise', waitingComparison: '>', retention },
    ],
  ])('%s', (_, value, terms) => {
    // The midpoint rule over 400,000 equal slices of probability.
    expect(Math.abs(mean(terms) / value - 1)).toBeLessThan(5e-6);
  });
});

describe('OasisLMF cyber validation case', () => {
  const { inputs, expected } = caseOf('oasis-cyber-fm');
  const codes = Object.keys(inputs.ground_up);
  const policy: Policy = {
    currency: 'USD',
    retentionPerEvent: inputs.PolDed,
    coverages: codes.map((id) => {
      const [retention, sublimit] = [inputs[`PolDed${id}`], inputs[`PolLimit${id}`]];
      return { id, ...(retention === undefined ? {} : { retention }), ...(sublimit === undefined ? {} : { sublimit }) };
    }),
    layers: [{ attachment: inputs.LayerAttachment, limit: inputs.LayerLimit, shares: inputs.LayerParticipation }],
  };
  const statement = settle(policy, { lines: codes.map((id) => ({ id, amount: inputs.ground_up[id] })) });

  it('pays 80,500 and gives it back to the coverages', () => {
    expect(statement.paid).toBe(expected.gross_insured_loss);
    for (const line of statement.lines) {
      const share = expected.allocated[line.id] ?? expected.allocated.others_each;
      expect(Math.abs(line.paid - share), line.id).toBeLessThanOrEqual(0.02);
    }
  });
});

describe('an account row of Open Exposure Data', () => {
  const { inputs, expected } = caseOf('oasis-cyber-fm');
  const { ground_up: groundUp, ...terms } = inputs;
  const lines = Object.entries<number>(groundUp).map(([id, amount]) => ({ id, amount }));

  it('is settled as the reference engine does', () => {
    const policy = policyFromOed({ AccCurrency: 'USD', ...terms });
    expect(settle(policy, { lines }).paid).toBe(expected.gross_insured_loss);
  });

  it('may name its coverages, in the spellings found in files', () => {
    const row = { AccCurrency: 'USD', PolCoverage: 'BI; EXT', ' PolLimitext ': '50000', PolDedNPBI: 0 };
    expect(policyFromOed(row).coverages).toEqual([{ id: 'NPBI' }, { id: 'EXT', sublimit: 50_000 }]);
    expect(policyFromOed({ AccCurrency: 'USD', PolLimitLIAB: 7 }).coverages).toContainEqual({ id: 'LIA', sublimit: 7 });
  });

  it('gives waiting periods in days', () => {
    const policy = policyFromOed({ AccCurrency: 'USD', BIWaitingPeriod: 0.5, BIPOI: 90 });
    expect(policy.coverages[0]).toEqual({ id: 'NPBI', waitingHours: 12, periodCapDays: 90 });
    expect(() => policyFromOed({ AccCurrency: 'USD', PolDed: 'much' })).toThrow(/PolDed/);
  });

  it('takes loss components under its codes', () => {
    expect(oedAssignments).toMatchObject({
      businessInterruption: 'NPBI',
      hardwareReplacement: 'DIAS',
      financing: null,
    });
    const policy = policyFromOed({ AccCurrency: 'USD', PolLimitEXT: 100 });
    expect(payColumns(policy, { extortion: Float64Array.of(300) }).paid[0]).toBe(100);
  });
});

describe.each(['reinst-2at100', 'reinst-3mixed'])('a layer with reinstatements: %s', (id) => {
  const { inputs, expected } = caseOf(id);
  const { limit, attach } = inputs.layer;
  const years = 300_000;
  const severity = lognormal.fromMeanCv({ mean: inputs.sev.mean, cv: inputs.sev.cv });
  const count = poisson({ lambda: inputs.freq.lambda });
  const [howMany, howLarge] = [streamKey(7, 'count'), streamKey(7, 'severity')];
  const trials: number[] = [];
  const losses: number[] = [];
  for (let year = 0; year < years; year++) {
    const events = count.quantile(uniformAt(howMany, year));
    for (let k = 0; k < events; k++) {
      trials.push(year);
      losses.push(severity.quantile(uniformAt(howLarge, year, k)));
    }
  }
  const policy: Policy = {
    currency: 'USD',
    eventLimit: limit,
    retentionPerEvent: attach,
    premium: expected.initial_pure_premium,
    coverages: [{ id: 'x' }],
    reinstatements: { count: inputs.reinstatements, premiumPct: inputs.charges.map((one: number) => 100 * one) },
  };
  const { paid, reinstatementPremium } = payYears(
    policy,
    { x: Float64Array.from(losses) },
    { trials: Float64Array.from(trials), years },
  );

  it.each([
    ['loss', paid, expected.expected_layer_loss],
    ['reinstatement premium', reinstatementPremium, expected.expected_reinstatement_premium],
  ])('expected %s within four standard errors', (_, column, value) => {
    const mean = column.reduce((sum, one) => sum + one, 0) / years;
    const variance = column.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / (years - 1);
    expect(Math.abs(mean - value)).toBeLessThan(4 * Math.sqrt(variance / years));
    expect(Math.sqrt(variance / years)).toBeLessThan(0.01 * value);
  });

  it('never pays more than the cover of the year', () => {
    expect(Math.max(...paid.slice(0, 50_000))).toBeLessThanOrEqual(expected.aggregate_cover * (1 + 1e-12));
  });
});
