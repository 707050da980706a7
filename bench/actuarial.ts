import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  aggregate,
  complexPgf,
  compoundPmf,
  discretize,
  latticeLoss,
  lossExceedanceCurve,
  sampleQuantiles,
  sampleTvar,
  simulateAggregate,
} from '../src/actuarial/index.js';
import { lognormal, poisson } from '../src/chance/index.js';
import { type BenchRow, best, inTemporaryFolder, peakMegabytes } from './timing.js';

const frequency = poisson({ lambda: 2 });
const severity = lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 });
const { mu, sigma } = severity.parameters as { mu: number; sigma: number };
const levels = [0.5, 0.9, 0.95, 0.99, 0.995];
const YEARS = 1_000_000;

const exact = (): number[] => {
  const total = aggregate({ frequency, severity });
  return levels.flatMap((p) => [total.quantile(p), total.tvar(p)]);
};
/** The same on one plain lattice, as the sticks do it. */
const oneLattice = (): number[] => {
  const { pmf } = discretize(severity, { step: 1000, points: 65_536 });
  const total = latticeLoss(compoundPmf(pmf, complexPgf(frequency), 65_536), 1000, { mean: 680_000 });
  return levels.flatMap((p) => [total.quantile(p), total.tvar(p)]);
};
const contract = { frequency, severity, perEvent: { attachment: 50_000, limit: 950_000 }, aggregateLimit: 2_000_000 };
const simulated = (seed: number) => simulateAggregate({ ...contract, years: YEARS, seed });

/** The same contract as anyone would first write it: a loop over years and events. */
function plainSimulation(): Float64Array {
  const values = new Float64Array(YEARS);
  for (let y = 0; y < YEARS; y++) {
    let total = 0;
    for (let left = Math.exp(-2), product = Math.random(); product > left; product *= Math.random()) {
      const z = Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
      total += Math.min(950_000, Math.max(0, Math.exp(mu + sigma * z) - 50_000));
    }
    values[y] = Math.min(2_000_000, total);
  }
  return values;
}

/** The plain way to read a simulation: sort it. */
function plainMeasures(values: Float64Array): number {
  const sorted = values.slice().sort();
  const cut = Math.floor(0.99 * sorted.length);
  return levels.reduce(
    (sum, p) => sum + sorted[Math.floor(p * sorted.length)]!,
    sorted.subarray(cut).reduce((a, b) => a + b, 0),
  );
}

const measures = (values: Float64Array): number =>
  sampleQuantiles(values, levels).length + lossExceedanceCurve(values, curve).length + sampleTvar(values, 0.99).value;
const curve = Array.from({ length: 100 }, (_, k) => k * 20_000);

const row = (what: string, time: number, note: string): BenchRow => ({ what, value: `${time.toFixed(1)} ms`, note });

/** Speed of totals: exact on two lattices, simulated, and read from a sample. */
export function benchActuarial(): readonly BenchRow[] {
  const transform = best(exact, 25);
  const plainTransform = best(oneLattice, 25);
  let seed = 1;
  const years = best(() => simulated(seed++), 7);
  const plainYears = best(plainSimulation, 3);
  const { values } = simulated(99);
  const reading = best(() => measures(values), 7);
  const curveAndTail = best(() => lossExceedanceCurve(values, curve).length + sampleTvar(values, 0.99).value, 7);
  const sorting = best(() => plainMeasures(values), 3);
  return [
    row(
      'exact total, two lattices of 2^16, five VaR and TVaR',
      transform,
      `${(years / transform).toFixed(1)} times faster than simulating it`,
    ),
    row('the same on one lattice of 2^16, without its second digits', plainTransform, 'aim: the time of fft_bench.py'),
    row(
      '1,000,000 years of a layered contract',
      years,
      `${(plainYears / years).toFixed(1)} times faster than the plain loop, ${plainYears.toFixed(0)} ms`,
    ),
    {
      what: 'peak memory of a process that does it once',
      value: `${peakMegabytes('./memory-years.ts')} MB`,
      note: 'aim: under 120 MB',
    },
    row('curve of 100 points and TVaR of 1,000,000', curveAndTail, 'aim: under 30 ms'),
    row(
      'five quantiles, curve of 100 points and TVaR of 1,000,000',
      reading,
      `${(sorting / reading).toFixed(1)} times faster than by sorting, ${sorting.toFixed(0)} ms`,
    ),
    ...benchSticks(years, transform, plainTransform),
  ];
}

/** Programs of other languages, where a folder of them is given as `--sticks <folder>`. */
function benchSticks(years: number, transform: number, plainTransform: number): readonly BenchRow[] {
  const at = process.argv.indexOf('--sticks');
  const folder = at < 0 ? undefined : process.argv[at + 1];
  if (folder === undefined || !existsSync(folder))
    return [{ what: 'other languages', value: 'skipped', note: 'give --sticks <folder>' }];
  return [
    inC(folder, years),
    inPython(folder, 'mc_numpy.py', /sim ([\d.]+) ms/g, { 'in all': years }),
    inPython(folder, 'fft_bench.py', /TVaR: median [\d.]+ ms best ([\d.]+)/g, {
      'on one lattice': plainTransform,
      'on two': transform,
    }),
  ];
}

/** Our own times, by what was computed. */
type Times = Readonly<Record<string, number>>;

const inC = (folder: string, years: number): BenchRow =>
  inTemporaryFolder((made) => {
    const binary = join(made, 'mc');
    const compiled = spawnSync('gcc', ['-O3', '-march=native', '-o', binary, join(folder, 'mc.c'), '-lm']);
    if (compiled.status !== 0) return { what: 'mc.c', value: 'skipped', note: 'does not compile here' };
    const text = [1, 2, 3, 4, 5]
      .map((seed) => spawnSync(binary, ['4', String(YEARS), String(seed)]).stdout.toString())
      .join('\n');
    return compared('mc.c, fastest mode', text, /sim ([\d.]+) ms/g, { 'in all': years });
  });

const inPython = (folder: string, file: string, time: RegExp, own: Times): BenchRow =>
  inTemporaryFolder((empty) => {
    // A program may name a drawing package it draws nothing with: an empty one lets it run where there is none.
    writeFileSync(join(empty, 'matplotlib.py'), 'def use(name): pass\n');
    const run = spawnSync('python3', [join(folder, file)], { env: { ...process.env, PYTHONPATH: empty } });
    return run.status === 0
      ? compared(file, run.stdout.toString(), time, own)
      : { what: file, value: 'skipped', note: 'does not run here' };
  });

function compared(what: string, text: string, time: RegExp, own: Times): BenchRow {
  const times = [...text.matchAll(time)].map((found) => Number(found[1]));
  const fastest = Math.min(...times);
  const ratios = Object.entries(own).map(([name, mine]) => `${(mine / fastest).toFixed(2)} ${name}`);
  return row(what, fastest, `ours takes so many times as long: ${ratios.join(', ')}`);
}
