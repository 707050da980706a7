import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/insurance/claim/claim.js';
import { payColumns } from '../../src/insurance/columns/pay-columns.js';
import { payYears } from '../../src/insurance/columns/pay-years.js';
import { buckets } from '../../src/insurance/order/buckets.js';
import type { Policy } from '../../src/insurance/policy/policy.js';
import { settle, settleAll } from '../../src/insurance/statement/settle.js';
import { closePolicies, money, optional, policies } from './random-claims.js';

fc.configureGlobal({ seed: 20_261_125 });

const names = ['a', 'b', 'c', 'nowhere'] as const;

interface Events {
  readonly lines: Readonly<Record<string, Float64Array>>;
  readonly hours: Float64Array;
  readonly cause?: string;
  readonly count: number;
}

const events = (most: number): fc.Arbitrary<Events> =>
  fc
    .record({
      rows: fc.array(
        fc.record({
          amounts: fc.tuple(...names.map(() => fc.oneof(fc.constant(0), money(most)))),
          hours: fc.integer({ min: 1, max: 2000 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      cause: optional(fc.constantFrom('ransomware', 'systemFailure')),
    })
    .map(({ rows, cause }) => ({
      lines: Object.fromEntries(names.map((name, k) => [name, Float64Array.from(rows, (row) => row.amounts[k])])),
      hours: Float64Array.from(rows, (row) => row.hours),
      ...(cause === undefined ? {} : { cause }),
      count: rows.length,
    }));

const runs: fc.Arbitrary<{ readonly policy: Policy; readonly some: Events }> = fc.oneof(
  fc.record({ policy: policies, some: events(8e6) }),
  fc.record({ policy: closePolicies, some: events(100) }),
);

/** The same events as claims. */
const claimsOf = ({ lines, hours, cause, count }: Events): readonly Claim[] =>
  Array.from({ length: count }, (_, row) => ({
    outageHours: hours[row],
    ...(cause === undefined ? {} : { cause }),
    lines: names.map((id) => ({ id, amount: lines[id][row] })),
  }));

// Each of a statement's steps and lines is rounded to the cent.
const cents = 0.05;

describe('columns under any policy', () => {
  it('hold what each claim settled alone is paid, and why the rest is not', () => {
    fc.assert(
      fc.property(runs, ({ policy, some }) => {
        const columns = payColumns(policy, some.lines, some);
        for (const [row, claim] of claimsOf(some).entries()) {
          const statement = settle(policy, claim);
          for (const part of ['gross', 'paid', ...buckets] as const) {
            expect(Math.abs(columns[part][row] - statement[part]), part).toBeLessThan(cents);
          }
          statement.layers.forEach(({ amount }, k) => {
            expect(Math.abs(columns.layerPaid[k][row] - amount)).toBeLessThan(cents);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('hold, for years, what claims settled in sequence are paid', () => {
    fc.assert(
      fc.property(runs, ({ policy, some }) => {
        const years = payYears(policy, some.lines, { ...some, trials: new Float64Array(some.count), years: 1 });
        const statements = settleAll(policy, claimsOf(some));
        for (const part of ['gross', 'paid', 'overEventLimit', 'overAggregate', 'reinstatementPremium'] as const) {
          const sum = statements.reduce((all, one) => all + one[part], 0);
          expect(Math.abs(years[part][0] - sum), part).toBeLessThan(cents * some.count);
        }
        const largest = Math.max(...statements.map((one) => one.paid));
        expect(Math.abs(years.largestPaid[0] - largest)).toBeLessThan(cents * some.count);
      }),
      { numRuns: 1000 },
    );
  });
});
