import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponential, poisson, streamKey, uniformAt } from '../../src/chance/index.js';
import { payColumns } from '../../src/insurance/columns/pay-columns.js';
import { eventRamp } from '../../src/insurance/order/event-ramp.js';
import { floats } from '../../src/insurance/order/floats.js';
import { termsOf } from '../../src/insurance/order/terms.js';
import type { Coverage, Policy } from '../../src/insurance/policy/policy.js';
import { exactPrice } from '../../src/insurance/pricing/exact-price.js';
import { pricePolicy } from '../../src/insurance/pricing/price-policy.js';
import { exp } from '../../src/numeric/index.js';
import { closePolicies, defined, money } from './random-claims.js';

const [lambda, mean, years] = [1.2, 1e6, 60_000];
const frequency = poisson({ lambda });
const severity = exponential({ mean });

const trials: number[] = [];
const losses: number[] = [];
for (let year = 0; year < years; year++) {
  const count = frequency.quantile(uniformAt(streamKey(3, 'count'), year, 0));
  for (let k = 0; k < count; k++) {
    trials.push(year);
    losses.push(severity.quantile(uniformAt(streamKey(3, 'size'), year, k)));
  }
}
const lines = { x: Float64Array.from(losses) };
const extras = { trials: Float64Array.from(trials), years };

const base: Policy = { currency: 'USD', premium: 500_000, retentionPerEvent: 200_000, coverages: [{ id: 'x' }] };

describe('an exact price', () => {
  it('is the closed form where there is one', () => {
    const { expectedPaid } = exactPrice({ ...base, eventLimit: 2e6 }, { frequency, severity });
    expect(expectedPaid / (lambda * mean * (exp(-0.2) - exp(-2.2)))).toBeCloseTo(1, 7);
  });

  it.each<[string, Partial<Policy>]>([
    ['aggregate', { aggregateLimit: 3e6 }],
    ['event limit and aggregate', { eventLimit: 1.5e6, aggregateLimit: 2.5e6 }],
    ['reinstatements', { eventLimit: 1e6, reinstatements: { count: 2, premiumPct: [100, 50] } }],
    ['share, retention, sublimit', { coverages: [{ id: 'x', insuredShare: 0.2, retention: 1e5, sublimit: 8e5 }] }],
    [
      'share after retention',
      {
        coverages: [{ id: 'x', insuredShare: 0.3, retention: 3e5, coinsuranceOrder: 'afterRetention', sublimit: 8e5 }],
      },
    ],
    [
      'share after sublimit',
      { coverages: [{ id: 'x', insuredShare: 0.3, retention: 3e5, coinsuranceOrder: 'afterSublimit', sublimit: 8e5 }] },
    ],
    [
      'tower',
      {
        aggregateLimit: 3e6,
        layers: [
          { attachment: 0, limit: 1e6 },
          { attachment: 1e6, limit: 2e6, shares: [0.6, 0.3] },
        ],
      },
    ],
  ])('agrees with simulated years: %s', (_, terms) => {
    const policy: Policy = { ...base, ...terms };
    const exact = exactPrice(policy, { frequency, severity });
    const { lossCosts, reinstatementPremium } = pricePolicy(policy, lines, extras);
    expect(Math.abs(lossCosts.total.value - exact.expectedPaid)).toBeLessThan(4 * lossCosts.total.standardError);
    expect(Math.abs(reinstatementPremium.value - exact.reinstatementPremium)).toBeLessThanOrEqual(
      4 * reinstatementPremium.standardError,
    );
    lossCosts.byLayer.forEach((layer, k) => {
      expect(Math.abs(layer.value - exact.byLayer[k])).toBeLessThan(4 * layer.standardError);
    });
    expect(lossCosts.total.standardError).toBeLessThan(0.01 * exact.expectedPaid);
  });

  it('names every term it cannot price', () => {
    const timed: Policy = {
      ...base,
      coverages: [{ id: 'x', waitingHours: 8, periodCapDays: 30 }],
      exclusions: ['war'],
    };
    expect(() => exactPrice(timed, { frequency, severity })).toThrow(/waitingHours.*period of loss.*exclusions/);
    const two: Policy = { ...base, coverages: [{ id: 'x' }, { id: 'y' }] };
    expect(() => exactPrice(two, { frequency, severity })).toThrow(/received 2/);
  });

  it('prices the same event that columns pay, whatever the terms', () => {
    fc.assert(
      fc.property(closePolicies, fc.array(money(100), { minLength: 1, maxLength: 5 }), (drawn, amounts) => {
        const policy = plain(drawn);
        const terms = termsOf(policy, floats);
        const { share, from, most } = eventRamp(terms.coverages[0], terms);
        fc.pre(share > 0);
        const { paid } = payColumns(policy, { a: Float64Array.from(amounts) });
        for (const [row, amount] of amounts.entries()) {
          expect(Math.abs(paid[row] - Math.min(share * Math.max(0, amount - from), most))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 2000, seed: 20_261_127 },
    );
  });
});

/** One coverage of a random policy without the terms that have no exact price. */
function plain({ coverages: [first], eventLimit, retentionPerEvent, limitBasis, coinsuranceOrder }: Policy): Policy {
  const { id, insuredShare, retention, sublimit, coinsuranceOrder: order } = first;
  const coverage = defined({ id, insuredShare, retention, sublimit, coinsuranceOrder: order }) as Coverage;
  const terms = { currency: 'USD', eventLimit, retentionPerEvent, limitBasis, coinsuranceOrder };
  return { ...defined(terms), coverages: [coverage] } as Policy;
}
