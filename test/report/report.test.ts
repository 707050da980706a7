import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, markdown, reasonText, text } from '../../src/index.js';
import { grouped, money, Outcome, percent, shortNumber, stateParts, withUnit } from '../../src/report/index.js';

const cell = { name: 'x', unit: 'USD', says: 'a loss' };

describe('outcome', () => {
  const toy = new Outcome(cell, Float64Array.of(0, 0, 0, 0, 0, 1, 2, 3, 10, 40));

  it('averages the worst share with the atom at zero split', () => {
    expect(toy.tvar(0.8)).toBe(25);
    expect(toy.tvar(0)).toBeCloseTo(toy.mean, 12);
    expect(toy.tvar(0.85)).toBeCloseTo((40 + 0.5 * 10) / 1.5, 12);
  });

  it('does not confuse an atom with its tail', () => {
    const rare = new Outcome(
      cell,
      Float64Array.from({ length: 1000 }, (_, k) => (k < 5 ? 200_000 : 0)),
    );
    expect(rare.tvar(0.99)).toBe(100_000);
    expect(rare.quantile(0.99)).toBe(0);
  });

  it('interpolates order statistics (type 7)', () => {
    const run = new Outcome(
      cell,
      Float64Array.from({ length: 900 }, (_, k) => k + 1),
    );
    expect([0.05, 0.2, 0.95].map((p) => run.quantile(p))).toEqual(
      [45.95, 180.8, 855.05].map((v) => expect.closeTo(v, 9)),
    );
  });

  it('counts what lies above, and refuses nonsense', () => {
    expect(toy.exceedance(0)).toBe(0.5);
    expect(toy.exceedance(40)).toBe(0);
    expect(toy.exceedance(-1)).toBe(1);
    expect(() => toy.quantile(1.5)).toThrow(RangeError);
    expect(() => new Outcome(cell, new Float64Array(0))).toThrow(/no trials/);
  });

  it('has a standard error that shrinks as it should', () => {
    const column = (n: number) => Float64Array.from({ length: n }, (_, k) => ((k * 7919) % 1000) / 1000);
    const [small, large] = [new Outcome(cell, column(1000)), new Outcome(cell, column(100_000))];
    expect(small.standardError / large.standardError).toBeCloseTo(10, 1);
    expect(large.standardError).toBeCloseTo(Math.sqrt(1 / 12 / 100_000), 5);
  });
});

describe('money', () => {
  it('rounds half to even, once', () => {
    expect(money(2.345, 'USD', 2025).amount).toBe('2.34');
    expect(money(2.355, 'USD', 2025).amount).toBe('2.36');
    expect(money(0.125, 'USD', 2025).amount).toBe('0.12');
    expect(money(2.5, 'JPY', 2025).amount).toBe('2');
    expect(() => money(1, 'XXX', 2025)).toThrow(/not a currency/);
    expect(() => money(Number.NaN, 'USD', 2025)).toThrow(/finite/);
  });

  it('states parts that sum to the stated whole', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }), (parts) => {
        const stated = stateParts(parts, 'USD');
        const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
        expect(stated.parts.map(cents).reduce((a, b) => a + b, 0n)).toBe(cents(stated.whole));
        stated.parts.forEach((part, k) => {
          expect(Math.abs(Number(part) - (parts[k] as number))).toBeLessThan(0.0101);
        });
      }),
    );
  });
});

describe('numbers a person reads', () => {
  it.each([
    [1_284_567, '1.28M'],
    [999_900, '999,900'],
    [999_999, '1M'],
    [3198, '3,198'],
    [0.0441, '0.0441'],
    [0, '0'],
    [-2.5e9, '-2.5B'],
    [Number.POSITIVE_INFINITY, 'infinite'],
  ])('%d is %s', (value, shown) => expect(shortNumber(value)).toBe(shown));

  it('carry units', () => {
    expect(withUnit(0.444, 'indicator')).toBe('44%');
    expect(withUnit(240, 'hour')).toBe('240 hour (10 day)');
    expect(withUnit(1.5e6, 'USD')).toBe('USD 1.5M');
    expect(percent(0.07)).toBe('7%');
    expect(grouped('1234567.89')).toBe('1,234,567.89');
  });
});

describe('a report', () => {
  const run = assess({ organization: { beds: 300 }, attack: { kind: 'ransomware' } }, { trials: 2000 });

  it('names mean, range, error and unit for each headline, drivers, judgements, what is unpriced, and the survey', () => {
    const page = text(run);
    for (const word of [
      'ehrOutage',
      'totalLoss',
      'excessDeaths',
      '5% / 50% / 95%',
      'std. error',
      'Top five drivers',
      'Judged, not measured',
      'Not priced (not zero)',
      'times the survey',
    ])
      expect(page).toContain(word);
    expect(page).not.toMatch(/NaN|undefined|\[object/);
  });

  it('prints parts of the loss that sum to the printed total', () => {
    const section =
      markdown(run)
        .split('## ')
        .find((part) => part.startsWith('Mean loss by component')) ?? '';
    const rows = section
      .split('\n')
      .filter((line) => /^\| \w+ \| [\d,]+\.\d\d \|/.test(line))
      .map((line) => line.split('|').map((part) => part.trim()));
    const cents = (amount: string | undefined): number => Math.round(Number((amount ?? '').replace(/,/g, '')) * 100);
    const total = rows.find((row) => row[1] === 'total');
    const parts = rows.filter((row) => row[1] !== 'total');
    expect(parts.length).toBe(run.lossParts.length);
    expect(parts.reduce((sum, row) => sum + cents(row[2]), 0)).toBe(cents(total?.[2]));
  });

  it('answers why, down to a source', () => {
    const why = reasonText(run.why('businessInterruption', 4));
    expect(why).toContain('lostNetRevenue - savedExpense');
    expect(why).toMatch(/judged|n = \d+/);
  });

  it('grades every input and says who gave it', () => {
    for (const input of run.assumptions) {
      expect(['measured', 'derived', 'judged', 'given', 'luck']).toContain(input.grade);
      expect(input.source.length, input.name).toBeGreaterThan(0);
    }
    const given = assess(
      { organization: { beds: 300 }, attack: { kind: 'ransomware' }, assumptions: { crews: 4 } },
      { trials: 50 },
    ).assumptions;
    expect(given.find((input) => input.name === 'crews')).toMatchObject({ by: 'you said', value: '4' });
    expect(given.find((input) => input.name === 'payloadProbability')).toMatchObject({ by: 'this attack says' });
  });

  it('warns of a value outside the evidence and of too few trials', () => {
    const odd = assess(
      { organization: { beds: 300 }, attack: { kind: 'ransomware' }, assumptions: { crewsAtMiddleSize: 60 } },
      { trials: 500 },
    );
    expect(odd.cautions.map((one) => one.kind)).toEqual(
      expect.arrayContaining(['outside the evidence', 'few tail trials', 'comparison']),
    );
    expect(odd.cautions.find((one) => one.kind === 'outside the evidence')?.name).toBe('crewsAtMiddleSize');
  });
});
