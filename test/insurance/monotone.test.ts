import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/insurance/claim/claim.js';
import { waitingCounts } from '../../src/insurance/order/terms.js';
import type { Coverage, Layer, Policy, RetentionEroder } from '../../src/insurance/policy/policy.js';
import { settle, settleAll } from '../../src/insurance/statement/settle.js';
import { cases, money } from './random-claims.js';

fc.configureGlobal({ seed: 20_261_124 });
const numRuns = 500;

type Change = (policy: Policy, by: number) => Policy;

const first = (policy: Policy, change: (coverage: Coverage) => Coverage): Policy => ({
  ...policy,
  coverages: policy.coverages.map((one, k) => (k === 0 ? change(one) : one)),
});
const layersOf = (policy: Policy): readonly Layer[] => policy.layers ?? [{ attachment: 0, limit: 1e6 }];
const roomed = (layers: readonly Layer[], k: number, by: number): number => {
  const { attachment = 0, limit } = layers[k];
  const room = (layers[k + 1]?.attachment ?? Number.MAX_VALUE) - attachment - limit;
  return Math.max(0, Math.min(by, Math.floor(100 * room) / 100));
};
/** The limit of one layer raised, as far as the next above it leaves room. */
const deeper = (policy: Policy, which: number, by: number): Policy => {
  const layers = layersOf(policy);
  const k = which % layers.length;
  const limit = layers[k].limit + roomed(layers, k, by);
  return { ...policy, layers: layers.map((one, j) => (j === k ? { ...one, limit } : one)) };
};
/** One layer moved up, in the same room; or every layer from one on. */
const lifted = (policy: Policy, which: number, by: number): Policy => ({
  ...policy,
  layers: layersOf(policy).map((layer, k, layers) =>
    k === which % layers.length ? { ...layer, attachment: (layer.attachment ?? 0) + roomed(layers, k, by) } : layer,
  ),
});
const higher = (policy: Policy, from: number, by: number): Policy => ({
  ...policy,
  layers: layersOf(policy).map((layer, k, layers) =>
    k >= from % layers.length ? { ...layer, attachment: (layer.attachment ?? 0) + by } : layer,
  ),
});
const pays = (policy: Policy, claim: Claim): number => settle(policy, claim).paid;
const steps = fc.oneof(fc.constant(0.01), money(10), money(100), money(1e6));

describe('what any policy pays for any claim', () => {
  it.each<[string, Change]>([
    ['aggregate', (policy, by) => ({ ...policy, aggregateLimit: (policy.aggregateLimit ?? 1e6) + by })],
    ['event limit', (policy, by) => ({ ...policy, eventLimit: (policy.eventLimit ?? 1e6) + by })],
    ['sublimit', (policy, by) => first(policy, (one) => ({ ...one, sublimit: (one.sublimit ?? 1e5) + by }))],
    [
      'sublimit in the period',
      (policy, by) =>
        first(policy, (one) => ({ ...one, sublimitAggregate: (Number(one.sublimitAggregate ?? 0) || 1e5) + by })),
    ],
    ['limit of the lowest layer', (policy, by) => deeper(policy, 0, by)],
    ['limit of the second layer', (policy, by) => deeper(policy, 1, by)],
  ])('never falls when the %s rises', (_, raised) => {
    fc.assert(
      fc.property(cases(1, 1), steps, ({ policy, some: [claim] }, by) => {
        expect(pays(raised(policy, by), claim)).toBeGreaterThanOrEqual(pays(raised(policy, 0), claim));
      }),
      { numRuns },
    );
  });

  it.each<[string, Change]>([
    ['retention', (policy, by) => ({ ...policy, retentionPerEvent: (policy.retentionPerEvent ?? 0) + by })],
    [
      'retention of a coverage',
      (policy, by) => first(policy, (one) => ({ ...one, retention: (one.retention ?? 0) + by })),
    ],
  ])('never rises when the %s rises', (_, raised) => {
    fc.assert(
      fc.property(cases(1, 1), steps, ({ policy, some: [claim] }, by) => {
        expect(pays(raised(policy, by), claim)).toBeLessThanOrEqual(pays(raised(policy, 0), claim));
      }),
      { numRuns },
    );
  });
});

/** What was paid earlier has used up a tower from below: moved up, the same tower has more of itself left above that. */
const fresh = ({ aggregateUsed: _, ...claim }: Claim): Claim => claim;

describe('what any policy pays for the first claim of its period', () => {
  it.each<[string, Change]>([
    ['attachment of the tower', (policy, by) => higher(policy, 0, by)],
    ['attachment of its second layer', (policy, by) => higher(policy, 1, by)],
    ['attachment of its lowest layer alone', (policy, by) => lifted(policy, 0, by)],
  ])('never rises when the %s rises', (_, raised) => {
    fc.assert(
      fc.property(cases(1, 1), steps, ({ policy, some: [claim] }, by) => {
        expect(pays(raised(policy, by), fresh(claim))).toBeLessThanOrEqual(pays(raised(policy, 0), fresh(claim)));
      }),
      { numRuns },
    );
  });
});

/** Whether deductions that do not count stand after one that counts in full, so that it may count what they would take. */
const coverageTerms = ({ retentionErodedBy = [] }: Policy, one: Coverage) => ({
  counts: (eroder: RetentionEroder): boolean => retentionErodedBy.includes(eroder),
  limited: !retentionErodedBy.includes('overSublimit') && (one.sublimit ?? one.sublimitAggregate) !== undefined,
  retained: !retentionErodedBy.includes('retention') && (one.retention ?? 0) > 0,
});

describe('where what counts in full would all have been paid', () => {
  const waits = (policy: Policy): boolean => {
    const { counts, limited, retained } = coverageTerms(policy, policy.coverages[0]);
    const shared = !counts('coinsurance') && (policy.coverages[0].insuredShare ?? 0) > 0;
    return (
      (policy.retentionPerEvent ?? 0) === 0 ||
      !waitingCounts(policy, policy.coverages[0]) ||
      !(limited || retained || shared)
    );
  };
  const shares = (policy: Policy): boolean => {
    const { counts, limited, retained } = coverageTerms(policy, policy.coverages[0]);
    const { coinsuranceOrder: order = policy.coinsuranceOrder ?? 'first' } = policy.coverages[0];
    const later = { first: limited || retained, afterRetention: limited, afterSublimit: false }[order];
    return (policy.retentionPerEvent ?? 0) === 0 || !counts('coinsurance') || !later;
  };

  it.each<[string, (policy: Policy) => boolean, Change]>([
    [
      'waiting period',
      waits,
      // A period of loss that begins after waiting would move on with it.
      (policy, by) =>
        first(policy, (one) => ({
          ...one,
          periodStarts: 'interruption',
          waitingHours: Math.min(70, (one.waitingHours ?? 0) + (by % 24)),
        })),
    ],
    [
      'insured share',
      shares,
      (policy, by) =>
        first(policy, (one) => ({ ...one, insuredShare: Math.min(1, (one.insuredShare ?? 0) + (by % 1)) })),
    ],
  ])('a payment never rises when the %s rises', (_, holds, raised) => {
    fc.assert(
      fc.property(
        cases(1, 1).filter(({ policy }) => holds(policy)),
        steps,
        ({ policy, some: [claim] }, by) => {
          expect(pays(raised(policy, by), claim)).toBeLessThanOrEqual(pays(raised(policy, 0), claim));
        },
      ),
      { numRuns },
    );
  });
});

describe('what a policy pays for a sequence of claims', () => {
  // Once a sublimit of the period is used up, its loss no longer bears the retention for lines outside the limits.
  // A limit that is restored rises with the aggregate, and the claims then use the sublimits otherwise.
  const apart = ({ reinstatements: _, ...policy }: Policy): Policy => ({
    ...policy,
    coverages: policy.coverages.map((one) => ({ ...one, insideAggregate: true, defenceInsideLimit: true })),
  });
  const unlimited = (policy: Policy): Policy => ({
    ...policy,
    coverages: policy.coverages.map(({ sublimitAggregate: _, ...one }) => one),
  });
  it.each<[string, (policy: Policy) => Policy]>([
    ['all loss stands under the limits', apart],
    ['no sublimit runs over the period', unlimited],
  ])('never falls in all when the aggregate rises and %s', (_, kept) => {
    const total = (policy: Policy, some: readonly Claim[]): number =>
      settleAll(policy, some).reduce((sum, one) => sum + Math.round(one.paid * 100), 0);
    fc.assert(
      fc.property(cases(2, 6), steps, ({ policy, some }, by) => {
        const raised = (more: number): Policy => ({
          ...kept(policy),
          aggregateLimit: (policy.aggregateLimit ?? 1e6) + more,
        });
        expect(total(raised(by), some)).toBeGreaterThanOrEqual(total(raised(0), some));
      }),
      { numRuns: 300 },
    );
  });

  it('may fall where a larger payment uses up a sublimit whose loss bore the retention of what stands outside', () => {
    const policy = (aggregateLimit: number): Policy => ({
      currency: 'USD',
      aggregateLimit,
      retentionPerEvent: 50,
      retentionErodedBy: ['uncovered'],
      coverages: [
        { id: 'a', sublimitAggregate: 100 },
        { id: 'b', insideAggregate: false },
      ],
    });
    const lines = (...amounts: readonly (readonly [string, number])[]): Claim => ({
      lines: amounts.map(([id, amount]) => ({ id, amount })),
    });
    const later = lines(['a', 100], ['b', 100]);
    const some = [lines(['a', 100], ['nowhere', 50]), later, later, later];
    const paid = (limit: number): readonly number[] => settleAll(policy(limit), some).map((one) => one.paid);
    // 40 of the sublimit are left and bear 40 of each later retention; or nothing is left.
    expect(paid(60)).toEqual([60, 90, 90, 90]);
    expect(paid(100)).toEqual([100, 50, 50, 50]);
  });
});
