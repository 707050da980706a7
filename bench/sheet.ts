import { claimStreams, fillQuantiles, fillUniforms, lognormal, type StreamKey, uniform } from '../src/chance/index.js';
import { assess } from '../src/index.js';
import { assumption, build, evaluate, formula } from '../src/sheet/index.js';
import { type BenchRow, best, peakMegabytes } from './timing.js';

const why = { grade: 'judged', says: 'for timing', why: 'for timing only', range: [0, 1e9] } as const;
const input = (name: string, distribution: ReturnType<typeof uniform>) =>
  assumption({
    name,
    unit: 'ratio',
    range: [0, 1e12],
    says: `input ${name}`,
    default: { id: name, unit: 'ratio', distribution, ...why },
  });

const drawn = {
  hours: lognormal({ mu: 4, sigma: 1 }),
  perHour: uniform({ min: 2, max: 9 }),
  price: lognormal({ mu: 6, sigma: 0.4 }),
  saved: uniform({ min: 0.1, max: 0.4 }),
  share: uniform({ min: 0, max: 0.5 }),
};
const hours = input('hours', drawn.hours);
const perHour = input('perHour', drawn.perHour);
const price = input('price', drawn.price);
const saved = input('saved', drawn.saved);
const share = input('share', drawn.share);
const ratio = { unit: 'ratio', says: 'a quantity for timing', formula: 'see the code' } as const;
const visits = formula({
  ...ratio,
  name: 'visits',
  from: { hours, perHour },
  each: (x, i) => x.hours[i] * x.perHour[i],
});
const deferred = formula({
  ...ratio,
  name: 'deferred',
  from: { visits, share },
  each: (x, i) => x.visits[i] * x.share[i],
});
const lost = formula({
  ...ratio,
  name: 'lost',
  from: { visits, deferred },
  each: (x, i) => x.visits[i] - x.deferred[i],
});
const revenue = formula({ ...ratio, name: 'revenue', from: { lost, price }, each: (x, i) => x.lost[i] * x.price[i] });
const income = formula({
  ...ratio,
  name: 'income',
  from: { revenue, saved },
  each: (x, i) => x.revenue[i] * (1 - x.saved[i]),
});

const rows = 1_000_000;
const block = 512;

/** Five drawn and five computed columns on the sheet, the last of them kept. */
function onSheet(): Float64Array {
  const program = build({ members: {}, site: undefined, overrides: new Map() }, [income]);
  return evaluate(program, { seed: 1, rows: { first: 0, count: rows }, keep: ['income'] }).get(
    'income',
  ) as Float64Array;
}

/** The same luck and the same five quantities in one loop written by hand. */
function byHand(): Float64Array {
  const names = ['hours', 'perHour', 'price', 'saved', 'share'] as const;
  const keys = claimStreams(1, names);
  const fills = names.map((name) => ({
    key: keys.get(name) as StreamKey,
    quantiles: fillQuantiles(drawn[name]),
    column: new Float64Array(block),
  }));
  const [h, p, v, s, d] = fills.map((fill) => fill.column) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const scratch = new Float64Array(block);
  const out = new Float64Array(rows);
  for (let from = 0; from < rows; from += block) {
    const count = Math.min(block, rows - from);
    for (const { key, quantiles, column } of fills) {
      fillUniforms(key, from, 0, count, scratch);
      quantiles(scratch, count, column);
    }
    for (let i = 0; i < count; i++) {
      const all = h[i] * p[i];
      const kept = all - all * d[i];
      out[from + i] = kept * v[i] * (1 - s[i]);
    }
  }
  return out;
}

/** Rows about the sheet and the whole assessment. */
export function benchSheet(): BenchRow[] {
  const scenario = { organization: { beds: 300 }, attack: { kind: 'ransomware' } };
  assess(scenario, { trials: 2000 });
  const whole = best(() => assess(scenario, { trials: 100_000 }), 3);
  const reference = byHand();
  const same = onSheet().every((value, k) => value === (reference[k] as number));
  const sheet = best(onSheet, 5);
  const hand = best(byHand, 5);
  const cells = 10;
  const buffer = new Float64Array(4096);
  const key = claimStreams(1, ['bench']).get('bench') as StreamKey;
  const uniforms = best(() => {
    for (let k = 0; k < 1000; k++) fillUniforms(key, k * 4096, 0, 4096, buffer);
  }, 3);
  return [
    {
      what: 'ransomware, 300 beds, 100,000 trials',
      value: `${whole.toFixed(0)} ms`,
      note: 'aim: under 1,000 ms on one core',
    },
    {
      what: 'peak memory of a process that does it once',
      value: `${peakMegabytes('./memory.ts')} MB`,
      note: 'aim: under 250 MB',
    },
    {
      what: 'sheet, 5 draws + 5 formulas',
      value: `${((sheet * 1e6) / (rows * cells)).toFixed(1)} ns per cell and row`,
      note: same ? 'same bits as by hand' : 'DIFFERS from the loop by hand',
    },
    {
      what: 'the same loop by hand',
      value: `${((hand * 1e6) / (rows * cells)).toFixed(1)} ns per cell and row`,
      note: `sheet takes ${(sheet / hand).toFixed(2)} times as long; aim: within 3`,
    },
    {
      what: 'uniforms',
      value: `${(4096 / uniforms).toFixed(0)} million per second`,
      note: 'Threefry4x32-20, 53 bits each',
    },
  ];
}
