import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  aggregate,
  sampleExceedance,
  sampleMean,
  sampleQuantile,
  sampleTvar,
  simulateAggregate,
} from '../../src/actuarial/index.js';
import {
  binomial,
  lognormal,
  negativeBinomial,
  normal,
  pareto2,
  poisson,
  streamKey,
  zmPoisson,
} from '../../src/chance/index.js';
import { THREEFRY_ROWS as ROWS, threefry12 } from '../../src/numeric/index.js';
import { caseOf, differences } from './cases.js';

const cyber = lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 });
const contract = {
  frequency: poisson({ lambda: 2 }),
  severity: cyber,
  perEvent: { attachment: 50_000, limit: 950_000 },
  aggregateLimit: 2_000_000,
};

describe('simulated years', () => {
  it('lie within three standard errors of the exact layered contract', () => {
    const run = simulateAggregate({ ...contract, years: 1_000_000, seed: 20_240_601 });
    expect(Math.abs(run.mean - 406_894.28)).toBeLessThan(3 * run.standardError);
    expect(run.standardError).toBeCloseTo(480, -1);
    expect(Math.abs(run.shareOfZero - 0.225463)).toBeLessThan(3 * Math.sqrt((0.225463 * 0.774537) / 1e6));
    expect(Math.abs(run.shareAtLimit - 0.010956)).toBeLessThan(3 * Math.sqrt((0.010956 * 0.989044) / 1e6));
    expect(run.tableError).toBeLessThan(1e-7);
  });

  it('are the same in pieces', () => {
    const whole = simulateAggregate({ ...contract, years: 1000, seed: 7 });
    const late = simulateAggregate({ ...contract, years: 400, seed: 7, firstYear: 600 });
    expect([...late.values]).toEqual([...whole.values.slice(600)]);
    expect([...simulateAggregate({ ...contract, years: 20, seed: 8 }).values]).not.toEqual([
      ...whole.values.slice(0, 20),
    ]);
  });

  it('follow the exact distribution of every kind of count', () => {
    const counts = [
      negativeBinomial({ r: 0.6, beta: 3 }),
      binomial({ m: 5, q: 0.3 }),
      zmPoisson({ lambda: 1, p0: 0.7 }),
      poisson({ lambda: 60 }),
    ];
    for (const frequency of counts) {
      const exact = aggregate({ frequency, severity: cyber, perEvent: { deductible: 20_000, limit: 3_000_000 } });
      const run = simulateAggregate({
        frequency,
        severity: cyber,
        perEvent: { deductible: 20_000, limit: 3_000_000 },
        years: 200_000,
        seed: 3,
      });
      expect(Math.abs(run.mean - exact.mean), frequency.says).toBeLessThan(4 * run.standardError);
      for (const p of [0.9, 0.99]) {
        const drawn = sampleExceedance(run.values, exact.quantile(p));
        expect(Math.abs(drawn.value - exact.sf(exact.quantile(p))), `${frequency.says} ${p}`).toBeLessThan(
          4 * drawn.standardError + 1e-5,
        );
      }
    }
  });

  it('reach far tails beyond the table', () => {
    const severity = pareto2({ shape: 1.5, scale: 1000 });
    const run = simulateAggregate({ frequency: poisson({ lambda: 1 }), severity, years: 400_000, seed: 5 });
    const exact = aggregate({ frequency: poisson({ lambda: 1 }), severity });
    for (const p of [0.999, 0.9999]) {
      const drawn = sampleExceedance(run.values, exact.quantile(p));
      expect(Math.abs(drawn.value - (1 - p))).toBeLessThan(4 * drawn.standardError);
    }
  });

  it('give the compound Poisson lognormal tables', () => {
    const { cases } = JSON.parse(readFileSync('test/vectors/compound-poisson-lognormal.json', 'utf8'));
    const severity = lognormal.fromInterval({ low: 1e5, high: 1e6 });
    for (const one of cases) {
      const { values, mean, standardError, shareOfZero } = simulateAggregate({
        frequency: poisson({ lambda: one.lam }),
        severity,
        years: 400_000,
        seed: 11,
      });
      expect(Math.abs(mean - one.mean)).toBeLessThan(3 * standardError);
      expect(Math.abs(shareOfZero - one.p_zero)).toBeLessThan(3 * Math.sqrt((one.p_zero * (1 - one.p_zero)) / 400_000));
      for (const p of ['0.95', '0.99']) {
        const quantile = sampleQuantile(values, Number(p));
        expect(Math.abs(quantile.value - one.quantiles[p]), `${one.lam} ${p}`).toBeLessThan(4 * quantile.standardError);
        const tail = sampleTvar(values, Number(p));
        expect(Math.abs(tail.value - one.tvar[p]), `${one.lam} ${p}`).toBeLessThan(4 * tail.standardError);
      }
    }
  });

  it('keep part of a year from the cover', () => {
    const plain = simulateAggregate({ ...contract, aggregateLimit: Infinity, years: 1000, seed: 1 });
    const less = simulateAggregate({
      ...contract,
      aggregateLimit: Infinity,
      aggregateDeductible: 100_000,
      years: 1000,
      seed: 1,
    });
    expect([...less.values]).toEqual([...plain.values].map((x) => Math.max(0, x - 100_000)));
  });

  it('refuse what cannot be drawn', () => {
    expect(() => simulateAggregate({ ...contract, years: 0, seed: 1 })).toThrow(/years/);
    expect(() => simulateAggregate({ ...contract, years: 10, seed: 1.5 })).toThrow(/seed/);
    expect(() => simulateAggregate({ ...contract, severity: normal({ mu: 0, sigma: 1 }), years: 10, seed: 1 })).toThrow(
      /negative/,
    );
  });

  it('draw from Threefry with 12 rounds', () => {
    // The same rounds written out plainly; at 20 rounds they give the published answer for zero key and counter.
    expect(rounds(20, [0, 0, 0, 0], [0, 0, 0, 0])).toEqual([0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8]);
    const [k0, k1, k2, k3] = streamKey(5, 'aggregate');
    const out = new Int32Array(4 * ROWS);
    threefry12(123_450, 7, 2, 1, [k0, k1, k2, k3], 10, out);
    const block = [0, 1, 2, 3].map((word) => out[word * ROWS + 6]! >>> 0);
    expect(block).toEqual(rounds(12, [123_456, 7, 2, 1], [k0, k1, k2, k3]));
  });
});

function rounds(count: number, counter: number[], key: number[]): number[] {
  const turns = [
    [10, 26],
    [11, 21],
    [13, 27],
    [23, 5],
    [6, 20],
    [17, 11],
    [25, 10],
    [18, 20],
  ] as const;
  const keys = [...key, key.reduce((sum, word) => sum ^ word, 0x1bd11bda)] as number[];
  const turn = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
  const x = counter.map((word, j) => (word + (keys[j] as number)) | 0) as [number, number, number, number];
  for (let r = 0; r < count; r++) {
    const [one, two] = turns[r % 8] as readonly [number, number];
    const [p, q] = r % 2 === 0 ? ([1, 3] as const) : ([3, 1] as const);
    x[0] = (x[0] + x[p]) | 0;
    x[p] = turn(x[p], one) ^ x[0];
    x[2] = (x[2] + x[q]) | 0;
    x[q] = turn(x[q], two) ^ x[2];
    if (r % 4 === 3)
      for (let j = 0; j < 4; j++)
        x[j] = ((x[j] as number) + (keys[((r + 1) / 4 + j) % 5] as number) + (j === 3 ? (r + 1) / 4 : 0)) | 0;
  }
  return x.map((word) => word >>> 0);
}

describe('errors of a simulation', () => {
  it('are those of theory for a lognormal (mc-se-mean)', () => {
    const { inputs, expected, tolerance } = caseOf('mc-se-mean');
    const severity = lognormal({ mu: inputs.mu, sigma: inputs.sigma });
    const analytic = Math.sqrt(severity.variance / inputs.n);
    const quantile = severity.quantile(0.99);
    expect(
      differences(
        [analytic, analytic / severity.mean, Math.sqrt((0.99 * 0.01) / inputs.n) / severity.pdf(quantile)],
        [expected.se_mean, expected.rel_se_mean, expected.se_quantile_99],
        tolerance.rel,
      ),
    ).toEqual([]);
    const drawn = simulateAggregate({ frequency: binomial({ m: 1, q: 1 }), severity, years: inputs.n, seed: 2 });
    expect(Math.abs(sampleMean(drawn.values).value - severity.mean)).toBeLessThan(4 * analytic);
    expect(sampleQuantile(drawn.values, 0.99).standardError / expected.se_quantile_99).toBeCloseTo(1, 0);
  });
});
