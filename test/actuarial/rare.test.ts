import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/actuarial/index.js';
import { lognormal, poisson } from '../../src/chance/index.js';
import { caseOf, differences } from './cases.js';

const lambda = 0.035;
const frequency = poisson({ lambda });
const severity = lognormal({ mu: 11, sigma: 1.9 });

/**
 * P(S > x) = sum over n of P(N = n) P(X1 + ... + Xn > x), each convolution by Gauss-Legendre quadrature on the logarithm of
 * the smaller part (60 points on each of 60 cells), n = 3 and 4 by the same with a spline; no lattice. TVaR from the
 * integral of that tail. Its own error is below 1e-10.
 */
const byQuadrature = {
  p: [0.97, 0.99, 0.995, 0.999, 0.9999],
  quantile: [7035.82652601774, 175086.01483837087, 456287.51383380825, 2228869.259642898, 11434506.466308864],
  tvar: [424197.9055359558, 1160222.6380167222, 2036124.4013710928, 6368098.319684988, 24713501.84762039],
  x: [1e4, 1e5, 1e6, 1e7, 1e8],
  cdf: [0.9714659736942911, 0.9862813267888344, 0.9975701817691247, 0.9998761262673974, 0.9999983547891668],
  lev: [312.9900973764743, 2015.0156378914253, 6711.839772930953, 11253.615498146115, 12619.588397005306],
};

/** Bounds on P(X1 + X2 <= x) from sums over the cells of X1, whatever lies inside a cell. */
function pairBounds(x: number, cells: number): [low: number, high: number] {
  let [low, high] = [0, 0];
  for (let k = 0; k < cells; k++) {
    const [from, to] = [(x * k) / cells, (x * (k + 1)) / cells];
    const mass = severity.cdf(to) - severity.cdf(from);
    low += mass * severity.cdf(x - to);
    high += mass * severity.cdf(x - from);
  }
  return [low, high];
}

/** Bounds on P(S <= x): one and two losses, and nothing or all of what three and more could add. */
function bounds(x: number): [low: number, high: number] {
  const [low, high] = pairBounds(x, 4000);
  const [p0, p1, p2, p3] = [0, 1, 2, 3].map(frequency.pdf) as [number, number, number, number];
  const known = p0 + p1 * severity.cdf(x);
  return [known + p2 * low, known + p2 * high + (p3 + frequency.sf(3)) * severity.cdf(x) ** 3];
}

describe('rare heavy events (ref-pln-rare)', () => {
  const { inputs, expected, tolerance } = caseOf('ref-pln-rare');
  const total = aggregate({ frequency, severity });

  it('meet the reference from 99% to 99.99%, its cdf, limited means, TVaR and zero', () => {
    expect(inputs.freq.lambda).toBe(lambda);
    expect(differences(inputs.x.map(total.cdf), expected.cdf, 0, tolerance.abs_cdf)).toEqual([]);
    expect(differences(inputs.x.map(total.lev), expected.lev, tolerance.rel_lev)).toEqual([]);
    expect(differences(inputs.p.slice(1).map(total.quantile), expected.VaR.slice(1), tolerance.rel_VaR)).toEqual([]);
    expect(differences(inputs.p.map(total.tvar), expected.TVaR, tolerance.rel_TVaR)).toEqual([]);
    expect(differences([total.mean, total.probabilityOfZero], [expected.mean, expected.prob_zero], 1e-13)).toEqual([]);
  });

  it('prove the reference wrong at 97%: its VaR of 7,036.65 is that of 97.0000435%', () => {
    const [low, high] = bounds(expected.VaR[0]);
    expect(low).toBeGreaterThan(0.9700004);
    expect(high).toBeLessThan(0.9700005);
    // The reference states an error of 8.2 for its own quantiles.
    expect(Math.abs(expected.VaR[0] - total.quantile(0.97))).toBeLessThan(1);
    // What the library gives is that of 97%, to what the bounds can tell.
    const [below, above] = bounds(total.quantile(0.97));
    expect(below).toBeLessThan(0.97);
    expect(above).toBeGreaterThan(0.97);
    expect(above - below).toBeLessThan(3e-8);
  });

  it('agree with a convolution without any lattice', () => {
    expect(differences(byQuadrature.p.map(total.quantile), byQuadrature.quantile, 1e-6)).toEqual([]);
    expect(differences(byQuadrature.p.map(total.tvar), byQuadrature.tvar, 1e-6)).toEqual([]);
    expect(differences(byQuadrature.x.map(total.cdf), byQuadrature.cdf, 0, 1e-9)).toEqual([]);
    expect(differences(byQuadrature.x.map(total.lev), byQuadrature.lev, 1e-6)).toEqual([]);
  });
});
