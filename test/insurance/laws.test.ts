import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/insurance/claim/claim.js';
import { linesOf } from '../../src/insurance/claim/claim-lines.js';
import { factsOf } from '../../src/insurance/claim/line-facts.js';
import type { Arithmetic } from '../../src/insurance/order/arithmetic.js';
import { decimals } from '../../src/insurance/order/decimals.js';
import { eventRoom, netOf } from '../../src/insurance/order/event.js';
import { floats } from '../../src/insurance/order/floats.js';
import { newPeriod } from '../../src/insurance/order/period-state.js';
import { termsOf } from '../../src/insurance/order/terms.js';
import { waterfall } from '../../src/insurance/order/waterfall.js';
import type { Policy } from '../../src/insurance/policy/policy.js';
import { settleAll } from '../../src/insurance/statement/settle.js';
import type { Division } from '../../src/insurance/statement/statement.js';
import { cases, claims, policies } from './random-claims.js';

fc.configureGlobal({ seed: 20_261_124 });

const cents = (amount: number): bigint => BigInt(Math.round(amount * 100));
const balance = (part: Division): bigint =>
  cents(part.gross) -
  [
    part.paid,
    part.waiting,
    part.retention,
    part.insuredShare,
    part.overSublimit,
    part.overEventLimit,
    part.overAggregate,
    part.uncovered,
  ]
    .map(cents)
    .reduce((sum, one) => sum + one, 0n);

/** Whether every payment stands under the limits, and so in the tower. */
const standsWithin = ({ coverages }: Policy): boolean =>
  coverages.every((one) => one.insideAggregate !== false && one.defenceInsideLimit !== false);

describe('conservation', () => {
  it('every cent of every line and of the whole is paid or has a reason', () => {
    fc.assert(
      fc.property(cases(1, 3), ({ policy, some }) => {
        for (const statement of settleAll(policy, some)) {
          expect(balance(statement.total)).toBe(0n);
          for (const one of statement.lines) {
            expect(balance(one)).toBe(0n);
            expect(one.paid).toBeLessThanOrEqual(one.gross);
            expect(one.paid).toBeGreaterThanOrEqual(0);
          }
          const parts = (key: 'paid' | 'gross'): bigint =>
            statement.lines.reduce((sum, one) => sum + cents(one[key]), 0n);
          expect(parts('paid')).toBe(cents(statement.paid));
          expect(parts('gross')).toBe(cents(statement.gross));
          const causes = Object.values(statement.causes).reduce((sum, one) => sum + cents(one), 0n);
          expect(causes).toBe(cents(statement.uncovered));
          for (const { used, limit } of statement.limits) expect(used).toBeLessThanOrEqual(limit);
          for (const layer of statement.layers) {
            expect(layer.shares.reduce((sum, one) => sum + cents(one.amount), 0n)).toBe(cents(layer.amount));
          }
          const byLayers = statement.layers.reduce((sum, one) => sum + cents(one.amount), 0n);
          expect(byLayers).toBeLessThanOrEqual(cents(statement.paid));
          if (statement.layers.length > 0 && standsWithin(policy)) expect(byLayers).toBe(cents(statement.paid));
        }
      }),
      { numRuns: 2500 },
    );
  });
});

/** A policy with every amount of money so many times as large. */
function times(policy: Policy, size: number): Policy {
  const money = new Set(['aggregateLimit', 'eventLimit', 'retentionPerEvent', 'sublimit', 'sublimitAggregate']);
  for (const key of ['retention', 'limit', 'attachment', 'premium']) money.add(key);
  const larger = (key: string, value: unknown): unknown =>
    money.has(key) && typeof value === 'number' ? value * size : value;
  return JSON.parse(JSON.stringify(policy), larger);
}

describe('floats and decimals', () => {
  it('run the same order to the same payment within a tenth of a cent', () => {
    const paid = <N>(a: Arithmetic<N>, policy: Policy, claim: Claim): number => {
      const terms = termsOf(policy, a);
      const lines = linesOf(policy, claim);
      const room = eventRoom(
        terms,
        a,
        lines.map((one) => one.coverage),
        lines.map((one) => one.defence),
      );
      for (const [k, one] of lines.entries()) room.gross[k] = a.of(one.amount);
      waterfall(a, terms, room, factsOf(policy, claim, lines, a), newPeriod(terms, a), a.row(terms.layers.length));
      return a.toNumber(netOf(a, room, room.all));
    };
    fc.assert(
      // Eight lines of up to 8 million, times 150: up to 9.6 billion under limits of as much.
      fc.property(policies, claims, fc.constantFrom(1, 10, 150), fc.boolean(), (policy, claim, size, whole) => {
        const large = { ...claim, lines: claim.lines.map((one) => ({ ...one, amount: (one.amount ?? 0) * size })) };
        const terms = whole ? times(policy, size) : policy;
        expect(Math.abs(paid(floats, terms, large) - paid(decimals(), terms, large))).toBeLessThan(0.001);
      }),
      { numRuns: 2000 },
    );
  });
});
