import { describe, expect, it } from 'vitest';
import { main } from '../../examples/compare-policies.js';
import type { Policy } from '../../src/insurance/policy/policy.js';
import { wordingsOf } from '../../src/insurance/policy/wordings.js';
import { lossCosts } from '../../src/insurance/pricing/loss-costs.js';
import { compareTerms } from '../../src/insurance/statement/compare-terms.js';

const policy: Policy = {
  currency: 'USD',
  aggregateLimit: 100,
  retentionPerEvent: 10,
  coverages: [{ id: 'a', sublimit: 50, waitingHours: 8 }, { id: 'b' }],
  layers: [
    { attachment: 0, limit: 40 },
    { attachment: 40, limit: 60 },
  ],
};
const lines = { a: Float64Array.of(0, 20, 80, 200), b: Float64Array.of(5, 30, 60, 100) };
const hours = Float64Array.of(16, 16, 16, 16);

describe('policies side by side', () => {
  const rows = compareTerms({ 'as written': policy, 'retention 30': { ...policy, retentionPerEvent: 30 } }, lines, {
    hours,
  });

  it('have means and errors of payments, and of differences on the same luck', () => {
    // Half of line a is in the waiting period: 0, 30, 90, 140 cut to 100; under 30: 0, 10, 70, 100.
    expect(rows[0].paid.value).toBe((0 + 30 + 90 + 100) / 4);
    expect(rows[1].difference.value).toBe(-(0 + 20 + 20 + 0) / 4);
    expect(rows[1].difference.standardError).toBeCloseTo(Math.sqrt(400 / 3 / 4), 12);
    expect(rows[0].difference).toEqual({ value: 0, standardError: 0, n: 4 });
    expect(rows[0].retained.value).toBe((5 + 20 + 50 + 200) / 4);
  });

  it('tell how often anything is paid, how often a limit bites, and the worst that is kept', () => {
    expect(rows[0].probabilityPaid.value).toBe(0.75);
    expect(rows[0].probabilityOverLimit.value).toBe(0.25);
    expect(rows[0].retainedTail.value).toBe(200);
  });
});

it('loss costs by line and by layer sum to the whole', () => {
  const { byLine, byCoverage, byLayer, total } = lossCosts(policy, lines, { hours });
  expect(byLine['a'].value + byLine['b'].value).toBeCloseTo(total.value, 10);
  expect(byLayer[0].value + byLayer[1].value).toBeCloseTo(total.value, 10);
  expect(Object.values(byCoverage).reduce((sum, one) => sum + one.value, 0)).toBeCloseTo(total.value, 10);
  expect(byLayer[0].value).toBe((0 + 30 + 40 + 40) / 4);
});

it('the example lays policies, offers and wordings side by side', () => {
  const [three, offers, wordings] = main().split('\n\n');
  expect(three).toMatch(/half the limit +USD .* ± .* -[\d.,]+.* ± /);
  expect(offers).toMatch(/limit 12,000,000 USD, retention 600,000 USD/);
  expect(wordings).toMatch(/every coverage outside the aggregate +\+/);
});

it('wordings are laid beside the present one', () => {
  const wordings = wordingsOf({ ...policy, retentionErodedBy: ['waiting'] });
  expect(Object.keys(wordings)).toContain('waiting does not count towards the retention');
  expect(Object.keys(wordings)).toContain('limitBasis includes-retention');
  const rows = compareTerms({ 'as written': policy, ...wordingsOf(policy) }, lines, { hours });
  const change = (name: string): number => rows.find((row) => row.name === name)?.difference.value as number;
  expect(change('waiting as franchise')).toBeGreaterThan(0);
  expect(change('waiting counts towards the retention')).toBeGreaterThan(0);
  expect(change('limitBasis includes-retention')).toBeLessThan(0);
  expect(change('insured share first')).toBe(0);
});
