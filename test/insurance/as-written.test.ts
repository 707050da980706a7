import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimAsWritten, policyAsWritten } from '../../src/insurance/faults/as-written.js';
import type { Claim, Policy } from '../../src/insurance/index.js';
import { minorUnits, parsePolicy, settle } from '../../src/insurance/index.js';
import { cases } from './random-claims.js';

const coverages = [{ id: 'businessInterruption', trigger: ['securityFailure'], waitingHours: 8 }];
const policy: Policy = { currency: 'USD', aggregateLimit: 250_000, coverages };
const hourly = [...Array<number>(8).fill(40_000), ...Array<number>(8).fill(10_000)];

describe('a policy and a claim as people write them', () => {
  it('may hold decimal strings, read to the cent', () => {
    const written = { ...policy, aggregateLimit: '1000000.00' };
    const { gross, paid } = settle(written, { lines: [{ id: 'businessInterruption', amount: '400000.10' }] });
    expect([gross, paid]).toEqual([400_000.1, 400_000.1]);
  });

  it('is handed on untouched where nothing needs reading', () => {
    expect(parsePolicy(policy)).toBe(policy);
    fc.assert(
      fc.property(cases(1, 1), ({ policy: any, some: [claim] }) => {
        expect(policyAsWritten(any)).toBe(any);
        expect(claimAsWritten(claim)).toBe(claim);
      }),
      { numRuns: 300, seed: 20_261_126 },
    );
  });

  it('may have a series whose sum is the amount but for its last bits', () => {
    const line = { id: 'businessInterruption', amount: 0.3, timeSeries: [0.1, 0.1, 0.1] };
    expect(settle(policy, { lines: [line] }).warnings.join()).not.toMatch(/sums to/);
    const { warnings } = settle(policy, { lines: [{ ...line, amount: 0.31 }] });
    expect(warnings.join()).toMatch(/the series sums to 0\.30, not to the amount/);
  });

  it('keeps names that look like numbers', () => {
    expect(settle(policy, { id: '007', lines: [{ id: '12', coverageId: null, amount: 1 }] })).toMatchObject({
      claimId: '007',
      lines: [{ id: '12' }],
    });
  });

  it('may hold null for what is left out', () => {
    const line = { id: 'businessInterruption', coverageId: null, amount: 5, currency: null };
    expect(settle({ ...policy, eventLimit: null } as never, { lines: [line] } as never).uncovered).toBe(5);
  });

  it('must give an amount for each line', () => {
    const claim = { lines: [{ id: 'businessInterruption', amonut: 5 }] } as object as Claim;
    expect(() => settle(policy, claim)).toThrow(/did you mean "amount".*lines.0.amount: is missing/s);
  });

  it('is asked about a coverage whose name is nearly right', () => {
    const { warnings } = settle(policy, { lines: [{ id: 'x', coverageId: 'businessInteruption', amount: 5 }] });
    expect(warnings.join()).toMatch(/did you mean "businessInterruption"/);
  });

  it('may name the cause a trigger, and shares participations', () => {
    const layers = [{ attachment: 0, limit: 1e6, participations: [{ insurer: 'A', share: 1 }] }];
    const line = { id: 'businessInterruption', amount: 400_000 };
    expect(settle({ ...policy, layers } as Policy, { lines: [line] }).layers[0].shares).toEqual([
      { name: 'A', amount: 250_000 },
    ]);
    expect(settle(policy, { trigger: 'systemFailure', lines: [line] } as Claim).paid).toBe(0);
  });

  it('may name several causes, one of which suffices', () => {
    const paid = (cause: readonly string[], exclusions: Policy['exclusions'] = []): number =>
      settle({ ...policy, exclusions }, { cause, lines: [{ id: 'businessInterruption', amount: 1000 }] }).paid;
    expect(paid(['systemFailure'])).toBe(0);
    expect(paid(['systemFailure', 'ransomware'])).toBe(1000);
    expect(paid(['war', 'ransomware'], [{ cause: 'war' }])).toBe(0);
  });

  it('is warned of local times whose zone is not known', () => {
    const lines = [{ id: 'businessInterruption', amount: 1000 }];
    const warnings = (claim: object): string =>
      settle(policy, {
        occurredAt: '2026-03-08T00:00',
        restoredAt: '2026-03-08T09:00',
        lines,
        ...claim,
      }).warnings.join();
    expect(warnings({})).toMatch(/read as UTC/);
    expect(warnings({ timeZone: 'America/Chicago' })).not.toMatch(/read as UTC/);
  });

  it('may give hourly losses from a time on', () => {
    const paid = (timeSeries: object): number =>
      settle(policy, {
        occurredAt: '2026-05-01T06:00Z',
        outageHours: 16,
        lines: [{ id: 'businessInterruption', timeSeries: timeSeries as never }],
      }).paid;
    expect(paid({ hourly })).toBe(80_000);
    expect(paid({ start: '2026-05-01T06:00Z', hourly })).toBe(80_000);
    // Two quiet hours first: six of the costly hours lie in the waiting period.
    expect(paid({ start: '2026-05-01T08:00Z', hourly })).toBe(160_000);
    expect(() => paid({ start: '2026-05-01T05:00Z', hourly })).toThrow(/before the outage/);
  });
});

describe('currencies', () => {
  it('have the minor unit of ISO 4217', () => {
    expect(['USD', 'EUR', 'JPY', 'KRW', 'BHD', 'KWD', 'CLF'].map(minorUnits)).toEqual([2, 2, 0, 0, 3, 3, 4]);
  });

  it('that are unknown are refused', () => {
    expect(() => settle({ ...policy, currency: 'XYZ' }, { lines: [] })).toThrow(/not a currency/);
    expect(() => minorUnits('XYZ')).toThrow(RangeError);
  });
});

describe('reinstatement premium', () => {
  it('is of its own premium where one is given', () => {
    const terms = { currency: 'USD', eventLimit: 100_000, coverages: [{ id: 'a' }] };
    const due = (reinstatements: NonNullable<Policy['reinstatements']>): number =>
      settle({ ...terms, premium: 9000, reinstatements }, { lines: [{ id: 'a', amount: 50_000 }] })
        .reinstatementPremium;
    expect(due({ count: 1, premiumPct: 100, premium: 5000 })).toBe(2500);
    expect(due({ count: 1, premiumPct: 100 })).toBe(4500);
    expect(due({ count: 1, premiumPct: 100, premium: 5000, proRata: false })).toBe(5000);
  });
});
