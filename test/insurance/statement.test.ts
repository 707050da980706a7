import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../examples/claim-statement.js';
import { assess } from '../../src/index.js';
import {
  amountText,
  type Claim,
  coverageKinds,
  ledgerCsv,
  type Policy,
  settle,
  statementCsv,
  statementMarkdown,
  statementText,
  typicalHospitalPolicy,
} from '../../src/insurance/index.js';

const { policy, claim } = JSON.parse(
  readFileSync(new URL('../../examples/data/claim-five-hospitals.json', import.meta.url), 'utf8'),
) as {
  policy: Policy;
  claim: Claim;
};
const statement = settle(policy, claim);

describe('a statement on paper', () => {
  it('prints every line, the division, the ledger, the tower and the disclaimer', () => {
    const text = statementText(statement);
    for (const line of statement.lines) expect(text).toContain(line.id);
    expect(text).toMatch(/gross loss +21,207,100\.00/);
    expect(text).toMatch(/paid +16,907,100\.00\nkept by the insured +4,300,000\.00/);
    expect(text).toMatch(/Not covered, by cause\nexcluded: betterment +800,000\.00\n/);
    expect(text).toMatch(/business interruption, measured\n.* 9,996,000\.00\n/);
    expect(text).toMatch(/insurer A +4,144,260\.00/);
    expect(text).toMatch(/patient injury claim: 1,000,000\.00 not covered here; see hospital professional liability/);
    expect(text).toMatch(/Documents an adjuster will ask for\n- /);
    expect(text.endsWith('not legal advice.')).toBe(true);
  });

  it('is a CSV whose columns sum to the total', () => {
    const rows = statementCsv(statement)
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(','));
    const [header, ...lines] = rows;
    const total = lines.pop() as string[];
    for (const column of header.keys()) {
      if (column < 3) continue;
      const sum = lines.reduce((all, row) => all + Math.round(Number(row[column]) * 100), 0);
      expect(sum, header[column]).toBe(Math.round(Number(total[column]) * 100));
    }
  });

  it('keeps text that a spreadsheet would run as text', () => {
    const sly = settle(policy, { lines: [{ id: '=1+1,"x"', coverageId: 'extraExpense', amount: 1 }] });
    expect(statementCsv(sly)).toContain(`"'=1+1,""x""",extraExpense,USD`);
    expect(statementMarkdown(settle(policy, { lines: [{ id: 'a|b', amount: 1 }] }))).toContain('| a\\|b |');
  });

  it('has tables in Markdown', () => {
    const text = statementMarkdown(statement);
    expect(text).toMatch(/\| \*\*total\*\* \| 21,207,100\.00 \|/);
    expect(text).toMatch(/Kept by the insured: 4,300,000\.00 USD/);
    expect(text).toMatch(/## Limits\n\n\| limit .*\n\| --- \| ---: .*\n/);
    expect(text).toMatch(/\| aggregate \| 20,000,000\.00 \| 16,907,100\.00 \| 3,092,900\.00 \| 84\.5% \|/);
    expect(text).toMatch(/\| first excess, insurer A \| 4,144,260\.00 \|/);
    expect(text).toMatch(/## Documents an adjuster will ask for\n\n- /);
  });

  it('has the ledger as CSV, whose rows lead from the gross loss to the payment', () => {
    const [header, ...rows] = ledgerCsv(statement)
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(','));
    expect(header.slice(-3)).toEqual(['before', 'taken', 'after']);
    const taken = rows.reduce((sum, row) => sum + Math.round(Number(row.at(-2)) * 100), 0);
    expect(taken).toBe(Math.round((statement.gross - statement.paid) * 100));
    for (const row of rows) expect(Number(row.at(-3)) - Number(row.at(-2))).toBeCloseTo(Number(row.at(-1)), 6);
  });

  it('writes amounts with thousands apart', () => {
    expect([amountText(1234567.5, 'USD'), amountText(999, 'JPY'), amountText(1000, 'KWD')]).toEqual([
      '1,234,567.50',
      '999',
      '1,000.000',
    ]);
  });
});

it('the example runs', () => {
  expect(main()).toMatch(/17,257,100\.00 {2}loss over sublimits counts too[\s\S]*would be paid 3,092,900\.00/);
});

describe('the catalogue of coverages', () => {
  it('forgets no file and says what each pays, its trap and its source', () => {
    const files = readdirSync('src/insurance/coverages').filter((name) => name !== 'index.ts');
    expect(Object.keys(coverageKinds)).toHaveLength(files.length);
    for (const [id, kind] of Object.entries(coverageKinds)) {
      expect(kind.id).toBe(id);
      for (const words of [kind.says, kind.trap, kind.source]) expect(words.length, id).toBeGreaterThan(8);
      expect(kind.documents.length, id).toBeGreaterThan(0);
    }
  });
});

describe('claim cells of a run', () => {
  const insurance = typicalHospitalPolicy({ beds: 300 });
  const scenario = { organization: { beds: 300 }, attack: { kind: 'ransomware' } };
  const run = assess({ ...scenario, insurance }, { trials: 2000 });
  const column = (name: string): Float64Array => run.outcome(name).column;

  it('divide every trial’s loss', () => {
    const parts = [
      'claimPaid',
      'claimWaiting',
      'claimRetention',
      'claimInsuredShare',
      'overSublimit',
      'overEventLimit',
      'overAggregate',
      'claimUncovered',
    ];
    const columns = parts.map(column);
    const [loss, kept, paid] = ['totalLoss', 'retainedLoss', 'claimPaid'].map(column);
    for (let row = 0; row < 2000; row++) {
      const sum = columns.reduce((all, one) => all + one[row], 0);
      expect(Math.abs(sum - loss[row])).toBeLessThan(1e-6 * Math.max(1, loss[row]));
      expect(kept[row]).toBe(loss[row] - paid[row]);
      expect(paid[row]).toBeLessThanOrEqual(insurance.aggregateLimit as number);
    }
    expect(run.outcome('claimPaid').mean).toBeGreaterThan(0);
  });

  it.each([
    ['an overwritten total', { ...scenario, assumptions: { totalLoss: 8e6 } }],
    ['an attack of unknown kind', { ...scenario, attack: { kind: 'unknown' } }],
  ])('divide %s', (_, other) => {
    const { claim: parts, loss } = assess({ ...other, insurance }, { trials: 500 });
    const names = [
      'claimPaid',
      'claimWaiting',
      'claimRetention',
      'claimInsuredShare',
      'overSublimit',
      'overEventLimit',
      'overAggregate',
      'claimUncovered',
    ];
    for (let row = 0; row < 500; row++) {
      const total = loss['totalLoss'].column[row];
      const sum = names.reduce((all, name) => all + parts[name].column[row], 0);
      expect(Math.abs(sum - total)).toBeLessThan(1e-6 * Math.max(1, total));
      expect(parts['retainedLoss'].column[row]).toBeGreaterThanOrEqual(0);
    }
  });

  it('change no luck of the loss', () => {
    expect(assess(scenario, { trials: 2000 }).outcome('totalLoss').mean).toBe(run.outcome('totalLoss').mean);
  });

  it('weigh uncertain exclusions beside the payment if covered', () => {
    const weighed = assess(
      { ...scenario, insurance: { ...insurance, exclusions: [{ id: 'war', probability: 0.1 }] } },
      { trials: 500 },
    );
    const [covered, expected] = [weighed.outcome('claimPaid').mean, weighed.outcome('claimPaidWeighted').mean];
    expect(expected / covered).toBeCloseTo(0.9, 10);
  });
});
