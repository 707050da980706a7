import { describe, expect, it } from 'vitest';
import {
  claytonCopula,
  copulaSumCdf,
  fillUniforms,
  fromKendallTau,
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

describe('measures and strengths', () => {
  it('of Frank and Joe', () => {
    // mpmath: 1 - 4 (1 - quad(t / expm1(t)) / theta) / theta, and the sum over k
    const cases: [number, number][] = [
      [kendallTau.frank(5), 0.4567009581601169],
      [kendallTau.frank(-5), -0.4567009581601169],
      [kendallTau.frank(1e-6), 1e-6 / 9],
      [kendallTau.frank(1e4), 0.9996000657973627],
      [kendallTau.joe(1.5), 0.21927246047709384],
      [kendallTau.joe(30), 0.9360443756097613],
    ];
    for (const [received, expected] of cases) expect(Math.abs(received / expected - 1)).toBeLessThan(1e-11);
    expect(kendallTau.joe(1)).toBeCloseTo(0, 12);
  });

  it('come back from tau', () => {
    for (const tau of [0.01, 0.375, 0.9]) {
      expect(kendallTau.clayton(fromKendallTau.clayton(tau))).toBeCloseTo(tau, 13);
      expect(kendallTau.gumbel(fromKendallTau.gumbel(tau))).toBeCloseTo(tau, 13);
      expect(kendallTau.elliptical(fromKendallTau.elliptical(-tau))).toBeCloseTo(-tau, 13);
    }
  });

  it('are refused outside the range of their copula', () => {
    for (const bad of [
      () => kendallTau.gumbel(0.5),
      () => kendallTau.clayton(-3),
      () => kendallTau.elliptical(1.2),
      () => kendallTau.frank(0),
      () => kendallTau.joe(0.9),
      () => spearmanRho(Number.NaN),
      () => fromKendallTau.clayton(-0.1),
      () => fromKendallTau.gumbel(1),
      () => tailDependence.student(0.5, 0),
      () => tailDependence.claytonLower(0),
    ])
      expect(bad, String(bad)).toThrow(RangeError);
    expect([tailDependence.student(-1, 4), tailDependence.student(1, 4)]).toEqual([0, 1]);
  });

  it('the sum of two uniforms, however tied', () => {
    // scipy: quad of the conditional probability over the first uniform
    for (const [rho, s, expected] of [
      [-0.9, 0.3, 3.7191929767840584e-7],
      [0.99, 0.01, 0.0048188111774179875],
      [0.999, 1.99, 0.9950185706621968],
      [0.3, 1e-10, 1.2152378674716788e-16],
      [-0.999, 1.0000001, 0.5000091220226006],
    ] as const)
      expect(Math.abs(copulaSumCdf(rho, s) / expected - 1)).toBeLessThan(1e-11);
  });
});

describe('a strong tie', () => {
  const partner = (u: number, w: number, tie: (columns: Float64Array[]) => void): number => {
    const [a, b] = [Float64Array.of(u), Float64Array.of(w)];
    tie([a, b]);
    return b[0] as number;
  };
  const clayton = (theta: number) => (columns: Float64Array[]) => claytonCopula({ theta }).apply(columns, 1);
  const gumbel = (theta: number) => (columns: Float64Array[]) => gumbelCopula({ theta }).apply(columns, 1);

  it('neither overflows nor loses its partner', () => {
    // mpmath: the closed form of Clayton, the root of the derivative of Gumbel's copula
    expect(partner(0.3, 0.6, clayton(1.7))).toBeCloseTo(0.446556748577156, 14);
    expect(partner(0.3, 0.6, gumbel(1.7))).toBeCloseTo(0.439624133896464, 14);
    expect(Math.abs(partner(1e-12, 0.5, clayton(50)) / 1e-12 - 1)).toBeLessThan(0.02);
    expect(Math.abs(partner(1e-200, 0.5, clayton(500)) / 1e-200 - 1)).toBeLessThan(0.02);
    for (const u of [1e-9, 0.2, 0.999]) expect(partner(u, 0.37, gumbel(1000)) / u).toBeCloseTo(1, 1);
    for (const w of [0.2, 0.9]) expect(partner(0.4, w, gumbel(1))).toBeCloseTo(w, 11);
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
    ).toThrow(/not positive definite/);
    expect(() => claytonCopula({ theta: 1 }).apply([column('x')], 1)).toThrow(/2 columns/);
  });
});
