import { describe, expect, it } from 'vitest';
import {
  type Claim,
  type Coverage,
  type LossLine,
  measureInterruption,
  type Policy,
  type Statement,
  settle,
} from '../../src/insurance/index.js';

/** `hours` of the same loss. */
const each = (hours: number, amount: number): number[] => Array<number>(hours).fill(amount);
const policyOf = (coverages: readonly Coverage[], terms: Partial<Policy> = {}): Policy => ({
  currency: 'USD',
  coverages,
  ...terms,
});
const one = (terms: Partial<Coverage>, line: Partial<LossLine>, claim: Partial<Claim> = {}): Statement =>
  settle(policyOf([{ id: 'bi', ...terms }]), { lines: [{ id: 'bi', ...line }], ...claim });

describe('the period of loss', () => {
  // 100 days of 24 hours at 100 an hour, 2,400 a day: 240,000.
  const long = { timeSeries: each(2400, 100) };
  it.each<[string, Partial<Coverage>, number, number, number]>([
    ['caps at 60 days: 60 x 2,400', { periodCapDays: 60 }, 144_000, 0, 96_000],
    [
      'with 24 hours waiting inside the cap: 59 x 2,400',
      { periodCapDays: 60, waitingHours: 24 },
      141_600,
      2400,
      96_000,
    ],
    [
      'with the cap counted from the end of waiting: days 2 to 61',
      { periodCapDays: 60, waitingHours: 24, periodStarts: 'afterWaiting' },
      144_000,
      2400,
      93_600,
    ],
    [
      'with a franchise, paid from hour 0, nothing to count from later',
      { periodCapDays: 60, waitingHours: 24, waitingType: 'franchise', periodStarts: 'afterWaiting' },
      144_000,
      0,
      96_000,
    ],
    ['ends with systems restored on day 50', { periodEnds: 'systemsRestored' }, 120_000, 0, 120_000],
    [
      'and 30 days of extended indemnity: 80 x 2,400',
      { periodEnds: 'systemsRestored', extendedDays: 30 },
      192_000,
      0,
      48_000,
    ],
    [
      'with a cap of 40 days that ends first, then extended by 30',
      { periodEnds: 'systemsRestored', periodCapDays: 40, extendedDays: 30 },
      168_000,
      0,
      72_000,
    ],
    ['ends when operations resume on day 70', { periodEnds: 'operationsResumed' }, 168_000, 0, 72_000],
  ])('%s', (_, terms, paid, waiting, uncovered) => {
    const statement = one(terms, long, { outageHours: 1200, operationsResumedHours: 1680 });
    expect([statement.paid, statement.waiting, statement.uncovered]).toEqual([paid, waiting, uncovered]);
  });
  it('of a line without hours cannot be measured: all is paid, with a warning', () => {
    const statement = one({ periodCapDays: 1, waitingHours: 8 }, { amount: 100 });
    expect(statement.paid).toBe(100);
    expect(statement.warnings.join()).toMatch(/waiting period and period of loss were not applied/);
  });
});

describe('an outage of a provider', () => {
  const policy = policyOf([
    { id: 'businessInterruption', trigger: 'securityFailure', waitingHours: 8 },
    {
      id: 'dependentBI',
      trigger: ['dependentSecurityFailure', 'dependentSystemFailure'],
      waitingHours: 24,
      sublimit: 500_000,
    },
  ]);
  const claim = (cause: string, coverageId: string, hours = 100): Statement =>
    settle(policy, { cause, outageHours: hours, lines: [{ id: 'l', coverageId, timeSeries: each(hours, 10_000) }] });

  it('waits 24 hours, then 76 x 10,000 cut to the sublimit of 500,000', () => {
    const { paid, waiting, overSublimit } = claim('vendorOutage', 'dependentBI');
    expect([paid, waiting, overSublimit]).toEqual([500_000, 240_000, 260_000]);
  });
  it('of 60 hours stays below it: 36 x 10,000', () => {
    expect(claim('vendorRansomware', 'dependentBI', 60).paid).toBe(360_000);
  });
  it('is not a failure of own systems, nor the other way round', () => {
    expect(claim('vendorOutage', 'businessInterruption').causes).toEqual({
      'vendorOutage does not trigger businessInterruption': 1_000_000,
    });
    expect(claim('ransomware', 'dependentBI').paid).toBe(0);
    expect(claim('ransomware', 'businessInterruption').paid).toBe(920_000);
  });
});

describe('a change of trigger', () => {
  const policy = policyOf(
    [
      { id: 'businessInterruption', trigger: ['securityFailure', 'voluntaryShutdown'], waitingHours: 8 },
      { id: 'systemFailure', trigger: 'systemFailure', waitingHours: 12, sublimit: 250_000 },
    ],
    { aggregateLimit: 5e6 },
  );
  // 48 hours at 10,000. Own attack: 40 x 10,000. Failed update: 36 x 10,000, cut to 250,000.
  it.each([
    ['ransomware', 400_000],
    ['voluntaryShutdown', 400_000],
    ['failedUpdate', 250_000],
    ['humanError', 250_000],
    ['vendorOutage', 0],
  ])('%s: %d, under whichever coverage answers', (cause, paid) => {
    const line = { id: 'businessInterruption', alternatives: ['systemFailure'], timeSeries: each(48, 10_000) };
    const claim = { cause, outageHours: 48, lines: [line] };
    expect(settle(policy, claim, { assign: 'maximise' }).paid).toBe(paid);
    expect(settle(policy, claim).paid).toBe(cause === 'failedUpdate' || cause === 'humanError' ? 0 : paid);
  });
});

describe('dates', () => {
  const terms = { retroDate: '2025-01-01', period: { start: '2026-01-01', end: '2026-12-31' } };
  const at = (form: Policy['form'], dates: Partial<Claim>): Statement =>
    settle(policyOf([{ id: 'x' }], { ...terms, ...(form && { form }) }), { ...dates, lines: [{ id: 'x', amount: 5 }] });
  it.each<[string, Policy['form'], Partial<Claim>, number]>([
    ['on the retroactive date', 'claims-made', { occurredAt: '2025-01-01', reportedAt: '2026-06-01' }, 5],
    ['the day before it', 'claims-made', { occurredAt: '2024-12-31', reportedAt: '2026-06-01' }, 0],
    ['reported on the last day', 'claims-made', { occurredAt: '2026-12-30', reportedAt: '2026-12-31' }, 5],
    ['discovered in time, reported late', 'claims-made', { discoveredAt: '2026-12-30', reportedAt: '2027-01-02' }, 0],
    ['the same on discovery', 'discovery', { discoveredAt: '2026-12-30', reportedAt: '2027-01-02' }, 5],
    ['discovered before inception', 'discovery', { discoveredAt: '2025-12-31', reportedAt: '2026-01-02' }, 0],
    ['occurred in the period, no form', undefined, { occurredAt: '2026-07-01', reportedAt: '2027-01-02' }, 5],
  ])('%s, %s', (_, form, dates, paid) => {
    const statement = at(form, dates);
    expect(statement.paid).toBe(paid);
    expect(Object.keys(statement.causes)).toHaveLength(paid === 0 ? 1 : 0);
  });
});

describe('waiting', () => {
  const eight = { waitingHours: 8 };
  it.each<[string, Partial<Coverage>, number, number]>([
    ['excess, exactly 8 hours', eight, 8, 0],
    ['franchise, exactly 8 hours', { ...eight, waitingType: 'franchise' }, 8, 8000],
    ['franchise, longer than 8', { ...eight, waitingType: 'franchise', waitingComparison: '>' }, 8, 0],
    ['franchise, 9 hours', { ...eight, waitingType: 'franchise', waitingComparison: '>' }, 9, 9000],
    ['greater of 8,000 and 10,000, of 20,000', { ...eight, retentionRule: 'greaterOf', retention: 10_000 }, 20, 10_000],
    ['greater of 8,000 and 5,000', { ...eight, retentionRule: 'greaterOf', retention: 5000 }, 20, 12_000],
    ['both: 12,000 - 5,000', { ...eight, retentionRule: 'both', retention: 5000 }, 20, 7000],
    ['time alone', { ...eight, retentionRule: 'time', retention: 5000 }, 20, 12_000],
    ['money alone', { ...eight, retentionRule: 'money', retention: 5000 }, 20, 15_000],
    [
      'greater of 8,000 and 10,000 after a share of 10%: 0.9 x 12,000 - (10,000 - 0.9 x 8,000)',
      { ...eight, retentionRule: 'greaterOf', retention: 10_000, insuredShare: 0.1 },
      20,
      8000,
    ],
  ])('%s', (_, terms, hours, paid) => {
    expect(one(terms, { timeSeries: each(hours, 1000) }, { outageHours: hours }).paid).toBe(paid);
  });
  it('by the hour pays 4 x 100, averaged 4 x 400, on 8 hours of 700 and 4 of 100 with 8 waiting', () => {
    const hourly = [...each(8, 550), ...each(4, 100)];
    expect(one(eight, { timeSeries: hourly }, { outageHours: 12 }).paid).toBe(400);
    expect(one(eight, { amount: 4800 }, { outageHours: 12 }).paid).toBe(1600);
  });
  it.each([
    // On the clock both last 8 hours; in truth 7 and 9.
    ['spring', '2026-03-08T00:00', '2026-03-08T08:00', 7, 0],
    ['fall', '2026-11-01T00:00', '2026-11-01T08:00', 9, 1000],
  ])('in real hours, in %s', (_, occurredAt, restoredAt, hours, paid) => {
    const line = { timeSeries: { start: occurredAt, hourly: each(hours, 1000) } };
    expect(one(eight, line, { timeZone: 'America/New_York', occurredAt, restoredAt }).paid).toBe(paid);
  });
});

describe('measured interruption', () => {
  const line = { id: 'clinic', revenuePerDay: 10_000, drop: 0.5 };
  it('10 days: 50,000 lost, 40% made up, 25% of the rest saved: 22,500, and 10% of 20,000 extra pay', () => {
    const measure = measureInterruption({
      days: 10,
      lines: [{ ...line, makeUp: 0.4, saved: 0.25, makeUpPremium: 0.1 }],
    });
    expect([measure.loss, measure.makeUpPremium]).toEqual([22_500, 2000]);
  });
  it('of a hospital that loses 5% of 100,000: the same, or 5,000 more where net losses are ignored', () => {
    const input = { days: 10, lines: [line], margin: -0.05 };
    expect(measureInterruption(input).loss).toBeCloseTo(50_000, 6);
    expect(measureInterruption({ ...input, netLoss: 'ignore' }).loss).toBeCloseTo(55_000, 6);
  });
  it('is nothing where more is saved than lost: 50,000 - 60,000', () => {
    const measure = measureInterruption({ days: 10, lines: [{ ...line, savedExpenses: 60_000 }] });
    expect([measure.loss, measure.saved]).toEqual([0, 60_000]);
    expect(measure.topDown).toBeCloseTo(-10_000, 6);
  });
  it('goes on into the claim as it is', () => {
    const { loss } = measureInterruption({ days: 10, lines: [{ ...line, savedExpenses: 60_000 }] });
    expect(one({}, { amount: loss }).paid).toBe(0);
  });
});
