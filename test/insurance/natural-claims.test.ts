import { describe, expect, it } from 'vitest';
import { safeParsePolicy } from '../../src/insurance/policy/parse-policy.js';
import type { Policy } from '../../src/insurance/policy/policy.js';
import { settle, settleAll } from '../../src/insurance/statement/settle.js';

/** A policy or a claim as somebody else writes it, with names of their own. */
type Theirs = Readonly<Record<string, unknown>>;

const paid = (policy: Theirs, claim: Theirs): number => settleTheirs(policy, claim).paid;
const settleTheirs = (policy: Theirs, claim: Theirs) => settle({ currency: 'USD', ...policy } as never, claim as never);
const hourly = [...Array<number>(8).fill(40_000), ...Array<number>(8).fill(10_000)];
const bi = (terms: Theirs, more: Theirs = {}): Theirs => ({
  coverages: [{ id: 'businessInterruption', trigger: ['securityFailure'], ...terms }],
  ...more,
});
const outageOf = (start: string, end: string, timeZone?: string): Theirs => ({
  lines: [{ id: 'businessInterruption', amount: 8000 }],
  outage: { start, end, ...(timeZone === undefined ? {} : { timeZone }) },
});

describe('16 hours, 400,000: 320,000 of it in the 8 hours of waiting', () => {
  const claim = { trigger: 'securityFailure', lines: [{ id: 'businessInterruption', timeSeries: hourly }] };
  const greater = { waitingHours: 8, retentionRule: 'greaterOf' };
  it.each<[string, Theirs, number]>([
    ['retention of the policy 250,000: max(250,000, 320,000)', bi(greater, { retentionPerEvent: 250_000 }), 80_000],
    ['retention of the policy 350,000: 400,000 - 350,000', bi(greater, { retentionPerEvent: 350_000 }), 50_000],
    [
      'both in full, where the policy says that nothing counts',
      bi(greater, { retentionPerEvent: 50_000, retentionErodedBy: [] }),
      30_000,
    ],
    ['12 hours: 4 x 10,000', bi({ waitingHours: 12 }), 40_000],
    ['8.5 hours: 80,000 - 5,000', bi({ waitingHours: 8.5 }), 75_000],
  ])('%s', (_, policy, expected) => {
    expect(paid(policy, claim)).toBe(expected);
  });

  it('may have one word that counts towards the retention', () => {
    const policy = bi({ waitingHours: 8 }, { retentionPerEvent: 350_000, retentionErodedBy: 'waiting' });
    expect(paid(policy, claim)).toBe(50_000);
  });

  it.each<[string, readonly unknown[]]>([
    [
      'stretches by the hour',
      [
        { hours: 8, perHour: 40_000 },
        { hours: 8, perHour: 10_000 },
      ],
    ],
    [
      'stretches between hours',
      [
        { from: 0, to: 8, perHour: 40_000 },
        { from: 8, to: 16, amount: 80_000 },
      ],
    ],
    ['numbered hours', hourly.map((amount, k) => ({ hour: k + 1, amount }))],
    [
      'pairs of hours and loss',
      [
        [8, 320_000],
        [8, 80_000],
      ],
    ],
    ['hours of loss', hourly.map((loss) => ({ loss }))],
  ])('may be written as %s', (_, timeSeries) => {
    const lines = [{ id: 'bi', coverage: 'businessInterruption', timeSeries }];
    expect(paid(bi({ waitingHours: 8 }), { lines })).toBe(80_000);
  });

  it('tells what a greater of time and money is compared with', () => {
    const { warnings } = settleTheirs(bi(greater, { retentionPerEvent: 50_000, retentionErodedBy: [] }), claim);
    expect(warnings.join()).toMatch(/greaterOf without a retention of its own.*both are borne in full/);
  });
});

describe('an outage over a change of the clocks, 8 hours of franchise', () => {
  const eastern = 'America/New_York';
  it.each<[string, string, string, number]>([
    ['22:00 to 06:00 as clocks spring forward is 7 hours', '2025-03-08T22:00', '2025-03-09T06:00', 0],
    ['22:00 to 07:00 is 8', '2025-03-08T22:00', '2025-03-09T07:00', 8000],
    ['22:00 to 05:00 as clocks fall back is 8', '2025-11-01T22:00', '2025-11-02T05:00', 8000],
    ['22:00 to 04:59 is a minute short', '2025-11-01T22:00', '2025-11-02T04:59', 0],
  ])('%s', (_, start, end, expected) => {
    const terms = { waitingHours: 8, waitingType: 'franchise' };
    expect(paid(bi(terms), outageOf(start, end, eastern))).toBe(expected);
    expect(paid(bi(terms, { timeZone: eastern }), outageOf(start, end))).toBe(expected);
    const line = { id: 'businessInterruption', amount: 8000, start, end };
    expect(paid(bi(terms, { timeZone: eastern }), { lines: [line] })).toBe(expected);
  });

  it.each(['>=', '≥'])(
    'exactly 8 hours qualify under %s and not under >, of the policy or of the coverage',
    (least) => {
      const claim = outageOf('2025-03-03T08:00Z', '2025-03-03T16:00Z');
      const terms = { waitingHours: 8, waitingType: 'franchise' };
      expect(paid(bi(terms, { waitingComparison: least }), claim)).toBe(8000);
      expect(paid(bi(terms, { waitingComparison: '>' }), claim)).toBe(0);
      expect(paid(bi({ ...terms, waitingComparison: least }, { waitingComparison: '>' }), claim)).toBe(8000);
    },
  );
});

describe('a waiting period of 8 hours that runs from discovery, 4 hours into an outage of 16 at 1,000 an hour', () => {
  const claim = {
    occurredAt: '2026-03-02T00:00Z',
    discoveredAt: '2026-03-02T04:00Z',
    restoredAt: '2026-03-02T16:00Z',
    lines: [{ id: 'businessInterruption', amount: 16_000 }],
  };
  it.each<[string, Theirs, number]>([
    ['pays 16 - 4 - 8 hours', { waitingHours: 8 }, 4000],
    ['pays nothing where 12 hours remain of 13', { waitingHours: 13 }, 0],
    ['pays all of a franchise of 12', { waitingHours: 12, waitingType: 'franchise' }, 16_000],
    ['pays nothing of a franchise of 13', { waitingHours: 13, waitingType: 'franchise' }, 0],
    ['loses 4 hours less from the interruption on', { waitingHours: 8, waitingStarts: 'interruption' }, 8000],
    ['pays for 2 hours after it', { waitingHours: 8, periodCapDays: 2 / 24, periodStarts: 'afterWaiting' }, 2000],
  ])('%s', (_, terms, expected) => {
    expect(paid(bi({ waitingStarts: 'discovery', ...terms }), claim)).toBe(expected);
  });

  it('runs from the start where the discovery is not dated, and says so', () => {
    const { discoveredAt: _, ...undated } = claim;
    const statement = settleTheirs(bi({ waitingStarts: 'discovery', waitingHours: 8 }), undated);
    expect(statement.paid).toBe(8000);
    expect(statement.warnings.join()).toMatch(/run from discovery run from the start/);
  });
});

describe('1,000,000 with a share of 20%, a retention of 100,000 and a sublimit of 750,000', () => {
  const terms = { insuredShare: 0.2, retention: 100_000, sublimit: 750_000 };
  it.each<[string, number]>([
    ['first', 700_000],
    ['afterRetention', 720_000],
    ['afterSublimit', 600_000],
  ])('the share taken %s by the policy', (coinsuranceOrder, expected) => {
    const claim = { lines: [{ id: 'businessInterruption', amount: 1e6 }] };
    expect(paid(bi(terms, { coinsuranceOrder }), claim)).toBe(expected);
    expect(paid(bi({ ...terms, coinsuranceOrder }), claim)).toBe(expected);
  });
});

describe('21 days at a hospital, measured in the claim', () => {
  const services = [
    { id: 'elective inpatient', revenuePerDay: 300_000, drop: 0.7, makeUp: 0.6, saved: 0.35, makeUpPremium: 0.1 },
    { id: 'emergency inpatient', revenuePerDay: 420_000, drop: 0.3, saved: 0.25 },
    { id: 'outpatient', revenuePerDay: 280_000, drop: 0.5, makeUp: 0.5, saved: 0.2, makeUpPremium: 0.05 },
  ];
  const claimOf = (margin: number): Theirs => ({
    lines: [{ id: 'businessInterruption', interruption: { days: 21, services, margin } }],
  });
  it.each<[number, string, number]>([
    [0.02, 'net', 4_307_100],
    [-0.03, 'net', 4_307_100],
    [-0.03, 'ignore', 4_937_100],
    [0.02, 'ignore', 4_307_100],
  ])('at a margin of %d, net losses: %s', (margin, netLoss, expected) => {
    expect(paid(bi({ netLoss }), claimOf(margin))).toBe(expected);
    expect(paid(bi({}, { netLoss }), claimOf(margin))).toBe(expected);
  });

  it('shows how it was measured, and waits 12 of 504 hours', () => {
    const { measured, waiting } = settleTheirs(bi({ waitingHours: 12 }), claimOf(0));
    expect(measured[0]).toMatchObject({ grossLost: 9_996_000, makeUp: 4_116_000, saved: 1_572_900, loss: 4_307_100 });
    expect(measured[0].makeUpPremium).toBeCloseTo(338_100, 6);
    expect(waiting).toBe(102_550);
  });

  it('is refused where it cannot be', () => {
    const line = { id: 'businessInterruption', interruption: { services } };
    expect(() => paid(bi({}), { lines: [line] })).toThrow(/lines\.0\.interruption: days .* received undefined/);
  });
});

describe('dates', () => {
  const made = {
    form: 'claims-made',
    retroDate: '2024-06-01',
    period: { inception: '2025-01-01', expiry: '2025-12-31' },
  };
  const line = { id: 'businessInterruption', amount: 1000 };
  it.each<[string, Theirs, number]>([
    ['before the retroactive date', { occurredAt: '2024-05-31', reportedAt: '2025-02-01' }, 0],
    ['on the retroactive date', { occurredAt: '2024-06-01', reportedAt: '2025-02-01' }, 1000],
    ['before inception, with no date of the report', { occurredAt: '2024-06-01' }, 1000],
    ['after expiry, with no date of the report', { occurredAt: '2026-01-01' }, 0],
  ])('of an event %s', (_, claim, expected) => {
    expect(paid(bi({}, made), { ...claim, lines: [line] })).toBe(expected);
  });

  it('of an event before inception are outside where nothing says how far back cover reaches', () => {
    const { retroDate: _, ...plain } = made;
    const statement = settleTheirs(bi({}, plain), { occurredAt: '2024-06-01', lines: [line] });
    expect(statement.paid).toBe(0);
    expect(statement.warnings.join()).toMatch(/reportedAt is not given: 2024-06-01, when it began, is taken for it/);
  });

  it('of costs stand in for that of the event', () => {
    const lines = [
      { ...line, incurredAt: '2024-05-31' },
      { ...line, incurredAt: '2025-03-01' },
    ];
    const { paid: half, warnings } = settleTheirs(bi({}, made), { lines });
    expect(half).toBe(1000);
    expect(warnings.join()).toMatch(/reportedAt is not given: of the policy period only the end was checked/);
    const period = made.period;
    expect(paid(bi({}, { period }), { lines: [{ ...line, incurredAt: '2026-01-01' }] })).toBe(0);
    expect(paid(bi({}, { period }), { lines: [{ ...line, incurredAt: '2025-12-31' }] })).toBe(1000);
  });
});

describe('exclusions', () => {
  const claim = { lines: [{ id: 'businessInterruption', amount: 1000 }] };
  it('of probability 1 apply, of 0 do not', () => {
    expect(settleTheirs(bi({}, { exclusions: [{ id: 'war', probability: 1 }] }), claim)).toMatchObject({
      paid: 0,
      weighed: undefined,
      causes: { 'excluded: war': 1000 },
    });
    const { weighed } = settleTheirs(bi({}, { exclusions: [{ id: 'war', probability: 0 }] }), claim);
    expect(weighed).toMatchObject({ paidIfCovered: 1000, paidIfExcluded: 0, paidWeighted: 1000 });
  });

  it('may be named and weighed under other names', () => {
    const { weighed } = settleTheirs(bi({}, { exclusions: [{ name: 'war', p: 0.3 }] }), claim);
    expect(weighed).toMatchObject({ rules: [{ id: 'war', probability: 0.3 }], paidWeighted: 700 });
  });

  it('give their reason', () => {
    const exclusions = [{ id: 'war', probability: 1, reason: 'attributed to a state' }];
    expect(settleTheirs(bi({}, { exclusions }), claim).causes).toEqual({
      'excluded: war, attributed to a state': 1000,
    });
  });

  it('may list coverages', () => {
    for (const key of ['coverages', 'appliesTo']) {
      const rule = { id: 'sanctions', [key]: ['businessInterruption'] };
      expect(paid(bi({}, { exclusions: [rule] }), claim)).toBe(0);
    }
  });
});

describe('money in euros under a policy in dollars', () => {
  const lines = [{ id: 'businessInterruption', amount: 1000 }];
  it.each<[string, Theirs, number]>([
    ['a rate of the claim', { currency: 'EUR', exchangeRate: 1.1, lines }, 1100],
    ['rates of the claim', { currency: 'EUR', rates: { EUR: 1.1 }, lines }, 1100],
    ['a rate of the line', { lines: [{ ...lines[0], currency: 'EUR', rate: 1.2 }] }, 1200],
    ['the currency of the policy itself', { currency: 'USD', lines }, 1000],
  ])('%s', (_, claim, expected) => {
    expect(paid(bi({}), claim)).toBe(expected);
  });

  it('needs a rate, and one currency within the policy', () => {
    expect(() => paid(bi({}), { currency: 'EUR', lines })).toThrow(/currency: no rate is given from EUR to USD/);
    expect(() => paid(bi({ sublimit: 5, currency: 'EUR' }), { lines })).toThrow(/currency: is stated once/);
  });
});

describe('a tower', () => {
  const claim = { lines: [{ id: 'businessInterruption', amount: 16_907_100 }] };
  it('may be written insurer by insurer', () => {
    const layers = [
      { insurer: 'lead', limit: 10e6, xs: 0, share: 1 },
      { insurer: 'A', limit: 10e6, xs: 10e6, share: 0.6 },
      { insurer: 'B', limit: 10e6, xs: 10e6, share: 0.4 },
    ];
    expect(settleTheirs(bi({}, { layers, aggregateLimit: 20e6 }), claim).layers[1]).toEqual({
      name: 'A, B',
      amount: 6_907_100,
      shares: [
        { name: 'A', amount: 4_144_260 },
        { name: 'B', amount: 2_762_840 },
      ],
    });
  });

  it('is met by the event limit before it divides the payment: 5 + 2 of 12 million, 3 in the gap', () => {
    const layers = [
      { limit: 5e6, attachment: 0 },
      { limit: 5e6, attachment: 8e6 },
    ];
    const statement = settleTheirs(bi({}, { layers, eventLimit: 10e6 }), {
      lines: [{ id: 'businessInterruption', amount: 12e6 }],
    });
    expect(statement).toMatchObject({ paid: 7e6, overEventLimit: 2e6, causes: { 'gap in the tower': 3e6 } });
  });

  it('that reaches above the limit is questioned', () => {
    const read = safeParsePolicy({
      currency: 'USD',
      ...bi({}, { layers: [{ limit: 20e6 }], aggregateLimit: 10e6 }),
    });
    expect(read.success && read.warnings.map((one) => one.message).join()).toMatch(/above the limit of 10,000,000 USD/);
  });
});

it('claims of one year with a reinstatement: 4, 4 and 2 of 4 million, and the premium of what is restored', () => {
  const policy = {
    currency: 'USD',
    premium: 500_000,
    aggregateLimit: 5e6,
    reinstatements: { count: 1, premiumPct: 100, proRata: true },
    coverages: [{ id: 'dataRestoration' }],
  } satisfies Policy;
  const statements = settleAll(policy, Array(3).fill({ lines: [{ id: 'dataRestoration', amount: 4e6 }] }));
  expect(statements.map((one) => one.paid)).toEqual([4e6, 4e6, 2e6]);
  expect(statements.map((one) => one.reinstatementPremium)).toEqual([400_000, 100_000, 0]);
  expect(statements.map((one) => one.remainingAggregate)).toEqual([6e6, 2e6, 0]);
});

it.each<[unknown, number]>([
  [100, 200_000],
  ['1', 200_000],
  [50, 100_000],
  [0.5, 100_000],
  [[0], 0],
])('a reinstatement at %s costs, of a premium of 500,000 and 2 of 5 million, %d', (premiumPct, due) => {
  const terms = { premium: 500_000, aggregateLimit: 5e6, reinstatements: { count: 1, premiumPct } };
  const lines = [{ id: 'businessInterruption', amount: 2e6 }];
  expect(settleTheirs(bi({}, terms), { lines }).reinstatementPremium).toBe(due);
});

it('causes and triggers are the same however their words are joined', () => {
  const line = { id: 'businessInterruption', amount: 1000 };
  expect(paid(bi({}), { triggers: ['system failure'], lines: [line] })).toBe(0);
  expect(paid(bi({ trigger: 'System Failure' }), { cause: 'system_failure', lines: [line] })).toBe(1000);
  expect(paid(bi({}), { event: { trigger: 'systemFailure' }, lines: [line] })).toBe(0);
});

it.each<[string, string, number]>([
  ['dependentOutage', 'securityFailure', 0],
  ['dependentOutage', 'dependent', 1000],
  ['dependent', 'dependentSystemFailure', 1000],
  ['dependentSecurityFailure', 'dependentSystemFailure', 0],
  ['privacyBreach', 'securityFailure', 0],
  ['privacyBreach', 'privacyEvent', 1000],
])('%s under a trigger of %s', (cause, trigger, expected) => {
  expect(paid(bi({ trigger: [trigger] }), { cause, lines: [{ id: 'businessInterruption', amount: 1000 }] })).toBe(
    expected,
  );
});

it('claims that are one event keep their own currencies', () => {
  const claim = (day: string, more: Theirs): Theirs => ({
    cause: 'ransomware',
    occurredAt: `2026-03-${day}`,
    lines: [{ id: 'businessInterruption', amount: 1000 }],
    ...more,
  });
  const policy = { currency: 'USD', retentionPerEvent: 100, hoursClause: 72, ...bi({}) };
  const claims = [claim('01', {}), claim('02', { currency: 'EUR', exchangeRate: 1.1 })];
  expect(settleAll(policy as never, claims as never).map((one) => one.paid)).toEqual([2000]);
});

it('a line may name several coverages, and be claimed under the best', () => {
  const coverages = [{ id: 'extraExpense', sublimit: 250 }, { id: 'dataRestoration' }];
  const lines = [{ id: 'x', coverageId: ['extraExpense', 'dataRestoration'], amount: 1000 }];
  expect(paid({ coverages }, { lines })).toBe(250);
  expect(paid({ coverages }, { lines, assign: 'maximise' })).toBe(1000);
  expect(paid({ coverages, assign: 'maximise' }, { lines })).toBe(1000);
});

it('waiting that counts in full towards the retention may pay more where a sublimit would have cut it anyway', () => {
  const policy = (waitingHours: number): Theirs => ({
    retentionPerEvent: 100,
    retentionErodedBy: ['waiting'],
    coverages: [{ id: 'a', sublimit: 60, waitingHours }, { id: 'b' }],
  });
  const lines = [
    { id: 'a', amount: 200 },
    { id: 'b', amount: 1000 },
  ];
  // 60 + 1,000 - 100, and with 100 of waiting loss 60 + 1,000 - 0.
  expect(paid(policy(0), { outageHours: 10, lines })).toBe(960);
  expect(settleTheirs(policy(5), { outageHours: 10, lines })).toMatchObject({
    paid: 1060,
    warnings: expect.arrayContaining([expect.stringMatching(/a longer waiting period may pay more/)]),
  });
});
