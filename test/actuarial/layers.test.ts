import { describe, expect, it } from 'vitest';
import { excessOfLoss } from '../../src/actuarial/index.js';
import { constant, lognormal, negativeBinomial, pareto2, poisson, uniform } from '../../src/chance/index.js';
import { differences } from './cases.js';

/** numpy: convolution by Fourier transform on steps of a 2,000th, 4,000th and 8,000th of the limit, extrapolated. */
const contracts = [
  {
    says: 'three reinstatements above an annual deductible',
    terms: {
      frequency: negativeBinomial({ r: 1.2, beta: 0.9 }),
      severity: lognormal({ mu: 11, sigma: 1.6 }),
      attachment: 1e5,
      limit: 5e5,
      aggregateDeductible: 150_000,
      reinstatements: 3,
      charges: [0.5, 1, 1],
      share: 0.6,
    },
    expectedLoss: 31549.888927816366,
    initialPremium: 29814.514739676335,
    bands: [28109.85903251774, 3082.9666716655206, 323.8086557634228, 33.25456786968142],
    layers: [
      [2e5, 7e5, 42393.42195103531, 44372.559923086],
      [0, 3e5, 55658.337976154806, 86296.46377045753],
    ],
  },
  {
    says: 'two reinstatements of a heavy loss',
    terms: {
      frequency: poisson({ lambda: 3 }),
      severity: pareto2({ shape: 1.4, scale: 80_000 }),
      attachment: 250_000,
      limit: 1e6,
      reinstatements: 2,
      charges: [1, 0.25],
    },
    expectedLoss: 145472.37903416544,
    initialPremium: 127658.83338548552,
    bands: [137645.86775963719, 7577.532826782694, 248.97844774555972],
    layers: [
      [1e6, 2e6, 7826.511274528252, 7832.358872183459],
      [4e5, 5e4, 6418.517189471269, 62017.47282303447],
    ],
  },
  {
    says: 'one reinstatement of a loss without a mean',
    terms: {
      frequency: poisson({ lambda: 0.2 }),
      severity: pareto2({ shape: 0.9, scale: 80_000 }),
      attachment: 250_000,
      limit: 1e6,
      aggregateDeductible: 5e5,
      reinstatements: 1,
      share: 0.35,
    },
    expectedLoss: 3520.1478024720855,
    initialPremium: 3485.4263865416324,
    bands: [3486.6596587962576, 33.488143675828816],
    layers: [[1e5, 2e6, 22746.464260265333, 22748.393030501462]],
  },
] as const;

describe('layers of events under annual terms', () => {
  it.each(contracts.map((one) => [one.says, one] as const))('%s', (_, one) => {
    const { expectedLoss, initialPremium, bands, total } = excessOfLoss(one.terms);
    expect(differences([expectedLoss, initialPremium], [one.expectedLoss, one.initialPremium], 1e-7)).toEqual([]);
    expect(differences(bands, one.bands, 1e-6)).toEqual([]);
    for (const [attachment, limit, layer, stopLoss] of one.layers)
      expect(
        differences([total.layer({ attachment, limit }), total.stopLoss(attachment)], [layer, stopLoss], 1e-6),
      ).toEqual([]);
  });
});

describe('the cover of a year', () => {
  it('is exhausted by losses of exactly its amount too', () => {
    const frequency = poisson({ lambda: 2 });
    const one = excessOfLoss({ frequency, severity: constant({ value: 100 }), limit: 100, reinstatements: 1 });
    // At least two losses.
    expect(one.probabilityOfExhaustion).toBeCloseTo(1 - 3 * Math.exp(-2), 14);
    // numpy, convolution on steps of 0.1 and 0.05 extrapolated to 0: three in four losses are 100.
    const two = excessOfLoss({ frequency, severity: uniform({ min: 0, max: 400 }), limit: 100, reinstatements: 1 });
    expect(Math.abs(two.probabilityOfExhaustion - 0.459627)).toBeLessThan(1e-6);
    // The same on steps of 500, 250 and 125: 2.12e-5 of it from totals above, 2.22e-5 from exactly three full losses.
    const three = excessOfLoss({
      frequency: poisson({ lambda: 3 }),
      severity: pareto2({ shape: 1.4, scale: 80_000 }),
      attachment: 250_000,
      limit: 1e6,
      reinstatements: 2,
    });
    expect(Math.abs(three.probabilityOfExhaustion / 4.342e-5 - 1)).toBeLessThan(1e-4);
  });
});
