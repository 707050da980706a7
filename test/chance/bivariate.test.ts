import { describe, expect, it } from 'vitest';
import { bivariateCopula, copulaSumCdf, kendallTau, tailDependence } from '../../src/chance/index.js';
import { integrate } from '../../src/numeric/index.js';

const { gaussian, student, clayton, gumbel, frank } = bivariateCopula;
const close = (received: number, expected: number, within: number): void =>
  expect(Math.abs(received / expected - 1), `${received} against ${expected}`).toBeLessThan(within);

describe('two dependent uniforms', () => {
  // mpmath at 30 digits: s - 1 where above 0, plus the integral of the conditional distribution of V at s - u over U.
  it.each([
    [
      'clayton 0.3',
      clayton(0.3),
      [0.00702100218091265, 0.155826741412276, 0.484353102598824, 0.853459026701549, 0.998391200918964],
    ],
    [
      'clayton 1.2',
      clayton(1.2),
      [0.0184404196353755, 0.202973238577111, 0.472323213127769, 0.809929013147715, 0.997356681301203],
    ],
    [
      'clayton 8',
      clayton(8),
      [0.0247097536244231, 0.24709788217169, 0.494372428967781, 0.748211485572651, 0.991164742545981],
    ],
    [
      'gumbel 1.2',
      gumbel(1.2),
      [0.00263280947579398, 0.155286149396522, 0.510197519818487, 0.840004794207318, 0.991528850451231],
    ],
    [
      'gumbel 3',
      gumbel(3),
      [0.0144453101990907, 0.233831353180171, 0.506944576270376, 0.76505359947662, 0.977551990062416],
    ],
    ['frank -4', frank(-4), [0.000106695033701439, 0.0376692428387696, 0.5, 0.96233075716123, 0.999893304966299]],
    ['frank 2.5', frank(2.5), [0.00314196273378591, 0.183451885308268, 0.5, 0.816548114691732, 0.996858037266214]],
    ['frank 12', frank(12), [0.0106292985395694, 0.246902983195137, 0.5, 0.753097016804863, 0.989370701460431]],
  ])('have the sum that quadrature gives: %s', (_, copula, expected) => {
    const sums = [0.05, 0.5, 1, 1.5, 1.95];
    for (const [k, s] of sums.entries()) close(copula.sumCdf(s), expected[k]!, 1e-10);
    expect([copula.sumCdf(-1), copula.sumCdf(0), copula.sumCdf(2), copula.sumCdf(3)]).toEqual([0, 0, 1, 1]);
  });

  // mpmath at 20 digits: the integral of the density of the first score times the conditional distribution of the second.
  it.each([
    ['student 0.5, 4', student(0.5, 4), 0.3, 0.6, 0.24280940140298],
    ['student -0.4, 3', student(-0.4, 3), 0.9, 0.2, 0.14927104587153],
    ['student 0.7, 5', student(0.7, 5), 0.01, 0.02, 0.0054979788258213],
    ['gaussian 0.7', gaussian(0.7), 0.3, 0.6, 0.27339823550892],
    ['gaussian -0.5', gaussian(-0.5), 0.9, 0.2, 0.14850290934945],
    ['gaussian 0.3', gaussian(0.3), 0.001, 0.002, 2.5512972846464e-5],
  ])('have the joint probability of their scores: %s', (_, copula, u, v, expected) => {
    close(copula.cdf(u, v), expected, 1e-10);
    close(copula.cdf(v, u), expected, 1e-10);
  });

  it('agree between joint and conditional probabilities, closed or integrated', () => {
    for (const copula of [clayton(0.2), clayton(40), gumbel(1), gumbel(15), frank(-9), frank(30)])
      for (const [u, v] of [
        [0.2, 0.7],
        [0.05, 0.04],
        [0.97, 0.99],
      ] as const)
        close(copula.cdf(u, v), integrate((x) => copula.conditional(v, x), 0, u, { breaks: [v / 2, v] }).value, 1e-9);
  });

  it('are independent where the strength is none', () => {
    for (const copula of [gaussian(0), gumbel(1), frank(1e-9), clayton(1e-9)]) close(copula.cdf(0.3, 0.6), 0.18, 1e-8);
    close(student(0, 1e8).cdf(0.3, 0.6), 0.18, 1e-7);
  });

  it('have the margins and the Kendall tau of their kind', () => {
    for (const copula of [gaussian(0.6), student(0.6, 3), clayton(2), gumbel(2), frank(5)])
      expect([copula.cdf(0.3, 1), copula.cdf(1, 0.3), copula.cdf(0, 0.5), copula.cdf(0.5, 0)]).toEqual([
        0.3, 0.3, 0, 0,
      ]);
    // tau = 1 - 4 times the mean of dC/du dC/dv, here for exchangeable copulas by the midpoint rule on a fine grid.
    const n = 300;
    const tauOf = ({ conditional }: typeof clayton extends (x: number) => infer C ? C : never): number => {
      let sum = 0;
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
          const [u, v] = [(i + 0.5) / n, (j + 0.5) / n];
          sum += conditional(v, u) * conditional(u, v);
        }
      return 1 - (4 * sum) / (n * n);
    };
    expect(Math.abs(tauOf(clayton(2)) - kendallTau.clayton(2))).toBeLessThan(1e-3);
    expect(Math.abs(tauOf(gumbel(2)) - kendallTau.gumbel(2))).toBeLessThan(1e-3);
    expect(Math.abs(tauOf(frank(5)) - kendallTau.frank(5))).toBeLessThan(1e-3);
  });

  it('have the tail dependence of their kind', () => {
    const q = 1e-12;
    close(clayton(1.2).cdf(q, q) / q, tailDependence.claytonLower(1.2), 1e-9);
    expect(gumbel(1.2).cdf(q, q) / q).toBeLessThan(1e-8);
    expect([tailDependence.claytonUpper(1.2), tailDependence.gumbelLower(1.2), tailDependence.joeLower(1.5)]).toEqual([
      0, 0, 0,
    ]);
  });

  it('repeat the sum of Gaussian uniforms', () => {
    for (const s of [0.5, 1.25, 1.95]) close(gaussian(0.7).sumCdf(s), copulaSumCdf(0.7, s), 1e-10);
    // mpmath: the integral over the first normal score, to 30 digits; by symmetry half of the sums are at most 1.
    for (const [s, expected] of [
      [0.5, 0.21570112311103132],
      [1, 0.5],
      [1.25, 0.6457744670005315],
      [1.95, 0.9873178445754064],
    ] as const)
      close(copulaSumCdf(0.7, s), expected, 1e-12);
  });

  it('refuse what is no copula and no probability', () => {
    expect(() => gaussian(1)).toThrow(/rho \(correlation\)/);
    expect(() => clayton(0)).toThrow(/theta/);
    expect(() => gumbel(0.9)).toThrow(/theta/);
    expect(() => frank(0)).toThrow(/theta/);
    expect(() => student(0.2, 0)).toThrow(/df/);
    expect(() => clayton(1).cdf(1.2, 0.5)).toThrow(/probabilities/);
    expect(() => tailDependence.claytonUpper(-1)).toThrow(/theta/);
  });
});
