import { describe, expect, it } from 'vitest';
import type { Claim, LossLine } from '../../src/insurance/claim/claim.js';
import { hoursBetween, instantOf } from '../../src/insurance/claim/real-hours.js';
import type { Coverage, Policy } from '../../src/insurance/policy/policy.js';
import { settle, settleAll } from '../../src/insurance/statement/settle.js';
import type { Statement } from '../../src/insurance/statement/statement.js';

const policy: Policy = { currency: 'USD', aggregateLimit: 5e6, coverages: [{ id: 'x', trigger: ['securityFailure'] }] };
const x = (amount: number, more: Partial<LossLine> = {}): LossLine => ({ id: 'x', amount, ...more });
const withTerms = (terms: Partial<Coverage>): Policy => ({
  ...policy,
  coverages: [{ ...policy.coverages[0], ...terms }],
});

describe('trigger', () => {
  const paid = (cause: string | undefined, trigger: string | string[]): Statement =>
    settle(withTerms({ trigger }), { ...(cause && { cause }), lines: [x(100)] });

  it.each([
    ['ransomware', 'securityFailure', 100],
    ['ransomware', 'extortionThreat', 100],
    ['ransomware', 'privacyBreach', 100],
    ['ransomware', 'systemFailure', 0],
    ['softwareFault', 'securityFailure', 0],
    ['softwareFault', 'systemFailure', 100],
    ['vendorOutage', 'dependentBusiness', 100],
    ['vendorOutage', 'securityFailure', 0],
    ['voluntaryShutdown', 'securityFailure', 0],
  ])('%s sets off %s: %d', (cause, trigger, amount) => {
    expect(paid(cause, trigger).paid).toBe(amount);
  });

  it('says why nothing is paid', () => {
    expect(paid('softwareFault', 'securityFailure').causes).toEqual({ 'softwareFault does not trigger x': 100 });
  });

  it('is taken as met, with a warning, when the cause is missing or unknown', () => {
    expect(paid(undefined, 'securityFailure').warnings.join()).toMatch(/no cause.*taken as met/);
    const unknown = paid('ransomwear', 'securityFailure');
    expect(unknown.paid).toBe(100);
    expect(unknown.warnings.join()).toMatch(/did you mean "ransomware"/);
  });
});

describe('dates', () => {
  const dated: Policy = { ...policy, retroDate: '2024-01-01', period: { start: '2026-01-01', end: '2026-12-31' } };
  const paid = (terms: Partial<Policy>, claim: Partial<Claim>): number =>
    settle({ ...dated, ...terms }, { cause: 'ransomware', lines: [x(100)], ...claim }).paid;

  it.each<[string, Partial<Policy>, Partial<Claim>, number]>([
    ['on the last day', {}, { occurredAt: '2026-12-31T23:59' }, 100],
    ['a minute later', {}, { occurredAt: '2027-01-01T00:00' }, 0],
    [
      'discovered in the period, begun before',
      { form: 'discovery' },
      { occurredAt: '2025-11-01', discoveredAt: '2026-02-01' },
      100,
    ],
    ['discovered after the period', { form: 'discovery' }, { occurredAt: '2026-12-01', discoveredAt: '2027-02-01' }, 0],
    ['reported in the period', { form: 'claims-made' }, { occurredAt: '2025-11-01', reportedAt: '2026-02-01' }, 100],
    ['reported after it', { form: 'claims-made' }, { occurredAt: '2026-12-30', reportedAt: '2027-01-05' }, 0],
    [
      'begun before the retroactive date',
      { form: 'discovery' },
      { occurredAt: '2023-12-31', discoveredAt: '2026-02-01' },
      0,
    ],
  ])('%s', (_, terms, claim, amount) => {
    expect(paid(terms, claim)).toBe(amount);
  });

  it('are not checked when missing, and the statement says so', () => {
    const { warnings } = settle(dated, { cause: 'ransomware', lines: [x(100)] });
    expect(warnings.join()).toMatch(/period was not checked.*retroactive date was not checked/);
  });

  it('look back only so far', () => {
    const claim = (incurredAt: string): Claim => ({ discoveredAt: '2026-06-30', lines: [x(100, { incurredAt })] });
    expect(settle(withTerms({ lookbackDays: 30 }), claim('2026-06-01')).paid).toBe(100);
    expect(settle(withTerms({ lookbackDays: 30 }), claim('2026-05-01')).causes).toEqual({
      'incurred before the lookback': 100,
    });
  });
});

describe('real hours', () => {
  it('follow the clocks of the place', () => {
    const zone = 'America/Chicago';
    expect(hoursBetween('2026-03-07T12:00', '2026-03-08T12:00', zone)).toBe(23);
    expect(hoursBetween('2026-10-31T12:00', '2026-11-01T12:00', zone)).toBe(25);
    expect(hoursBetween('2026-03-07T12:00', '2026-03-08T12:00')).toBe(24);
    expect(hoursBetween('2026-03-08T01:30', '2026-03-08T03:30', zone)).toBe(1);
    expect(instantOf('2026-03-08T02:30', zone)).toBe(instantOf('2026-03-08T03:30', zone));
    expect(hoursBetween('2026-01-01T00:00Z', '2026-01-01T00:00-06:00')).toBe(6);
  });

  it('decide a waiting period', () => {
    const claim: Claim = {
      timeZone: 'America/Chicago',
      occurredAt: '2026-03-08T00:00',
      restoredAt: '2026-03-08T12:00',
      lines: [x(100)],
    };
    // Twelve hours on the clock, eleven in truth.
    expect(settle(withTerms({ waitingHours: 12, waitingType: 'franchise' }), claim).paid).toBe(0);
    expect(settle(withTerms({ waitingHours: 11, waitingType: 'franchise' }), claim).paid).toBe(100);
  });

  it.each(['yesterday', '2026-02-30', '2026-13-01', '2026-01-01T25:00'])('refuse %s', (text) => {
    expect(() => instantOf(text)).toThrow(RangeError);
  });
});

describe('the period of loss', () => {
  const daily = (days: number): LossLine =>
    x(0, { timeSeries: Array.from({ length: days }, () => ({ hours: 24, amount: 1000 })) });
  const lines = [{ ...daily(40), amount: 40_000 }];
  it.each<[string, Partial<Coverage>, Partial<Claim>, number]>([
    ['ends with its cap', { periodCapDays: 30 }, {}, 30_000],
    [
      'begins after waiting where the wording says so',
      { periodCapDays: 30, waitingHours: 48, periodStarts: 'afterWaiting' },
      {},
      30_000,
    ],
    ['includes waiting otherwise', { periodCapDays: 30, waitingHours: 48 }, {}, 28_000],
    ['ends when systems are restored', { periodEnds: 'systemsRestored' }, {}, 20_000],
    ['is extended', { periodEnds: 'systemsRestored', extendedDays: 5 }, {}, 25_000],
    ['ends when operations resume', { periodEnds: 'operationsResumed' }, { operationsResumedHours: 600 }, 25_000],
    ['ends when income is normal', { periodEnds: 'incomeNormal' }, {}, 40_000],
  ])('%s', (_, terms, claim, paid) => {
    const statement = settle(withTerms(terms), { outageHours: 480, lines, ...claim });
    expect(statement.paid).toBe(paid);
    expect(statement.paid + statement.waiting + statement.uncovered).toBe(40_000);
  });
});

describe('exclusions', () => {
  const war: Policy = { ...policy, exclusions: [{ id: 'war', probability: 0.25 }] };
  it('of uncertain application are weighed and never taken silently', () => {
    const statement = settle(war, { cause: 'ransomware', lines: [x(100_000)] });
    expect(statement.paid).toBe(100_000);
    expect(statement.weighed).toEqual({
      rules: [{ id: 'war', probability: 0.25 }],
      paidIfCovered: 100_000,
      paidIfExcluded: 0,
      paidWeighted: 75_000,
    });
    expect(statement.warnings.join()).toMatch(/war applies with probability 0.25/);
  });
  it('leave the period as if covered', () => {
    const [, second] = settleAll(war, [{ lines: [x(3e6)] }, { lines: [x(3e6)] }]);
    expect(second.weighed).toMatchObject({ paidIfCovered: 2e6, paidIfExcluded: 0, paidWeighted: 1.5e6 });
  });
  it('name lines by cause, coverage or id, and say where the loss goes', () => {
    const rules = [
      { cause: 'war' },
      { coverageId: 'bodilyInjury', goesTo: 'the malpractice policy' },
      { id: 'fines', lineId: ['fine'] },
    ];
    const lines = [
      x(1),
      x(10, { cause: 'war' }),
      x(100, { id: 'fine', coverageId: 'x' }),
      x(1000, { coverageId: 'bodilyInjury' }),
    ];
    const statement = settle({ ...policy, exclusions: rules }, { lines });
    expect(statement.paid).toBe(1);
    expect(statement.causes).toEqual({ 'excluded: war': 10, 'excluded: fines': 100, 'excluded: bodilyInjury': 1000 });
    expect(statement.lines[3].goesTo).toBe('the malpractice policy');
  });
});

describe('limits', () => {
  it('leave defense outside where the wording does', () => {
    const liability = withTerms({ party: 'third', sublimit: 1e6, defenceInsideLimit: false });
    const statement = settle(liability, { lines: [x(1_500_000, { defence: 400_000 })] });
    expect(statement.paid).toBe(1_400_000);
    expect(statement.lines).toHaveLength(1);
    expect(statement.remainingAggregate).toBe(4e6);
    expect(settle(withTerms({ sublimit: 1e6 }), { lines: [x(1_500_000, { defence: 400_000 })] }).paid).toBe(1_000_000);
  });
  it('leave a coverage outside the aggregate', () => {
    const statement = settle(withTerms({ insideAggregate: false }), { lines: [x(6e6)] });
    expect([statement.paid, statement.remainingAggregate]).toEqual([6e6, 5e6]);
  });
  it('are used up by sublimits in the period and by earlier payments', () => {
    const statements = settleAll(withTerms({ sublimit: 1e6, sublimitAggregate: 1.5e6 }), [
      { lines: [x(2e6)] },
      { lines: [x(2e6)] },
    ]);
    expect(statements.map((one) => one.paid)).toEqual([1e6, 5e5]);
    expect(settle(policy, { aggregateUsed: 4.5e6, lines: [x(1e6)] }).paid).toBe(5e5);
  });
  it('that contain the retention count it, event after event', () => {
    const includes: Policy = { ...policy, limitBasis: 'includes-retention', retentionPerEvent: 1e6 };
    const statements = settleAll(includes, [{ lines: [x(3e6)] }, { lines: [x(9e6)] }]);
    // 3M of 5M are used by the first event, retention included; 2M stay, of which 1M is retention.
    expect(statements.map((one) => one.paid)).toEqual([2e6, 1e6]);
  });
});

describe('an hours clause', () => {
  const outage = (day: string, hours: number, cause = 'ransomware'): Claim => ({
    cause,
    occurredAt: day,
    outageHours: hours,
    lines: [x(100_000)],
  });
  const claims = [
    outage('2026-05-01', 10),
    outage('2026-05-03', 20),
    outage('2026-05-03', 20, 'intrusion'),
    outage('2026-05-09', 10),
  ];
  const terms = { retentionPerEvent: 30_000, hoursClause: 72 };
  it('makes one event of one cause, with one retention and a waiting period for each outage', () => {
    const statements = settleAll({ ...withTerms({ waitingHours: 5 }), ...terms }, claims);
    // 50k and 75k after waiting, less one retention; then 75k and 50k less a retention each.
    expect(statements.map((one) => one.paid)).toEqual([95_000, 45_000, 20_000]);
  });
  it('is off without one', () => {
    const statements = settleAll({ ...withTerms({ waitingHours: 5 }), retentionPerEvent: 30_000 }, claims);
    expect(statements.map((one) => one.paid)).toEqual([20_000, 45_000, 45_000, 20_000]);
  });
});

describe('mapping', () => {
  const two: Policy = {
    currency: 'USD',
    coverages: [
      { id: 'a', sublimit: 100 },
      { id: 'b', sublimit: 80 },
    ],
  };
  const lines = [
    { id: 'one', coverageId: 'a', amount: 90, alternatives: ['b'] },
    { id: 'two', coverageId: 'a', amount: 70, alternatives: ['b'] },
  ];
  it('is as given, or the one that pays most', () => {
    expect(settle(two, { lines }).paid).toBe(100);
    const best = settle(two, { lines }, { assign: 'maximise' });
    expect([best.paid, best.lines.map((line) => line.coverageId)]).toEqual([160, ['a', 'b']]);
  });

  it('is the best for each claim in its turn', () => {
    const yearly = { ...two, coverages: two.coverages.map((one) => ({ ...one, sublimitAggregate: true })) };
    const claim = { assign: 'maximise', lines: [lines[0]] } as const;
    const statements = settleAll(yearly, [claim, claim, { lines: [lines[0]] }]);
    expect(statements.map((one) => [one.lines[0].coverageId, one.paid])).toEqual([
      ['a', 90],
      ['b', 80],
      ['a', 10],
    ]);
    const { warnings } = settle(two, { assign: 'maximise', lines: [{ id: 'a', amount: 1 }] });
    expect(warnings.join()).toMatch(/no line names alternatives/);
  });
});

describe('a claim', () => {
  it('is refused with its faults', () => {
    expect(() => settle(policy, { lines: [{ id: 'x', amount: -5 }] })).toThrow(/lines\.0\.amount.*received -5/s);
    expect(() => settle(policy, {} as Claim)).toThrow(/lines/);
  });
  it('is refused for a misspelt name, which would settle something else', () => {
    const hour = { lines: [x(1)], outageHour: 5 } as Claim;
    expect(() => settle(policy, hour)).toThrow(/outageHour: is not a known name.*did you mean "outageHours"/);
    const line = { ...x(1), incuredAt: '2026-01-05' };
    expect(() => settle(policy, { lines: [line] })).toThrow(
      /incuredAt: is not a known name.*did you mean "incurredAt"/,
    );
  });
  it('may carry notes of the system it comes from, which are told', () => {
    const line = { ...x(1), adjusterInitials: 'AB' };
    const claim = { lines: [line], notes: 'see file' } as Claim;
    const told = settle(policy, claim).warnings.join('\n');
    expect(told).toMatch(/notes: is not a known name; received "see file"/);
    expect(told).toMatch(/lines\.0\.adjusterInitials: is not a known name/);
  });
  it('that recovers too much of a long outage at a large system is questioned', () => {
    const claim: Claim = { annualRevenue: 3e9, outageHours: 500, lines: [x(1e6)] };
    expect(settle(policy, claim).warnings.join()).toMatch(/more than 70% is recovered/);
  });
  it('without lines pays nothing', () => {
    expect(settle(policy, { lines: [] }).paid).toBe(0);
  });
});
