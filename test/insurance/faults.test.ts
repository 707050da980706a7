import { describe, expect, it } from 'vitest';
import { type Coverage, type Policy, settle, settleAll } from '../../src/insurance/index.js';

const policyOf = (coverages: readonly Coverage[], terms: Partial<Policy> = {}): Policy => ({
  currency: 'USD',
  coverages,
  ...terms,
});

describe('a fault says where, what it means, the range and what was received', () => {
  const sound = policyOf([{ id: 'x' }]);
  const line = { id: 'x', amount: 1 };
  it.each<[string, () => unknown, RegExp]>([
    [
      'a term out of range',
      () => settle({ ...sound, coverages: [{ id: 'x', sublimit: -5 }] }, { lines: [line] }),
      /coverages\.0\.sublimit: .*at least 0; it means most paid for one event, in the currency of the policy; received -5/,
    ],
    [
      'an amount out of range',
      () => settle(sound, { lines: [{ id: 'x', amount: -1 }] }),
      /lines\.0\.amount: .*at least 0; it means measured loss, in the currency of the line; received -1/,
    ],
    [
      'a time that does not exist',
      () => settle(sound, { occurredAt: '2026-02-30', lines: [line] }),
      /occurredAt: is not a time that exists.*start of the interruption; received 2026-02-30/,
    ],
    [
      'systems restored before the outage',
      () => settle(sound, { occurredAt: '2026-03-03', restoredAt: '2026-03-02', lines: [line] }),
      /restoredAt: lies before the outage began, at 2026-03-03; received 2026-03-02/,
    ],
    [
      'a zone',
      () => settle(sound, { timeZone: 'Chicago', lines: [line] }),
      /timeZone: is not an IANA.*received Chicago/,
    ],
    [
      'a rule that names nothing',
      () => settle({ ...sound, exclusions: [{}] }, { lines: [line] }),
      /exclusions\.0: names nothing/,
    ],
    [
      'a rate of no currency',
      () => settle({ ...sound, exchangeRates: { euro: 1.1 } }, { lines: [line] }),
      /exchangeRates\.euro: must be an ISO 4217 code such as EUR; .*received 1\.1/,
    ],
    ['one claim instead of a list', () => settleAll(sound, { lines: [line] } as never), /must be a list of claims/],
    [
      'overlapping layers',
      () =>
        settle(
          {
            ...sound,
            layers: [
              { attachment: 0, limit: 6 },
              { attachment: 5, limit: 5 },
            ],
          },
          { lines: [line] },
        ),
      /layers\.1\.attachment: lies inside the layer below, which ends at 6 USD; received 5 USD/,
    ],
  ])('%s', (_, run, message) => {
    expect(run).toThrow(message);
  });
  it('and a part larger than its line is cut, with a warning', () => {
    const { paid, warnings } = settle(sound, { lines: [{ id: 'x', amount: 10, defence: 20 }] });
    expect(paid).toBe(10);
    expect(warnings.join()).toMatch(/lines\.0\.defence: is more than the amount of the line, 10.*received 20/);
  });
});
