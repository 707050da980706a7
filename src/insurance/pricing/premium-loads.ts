import { distortedSample, proportionalHazard, sampleMean, sampleTvar, wangTransform } from '../../actuarial/index.js';
import { meanAndVariance, requireKnown, requireNonNegative } from '../../numeric/index.js';

/** How much is charged for risk under each principle. */
export interface PremiumLoads {
  /** Share of the expected payment. Default 0.3. */
  readonly expectedValue?: number;
  /** Share of the standard deviation. Default 0.2. */
  readonly standardDeviation?: number;
  /** Part of the variance, over one unit of money. Default 0, since it depends on the unit. */
  readonly variance?: number;
  /** Cost of holding capital for the worst 1% of years, above the expected payment. Default 0.08. */
  readonly costOfCapital?: number;
  /** Market price of risk of Wang's transform. Default 0.25. */
  readonly wang?: number;
  /** 1 less the exponent of the proportional hazard. Default 0.1. */
  readonly proportionalHazard?: number;
}

/** Premiums for the same payments under different principles, before expenses. */
export interface Premiums {
  /** The expected payment. */
  readonly pure: number;
  readonly expectedValue: number;
  readonly standardDeviation: number;
  readonly variance: number;
  readonly costOfCapital: number;
  readonly wang: number;
  readonly proportionalHazard: number;
}

/**
 * Premiums by principle from simulated years; the loads are judgements of whoever prices, not measurements.
 *
 * expected value: (1 + a) E; standard deviation: E + b sd; variance: E + v Var; cost of capital: E + c (TVaR 99% - E); Wang:
 * the mean under g(s) = Phi(Phi^-1(s) + lambda); proportional hazard: under g(s) = s^(1 - h).
 * @param paid payments by year
 * @throws RangeError for a load that is negative or unknown, a hazard of 1 or more, or an empty column
 * Source: Wang, S. (1995, 2000); Kaas, R., Goovaerts, M., Dhaene, J., Denuit, M. (2008), Modern Actuarial Risk Theory, chapter 5.
 * @example premiumsOf(payYears(policy, lines, { trials, years }).paid).costOfCapital
 */
export function premiumsOf(paid: Float64Array, loads: PremiumLoads = {}): Premiums {
  requireKnown('a premium', loads, Object.keys(usual));
  const chosen = { ...usual, ...loads };
  for (const [name, load] of Object.entries(chosen)) requireNonNegative(name, load, 'load for risk');
  const pure = sampleMean(paid).value;
  const { variance } = meanAndVariance(paid);
  return {
    pure,
    expectedValue: pure * (1 + chosen.expectedValue),
    standardDeviation: pure + chosen.standardDeviation * Math.sqrt(variance),
    variance: pure + chosen.variance * variance,
    costOfCapital: pure + chosen.costOfCapital * (sampleTvar(paid, 0.99).value - pure),
    wang: distortedSample(paid, wangTransform(chosen.wang)),
    proportionalHazard: distortedSample(paid, proportionalHazard(1 - chosen.proportionalHazard)),
  };
}

const usual: Required<PremiumLoads> = {
  expectedValue: 0.3,
  standardDeviation: 0.2,
  variance: 0,
  costOfCapital: 0.08,
  wang: 0.25,
  proportionalHazard: 0.1,
};
