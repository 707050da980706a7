import { describe, expect, it } from 'vitest';
import { assessYears } from '../../src/index.js';
import reference from '../vectors/compound-poisson-lognormal.json' with { type: 'json' };

const years = 1_000_000;

/** A fixed severity and frequency put on the sheet: the years must sum events. */
const fixed = (lambda: number) => ({
  organization: { beds: 100 },
  attack: { kind: 'ransomware', attacksPerYear: lambda },
  assumptions: { totalLoss: { low: 1e5, high: 1e6, confidence: 0.9 }, excessDeaths: 0, ehrOutage: 0 },
});

describe('years sum events', () => {
  it.each(reference.cases)('Poisson($lam) of lognormal losses matches the exact compound', (exact) => {
    const { annualLoss, probabilityOfZero } = assessYears(fixed(exact.lam), { years });
    const zeroError = Math.sqrt((exact.p_zero * (1 - exact.p_zero)) / years);
    expect(Math.abs(probabilityOfZero - exact.p_zero)).toBeLessThan(3 * zeroError);
    expect(Math.abs(annualLoss.mean - exact.mean)).toBeLessThan(3 * annualLoss.standardError);
    for (const p of [0.9, 0.95, 0.99] as const) {
      const value = exact.quantiles[`${p}`];
      expect(Math.abs(annualLoss.quantile(p) - value), `quantile ${p}`).toBeLessThan(3 * annualLoss.quantileError(p));
    }
    for (const p of [0.95, 0.99] as const) {
      expect(Math.abs(annualLoss.tvar(p) - exact.tvar[`${p}`]), `tvar ${p}`).toBeLessThan(3 * annualLoss.tvarError(p));
    }
  });

  it('does not multiply a rate by one loss', () => {
    // Known wrong answers for lambda 2: rate x one loss gives P(0) = 0 and P99 3,225,807; a Poisson count x one loss P99 4,607,331.
    const { annualLoss, probabilityOfZero } = assessYears(fixed(2), { years });
    expect(probabilityOfZero).toBeGreaterThan(0.13);
    for (const wrong of [4_607_331, 6_363_491])
      expect(Math.abs(annualLoss.quantile(0.99) - wrong)).toBeGreaterThan(50 * annualLoss.quantileError(0.99));
    expect(Math.abs(annualLoss.sd - 641_936)).toBeGreaterThan(50_000);
  });

  it('keeps rare events: a rate far below one a year still brings some', () => {
    const rare = assessYears(fixed(0.02), { years: 50_000 });
    expect(rare.attacks.mean).toBeGreaterThan(0.017);
    expect(rare.attacks.mean).toBeLessThan(0.023);
    expect(rare.annualLoss.exceedance(0)).toBeLessThanOrEqual(rare.attacks.exceedance(0));
  });

  it('the largest event never exceeds the total, and both agree where there is one event', () => {
    const { annualLoss, largestLoss, attacks } = assessYears(fixed(1), { years: 20_000 });
    for (let k = 0; k < 20_000; k++) {
      const [sum, most] = [annualLoss.column[k] as number, largestLoss.column[k] as number];
      if ((attacks.column[k] as number) <= 1) expect(most).toBe(sum);
      else expect(most).toBeLessThan(sum);
    }
  });

  it('says what counts as one event', () => {
    expect(
      assessYears({ organization: { beds: 100 }, attack: { kind: 'ransomware' } }, { years: 1000 }).definition,
    ).toMatch(/ransomware attack/);
  });
});
