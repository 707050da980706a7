import { describe, expect, it } from 'vitest';
import { bernoulli, constant, type Distribution, lognormal, uniform } from '../../src/chance/index.js';
import {
  type Assumption,
  assumption,
  build,
  evaluate,
  explain,
  formula,
  MissingAssumption,
  ModelError,
  process,
  type Rows,
  total,
} from '../../src/sheet/index.js';

const because = { grade: 'judged', says: 'for the test', why: 'for the test only', range: [0, 1e9] } as const;
const input = (name: string, distribution: Distribution): Assumption<'hour', undefined> =>
  assumption({
    name,
    unit: 'hour',
    range: [0, 1e9],
    says: `input ${name}`,
    default: { id: name, unit: 'hour', distribution, ...because },
  });

const a = input('a', uniform({ min: 1, max: 2 }));
const b = input('b', lognormal({ mu: 0, sigma: 1 }));
const sum = formula({
  name: 'sum',
  unit: 'hour',
  says: 'a and b',
  formula: 'a + b',
  from: { a, b },
  each: (x, i) => x.a[i] + x.b[i],
});
const part = assumption({
  name: 'part',
  unit: 'hour',
  over: 'system',
  range: [0, 10],
  says: 'one part',
  default: { id: 'part', unit: 'hour', distribution: uniform({ min: 0, max: 1 }), ...because },
});
const doubled = formula({
  name: 'doubled',
  unit: 'hour',
  over: 'system',
  says: 'twice a part',
  formula: '2 part',
  from: { part, a },
  each: (x, i) => 2 * x.part[i] + 0 * x.a[i],
});
const whole = total({ name: 'whole', unit: 'hour', says: 'all of it' }, [doubled, sum]);
const { low, high } = process({
  name: 'ends',
  says: 'smaller and larger of two',
  formula: 'min and max',
  from: { a, b },
  outputs: { low: { unit: 'hour', says: 'the smaller' }, high: { unit: 'hour', says: 'the larger' } },
  run: (x, out, count) => {
    for (let i = 0; i < count; i++) {
      out.low[i] = Math.min(x.a[i] as number, x.b[i] as number);
      out.high[i] = Math.max(x.a[i] as number, x.b[i] as number);
    }
  },
});

const sheet = { members: { system: ['ehr', 'lab'] }, site: undefined, overrides: new Map() };
const all = build(sheet, [whole, low, high]);
const names = ['whole', 'sum', 'doubled[ehr]', 'doubled[lab]', 'low', 'high', 'a', 'b'];
const run = (rows: Rows, block?: number, keep = names, program = all) =>
  evaluate(program, { seed: 7, rows, keep, ...(block === undefined ? {} : { block }) });

describe('evaluation', () => {
  it('adds families over their members and single cells as they are', () => {
    const c = run({ first: 0, count: 100 });
    for (let k = 0; k < 100; k++) {
      const parts = (c.get('doubled[ehr]')?.[k] ?? 0) + (c.get('doubled[lab]')?.[k] ?? 0);
      expect(c.get('whole')?.[k]).toBe(parts + (c.get('sum')?.[k] ?? 0));
      expect(c.get('low')?.[k]).toBe(Math.min(c.get('a')?.[k] ?? 0, c.get('b')?.[k] ?? 0));
    }
  });

  it('does not depend on the block size', () => {
    const one = run({ first: 0, count: 1000 }, 512);
    for (const block of [1, 7, 64, 1000, 4096]) expect(run({ first: 0, count: 1000 }, block)).toEqual(one);
  });

  it('joins row ranges to the same bits', () => {
    const one = run({ first: 0, count: 1000 });
    const left = run({ first: 0, count: 333 });
    const right = run({ first: 333, count: 667 });
    for (const name of names)
      expect(Float64Array.of(...(left.get(name) ?? []), ...(right.get(name) ?? []))).toEqual(one.get(name));
  });

  it('fills scattered rows to the same bits', () => {
    const one = run({ first: 0, count: 50 });
    const trials = Float64Array.of(49, 3, 17);
    const some = run({ trials, occurrences: new Float64Array(3), count: 3 });
    for (const name of names) expect([...(some.get(name) ?? [])]).toEqual([...trials].map((t) => one.get(name)?.[t]));
  });

  it('keeps every column when a cell is added or other outputs are asked for', () => {
    const other = formula({
      name: 'other',
      unit: 'hour',
      says: 'another cell',
      formula: 'a x 3',
      from: { a },
      each: (x, i) => x.a[i] * 3,
    });
    const more = run({ first: 0, count: 200 }, 512, names, build(sheet, [other, high, whole, low]));
    expect(more).toEqual(run({ first: 0, count: 200 }));
    const less = run({ first: 0, count: 200 }, 512, ['sum'], build(sheet, [sum]));
    expect(less.get('sum')).toEqual(run({ first: 0, count: 200 }).get('sum'));
  });
});

describe('overwriting', () => {
  const said = (name: string, value: ReturnType<typeof constant>) => ({
    ...sheet,
    overrides: new Map([[name, { by: 'you said' as const, value }]]),
  });

  it('ends the visit at an overwritten formula', () => {
    const program = build(said('sum', constant({ value: 5 })), [sum]);
    expect([...program.nodes.keys()]).toEqual(['sum']);
    expect(evaluate(program, { seed: 1, rows: { first: 0, count: 3 }, keep: ['sum'] }).get('sum')).toEqual(
      Float64Array.of(5, 5, 5),
    );
  });

  it('keeps the luck of every other cell', () => {
    const program = build(said('a', constant({ value: 0 })), [sum]);
    const changed = evaluate(program, { seed: 7, rows: { first: 0, count: 20 }, keep: ['sum', 'b'] });
    expect(changed.get('b')).toEqual(run({ first: 0, count: 20 }).get('b'));
    expect(changed.get('sum')).toEqual(changed.get('b'));
  });

  it('reaches one member of a family', () => {
    const program = build(said('part[lab]', constant({ value: 0.5 })), [doubled]);
    const c = evaluate(program, { seed: 7, rows: { first: 0, count: 4 }, keep: ['doubled[ehr]', 'doubled[lab]'] });
    expect(c.get('doubled[lab]')).toEqual(Float64Array.of(1, 1, 1, 1));
    expect(c.get('doubled[ehr]')).toEqual(run({ first: 0, count: 4 }).get('doubled[ehr]'));
  });

  it('follows a cell that stands in for another', () => {
    const instead = { ...sheet, overrides: new Map([['sum', { by: 'this attack says' as const, value: high }]]) };
    const c = evaluate(build(instead, [whole]), {
      seed: 7,
      rows: { first: 0, count: 5 },
      keep: ['whole', 'high', 'doubled[ehr]', 'doubled[lab]'],
    });
    for (let k = 0; k < 5; k++) {
      expect(c.get('whole')?.[k]).toBe(
        (c.get('doubled[ehr]')?.[k] ?? 0) + (c.get('doubled[lab]')?.[k] ?? 0) + (c.get('high')?.[k] ?? 0),
      );
    }
  });
});

describe('dependence', () => {
  const tied = {
    ...sheet,
    dependence: [
      {
        members: ['a', 'b'],
        correlation: [
          [1, 0.9],
          [0.9, 1],
        ],
      },
    ],
  };

  it('ties named inputs and leaves the others', () => {
    const c = evaluate(build(tied, [whole]), {
      seed: 7,
      rows: { first: 0, count: 5000 },
      keep: ['a', 'b', 'doubled[ehr]'],
    });
    const rank = (x: Float64Array) => Float64Array.from(x, (v) => x.filter((w) => w < v).length);
    const [ra, rb] = [rank(c.get('a') as Float64Array), rank(c.get('b') as Float64Array)];
    const mean = 2499.5;
    const cov = ra.reduce((s, v, k) => s + (v - mean) * ((rb[k] as number) - mean), 0);
    const rho = cov / ra.reduce((s, v) => s + (v - mean) * (v - mean), 0);
    // Spearman's rho of a Gaussian copula with r = 0.9 is 6/pi asin(0.45) = 0.8915.
    expect(rho).toBeGreaterThan(0.87);
    expect(rho).toBeLessThan(0.91);
    expect(c.get('doubled[ehr]')).toEqual(run({ first: 0, count: 5000 }).get('doubled[ehr]'));
  });

  it('does not depend on which members are asked for', () => {
    const both = evaluate(build(tied, [sum]), { seed: 7, rows: { first: 0, count: 100 }, keep: ['a', 'b'] });
    expect(evaluate(build(tied, [b]), { seed: 7, rows: { first: 0, count: 100 }, keep: ['b'] }).get('b')).toEqual(
      both.get('b'),
    );
  });
});

describe('faults', () => {
  it('names the cell, the row and the parents of a value that is not a number', () => {
    const bad = formula({
      name: 'bad',
      unit: 'hour',
      says: 'a fault',
      formula: 'sqrt(-a)',
      from: { a },
      each: (x, i) => Math.sqrt(-x.a[i]),
    });
    expect(() => evaluate(build(sheet, [bad]), { seed: 1, rows: { first: 0, count: 2 }, keep: ['bad'] })).toThrow(
      /bad: is not a number in row 0, from a = 1\.\d+/,
    );
  });

  it('refuses two cells of one name, a circle, and an input nobody gave', () => {
    const twin = input('a', bernoulli({ p: 0.5 }));
    const both = formula({
      name: 'both',
      unit: 'hour',
      says: 'a fault',
      formula: 'a + a',
      from: { a, twin },
      each: () => 0,
    });
    expect(() => build(sheet, [both])).toThrow(ModelError);
    const parents: Record<string, never> = {};
    const circle = formula({
      name: 'circle',
      unit: 'hour',
      says: 'a fault',
      formula: 'itself',
      from: parents,
      each: () => 0,
    });
    (parents as Record<string, unknown>)['circle'] = circle;
    expect(() => build(sheet, [circle])).toThrow(/depends on itself/);
    const open = assumption({ name: 'open', unit: 'bed', range: [1, 9], says: 'beds nobody gave' });
    expect(() => build(sheet, [open])).toThrow(MissingAssumption);
    expect(() => build(sheet, [open])).toThrow(/beds nobody gave/);
  });
});

describe('explanation', () => {
  it('prints a tree down to the inputs and their origin', () => {
    const text = reasonTextOf(explain(all, 'sum', { seed: 7 }));
    expect(text).toContain('sum');
    expect(text).toContain('= a + b');
    expect(text).toContain('default uniform(min 1, max 2), judged, for the test only');
  });
});

const reasonTextOf = (reason: ReturnType<typeof explain>, indent = ''): string =>
  [`${indent}${reason.name} = ${reason.because}`, ...reason.parents.map((p) => reasonTextOf(p, `${indent}  `))].join(
    '\n',
  );
