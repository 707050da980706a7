import { describe, expect, it } from 'vitest';
import { type AggregateLoss, aggregate } from '../../src/actuarial/index.js';
import { lognormal, poisson } from '../../src/chance/index.js';

/**
 * Made with numpy's transform of 2^24 points (a lattice of 2^23, padded): rounding on steps 16 and 8, quantiles between the
 * middles of neighboring masses, TVaR from the closed mean, both extrapolated over the two steps as h^2. The finer step is
 * a 32nd of the one used here, and no code is shared.
 */
const cases: readonly {
  readonly name: string;
  readonly total: () => AggregateLoss;
  readonly within: number;
  readonly figures: readonly (readonly [p: number, quantile: number, tvar: number])[];
}[] = [
  {
    name: 'Poisson(2) of lognormal(mean 340,000, cv 2.5)',
    total: () =>
      aggregate({ frequency: poisson({ lambda: 2 }), severity: lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 }) }),
    within: 1e-9,
    figures: [
      [0.5, 304639.17933379, 1262497.85684609],
      [0.9, 1663142.90429275, 3312999.40707643],
      [0.95, 2518386.42875075, 4600671.59317485],
      [0.99, 5482196.94175506, 9037003.12050726],
      [0.995, 7352014.04164763, 11800238.32316369],
    ],
  },
  {
    name: 'the rare and heavy Poisson(0.035) of lognormal(11, 1.9)',
    total: () => aggregate({ frequency: poisson({ lambda: 0.035 }), severity: lognormal({ mu: 11, sigma: 1.9 }) }),
    // The reference's own step is coarse for a total of 7,036: its two lattices differ by 3e-7 there.
    within: 1e-6,
    figures: [
      [0.97, 7035.8266651, 424197.9108445],
      [0.99, 175086.01575769, 1160222.65369012],
      [0.995, 456287.5196754, 2036124.43011804],
      [0.999, 2228869.29979961, 6368098.39808153],
    ],
  },
];

describe.each(cases)('another engine agrees on $name', ({ total, within, figures }) => {
  const year = total();

  it.each(figures)('at level %s', (p, quantile, tvar) => {
    expect(Math.abs(year.quantile(p) / quantile - 1)).toBeLessThan(within);
    expect(Math.abs(year.tvar(p) / tvar - 1)).toBeLessThan(within);
  });

  it.each(figures)('within the stated bounds of level %s', (p, quantile, tvar) => {
    const bound = year.errorBound(p);
    // The extrapolated reference is itself good to about 1e-10.
    expect(Math.abs(year.quantile(p) - quantile)).toBeLessThanOrEqual(bound.quantile + 1e-10 * quantile);
    expect(Math.abs(year.tvar(p) - tvar)).toBeLessThanOrEqual(bound.tvar + 1e-10 * tvar);
  });
});
