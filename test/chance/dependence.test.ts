import { describe, expect, it } from 'vitest';
import {
  claytonCopula,
  copulaSumCdf,
  fillUniforms,
  gaussianCopula,
  gumbelCopula,
  kendallTau,
  rankCorrelation,
  spearmanRho,
  streamKey,
  studentCopula,
  tailDependence,
} from '../../src/chance/index.js';
import reference from '../vectors/chance-reference.json' with { type: 'json' };

// biome-ignore lint/suspicious/noExplicitAny: reference data of many shapes
const find = (id: string): any => reference.cases.find((one) => one.id === id);
const n = 20_000;
const column = (name: string): Float64Array => {
  const u = new Float64Array(n);
  fillUniforms(streamKey(4, name), 0, 0, n, u);
  return u;
};
const pair = [
  [1, 0.7],
  [0.7, 1],
];

/** Share of the joint extremes: both beyond p, over one beyond p. */
const together = (u: Float64Array, v: Float64Array, beyond: (x: number) => boolean): number => {
  let [both, one] = [0, 0];
  u.forEach((x, k) => {
    if (beyond(x)) one++;
    if (beyond(x) && beyond(v[k] as number)) both++;
  });
  return both / one;
};

/** Kendall's tau of the first 2,000 rows, counted. */
function countedTau(u: Float64Array, v: Float64Array): number {
  let sum = 0;
  const rows = 2000;
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < i; j++)
      sum += Math.sign(((u[i] as number) - (u[j] as number)) * ((v[i] as number) - (v[j] as number)));
  return sum / ((rows * (rows - 1)) / 2);
}

const uniformEnough = (u: Float64Array): void => {
  const sorted = u.slice().sort();
  const worst = sorted.reduce((most, x, k) => Math.max(most, Math.abs(x - (k + 0.5) / n)), 0);
  expect(worst).toBeLessThan(1.95 / Math.sqrt(n));
};

describe('measures against reference values', () => {
  it('tau, rho and tail dependence', () => {
    const { expected } = find('copula-dep');
    expect(kendallTau.clayton(1.2)).toBeCloseTo(expected.kendall_tau['clayton_theta_1.2'], 10);
    expect(kendallTau.gumbel(1.2)).toBeCloseTo(expected.kendall_tau['gumbel_theta_1.2'], 10);
    expect(kendallTau.elliptical(0.7)).toBeCloseTo(expected.kendall_tau['gaussian_rho_0.7'], 10);
    expect(spearmanRho(0.7)).toBeCloseTo(expected.spearman_rho['gaussian_rho_0.7'], 10);
    expect(tailDependence.gumbelUpper(1.2)).toBeCloseTo(expected.upper_tail_dep['gumbel_1.2'], 10);
    expect(tailDependence.joeUpper(1.5)).toBeCloseTo(expected.upper_tail_dep['joe_1.5'], 10);
    expect(tailDependence.student(0.5, 4)).toBeCloseTo(expected.upper_tail_dep['t_nu4_rho0.5'], 10);
    expect(tailDependence.student(0, 4)).toBeCloseTo(expected.upper_tail_dep['t_nu4_rho0'], 10);
    expect(tailDependence.gaussian(0.7)).toBe(expected.upper_tail_dep.gaussian);
    expect(tailDependence.claytonLower(1.2)).toBeCloseTo(expected.lower_tail_dep['clayton_1.2'], 10);
  });

  it('the sum of two uniforms', () => {
    const { inputs, expected } = find('copula-sum-gauss');
    inputs.s.forEach((s: number, k: number) => {
      expect(Math.abs(copulaSumCdf(inputs.rho, s) / expected.cdf[k] - 1)).toBeLessThan(1e-8);
    });
    expect([copulaSumCdf(0.7, -1), copulaSumCdf(0.7, 2)]).toEqual([0, 1]);
  });
});

describe('columns tied together', () => {
  it('keep their uniform law and have the tau of their family', () => {
    const cases: [string, number, (u: Float64Array, v: Float64Array) => void][] = [
      ['gaussian', kendallTau.elliptical(0.7), (u, v) => gaussianCopula({ correlation: pair }).apply([u, v], n)],
      [
        'student',
        kendallTau.elliptical(0.7),
        (u, v) => studentCopula({ correlation: pair, df: 4 }).apply([u, v], column('mixing'), n),
      ],
      ['clayton', kendallTau.clayton(1.2), (u, v) => claytonCopula({ theta: 1.2 }).apply([u, v], n)],
      ['gumbel', kendallTau.gumbel(1.8), (u, v) => gumbelCopula({ theta: 1.8 }).apply([u, v], n)],
    ];
    for (const [name, tau, tie] of cases) {
      const [u, v] = [column('u'), column('v')];
      tie(u, v);
      uniformEnough(u);
      uniformEnough(v);
      expect(Math.abs(countedTau(u, v) - tau), name).toBeLessThan(0.045);
    }
  });

  it('meet in the tail their family has', () => {
    const tied = (tie: (u: Float64Array, v: Float64Array) => void) => {
      const [u, v] = [column('u'), column('v')];
      tie(u, v);
      return { low: together(u, v, (x) => x < 0.01), high: together(u, v, (x) => x > 0.99) };
    };
    const clayton = tied((u, v) => claytonCopula({ theta: 1.2 }).apply([u, v], n));
    const gumbel = tied((u, v) => gumbelCopula({ theta: 1.8 }).apply([u, v], n));
    expect(clayton.low).toBeGreaterThan(0.4);
    expect(clayton.high).toBeLessThan(0.15);
    expect(gumbel.high).toBeGreaterThan(gumbel.low + 0.15);
  });

  it('three columns under Clayton are alike in every pair', () => {
    const three = [column('a'), column('b'), column('c')];
    claytonCopula({ theta: 2, dimension: 3 }).apply(three, n);
    const taus = [
      [0, 1],
      [0, 2],
      [1, 2],
    ].map(([i = 0, j = 0]) => countedTau(three[i] as Float64Array, three[j] as Float64Array));
    for (const tau of taus) expect(Math.abs(tau - 0.5)).toBeLessThan(0.045);
  });

  it('rank correlation averages ties', () => {
    expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    expect(rankCorrelation([1, 1, 2], [5, 5, 9])).toBe(1);
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBe(0);
  });

  it('refuse what is no copula', () => {
    expect(() => claytonCopula({ theta: 0 })).toThrow(RangeError);
    expect(() => gumbelCopula({ theta: 0.9 })).toThrow(/at least 1/);
    expect(() =>
      gaussianCopula({
        correlation: [
          [1, 0.5],
          [0.4, 1],
        ],
      }),
    ).toThrow(/symmetric/);
    expect(() =>
      gaussianCopula({
        correlation: [
          [1, 1.2],
          [1.2, 1],
        ],
      }),
    ).toThrow(RangeError);
    expect(() =>
      gaussianCopula({
        correlation: [
          [1, 0.9, -0.9],
          [0.9, 1, 0.9],
          [-0.9, 0.9, 1],
        ],
      }),
    ).toThrow();
    expect(() => claytonCopula({ theta: 1 }).apply([column('x')], 1)).toThrow(/2 columns/);
  });
});
