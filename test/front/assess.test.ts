import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judged } from '../../src/evidence/index.js';
import { ehrOutage } from '../../src/impact/index.js';
import { assess, assessYears, assumption, compare, lossComponent, surveyTie } from '../../src/index.js';

const scenario = { organization: { beds: 300 }, attack: { kind: 'ransomware' } };
const trials = 4000;
const run = assess(scenario, { trials });

describe('two facts in, a full answer out', () => {
  it('gives every headline with a mean, an ordered range and an error', () => {
    for (const name of [
      'ehrOutage',
      'serviceDisruption',
      'careLost',
      'careDeferred',
      'careDiverted',
      'excessDeaths',
      'harmedPatients',
      'businessInterruption',
      'totalLoss',
    ]) {
      const one = run.outcome(name);
      expect(one.mean, name).toBeGreaterThan(0);
      expect(one.standardError, name).toBeGreaterThan(0);
      expect(one.quantile(0.05) <= one.quantile(0.5) && one.quantile(0.5) <= one.quantile(0.95), name).toBe(true);
      expect(one.unit.length, name).toBeGreaterThan(0);
    }
  });

  it('splits the loss into parts that sum to the total, row by row', () => {
    const parts = run.lossParts.map((name) => run.outcome(name).column);
    for (let row = 0; row < trials; row++) {
      const sum = parts.reduce((s, column) => s + (column[row] as number), 0);
      expect(Math.abs(sum - (run.outcome('totalLoss').column[row] as number))).toBeLessThanOrEqual(1e-6 * (1 + sum));
    }
  });

  it('conserves care: not given is lost, deferred or diverted', () => {
    const small = assess(scenario, { trials: 60 });
    const services = run.run.resolved.sheet.members['service'] as readonly string[];
    for (const service of services) {
      const at = (name: string, row: number): number => small.outcome(`${name}[${service}]`).column[row] as number;
      for (let row = 0; row < 60; row++) {
        const split = at('careLostBy', row) + at('careDeferredBy', row) + at('careDivertedBy', row);
        expect(split).toBeCloseTo(at('careNotGiven', row), 6);
      }
    }
  });

  it('bottom-up equals top-down: interruption is lost revenue less saved expense', () => {
    for (let row = 0; row < 200; row++) {
      const at = (name: string): number => run.outcome(name).column[row] as number;
      expect(at('businessInterruption')).toBeCloseTo(at('lostNetRevenue') - at('savedExpense'), 6);
    }
  });

  it('works from revenue alone', () => {
    const byRevenue = assess({ organization: { netRevenue: 492e6 }, attack: { kind: 'ransomware' } }, { trials });
    expect(byRevenue.outcome('beds').quantile(0.5)).toBeGreaterThan(200);
    expect(byRevenue.outcome('beds').quantile(0.5)).toBeLessThan(400);
  });
});

describe('invariance, bit for bit', () => {
  it('replays any row', () => {
    for (const row of [0, 1, 17, trials - 1]) {
      const replay = run.trial(row);
      for (const name of ['totalLoss', 'ehrOutage', 'careLost', 'outage[imaging]', 'excessDeaths'])
        expect(replay[name]).toBe(run.outcome(name).column[row]);
    }
  });

  it('gives the first rows of a longer run', () => {
    const longer = assess(scenario, { trials: 5000 });
    expect(longer.outcome('totalLoss').column.subarray(0, trials)).toEqual(run.outcome('totalLoss').column);
  });

  it('keeps every column when a cell of the user’s own joins', () => {
    const per = assumption({
      name: 'generatorPerHour',
      unit: 'USD/hour',
      range: [0, 1e6],
      says: 'fuel for an hour',
      default: judged({
        id: 'own-fuel',
        unit: 'USD/hour',
        value: 100,
        range: [50, 200],
        says: 'fuel',
        why: 'for the test only',
        priceYear: 2025,
        currency: 'USD',
      }),
    });
    const fuel = lossComponent({
      name: 'generatorFuel',
      says: 'fuel while the record is down',
      formula: 'ehrOutage x generatorPerHour',
      from: { ehrOutage, per },
      each: (x, i) => x.ehrOutage[i] * x.per[i],
      mapsTo: { fairMam: 'Business Interruption', veris: 'Operating costs' },
    });
    const more = assess(scenario, { trials, with: [fuel] });
    for (const name of ['businessInterruption', 'ehrOutage', 'extortion'])
      expect(more.outcome(name).column).toEqual(run.outcome(name).column);
    const [withFuel, without, own] = [
      more.outcome('totalLoss'),
      run.outcome('totalLoss'),
      more.outcome('generatorFuel'),
    ];
    expect(withFuel.mean - without.mean).toBeCloseTo(own.mean, 3);
  });

  it('is the same JSON again', () => {
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(hash(JSON.stringify(assess(scenario, { trials: 500 })))).toBe(
      hash(JSON.stringify(assess(scenario, { trials: 500 }))),
    );
  });

  it('changes with the seed', () => {
    expect(assess(scenario, { trials: 500, seed: 2 }).outcome('totalLoss').mean).not.toBe(
      assess(scenario, { trials: 500 }).outcome('totalLoss').mean,
    );
  });
});

describe('compare', () => {
  it('of a scenario with itself is exactly zero in every row', () => {
    const same = compare({ a: scenario, b: scenario }, { trials: 1000 });
    for (const name of ['totalLoss', 'excessDeaths', 'ehrOutage'])
      expect(same.difference('b', name).column.every((value) => value === 0)).toBe(true);
  });

  it('shows a decision that separate luck would hide', () => {
    const offline = { ...scenario, attack: { ...scenario.attack, backupsLostProbability: 0.05 } };
    const shared = compare({ today: scenario, offline }, { trials: 2000 }).difference('offline');
    expect(shared.mean).toBeLessThan(0);
    const apart = (Math.sqrt(2) * run.outcome('totalLoss').sd) / Math.sqrt(2000);
    expect(shared.standardError).toBeLessThan(apart / 2);
  });
});

describe('overwriting a formula', () => {
  it('a known outage of nine days is taken as it is', () => {
    const known = assess({ ...scenario, assumptions: { ehrOutage: 216 } }, { trials: 200 });
    expect(known.outcome('ehrOutage').column.every((hours) => hours === 216)).toBe(true);
  });
});

describe('unknown attack', () => {
  const unknown = assess(
    { priceYear: 2019, organization: { beds: 300 }, attack: { kind: 'unknown' } },
    { trials: 400_000 },
  );
  const loss = unknown.outcome('totalLoss');

  it('has the survey’s mean in 2019 dollars and its share of zeros', () => {
    expect(Math.abs(loss.mean - 346_205)).toBeLessThan(3 * loss.standardError);
    expect(loss.standardError).toBeLessThan(0.01 * loss.mean);
    expect(1 - loss.exceedance(0)).toBeCloseTo(0.07, 2);
  });

  it('prints the tie and splits nothing', () => {
    const tie = surveyTie(2019);
    expect(Math.abs(tie.residual)).toBeLessThan(1e-6 * tie.surveyMean);
    expect(tie.kinds.reduce((sum, kind) => sum + kind.weight, 0)).toBeCloseTo(1, 12);
    expect(unknown.notes[0]?.lines.join('\n')).toMatch(/everyday: weight/);
    expect(unknown.lossParts).toEqual([]);
  });
});

describe('plans', () => {
  it.each(['stratified', 'sobol'] as const)('%s points estimate the same mean', (plan) => {
    const planned = assess(scenario, { trials: 8192, plan }).outcome('totalLoss');
    const plain = assess(scenario, { trials: 20_000 }).outcome('totalLoss');
    const error = Math.sqrt(planned.standardError * planned.standardError + plain.standardError * plain.standardError);
    expect(Math.abs(planned.mean - plain.mean)).toBeLessThan(4 * error);
  });
});

describe('refused options', () => {
  it.each([{ trials: 0 }, { trials: 1.5 }, { seed: -1 }, { trials: Number.NaN }])('%o', (options) => {
    expect(() => assess(scenario, options)).toThrow(RangeError);
  });

  it('unknown quantities and rows', () => {
    expect(() => run.outcome('nothing')).toThrow(/not a quantity/);
    expect(() => run.trial(trials)).toThrow(/whole number from 0/);
  });
});

describe('years', () => {
  it('leaves room for progress and cancellation', () => {
    let calls = 0;
    assess(scenario, { trials: 2000, onProgress: () => calls++ });
    expect(calls).toBeGreaterThan(1);
    const stop = () => {
      throw new Error('stopped');
    };
    expect(() => assess(scenario, { trials: 2000, onProgress: stop })).toThrow('stopped');
    expect(() => assessYears(scenario, { years: 10, onProgress: stop })).toThrow('stopped');
  });
});
