import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/insurance/faults/faults.js';
import { parsePolicy, safeParsePolicy } from '../../src/insurance/policy/parse-policy.js';
import { typicalHospitalPolicy } from '../../src/insurance/policy/typical-policy.js';
import { typicalTerms } from '../../src/insurance/policy/typical-terms.js';
import { settle } from '../../src/insurance/statement/settle.js';

const sound = {
  currency: 'USD',
  aggregateLimit: 10e6,
  coverages: [{ id: 'businessInterruption', trigger: 'securityFailure' }],
};

function faults(json: unknown): readonly Fault[] {
  const read = safeParsePolicy(json);
  return read.success ? read.warnings : read.error.faults;
}

describe('a policy', () => {
  it('needs only a currency and coverages', () => {
    expect(parsePolicy({ currency: 'USD', coverages: [{ id: 'x' }] })).toEqual({
      currency: 'USD',
      coverages: [{ id: 'x' }],
    });
    expect(faults(sound)).toEqual([]);
  });

  it('tells a misspelt term with path, value and nearest name, at the top and inside', () => {
    const coverages = [{ id: 'x', trigger: 'y', waitingHour: 8 }];
    const [first, second] = faults({ ...sound, agregateLimit: 5, coverages });
    const told = [first, second].sort((a, b) => a.path.localeCompare(b.path));
    expect(told[0]).toMatchObject({ path: 'agregateLimit', received: '5', nearest: 'aggregateLimit' });
    expect(told[1]).toMatchObject({ path: 'coverages.0.waitingHour', received: '8', nearest: 'waitingHours' });
    expect(() => parsePolicy({ ...sound, agregateLimit: 5 })).toThrow(/agregateLimit.*did you mean "aggregateLimit"/);
  });

  it('tells a value out of range with its meaning', () => {
    expect(faults({ ...sound, coverages: [{ id: 'x', insuredShare: 20 }] })[0]).toMatchObject({
      path: 'coverages.0.insuredShare',
      says: 'share of the loss the insured keeps, 0 to 1',
      received: '20',
    });
    expect(faults({ ...sound, eventLimit: Number.POSITIVE_INFINITY })[0]).toMatchObject({
      path: 'eventLimit',
      message: expect.stringMatching(/leave it out/),
    });
    expect(faults({ ...sound, period: { start: '2026-01-01' } })[0]).toMatchObject({
      path: 'period.end',
      received: 'undefined',
    });
    expect(faults({ ...sound, exclusions: [{ cuase: 'war' }] })[0]).toMatchObject({
      path: 'exclusions.0.cuase',
      nearest: 'cause',
    });
    expect(faults({ ...sound, coverages: [{ id: 'x', trigger: 5 }] })[0]).toMatchObject({
      message: 'must be text or a list',
    });
    expect(faults({ ...sound, currency: 'dollars' })[0]).toMatchObject({ path: 'currency', received: '"dollars"' });
  });

  const layer = (attachment: number, limit: number, shares?: number[]) => ({
    attachment,
    limit,
    ...(shares && { shares }),
  });
  it.each<[string, string, 'error' | 'warning', object]>([
    [
      'a sublimit above the limit',
      'coverages.0.sublimit',
      'warning',
      { coverages: [{ id: 'x', trigger: 't', sublimit: 11e6 }] },
    ],
    [
      'waiting longer than the period',
      'coverages.0.waitingHours',
      'warning',
      { coverages: [{ id: 'x', trigger: 't', waitingHours: 72, periodCapDays: 3 }] },
    ],
    ['overlapping layers', 'layers.1.attachment', 'error', { layers: [layer(0, 5e6), layer(4e6, 6e6)] }],
    ['a gap in the tower', 'layers.1.attachment', 'warning', { layers: [layer(0, 4e6), layer(5e6, 5e6)] }],
    ['shares above one', 'layers.0.shares', 'error', { layers: [layer(0, 10e6, [0.7, 0.6])] }],
    ['shares below one', 'layers.0.shares', 'warning', { layers: [layer(0, 10e6, [0.7])] }],
    ['a coverage without a trigger', 'coverages.0.trigger', 'warning', { coverages: [{ id: 'x' }] }],
    [
      'a coverage twice',
      'coverages.1.id',
      'error',
      {
        coverages: [
          { id: 'x', trigger: 't' },
          { id: 'x', trigger: 't' },
        ],
      },
    ],
    [
      'a retroactive date after inception',
      'retroDate',
      'warning',
      { retroDate: '2026-02-01', period: ['2026-01-01', '2026-12-31'] },
    ],
    ['a period that ends before it starts', 'period', 'error', { period: { start: '2026-12-31', end: '2026-01-01' } }],
    ['a date that does not exist', 'retroDate', 'error', { retroDate: '2026-02-30' }],
    [
      'a retention that uses up its limit',
      'retentionPerEvent',
      'warning',
      { limitBasis: 'includes-retention', retentionPerEvent: 10e6 },
    ],
    [
      'a percent written as a share',
      'reinstatements.premiumPct',
      'warning',
      { premium: 1, reinstatements: { count: 1, premiumPct: 1 } },
    ],
  ])('questions %s', (_, path, severity, terms) => {
    const found = faults({ ...sound, ...terms }).find((fault) => fault.path === path);
    expect(found).toMatchObject({ path, severity });
  });
});

describe('two currencies', () => {
  const claim = { lines: [{ id: 'businessInterruption', amount: 1_000_000, currency: 'EUR' }] };
  it('are refused without a rate', () => {
    expect(() => settle(sound, claim)).toThrow(/no rate is given from EUR to USD/);
  });
  it('are converted by an explicit one', () => {
    expect(settle({ ...sound, exchangeRates: { EUR: 1.08 } }, claim).paid).toBe(1_080_000);
  });
});

describe('minor units', () => {
  const share = { coverages: [{ id: 'x', insuredShare: 0.3335 }] };
  const claim = { lines: [{ id: 'x', amount: 1001 }] };
  it.each([
    ['JPY', 334, 667],
    ['USD', 333.83, 667.17],
    ['KWD', 333.834, 667.166],
  ])('%s', (currency, kept, paid) => {
    const statement = settle({ currency, ...share }, claim);
    expect([statement.insuredShare, statement.paid]).toEqual([kept, paid]);
  });
});

it('questions a trigger that no known cause sets off', () => {
  const [fault] = faults({ ...sound, coverages: [{ id: 'x', trigger: ['securityFailure', 'securityFailur'] }] });
  expect(fault).toMatchObject({ path: 'coverages.0.trigger', severity: 'warning', received: 'securityFailur' });
  expect(fault.message).toMatch(/did you mean "securityFailure"/);
  expect(
    faults({ ...sound, coverages: [{ id: 'x', trigger: ['privacyBreach', 'dependentBusiness', 'ransomware'] }] }),
  ).toEqual([]);
});

describe('the typical policy', () => {
  it('is sound at any size, labels its values and settles', () => {
    for (const beds of [25, 300, 1500, 4000]) {
      expect(faults(typicalHospitalPolicy({ beds })), `${beds} beds`).toEqual([]);
    }
    expect(typicalHospitalPolicy({ beds: 300 }).premium).toBe(245_400);
    expect(typicalTerms.filter((term) => term.grade === 'measured').map((term) => term.term)).toEqual(['premium']);
    expect(typicalTerms.every((term) => term.source.length > 10)).toBe(true);
  });
  it('takes revenue instead of beds, and another currency with its rate', () => {
    const { name: _, ...terms } = typicalHospitalPolicy({ revenue: 450e6 });
    expect(typicalHospitalPolicy({ beds: 300 })).toMatchObject(terms);
    const euros = typicalHospitalPolicy({ beds: 300, currency: 'EUR', perDollar: 0.9 });
    expect(euros).toMatchObject({ currency: 'EUR', aggregateLimit: 5.4e6, premium: 220_860 });
    expect(() => typicalHospitalPolicy({ beds: 300, currency: 'EUR' })).toThrow(/perDollar/);
    expect(() => typicalHospitalPolicy({})).toThrow(/beds/);
  });
  it('refuses beds that are none', () => {
    expect(() => typicalHospitalPolicy({ beds: Number.NaN })).toThrow(/beds.*received NaN/);
  });
});
