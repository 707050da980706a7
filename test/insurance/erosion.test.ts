import { describe, expect, it } from 'vitest';
import { type Coverage, type LossLine, type Policy, settle } from '../../src/insurance/index.js';

const policyOf = (coverages: readonly Coverage[], terms: Partial<Policy> = {}): Policy => ({
  currency: 'USD',
  coverages,
  ...terms,
});

describe('what counts towards a retention of 100', () => {
  const counted = (by: Policy['retentionErodedBy'], a: Partial<Coverage>, loss: Partial<LossLine>): number =>
    settle(policyOf([{ id: 'a', ...a }, { id: 'b' }], { retentionPerEvent: 100, retentionErodedBy: by ?? [] }), {
      outageHours: 10,
      lines: [
        { id: 'a', ...loss },
        { id: 'b', amount: 1000 },
      ],
    }).paid;
  it.each<[string, Policy['retentionErodedBy'], Partial<Coverage>, number, number]>([
    // a: 200 - 50 over the sublimit = 150; 100 - 50 are left to bear.
    ['over the sublimit in full without a share', ['overSublimit'], { sublimit: 150 }, 200, 1100],
    // a: 150 x 0.8 = 120. Without the sublimit 160 would be paid: 40 count, 60 are left.
    [
      'over the sublimit, net of a share taken after it',
      ['overSublimit'],
      { sublimit: 150, insuredShare: 0.2, coinsuranceOrder: 'afterSublimit' },
      200,
      1060,
    ],
    // The share counts too: 30 + 50 of the 200, so 20 are left of 1,120.
    [
      'with the share, where both count',
      ['overSublimit', 'coinsurance'],
      { sublimit: 150, insuredShare: 0.2, coinsuranceOrder: 'afterSublimit' },
      200,
      1100,
    ],
    // a: 200 - 30 = 170, cut to 150. Without its retention 150 as well: nothing counts.
    ['a retention on loss the sublimit cuts anyway', ['retention'], { sublimit: 150, retention: 30 }, 200, 1050],
    // a: 200 - 80 = 120. Without its retention 150: 30 count, 70 are left of 1,120.
    ['a retention as far as it lowers the payment', ['retention'], { sublimit: 150, retention: 80 }, 200, 1050],
    // Both: 80 counts in full, as in the sum of all deductions.
    ['a retention and a sublimit together', ['retention', 'overSublimit'], { sublimit: 100, retention: 80 }, 200, 1100],
    // 10 hours of 20, 5 waiting: 100 count in full, though the sublimit cuts 100 to 60.
    ['all waiting loss, though a sublimit follows', ['waiting'], { sublimit: 60, waitingHours: 5 }, 200, 1060],
  ])('%s', (_, by, terms, amount, paid) => {
    expect(counted(by, terms, { amount })).toBe(paid);
  });
  it('warns where more waiting would pay more', () => {
    const policy = policyOf([{ id: 'a', sublimit: 60, waitingHours: 5 }], {
      retentionPerEvent: 100,
      retentionErodedBy: ['waiting'],
    });
    const { warnings } = settle(policy, { outageHours: 10, lines: [{ id: 'a', amount: 200 }] });
    expect(warnings.join()).toMatch(/a: waiting loss counts in full.*sublimit.*longer waiting period may pay more/);
  });
});
