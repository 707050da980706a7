import { describe, expect, it } from 'vitest';
import {
  aggregate,
  excessOfLoss,
  sampleExceedance,
  sampleMean,
  sampleQuantile,
  simulateAggregate,
  thinned,
} from '../../src/actuarial/index.js';
import {
  type CountDistribution,
  constant,
  fillQuantiles,
  fillUniforms,
  lognormal,
  pert,
  poisson,
  streamKey,
} from '../../src/chance/index.js';
import reference from '../vectors/peers-reference.json' with { type: 'json' };
import { listed } from './cases.js';

// biome-ignore lint/suspicious/noExplicitAny: published cases of many shapes
const find = (id: string): any => reference.cases.find((one) => one.id === id);

/** Three points as each model names them. */
interface ThreePoints {
  readonly mode: number;
  readonly min?: number;
  readonly max?: number;
  readonly shape?: number;
  readonly low?: number;
  readonly high?: number;
  readonly gamma?: number;
}
const beta = (x: ThreePoints) =>
  pert({ min: x.min ?? x.low ?? 0, mode: x.mode, max: x.max ?? x.high ?? 0, lambda: x.shape ?? x.gamma ?? 4 });

function draws(d: Parameters<typeof fillQuantiles>[0], n: number, name: string): Float64Array {
  const u = new Float64Array(n);
  fillUniforms(streamKey(23, name), 0, 0, n, u);
  fillQuantiles(d)(u, n, u);
  return u;
}

/** Share of threats that are stronger than the mean of the controls in their way. */
function vulnerability(id: string, capability: ThreePoints, controls: readonly ThreePoints[]): number {
  const n = 100_000;
  const each = controls.map((one, k) => draws(beta(one), n, `${id} control ${k}`));
  const gaps = draws(beta(capability), n, `${id} threat`).map(
    (x, row) => x - each.reduce((sum, column) => sum + (column[row] as number), 0) / each.length,
  );
  return sampleExceedance(gaps, 0).value;
}

/** Threats of a year: a three-point amount rounded to a whole number. */
function rounded(x: ThreePoints): CountDistribution {
  const d = beta(x);
  const last = Math.round(d.support[1]);
  return listed(Array.from({ length: last + 1 }, (_, k) => d.cdf(k + 0.5) - d.cdf(k - 0.5)));
}

const YEARS = 1000;
const errorOf = ({ variance }: { variance: number }): number => Math.sqrt(variance / YEARS);

describe('a published hospital sample: threats against controls, 1,000 years', () => {
  it.each(['ev-metrocare-RS-01', 'ev-metrocare-RS-10', 'ev-metrocare-RS-30', 'ev-metrocare-RS-56'])('%s', (id) => {
    const { inputs, expected, tolerance } = find(id);
    const threats = rounded(inputs.tef);
    const share = vulnerability(id, inputs.tc, inputs.diff);
    const losses = thinned(threats, share);
    const severity = beta(inputs.lm);
    const total = aggregate({ frequency: losses, severity });
    const within = (given: number, want: number, error: number): void =>
      expect(Math.abs(given - want), `${given} for ${want}`).toBeLessThan(error);
    within(total.mean, expected.ale_mean, tolerance.ale_mean_abs);
    within(threats.mean, expected.threat_events_mean, 4 * errorOf(threats));
    within(losses.mean, expected.loss_events_mean, 4 * errorOf(losses));
    within(share, expected.mean_vuln, 4.5 * Math.sqrt((share * (1 - share)) / (YEARS * threats.mean)));
    const none = total.probabilityOfZero;
    within(none, expected.prob_zero_loss, 4 * Math.sqrt((none * (1 - none)) / YEARS));
    if (expected.ale_p95 !== undefined) {
      within(total.quantile(0.95) / expected.ale_p95, 1, 0.1);
      within(total.quantile(0.5) / expected.ale_median, 1, 0.1);
    }
    const { values, mean, sd } = simulateAggregate({ frequency: losses, severity, years: 40_000, seed: 2 });
    const fourth = sampleMean(values.map((x) => ((x - mean) / sd) ** 4)).value;
    within(sd, expected.ale_sd, 4 * sd * Math.sqrt((fourth - 1) / (4 * YEARS)));
    expect(Math.abs(sd / Math.sqrt(total.variance) - 1)).toBeLessThan(4 * Math.sqrt((fourth - 1) / (4 * 40_000)));
  });

  it('and a smaller model of 100 years, threat and loss events together (ev-lm-model)', () => {
    const { inputs, expected } = find('ev-lm-model');
    const rate = beta(inputs.tef);
    const share = vulnerability('ev-lm-model', inputs.tc, inputs.diff);
    const error = Math.sqrt(inputs.n * rate.variance);
    expect(Math.abs(inputs.n * rate.mean - expected.threat_events)).toBeLessThan(4 * error);
    const published = expected.loss_events / expected.threat_events;
    expect(Math.abs(share - published)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / expected.threat_events));
  });
});

describe('threats, controls and losses in closed form', () => {
  it('thin a rate by every control in series (crml-ctrl-72, crml-series, cam-did, ev-doc-tefvuln, pf-doc-lef)', () => {
    const control = find('crml-ctrl-72');
    const { effectiveness, coverage, reliability } = control.inputs;
    const left = thinned(poisson({ lambda: 1 }), 1 - effectiveness * coverage * reliability).mean;
    expect(1 - left).toBeCloseTo(control.expected, 12);
    const series = find('crml-series');
    const rate = series.inputs.reductions.reduce(
      (count: CountDistribution, cut: number) => thinned(count, 1 - cut),
      poisson({ lambda: series.inputs.lambda_base }),
    ).mean;
    expect(rate).toBeCloseTo(series.expected.lambda_effective, 12);
    expect(100 * (1 - rate / series.inputs.lambda_base)).toBeCloseTo(series.expected.reduction_pct, 9);
    const depth = find('cam-did');
    const through = depth.inputs.op_eff.reduce(
      (count: CountDistribution, stop: number) => thinned(count, 1 - stop),
      poisson({ lambda: 1 }),
    ).mean;
    expect(through).toBeCloseTo(depth.expected, 12);
    const one = find('ev-doc-tefvuln');
    expect(thinned(poisson({ lambda: one.inputs.tef }), one.inputs.vuln).mean).toBe(one.expected);
    const rows = find('pf-doc-lef');
    expect(
      rows.inputs.tef.map((tef: number, k: number) => thinned(poisson({ lambda: tef }), rows.inputs.v[k]).mean),
    ).toEqual(rows.expected);
  });

  it('lose nothing where nothing gets through, or nothing happens (ev-no-loss, pf-pr44-sl0)', () => {
    const { inputs, expected, tolerance } = find('ev-no-loss');
    const gaps = inputs.diff.map((d: number, k: number) => d - inputs.tc[k]);
    expect(
      sampleExceedance(
        gaps.map((x: number) => -x),
        0,
      ).value * gaps.length,
    ).toBe(expected.loss_events);
    expect(Math.abs(sampleMean(gaps).value - expected.mean_diff_exceedance)).toBeLessThan(tolerance.abs);
    const none = find('pf-pr44-sl0');
    const years = none.inputs.slef.map(
      (lambda: number, k: number) =>
        aggregate({ frequency: poisson({ lambda }), severity: constant({ value: none.inputs.slem[k] }) }).mean,
    );
    expect(years).toEqual([none.expected, none.expected]);
  });

  it('add up to yearly losses and their reduction (or-sle, or-residual, rq-portfolio-sum, rq-year-sim-mean)', () => {
    const { inputs, expected } = find('or-sle');
    const downtime = inputs.downtime_hours * inputs.hourly;
    const single = constant({ value: downtime + inputs.fines + inputs.data_loss + inputs.other });
    const year = aggregate({ frequency: poisson({ lambda: inputs.aro }), severity: single });
    expect([downtime, single.mean, year.mean]).toEqual([expected.downtime, expected.sle, expected.ale]);
    const two = find('or-residual');
    const before = poisson({ lambda: two.inputs.aro });
    const severity = constant({ value: two.inputs.sle });
    const [ale, after] = [before, thinned(before, 1 - two.inputs.effectiveness)].map(
      (frequency) => aggregate({ frequency, severity }).mean,
    ) as [number, number];
    expect(ale).toBe(two.expected.ale);
    expect(after).toBeCloseTo(two.expected.ale_after, 6);
    expect(ale - after).toBeCloseTo(two.expected.reduction, 6);
    expect(Math.abs((ale - after - two.inputs.cost) / two.inputs.cost - two.expected.rosi)).toBeLessThan(
      two.tolerance.abs,
    );
    const three = find('rq-portfolio-sum');
    const means = three.inputs.losses.map((value: number, k: number) => {
      const total = aggregate({ frequency: poisson({ lambda: 1 }), severity: constant({ value }) });
      return [`L${k + 1}`, total.mean] as const;
    });
    const ranked = [...means].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    expect(ranked).toEqual(three.expected.ranking);
    const four = find('rq-year-sim-mean');
    const interval = lognormal.fromInterval({ low: four.inputs.p5, high: four.inputs.p95, confidence: 0.9 });
    const mean = excessOfLoss({
      frequency: poisson({ lambda: four.inputs.lambda_per_year }),
      severity: interval,
      limit: Infinity,
    }).expectedLoss;
    expect(mean / four.expected).toBeCloseTo(1, 9);
    expect(sampleQuantile([5, 8, 10, 12, 15], 0.5).value).toBe(find('sq-median').expected);
  });
});
