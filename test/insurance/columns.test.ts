import { describe, expect, it } from 'vitest';
import { payColumns } from '../../src/insurance/columns/pay-columns.js';
import { payYears } from '../../src/insurance/columns/pay-years.js';
import type { Policy } from '../../src/insurance/policy/policy.js';
import { settle, settleAll } from '../../src/insurance/statement/settle.js';

const policy: Policy = {
  currency: 'USD',
  aggregateLimit: 12e6,
  eventLimit: 10e6,
  retentionPerEvent: 250_000,
  retentionErodedBy: ['waiting'],
  coverages: [
    {
      id: 'businessInterruption',
      trigger: 'securityFailure',
      waitingHours: 12,
      periodCapDays: 30,
      sublimit: 6e6,
      sublimitAggregate: 7e6,
    },
    { id: 'incidentResponse', trigger: 'securityFailure' },
    { id: 'cyberExtortion', trigger: 'extortion', insuredShare: 0.3, sublimit: 1e6 },
    { id: 'regulatory', trigger: 'privacy', sublimit: 2e6, retention: 100_000 },
  ],
};
const names = ['businessInterruption', 'incidentResponse', 'notification', 'extortion', 'regulatory', 'financing'];

/** Losses without luck, in whole dollars. */
function losses(rows: number): { lines: Record<string, Float64Array>; hours: Float64Array } {
  const column = (k: number): Float64Array =>
    Float64Array.from({ length: rows }, (_, row) => (row * 7919 * (k + 3) + k * 104_729) % (3e6 * (k + 1)));
  return {
    lines: Object.fromEntries(names.map((name, k) => [name, column(k)])),
    hours: Float64Array.from({ length: rows }, (_, row) => (row * 37) % 1500),
  };
}

const usual: Record<string, string | null> = {
  notification: 'incidentResponse',
  extortion: 'cyberExtortion',
  financing: null,
};
const claimOf = (lines: Record<string, Float64Array>, hours: Float64Array, row: number) => ({
  cause: 'ransomware',
  outageHours: hours[row],
  lines: names.map((id) => ({ id, coverageId: id in usual ? usual[id] : id, amount: lines[id][row] })),
});

describe('columns of events', () => {
  const { lines, hours } = losses(500);
  const columns = payColumns(policy, lines, { hours, cause: 'ransomware' });

  it('pay what a settled claim pays, reason by reason', () => {
    for (let row = 0; row < 500; row++) {
      const statement = settle(policy, claimOf(lines, hours, row));
      // Each of a statement's dozen roundings moves a part by at most half a cent.
      for (const part of [
        'paid',
        'waiting',
        'retention',
        'insuredShare',
        'overSublimit',
        'overEventLimit',
        'overAggregate',
        'uncovered',
      ] as const) {
        expect(Math.abs(columns[part][row] - statement[part]), `${part} of row ${row}`).toBeLessThan(0.03);
      }
    }
  });

  it('lose nothing', () => {
    for (let row = 0; row < 500; row++) {
      const { gross, paid, waiting, retention, insuredShare, overSublimit, overEventLimit, overAggregate, uncovered } =
        columns;
      const parts = [paid, waiting, retention, insuredShare, overSublimit, overEventLimit, overAggregate, uncovered];
      expect(parts.reduce((sum, part) => sum + part[row], 0)).toBeCloseTo(gross[row], 5);
    }
  });

  it('have nothing over an aggregate that no event exceeds, to the last bit', () => {
    const even = { ...policy, aggregateLimit: 10e6 };
    const { overEventLimit, overAggregate } = payColumns(even, lines, { hours, cause: 'ransomware' });
    expect(Math.max(...overEventLimit)).toBeGreaterThan(1e6);
    expect(overAggregate.every((amount) => amount === 0)).toBe(true);
  });

  it('refuse columns of different lengths', () => {
    expect(() => payColumns(policy, { a: new Float64Array(2), b: new Float64Array(3) })).toThrow(
      /one length; received 2, 3/,
    );
  });
});

describe('years of events', () => {
  it('pay what claims settled in sequence pay, year by year', () => {
    const { lines, hours } = losses(300);
    const trials = Float64Array.from({ length: 300 }, (_, row) => Math.floor(row / 3) * 2);
    const years = payYears(policy, lines, { hours, trials, years: 200, cause: 'ransomware' });
    for (let year = 0; year < 200; year += 2) {
      const statements = settleAll(
        policy,
        [0, 1, 2].map((k) => claimOf(lines, hours, (year / 2) * 3 + k)),
      );
      const sum = (key: 'paid' | 'overAggregate'): number => statements.reduce((all, one) => all + one[key], 0);
      expect(Math.abs(years.paid[year] - sum('paid'))).toBeLessThan(0.1);
      expect(Math.abs(years.overAggregate[year] - sum('overAggregate'))).toBeLessThan(0.1);
      expect(years.paid[year]).toBeLessThanOrEqual(12e6 + 1e-6);
      expect(years.paid[year + 1]).toBe(0);
    }
    expect(Math.max(...years.overAggregate)).toBeGreaterThan(0);
  });

  it('refuse years out of order', () => {
    const column = new Float64Array(2);
    expect(() => payYears(policy, { regulatory: column }, { trials: Float64Array.of(1, 0), years: 2 })).toThrow(
      /out of order/,
    );
  });
});

describe('a profile of loss by hour', () => {
  const waits: Policy = { currency: 'USD', coverages: [{ id: 'businessInterruption', waitingHours: 8 }] };
  const paid = (profile: number[], hours: number): number =>
    payColumns(waits, { businessInterruption: Float64Array.of(400_000) }, { hours: Float64Array.of(hours), profile })
      .paid[0];

  it('pays what the hourly series of a claim pays', () => {
    const hourly = Array.from({ length: 16 }, (_, hour) => (hour < 8 ? 40_000 : 10_000));
    expect(paid(hourly, 16)).toBeCloseTo(80_000, 9);
    expect(paid([4, 4, 4, 4, 4, 4, 4, 4, 1], 16)).toBeCloseTo(80_000, 9);
    expect(paid([1], 16)).toBe(200_000);
    // 400,000 over 8 hours of weight 4 and half an hour of weight 1.
    expect(paid([4, 4, 4, 4, 4, 4, 4, 4, 1], 8.5)).toBeCloseTo((400_000 * 0.5) / 32.5, 9);
  });

  it('is even where it loses nothing, and refuses what is no loss', () => {
    expect(paid([0], 16)).toBe(200_000);
    expect(() => paid([], 16)).toThrow(/at least one hour/);
    expect(() => paid([-1], 16)).toThrow(/received -1/);
  });
});

describe('reinstatements', () => {
  const layer: Policy = {
    currency: 'USD',
    eventLimit: 1_000_000,
    premium: 200_000,
    coverages: [{ id: 'x' }],
    reinstatements: { count: 2, premiumPct: [100, 50], proRata: true },
  };
  const claims = [600_000, 1_500_000, 900_000, 400_000, 100_000].map((amount) => ({ lines: [{ id: 'x', amount }] }));

  it('restore the limit twice, and each is paid for as far as it is used', () => {
    const statements = settleAll(layer, claims);
    expect(statements.map((one) => one.paid)).toEqual([600_000, 1_000_000, 900_000, 400_000, 100_000]);
    // 600k at 100%; 400k at 100% and 600k at 50%; 400k at 50%; nothing is left to restore.
    expect(statements.map((one) => one.reinstatementPremium)).toEqual([120_000, 140_000, 40_000, 0, 0]);
    expect(statements[4].remainingAggregate).toBe(0);
  });

  it('cost the full premium for each one begun where not pro rata', () => {
    const whole = { ...layer, reinstatements: { count: 2, premiumPct: 100, proRata: false } };
    expect(settleAll(whole, claims).map((one) => one.reinstatementPremium)).toEqual([200_000, 200_000, 0, 0, 0]);
  });

  it.each<[string, Partial<Policy>]>([
    ['an aggregate of all of them is stated too', { eventLimit: 1e6, aggregateLimit: 3e6 }],
    ['the aggregate is that of one', { eventLimit: 1e6, aggregateLimit: 1e6 }],
    ['only an aggregate is stated', { aggregateLimit: 1e6 }],
    ['the limit is that of a layer', { layers: [{ attachment: 0, limit: 1e6 }] }],
  ])('are the same where %s', (_, limits) => {
    const { eventLimit: _own, ...rest } = layer;
    const statements = settleAll({ ...rest, ...limits }, claims);
    expect(statements.map((one) => one.paid)).toEqual([600_000, 1_000_000, 900_000, 400_000, 100_000]);
    expect(statements.map((one) => one.reinstatementPremium)).toEqual([120_000, 140_000, 40_000, 0, 0]);
  });

  it('stand above the attachment of their layer', () => {
    const { eventLimit: _own, ...rest } = layer;
    const above = { ...rest, layers: [{ attachment: 50_000, limit: 1e6 }] };
    const raised = claims.map(({ lines: [{ id, amount }] }) => ({ lines: [{ id, amount: amount + 50_000 }] }));
    const statements = settleAll(above, raised);
    expect(statements.map((one) => one.paid)).toEqual([600_000, 1_000_000, 900_000, 400_000, 100_000]);
    expect(statements.map((one) => one.causes['gap in the tower'])).toEqual([50_000, 50_000, 50_000, 50_000, 50_000]);
    expect(statements[1].overEventLimit).toBe(500_000);
  });

  it('are the same in floats', () => {
    const amounts = Float64Array.of(600_000, 1_500_000, 900_000, 400_000, 100_000);
    const years = payYears(layer, { x: amounts }, { trials: new Float64Array(5), years: 1 });
    expect(years.paid[0]).toBe(3_000_000);
    expect(years.reinstatementPremium[0]).toBeCloseTo(300_000, 6);
  });
});
