import { describe, expect, it } from 'vitest';
import {
  type Claim,
  type Coverage,
  type LossLine,
  type Policy,
  type Statement,
  settle,
  settleAll,
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
/** One coverage and amounts in sequence. */
const inTurn = (terms: Partial<Policy>, amounts: readonly number[], coverage: Partial<Coverage> = {}) =>
  settleAll(
    policyOf([{ id: 'x', ...coverage }], terms),
    amounts.map((amount) => ({ lines: [{ id: 'x', amount }] })),
  );
const paidOf = (statements: readonly Statement[]): number[] => statements.map((statement) => statement.paid);

describe('insured share, retention and sublimit', () => {
  // 20%, 100,000, 500,000.
  it.each<[number, number, number, number]>([
    // 480 - 100; (600 - 100) x 0.8; min(500, 500) x 0.8
    [600_000, 380_000, 400_000, 400_000],
    // 560 - 100; 600 x 0.8; min(600, 500) x 0.8
    [700_000, 460_000, 480_000, 400_000],
    // 64 - 64; 0; 0
    [80_000, 0, 0, 0],
    // 800 - 100 > 500; 900 x 0.8 > 500; 500 x 0.8
    [1_000_000, 500_000, 500_000, 400_000],
  ])('on a loss of %d: first %d, after retention %d, after sublimit %d', (amount, ...paid) => {
    const terms = { insuredShare: 0.2, retention: 100_000, sublimit: 500_000 };
    const orders = ['first', 'afterRetention', 'afterSublimit'] as const;
    expect(orders.map((coinsuranceOrder) => one({ ...terms, coinsuranceOrder }, { amount }).paid)).toEqual(paid);
  });
});

describe('reinstatements of a limit of 1,000,000 for a premium of 100,000', () => {
  const due = (count: number, premiumPct: number | undefined, proRata = true) => {
    const reinstatements = { count, proRata, ...(premiumPct === undefined ? {} : { premiumPct }) };
    const statements = inTurn({ eventLimit: 1e6, premium: 100_000, reinstatements }, [400_000, 1_200_000, 900_000]);
    return [paidOf(statements), statements.map((statement) => statement.reinstatementPremium)];
  };
  it('once at 100%, pro rata: 40%, then the 60% left of the one, then nothing left to restore', () => {
    expect(due(1, 100)).toEqual([
      [400_000, 1_000_000, 600_000],
      [40_000, 60_000, 0],
    ]);
  });
  it('twice at 50%: half of 40%, of 100% and of the 60% left; the cover of 3,000,000 is not used up', () => {
    expect(due(2, 50)).toEqual([
      [400_000, 1_000_000, 900_000],
      [20_000, 50_000, 30_000],
    ]);
  });
  it('once, free', () => {
    expect(due(1, undefined)[1]).toEqual([0, 0, 0]);
    expect(due(1, 0)[1]).toEqual([0, 0, 0]);
  });
  it('none: 1,000,000 in all', () => {
    expect(due(0, 100)).toEqual([
      [400_000, 600_000, 0],
      [0, 0, 0],
    ]);
  });
  it('of a layer half placed: half is paid, the limit is used up as a whole', () => {
    const layers = [{ attachment: 0, limit: 1e6, shares: [0.5] }];
    const terms = { layers, premium: 50_000, reinstatements: { count: 1, premiumPct: 100 } };
    const statements = inTurn(terms, [1e6, 1e6, 1e6]);
    expect(paidOf(statements)).toEqual([500_000, 500_000, 0]);
    expect(statements.map((statement) => statement.reinstatementPremium)).toEqual([50_000, 0, 0]);
  });
});

describe('exclusions of uncertain application', () => {
  it('on two lines: 0.8 x 0.7 x 300 + 0.2 x 0.7 x 200 + 0.8 x 0.3 x 100 = 220', () => {
    const coverages = [{ id: 'a' }, { id: 'b' }];
    const exclusions = [
      { coverageId: 'a', probability: 0.2 },
      { coverageId: 'b', probability: 0.3 },
    ];
    const lines = [
      { id: 'a', amount: 100 },
      { id: 'b', amount: 200 },
    ];
    const { paid, weighed } = settle(policyOf(coverages, { exclusions }), { lines });
    expect([paid, weighed?.paidIfCovered, weighed?.paidIfExcluded, weighed?.paidWeighted]).toEqual([300, 300, 0, 220]);
  });
  it('of one coverage, named by id alone: 100 + 0.7 x 200', () => {
    const exclusions = [{ id: 'regulatory', probability: 0.3 }];
    const lines = [
      { id: 'a', amount: 100 },
      { id: 'fine', coverageId: 'regulatory', amount: 200 },
    ];
    const { weighed } = settle(policyOf([{ id: 'a' }, { id: 'regulatory' }], { exclusions }), { lines });
    expect(weighed).toMatchObject({ paidIfCovered: 300, paidIfExcluded: 100, paidWeighted: 240 });
  });
  it('is an amount to the cent: 0.1 x 0.05, half to even', () => {
    const exclusions = [{ id: 'war', probability: 0.9 }];
    const { weighed } = settle(policyOf([{ id: 'a' }], { exclusions }), { lines: [{ id: 'a', amount: 0.05 }] });
    expect(weighed?.paidWeighted).toBe(0);
  });
  it('that overlap: paid only if neither applies, 0.5 x 0.5 x 100', () => {
    const exclusions = [
      { id: 'war', probability: 0.5 },
      { id: 'infrastructure', probability: 0.5 },
    ];
    const statement = settle(policyOf([{ id: 'a' }], { exclusions }), { lines: [{ id: 'a', amount: 100 }] });
    expect(statement.weighed?.paidWeighted).toBe(25);
  });
});

describe('a limit of 20,000,000 that includes the retention of 500,000', () => {
  const terms = { aggregateLimit: 20e6, retentionPerEvent: 500_000, limitBasis: 'includes-retention' } as const;
  it.each([
    [30e6, 19_500_000],
    [20e6, 19_500_000],
    [19e6, 18_500_000],
    [500_000, 0],
  ])('pays of %d: %d', (amount, paid) => {
    expect(paidOf(inTurn(terms, [amount]))).toEqual([paid]);
  });
  it('pays of 8,000,000 twice: 7,500,000 each, and 4,000,000 - 500,000 of a third', () => {
    expect(paidOf(inTurn(terms, [8e6, 8e6, 8e6]))).toEqual([7_500_000, 7_500_000, 3_500_000]);
  });
});

describe('defense costs of 400,000 in a claim of 1,500,000, limit 1,000,000, retention 100,000', () => {
  const paid = (defenceInsideLimit: boolean): Statement =>
    settle(policyOf([{ id: 'l', defenceInsideLimit }], { aggregateLimit: 1e6, retentionPerEvent: 100_000 }), {
      lines: [{ id: 'l', amount: 1_500_000, defence: 400_000 }],
    });
  it('outside the limit: min(1,100,000 - 100,000, limit) + 400,000', () => {
    expect(paid(false).paid).toBe(1_400_000);
    expect(paid(false).remainingAggregate).toBe(0);
  });
  it('inside it: min(1,400,000, limit)', () => {
    expect(paid(true).paid).toBe(1_000_000);
  });
});

describe('claims in sequence', () => {
  it('use up a sublimit of the period before the aggregate', () => {
    const policy = policyOf([{ id: 'a', sublimit: 60, sublimitAggregate: 100 }, { id: 'b' }], { aggregateLimit: 200 });
    const claim = (a: number, b: number): Claim => ({
      lines: [
        { id: 'a', amount: a },
        { id: 'b', amount: b },
      ],
    });
    // 60 + 20; the sublimit leaves 40, and 40 + 50; the aggregate leaves 30, all for b.
    expect(paidOf(settleAll(policy, [claim(80, 20), claim(80, 50), claim(80, 90)]))).toEqual([80, 90, 30]);
  });
  it('fill a tower that is half placed once, not twice', () => {
    const layers = [{ attachment: 0, limit: 1e6, shares: [0.5] }];
    expect(paidOf(inTurn({ aggregateLimit: 1e6, layers }, [800_000, 800_000]))).toEqual([400_000, 100_000]);
  });
  it('let the second layer drop down, 70/30', () => {
    const layers = [
      { name: 'primary', attachment: 0, limit: 1e6 },
      { name: 'excess', attachment: 1e6, limit: 2e6, shares: { first: 0.7, second: 0.3 } },
    ];
    const [, second] = inTurn({ aggregateLimit: 3e6, layers }, [600_000, 900_000]);
    expect(second.layers.map((layer) => layer.amount)).toEqual([400_000, 500_000]);
    expect(second.layers[1].shares.map((share) => share.amount)).toEqual([350_000, 150_000]);
  });
});

describe('other currencies', () => {
  it('at explicit rates, series and waiting loss too: (16 - 8) x 1,000 x 1.08 + (900,000 - 300,000) x 0.0067', () => {
    const exchangeRates = { EUR: 1.08, JPY: 0.0067 };
    const coverages = [{ id: 'bi', waitingHours: 8 }];
    const { lines } = settle(policyOf(coverages, { exchangeRates }), {
      outageHours: 16,
      lines: [
        { id: 'euros', coverageId: 'bi', currency: 'EUR', timeSeries: each(16, 1000) },
        { id: 'yen', coverageId: 'bi', currency: 'JPY', amount: 900_000, waitingLoss: 300_000 },
      ],
    });
    expect(lines.map((line) => [line.gross, line.paid])).toEqual([
      [17_280, 8640],
      [6030, 4020],
    ]);
  });
});

describe('what is not covered', () => {
  it('goes to whoever covers it', () => {
    const { lines } = settle(policyOf([{ id: 'a' }]), { lines: [{ id: 'bodilyInjury', amount: 100 }] });
    expect(lines[0]).toMatchObject({ paid: 0, uncovered: 100, goesTo: 'hospital professional liability' });
  });
  it('betterment, where a policy pays 25% of it up to 10,000: 0.25 x 30,000', () => {
    const betterment = { id: 'betterment', insuredShare: 0.75, sublimit: 10_000 };
    expect(settle(policyOf([betterment]), { lines: [{ id: 'betterment', amount: 30_000 }] }).paid).toBe(7500);
    expect(settle(policyOf([betterment]), { lines: [{ id: 'betterment', amount: 90_000 }] }).paid).toBe(10_000);
  });
});
