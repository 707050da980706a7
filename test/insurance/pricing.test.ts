import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/actuarial/index.js';
import { exponential, poisson, streamKey, uniformAt } from '../../src/chance/index.js';
import type { Policy } from '../../src/insurance/policy/policy.js';
import { limitFactors } from '../../src/insurance/pricing/limit-factors.js';
import { premiumsOf } from '../../src/insurance/pricing/premium-loads.js';
import { pricePolicy } from '../../src/insurance/pricing/price-policy.js';
import { termOptions } from '../../src/insurance/pricing/term-options.js';
import { compareTerms } from '../../src/insurance/statement/compare-terms.js';
import { exp } from '../../src/numeric/index.js';

const [years, lambda, mean] = [60_000, 0.7, 1e6];
const frequency = poisson({ lambda });
const severity = exponential({ mean });

/** Years of Poisson events with exponential losses. */
function simulated(): { readonly trials: Float64Array; readonly loss: Float64Array } {
  const [counts, sizes] = [streamKey(7, 'count'), streamKey(7, 'size')];
  const trials: number[] = [];
  const loss: number[] = [];
  for (let year = 0; year < years; year++) {
    const count = frequency.quantile(uniformAt(counts, year, 0));
    for (let k = 0; k < count; k++) {
      trials.push(year);
      loss.push(severity.quantile(uniformAt(sizes, year, k)));
    }
  }
  return { trials: Float64Array.from(trials), loss: Float64Array.from(loss) };
}

const { trials, loss } = simulated();
const policy: Policy = {
  currency: 'USD',
  premium: 400_000,
  retentionPerEvent: 250_000,
  eventLimit: 2e6,
  coverages: [{ id: 'x' }],
};
const within = ({ value, standardError }: Estimate, exact: number): void => {
  expect(Math.abs(value - exact)).toBeLessThan(4 * standardError);
};

describe('the price of a policy over years', () => {
  const price = pricePolicy(policy, { x: loss }, { trials, years });
  const expected = lambda * mean * (exp(-0.25) - exp(-2.25));

  it('expects what the exponential law says', () => {
    within(price.lossCosts.total, expected);
    within(price.lossRatio as Estimate, expected / 400_000);
    within(price.retained, lambda * mean - expected);
    within(price.probabilityPaid, 1 - exp(-lambda * exp(-0.25)));
    within(price.probabilityOverLimit, 1 - exp(-lambda * exp(-2.25)));
    expect(price.lossCosts.total.standardError).toBeLessThan(0.01 * expected);
  });

  it('tells how often one event exceeds the retention, and the limit above it', () => {
    const { perEvent } = price;
    within(perEvent?.exceedsRetention as Estimate, exp(-0.25));
    within(perEvent?.exceedsLimit as Estimate, exp(-2.25));
    within(perEvent?.paid as Estimate, mean * (exp(-0.25) - exp(-2.25)));
    expect(perEvent?.paid.n).toBe(loss.length);
    const none = new Float64Array(0);
    expect(pricePolicy(policy, { x: none }, { trials: none, years: 10 }).perEvent).toBeUndefined();
  });

  it('counts reinstatement premium as earned', () => {
    const restored = { ...policy, reinstatements: { count: 1, premiumPct: 100 } };
    const { lossRatio, reinstatementPremium, lossCosts } = pricePolicy(restored, { x: loss }, { trials, years });
    expect(reinstatementPremium.value).toBeGreaterThan(0);
    expect(lossRatio?.value).toBeCloseTo(lossCosts.total.value / (400_000 + reinstatementPremium.value), 12);
  });

  it('has no loss ratio without a premium', () => {
    const { premium: _, ...free } = policy;
    expect(pricePolicy(free, { x: loss }, { trials, years }).lossRatio).toBeUndefined();
  });

  it('refuses years without the year of each event', () => {
    expect(() => limitFactors(policy, [1e6], 1e6, { x: loss }, { years })).toThrow(/together/);
  });
});

describe('limits and retentions on offer', () => {
  const offers = termOptions(policy, { limits: [1e6, 2e6], retentions: [1e5, 250_000] });

  it('are policies by name, priced side by side on the same luck', () => {
    expect(Object.keys(offers)).toEqual([
      'limit 1,000,000 USD, retention 100,000 USD',
      'limit 1,000,000 USD, retention 250,000 USD',
      'limit 2,000,000 USD, retention 100,000 USD',
      'limit 2,000,000 USD, retention 250,000 USD',
    ]);
    const rows = compareTerms({ 'as written': policy, ...offers }, { x: loss }, { trials, years });
    const layer = (from: number, to: number): number => lambda * mean * (exp(-from) - exp(-to));
    within(rows[1].paid, layer(0.1, 1.1));
    within(rows[3].paid, layer(0.1, 2.1));
    within(rows[3].difference, layer(0.1, 2.1) - layer(0.25, 2.25));
    expect(rows[3].difference.standardError).toBeLessThan(0.2 * rows[3].paid.standardError);
    expect(rows[4].difference).toMatchObject({ value: 0, standardError: 0 });
  });

  it('may be of limits or of retentions alone, or none', () => {
    expect(termOptions(policy, { limits: [5e5] })).toEqual({ 'limit 500,000 USD': { ...policy, eventLimit: 5e5 } });
    expect(termOptions(policy, { retentions: [0] })).toEqual({
      'retention 0 USD': { ...policy, retentionPerEvent: 0 },
    });
    expect(termOptions(policy, {})).toEqual({});
  });
});

describe('increased limit factors', () => {
  const bare: Policy = { currency: 'USD', eventLimit: 1, coverages: [{ id: 'x' }] };
  const factors = limitFactors(bare, [1e6, 2e6, 5e6], 1e6, { x: loss });

  it('are ratios of limited expected values', () => {
    for (const { limit, factor } of factors) {
      const exact = (1 - exp(-limit / mean)) / (1 - exp(-1));
      if (limit === 1e6) expect(factor).toMatchObject({ value: 1, standardError: 0 });
      else within(factor, exact);
    }
  });

  it('err less than the payments they compare, as these share their luck', () => {
    const two = factors[1];
    const relative = two.expectedPaid.standardError / two.expectedPaid.value;
    expect(two.factor.standardError / two.factor.value).toBeLessThan(0.5 * relative);
  });
});

describe('premiums by principle', () => {
  it('load the expected payment, its spread and its tail', () => {
    const paid = new Float64Array(200);
    paid[0] = 100;
    paid[1] = 300;
    const premiums = premiumsOf(paid, { expectedValue: 0.5, standardDeviation: 1, costOfCapital: 0.1 });
    expect(premiums.pure).toBe(2);
    expect(premiums.expectedValue).toBe(3);
    expect(premiums.standardDeviation).toBeCloseTo(2 + Math.sqrt((1e5 - 200 * 4) / 199), 10);
    expect(premiums.costOfCapital).toBeCloseTo(2 + 0.1 * (200 - 2), 10);
    expect(() => premiumsOf(paid, { costOfCapital: -1 })).toThrow(/costOfCapital/);
    expect(() => premiumsOf(paid, { wangs: 1 } as never)).toThrow(/a premium knows.*wangs/);
  });

  it('prices risk by distortions of an exponential year', () => {
    // Quantiles at the middles of 20,000 equal parts stand for the distribution.
    const paid = Float64Array.from({ length: 20_000 }, (_, k) =>
      exponential({ mean: 100 }).quantile((k + 0.5) / 20_000),
    );
    const premiums = premiumsOf(paid, { proportionalHazard: 0.2, wang: 0.5, variance: 0.001 });
    // The proportional hazard of an exponential is exponential with the mean over the exponent.
    expect(premiums.proportionalHazard / (100 / 0.8)).toBeCloseTo(1, 3);
    // mpmath: 100 quad(Phi(Phi^-1(exp(-x)) + 0.5), [0, inf])
    expect(premiums.wang / 153.006737534157).toBeCloseTo(1, 3);
    expect(premiums.variance - premiums.pure).toBeCloseTo(10, 1);
  });
});
