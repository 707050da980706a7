import fc from 'fast-check';
import type { Claim, LossLine } from '../../src/insurance/claim/claim.js';
import type { Coverage, Layer, Policy } from '../../src/insurance/policy/policy.js';

export const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
export const money = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100);
export const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** The sizes that amounts are drawn from; alike, every term bites often. */
interface Sizes {
  readonly amount: number;
  readonly sublimit: number;
  readonly limit: number;
  readonly retention: number;
}
const usual: Sizes = { amount: 8e6, sublimit: 5e6, limit: 2e7, retention: 1e6 };
const close: Sizes = { amount: 100, sublimit: 100, limit: 150, retention: 100 };

const coverage = (id: string, sizes: Sizes): fc.Arbitrary<Coverage> =>
  fc
    .record({
      trigger: fc.constantFrom('securityFailure', ['securityFailure', 'systemFailure'], 'systemFailure'),
      sublimit: optional(money(sizes.sublimit)),
      insideAggregate: optional(fc.boolean()),
      retention: optional(money(sizes.retention / 2)),
      waitingHours: optional(fc.integer({ min: 1, max: 48 })),
      waitingType: optional(fc.constantFrom('excess', 'franchise')),
      waitingComparison: optional(fc.constantFrom('>', '>=')),
      retentionRule: optional(fc.constantFrom('money', 'time', 'greaterOf', 'both')),
      insuredShare: optional(fc.integer({ min: 0, max: 1000 }).map((mills) => mills / 1000)),
      coinsuranceOrder: optional(fc.constantFrom('first', 'afterRetention', 'afterSublimit')),
      periodCapDays: optional(fc.integer({ min: 3, max: 60 })),
      periodStarts: optional(fc.constantFrom('interruption', 'afterWaiting')),
      periodEnds: optional(fc.constantFrom('systemsRestored', 'operationsResumed', 'incomeNormal')),
      extendedDays: optional(fc.integer({ min: 1, max: 30 })),
      defenceInsideLimit: optional(fc.boolean()),
      sublimitAggregate: optional(money(sizes.sublimit)),
    })
    .map((terms) => defined({ id, ...terms }) as Coverage);

const ids = ['a', 'b', 'c'];
const eroders = fc.subarray(['waiting', 'retention', 'coinsurance', 'uncovered', 'overSublimit'] as const);

/** Certain and uncertain, of lines, of causes and of the whole claim. */
const exclusions: readonly Policy['exclusions'][] = [
  [],
  [],
  ['c'],
  [{ id: 'war', probability: 0.25 }],
  [{ id: 'outdated', coverageId: 'a', probability: 0.1 }, 'c', { cause: 'systemFailure', probability: 1 }],
];

/** With gaps and shares nobody took, and without, in units of a limit. */
const towers: readonly (readonly Layer[])[] = [
  [
    { attachment: 0.005, limit: 0.2, shares: [0.5, 0.3] },
    { attachment: 0.3, limit: 0.5, shares: [1 / 3, 2 / 3] },
  ],
  [
    { attachment: 0, limit: 0.1 },
    { attachment: 0.1, limit: 0.5, shares: { first: 0.6, second: 0.4 } },
  ],
  [{ attachment: 0.05, limit: 0.4 }],
];
const cents = (amount: number): number => Math.round(100 * amount) / 100;
const scaled = (layers: readonly Layer[], unit: number): readonly Layer[] =>
  layers.map(({ attachment = 0, limit, ...rest }) => ({
    ...rest,
    attachment: cents(attachment * unit),
    limit: cents(limit * unit),
  }));

const policy = (sizes: Sizes): fc.Arbitrary<Policy> =>
  fc
    .record({
      premium: optional(money(sizes.retention)),
      aggregateLimit: optional(money(sizes.limit)),
      eventLimit: optional(money(sizes.limit / 2)),
      retentionPerEvent: optional(money(sizes.retention)),
      retentionErodedBy: fc.option(eroders, { nil: undefined }),
      exclusions: fc.constantFrom(...exclusions),
      coinsuranceOrder: optional(fc.constantFrom('first', 'afterRetention', 'afterSublimit')),
      waitingComparison: optional(fc.constantFrom('>', '>=')),
      coverages: fc.tuple(...ids.map((id) => coverage(id, sizes))),
      tower: fc.constantFrom(undefined, ...towers),
      limitBasis: optional(fc.constantFrom('excess-of-retention', 'includes-retention')),
      reinstatements: optional(
        fc.record({
          count: fc.integer({ min: 0, max: 3 }),
          premiumPct: fc.constantFrom(100, 50),
          proRata: fc.boolean(),
        }),
      ),
    })
    // Only a limit can be restored.
    .filter(
      ({ eventLimit, aggregateLimit, reinstatements, tower }) =>
        reinstatements === undefined || tower !== undefined || eventLimit !== undefined || aggregateLimit !== undefined,
    )
    .map(
      ({ tower, ...terms }) =>
        defined({ currency: 'USD', ...terms, layers: tower && scaled(tower, sizes.limit) }) as Policy,
    );

const line = (sizes: Sizes): fc.Arbitrary<LossLine> =>
  fc
    .record({
      coverageId: fc.constantFrom(...ids, 'nowhere', null),
      amount: money(sizes.amount),
      defence: optional(fc.oneof(fc.boolean(), money(sizes.amount / 8))),
      waitingLoss: optional(money(sizes.amount / 8)),
      timeSeries: optional(fc.array(money(sizes.amount / 80), { minLength: 1, maxLength: 100 })),
    })
    .map((terms) => defined({ id: 'line', ...terms }) as LossLine);

const claim = (sizes: Sizes): fc.Arbitrary<Claim> =>
  fc
    .record({
      outageHours: fc.integer({ min: 1, max: 2000 }),
      cause: optional(fc.constantFrom('ransomware', 'ransomware', 'systemFailure')),
      aggregateUsed: optional(money(sizes.limit / 4)),
      lines: fc.array(line(sizes), { minLength: 1, maxLength: 8 }),
    })
    .map((terms) => defined(terms) as Claim);

/** Policies with every term, drawn without regard to each other. */
export const policies = policy(usual);
/** The same with amounts so alike that every term bites often. */
export const closePolicies = policy(close);
/** Claims of lines under those coverages, under others and under none. */
export const claims = claim(usual);

/** A policy and some claims: amounts as they are found, or so small and alike that every term bites. */
export const cases = (least: number, most: number): fc.Arbitrary<{ policy: Policy; some: readonly Claim[] }> =>
  fc.oneof(
    ...[usual, close].map((sizes) =>
      fc.record({
        policy: policy(sizes),
        some: fc.array(claim(sizes), { minLength: least, maxLength: most }),
      }),
    ),
  );
