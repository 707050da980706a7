import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lognormal } from '../../src/chance/index.js';
import { payColumns } from '../../src/insurance/pay-columns.js';
import type { Coverage, Policy } from '../../src/insurance/policy.js';
import { settle } from '../../src/insurance/settle.js';

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
