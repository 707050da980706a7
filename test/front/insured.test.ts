import { describe, expect, it } from 'vitest';
import { assess, assessYears, safeParseScenario, text } from '../../src/index.js';
import { settle, typicalHospitalPolicy } from '../../src/insurance/index.js';

const policy = typicalHospitalPolicy({ beds: 300 });
const scenario = { organization: { beds: 300 }, attack: { kind: 'ransomware' }, insurance: policy };
const run = assess(scenario, { trials: 2000 });

describe('a policy on the sheet', () => {
  it('divides the total into paid and retained, row by row', () => {
    for (let row = 0; row < 2000; row++) {
      const at = (name: string): number => run.outcome(name).column[row] as number;
      expect(at('claimPaid') + at('retainedLoss')).toBeCloseTo(at('totalLoss'), 4);
      expect(at('claimPaid')).toBeGreaterThanOrEqual(0);
      expect(at('claimPaid')).toBeLessThanOrEqual(at('totalLoss') * (1 + 1e-12));
    }
  });

  it('changes no other column', () => {
    const { insurance: _, ...bare } = scenario;
    expect(assess(bare, { trials: 2000 }).outcome('totalLoss').column).toEqual(run.outcome('totalLoss').column);
  });

  it('agrees with the statement of the same claim', () => {
    const row = run
      .outcome('claimPaid')
      .column.findIndex((paid, k) => paid > 1e6 && (run.outcome('ehrOutage').column[k] as number) > 24);
    const covered = run.lossParts.filter((name) => !['premiumIncrease', 'financing'].includes(name));
    const lines = covered.map((name) => ({
      id: name,
      coverageId: coverageOf(name),
      amount: run.outcome(name).column[row] as number,
    }));
    const outageHours = run.outcome('ehrOutage').column[row] as number;
    const statement = settle(policy, { lines, outageHours, cause: 'ransomware' });
    expect(Math.abs(statement.paid - (run.outcome('claimPaid').column[row] as number))).toBeLessThan(1);
  });

  it('shows in the report, with its notes', () => {
    const page = text(run);
    for (const word of ['claimPaid', 'retainedLoss', 'not legal advice']) expect(page).toContain(word);
  });
});

/** The coverage a line falls under by the library's usual assignment. */
function coverageOf(component: string): string | null {
  const usual: Record<string, string> = {
    businessInterruption: 'businessInterruption',
    extraExpense: 'extraExpense',
    incidentResponse: 'incidentResponse',
    notification: 'incidentResponse',
    dataRestoration: 'dataRestoration',
    hardwareReplacement: 'hardwareBricking',
    extortion: 'cyberExtortion',
    regulatory: 'regulatory',
    litigation: 'privacyLiability',
    reputation: 'reputationalHarm',
  };
  return usual[component] ?? null;
}

describe('years under a policy', () => {
  it('pays no more than the loss or the aggregate, and keeps the rest', () => {
    const years = assessYears({ ...scenario, attack: { kind: 'ransomware', attacksPerYear: 2 } }, { years: 3000 });
    const aggregate = Number(policy.aggregateLimit);
    years.annualClaimPaid?.column.forEach((paid, k) => {
      const loss = years.annualLoss.column[k] as number;
      expect(paid).toBeLessThanOrEqual(Math.min(loss, aggregate) * (1 + 1e-9) + 1e-6);
      expect(paid + (years.annualRetained?.column[k] as number)).toBeCloseTo(loss, 3);
    });
    expect(years.annualClaimPaid?.mean).toBeGreaterThan(0);
    expect(
      assessYears({ organization: { beds: 50 }, attack: { kind: 'ransomware' } }, { years: 100 }).annualClaimPaid,
    ).toBeUndefined();
  });
});

describe('a faulty policy', () => {
  it('is told inside the scenario, with the nearest known name', () => {
    const read = safeParseScenario({ ...scenario, insurance: { ...policy, agregateLimit: 5 } });
    const issues = read.success ? [] : read.error.issues;
    expect(issues.find((issue) => issue.path === 'insurance.agregateLimit')?.nearest).toBe('aggregateLimit');
  });
});
