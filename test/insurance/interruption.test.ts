import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureInterruption } from '../../src/insurance/claim/interruption.js';

const lines = [
  { id: 'elective inpatient', revenuePerDay: 300_000, drop: 0.7, makeUp: 0.6, saved: 0.35, makeUpPremium: 0.1 },
  { id: 'emergency inpatient', revenuePerDay: 420_000, drop: 0.3, saved: 0.25 },
  { id: 'outpatient', revenuePerDay: 280_000, drop: 0.5, makeUp: 0.5, saved: 0.2, makeUpPremium: 0.05 },
];

describe('a hospital down for 21 days', () => {
  it('loses 4,307,100, line by line', () => {
    const measure = measureInterruption({ days: 21, lines, margin: 0.02 });
    const [elective, emergency, outpatient] = measure.lines;
    expect(elective.grossLost).toBeCloseTo(4_410_000, 3);
    expect(elective.makeUp).toBeCloseTo(2_646_000, 3);
    expect(elective.loss).toBeCloseTo(1_146_600, 3);
    expect(elective.makeUpPremium).toBeCloseTo(264_600, 3);
    expect(emergency.loss).toBeCloseTo(1_984_500, 3);
    expect(outpatient.loss).toBeCloseTo(1_176_000, 3);
    expect(measure.grossLost).toBeCloseTo(9_996_000, 3);
    expect(measure.saved).toBeCloseTo(1_572_900, 3);
    expect(measure.makeUpPremium).toBeCloseTo(338_100, 3);
    expect(measure.continuingExpenses).toBeCloseTo(19_007_100, 3);
    expect(measure.earned).toBeCloseTo(15_120_000, 3);
    expect(measure.topDown).toBeCloseTo(4_307_100, 3);
    expect(measure.loss).toBeCloseTo(4_307_100, 3);
  });

  it('loses the same when it loses money, unless the wording ignores the net loss', () => {
    expect(measureInterruption({ days: 21, lines, margin: -0.03 }).loss).toBeCloseTo(4_307_100, 3);
    expect(measureInterruption({ days: 21, lines, margin: -0.03, netLoss: 'ignore' }).loss).toBeCloseTo(4_937_100, 3);
  });
});

it('bottom up is top down for any lines and margin', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const line = fc.record({
    id: fc.constant('x'),
    revenuePerDay: fc.double({ min: 0, max: 1e7, noNaN: true }),
    drop: share,
    makeUp: share,
    saved: share,
  });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (some, margin) => {
        const { topDown, bottomUp, loss } = measureInterruption({ days: 30, lines: some, margin });
        expect(Math.abs(bottomUp - topDown)).toBeLessThan(1e-4);
        expect(loss).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

it('refuses a share outside 0 to 1 and missing days', () => {
  expect(() => measureInterruption({ days: 1, lines: [{ id: 'x', revenuePerDay: 1, drop: 2 }] })).toThrow(
    /x\.drop.*received 2/,
  );
  expect(() => measureInterruption({ lines: [{ id: 'x', revenuePerDay: 1, drop: 1 }] })).toThrow(/days/);
});
